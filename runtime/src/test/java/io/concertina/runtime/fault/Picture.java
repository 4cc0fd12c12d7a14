package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What a stage has left, the rows of the service aside: every object there is, Concertina's own and
 * what it keeps for an undo included, what the history says was done in this stage, and how often
 * the rows of the overwrite were changed.
 */
record Picture(
    CatalogueSnapshot catalogue, List<String> done, List<String> overwrite, String balances) {

  /** The number of the last attempt so far; 0 before the first stage. */
  static long mark(TestDatabase database) {
    boolean begun = !columns(database, "concertina_history").isEmpty();
    return begun ? database.count("SELECT coalesce(max(id), 0) FROM concertina_history") : 0;
  }

  /** The picture of the stage that began after an attempt. */
  static Picture of(TestDatabase database, long mark) {
    return new Picture(
        database.snapshot().catalogue(),
        database.query(
            "SELECT version, phase, count(*) FROM concertina_history WHERE state = 'DONE' AND id >"
                + " %s GROUP BY version, phase ORDER BY version, phase".formatted(mark)),
        database.query(
            "SELECT operation, state, rows_visited, rows_changed FROM concertina_chunk WHERE"
                + " version = '12.2'"),
        database
            .query(
                "SELECT count(*), sum(CASE WHEN balance = id THEN 1 ELSE 0 END), sum(CASE WHEN"
                    + " balance = id * 100 + 1 THEN 1 ELSE 0 END) FROM ledger")
            .get(0));
  }

  /** Fails unless this is the picture of an undisturbed run, and nothing is left open. */
  static void assertSame(String because, TestDatabase database, long mark, Picture undisturbed) {
    Picture now = of(database, mark);
    assertThat(now.catalogue().differenceTo(undisturbed.catalogue())).as(because).isEmpty();
    assertThat(now.done()).as("done in the history, %s", because).isEqualTo(undisturbed.done());
    assertThat(now.overwrite()).as("cursor, %s", because).isEqualTo(undisturbed.overwrite());
    assertThat(now.balances()).as("rows of ledger, %s", because).isEqualTo(undisturbed.balances());
    assertThat(
            database.query(
                "SELECT id, version, phase FROM concertina_history WHERE state = 'STARTED'"))
        .as("left open in the history, %s", because)
        .isEmpty();
    assertLeaseFree(because, database);
  }

  /**
   * Given back, held by a process that is gone, or about to run out: whoever loses the connection
   * in the act of giving back can't.
   */
  private static void assertLeaseFree(String because, TestDatabase database) {
    String now = database.kind().pick("clock_timestamp()", "strftime('%Y-%m-%d %H:%M:%f', 'now')");
    String held = "SELECT pid FROM concertina_lease WHERE expires_at > " + now;
    long end = System.nanoTime() + 2 * Striker.LEASE.toNanos();
    while (database.query(held).stream().anyMatch(Picture::alive)) {
      assertThat(System.nanoTime()).as("the lease is held, %s", because).isLessThan(end);
    }
  }

  private static boolean alive(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).isPresent();
  }

  /** Fails unless the tables of the service hold what was written, in whatever shape they have. */
  static void assertWritten(
      String because, TestDatabase database, Written clients, Written paddings) {
    for (String column : columns(database, "client")) {
      if (column.equals("name") || column.equals("full_name")) {
        assertThat(clients.differenceTo(rows(database, "client", column)))
            .as("client.%s, %s", column, because)
            .isEmpty();
      }
    }
    assertThat(paddings.differenceTo(rows(database, "ledger", "padding")))
        .as("ledger.padding, %s", because)
        .isEmpty();
  }

  private static List<String> columns(TestDatabase database, String table) {
    return database.query(
        database
            .kind()
            .pick(
                "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass('%s') AND attnum > 0 AND NOT attisdropped",
                "SELECT name FROM pragma_table_info('%s')")
            .formatted(table));
  }

  private static Map<Long, String> rows(TestDatabase database, String table, String column) {
    Map<Long, String> rows = new TreeMap<>();
    for (String row : database.query("SELECT id, " + column + " FROM " + table)) {
      String[] cells = row.split("\\|", 2);
      rows.put(Long.valueOf(cells[0]), cells[1]);
    }
    return rows;
  }

  /** The pictures of all stages, one after the other, when nothing disturbs them. */
  static List<Picture> undisturbed(TestDatabase database, DataSource migrator) {
    List<Picture> pictures = new ArrayList<>();
    for (Stage stage : Stage.ALL) {
      long mark = mark(database);
      stage.run(stage.service(migrator, Service.LEASE));
      pictures.add(of(database, mark));
    }
    return pictures;
  }
}
