package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.DiskFullException;
import io.concertina.runtime.tck.Release;
import io.concertina.runtime.testing.PostgresServer;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** No space left in the middle of a backfill; it goes on when there is space again. */
@Fault
class FullDiskTest {

  private static final int ROWS = 16_000;

  private static void create(TestDatabase database) {
    database.execute(
        "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding text)",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + ROWS
            + ") INSERT INTO ledger SELECT i, i, i, '"
            + "x".repeat(1_000)
            + "' FROM n");
  }

  private static void assertGoesOn(TestDatabase database, String version) {
    Concertina.on(database.dataSource()).indexes(Release.of(version)).migrate();
    assertThat(
            database.count(
                "SELECT count(*) FROM ledger WHERE "
                    + (version.equals("12.1") ? "amount" : "balance")
                    + " <> id * 100 + 1"))
        .isZero();
  }

  @Test
  void sqlite() {
    try (TestDatabase database = SqliteTestDatabase.create()) {
      create(database);
      long pages = database.count("PRAGMA page_count");
      SQLiteDataSource full = new SQLiteDataSource();
      full.setUrl(database.url());
      full.setMaxPageCount((int) pages + 25);
      Concertina concertina = Concertina.on(full).indexes(Release.of("12.2"));
      assertThatExceptionOfType(DiskFullException.class)
          .isThrownBy(concertina::migrate)
          .withMessageContaining("12.2")
          .withMessageContaining("space");
      assertGoesOn(database, "12.2");
      Faults.survived(1);
    }
  }

  /**
   * A limit on the size of one file, set on the server process of the migrating connection alone,
   * cuts a page in half: PostgreSQL takes that for a full disk (53100).
   */
  @Test
  void postgres() {
    Assumptions.assumeTrue(
        PostgresServer.of(14).embedded(), "the server's processes are out of reach");
    try (PostgresTestDatabase database = PostgresTestDatabase.create(14)) {
      create(database);
      long bytes = database.count("SELECT pg_relation_size('ledger')");
      assertThat(bytes).as("WAL segments have 16 MB").isGreaterThan(16 << 20);
      Concertina concertina =
          Concertina.on(new LimitedDataSource(database, bytes + (4 << 20) + 4_096))
              .indexes(Release.of("12.1"));
      assertThatExceptionOfType(DiskFullException.class)
          .isThrownBy(concertina::migrate)
          .withMessageContaining("12.1")
          .withMessageContaining("space")
          .havingCause()
          .isInstanceOf(SQLException.class)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("53100");
      assertThat(database.count("SELECT count(*) FROM ledger WHERE amount <> id")).isPositive();
      assertGoesOn(database, "12.1");
      Faults.survived(1);
    }
  }
}
