package io.concertina.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.concertina.migration.MigrationIndex;
import io.concertina.runtime.Concertina;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/**
 * Runs what the page about backfills shows, and compares the tables with the page that describes
 * them.
 */
class TablesTest {

  @TempDir private Path folder;

  @Test
  void haveTheColumnsThatTheirPageTells() throws Exception {
    SQLiteDataSource dataSource = new SQLiteDataSource();
    dataSource.setUrl("jdbc:sqlite:" + folder.resolve("shop.db"));
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE customer (id integer PRIMARY KEY, last_login timestamp, status varchar(255), email varchar(255), orders_placed bigint)");
      statement.execute("CREATE TABLE orders (id integer PRIMARY KEY, customer_id bigint)");
      statement.execute("INSERT INTO customer (id, email) VALUES (1, 'Ada@example.org')");

      Concertina.on(dataSource).indexes(index("steps/backfill.md")).migrate();

      Page page = Page.of("tables.md");
      for (String table :
          List.of(
              "concertina_history",
              "concertina_lease",
              "concertina_chunk",
              "concertina_instance",
              "concertina_change",
              "concertina_writes")) {
        assertThat(page.firstCells(table)).isEqualTo(columns(statement, table));
      }
      assertThat(page.firstCells("concertina_undo_version"))
          .isEqualTo(columns(statement, "concertina_undo_10"));
      assertThat(strings(statement, "SELECT email || ' ' || status FROM customer"))
          .containsExactly("ada@example.org inactive");
    }
  }

  private static List<String> columns(Statement statement, String table) throws SQLException {
    return strings(statement, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
  }

  private static List<String> strings(Statement statement, String query) throws SQLException {
    List<String> all = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  /** The index generated for the first block of a page. */
  private static MigrationIndex index(String page) throws ReflectiveOperationException {
    Compilation compilation = SnippetsTest.compile(Snippet.of(Page.of(page)).get(0));
    return (MigrationIndex)
        new Generated(compilation)
            .loadClass("shop.migrations.ConcertinaIndex")
            .getConstructor()
            .newInstance();
  }

  /** The classes of a compilation. */
  private static final class Generated extends ClassLoader {
    private final Compilation compilation;

    Generated(Compilation compilation) {
      super(TablesTest.class.getClassLoader());
      this.compilation = compilation;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      String file = "/" + name.replace('.', '/') + ".class";
      for (JavaFileObject generated : compilation.generatedFiles()) {
        if (generated.getName().endsWith(file)) {
          try (InputStream bytes = generated.openInputStream()) {
            byte[] all = bytes.readAllBytes();
            return defineClass(name, all, 0, all.length);
          } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
          }
        }
      }
      throw new ClassNotFoundException(name);
    }
  }
}
