package io.concertina.runtime.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** A SQLite file in a directory of its own. */
public final class SqliteTestDatabase implements TestDatabase {

  private final Path file;

  private SqliteTestDatabase(Path file) {
    this.file = file;
  }

  /** A new, empty database. */
  public static SqliteTestDatabase create() {
    try {
      return new SqliteTestDatabase(Scratch.directory().resolve("test.sqlite"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A database with the content of a file, which stays as it is. */
  public static SqliteTestDatabase copyOf(Path original) {
    SqliteTestDatabase copy = create();
    try {
      if (Files.exists(original)) {
        Files.write(copy.file, Files.readAllBytes(original));
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Kind kind() {
    return Kind.SQLITE;
  }

  @Override
  public String url() {
    return "jdbc:sqlite:" + file;
  }

  @Override
  public DataSource dataSource() {
    SQLiteDataSource dataSource = new SQLiteDataSource();
    dataSource.setUrl(url());
    return dataSource;
  }

  @Override
  public TestDatabase copy() {
    if (Files.exists(Path.of(file + "-wal"))) {
      throw new IllegalStateException("a connection is still open to " + file);
    }
    return copyOf(file);
  }

  @Override
  public CatalogueSnapshot snapshot(DataSource dataSource) {
    return SqliteCatalogue.read(dataSource);
  }

  @Override
  public void close() {
    try (Stream<Path> content = Files.walk(file.getParent())) {
      List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
