package io.concertina.benchmarks.memory;

import io.concertina.benchmarks.model.Selected;
import io.concertina.runtime.Concertina;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** The process that backfills in little memory and prints how much of it was used. */
public final class MemoryProbe {

  private static final Logger CONCERTINA = Logger.getLogger("io.concertina");

  private MemoryProbe() {}

  /** Backfills the database of the JDBC URL that is the only argument. */
  public static void main(String[] arguments) {
    CONCERTINA.setLevel(Level.WARNING);
    HeapWatch heap = new HeapWatch();
    Concertina.on(source(arguments[0])).indexes(Selected.version("1")).listener(heap).migrate();
    System.out.println(heap.peaks().line());
  }

  private static DataSource source(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      SQLiteDataSource sqlite = new SQLiteDataSource();
      sqlite.setUrl(url);
      return sqlite;
    }
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setURL(url);
    return postgres;
  }
}
