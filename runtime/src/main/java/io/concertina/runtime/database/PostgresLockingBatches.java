package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Fill;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Batches whose condition looks at other rows, each in a transaction of a few statements. A
 * statement that waits for a writer reads the row again, and everything else as it was when it
 * began: it would take a row for an orphan to which its writer has given a parent. So the rows are
 * locked first, and looked at by another statement, which sees what their writers have committed.
 */
final class PostgresLockingBatches {

  private final PostgresBatches batches;
  private final PostgresDatabase database;
  private final Session session;
  private final Names names;

  PostgresLockingBatches(
      PostgresBatches batches, PostgresDatabase database, Session session, Names names) {
    this.batches = batches;
    this.database = database;
    this.session = session;
    this.names = names;
  }

  /** Where a batch begins, and where all end. */
  private record Bounds(@Nullable List<String> cursor, List<String> upper) {}

  /**
   * A window of keys.
   *
   * @param end its last key
   * @param rows how many rows it has
   */
  private record Window(List<String> end, long rows) {}

  /** Writes the rows of the next window; empty when the token is no longer valid. */
  Optional<Chunk> next(Fill fill, int rows, long token) throws SQLException {
    return database.batch(
        session,
        () -> {
          if (!database.holds(session, names, token)) {
            return Optional.empty();
          }
          Bounds bounds =
              session
                  .rows(
                      "SELECT cursor, upper_bound FROM %s WHERE version = ? AND operation = ? FOR UPDATE"
                          .formatted(names.chunk()),
                      row ->
                          new Bounds(
                              PostgresBatches.strings(row.getArray(1)),
                              List.of((String[]) row.getArray(2).getArray())),
                      fill.version().toString(),
                      fill.operation())
                  .get(0);
          return Optional.of(advance(fill, bounds, rows));
        });
  }

  private Chunk advance(Fill fill, Bounds bounds, int rows) throws SQLException {
    Optional<Window> window = window(fill, bounds, rows);
    long changed = window.isEmpty() ? 0 : write(fill, bounds, window.get());
    boolean done = window.isEmpty() || window.get().end().equals(bounds.upper());
    return session
        .rows(
            """
            UPDATE %s AS k SET cursor = coalesce(?::text[], k.cursor), rows_visited = k.rows_visited + ?,
              rows_changed = k.rows_changed + ?, state = ?, updated_at = clock_timestamp()
            WHERE version = ? AND operation = ? RETURNING %s"""
                .formatted(names.chunk(), PostgresBatches.CHUNK),
            PostgresBatches::chunk,
            window.map(w -> w.end().toArray(String[]::new)).orElse(null),
            window.map(Window::rows).orElse(0L),
            changed,
            done ? "DONE" : "OPEN",
            fill.version().toString(),
            fill.operation())
        .get(0);
  }

  private Optional<Window> window(Fill fill, Bounds bounds, int rows) throws SQLException {
    List<Object> values = values(bounds, bounds.upper());
    values.add(rows);
    List<String> numbered =
        IntStream.rangeClosed(1, fill.key().size()).mapToObj(i -> "concertina_k" + i).toList();
    return session
        .rows(
            """
            WITH concertina_window AS MATERIALIZED (SELECT %s FROM %s WHERE %s ORDER BY %s LIMIT ?)
            SELECT ARRAY[%s], (SELECT count(*) FROM concertina_window) FROM concertina_window ORDER BY %s LIMIT 1"""
                .formatted(
                    PostgresKey.numbered(fill.key()),
                    names.of(fill.table()),
                    range(fill, bounds),
                    PostgresKey.ordered(fill.key(), ""),
                    numbered.stream().map(k -> k + "::text").collect(Collectors.joining(", ")),
                    numbered.stream().map(k -> k + " DESC").collect(Collectors.joining(", "))),
            row -> new Window(List.of((String[]) row.getArray(1).getArray()), row.getLong(2)),
            values.toArray())
        .stream()
        .findFirst();
  }

  private long write(Fill fill, Bounds bounds, Window window) throws SQLException {
    Object[] values = values(bounds, window.end()).toArray();
    String condition =
        range(fill, bounds)
            + (fill.where().isEmpty()
                ? ""
                : " AND (" + PostgresBatches.unmarked(fill.where()) + ")");
    lock(fill, condition, values);
    return session
        .rows(
            "WITH %s SELECT count(*) FROM concertina_updated"
                .formatted(batches.written(fill, condition)),
            row -> row.getLong(1),
            values)
        .get(0);
  }

  /** Waits for those who write the rows that meet a condition, and lets nobody else come. */
  void lock(Fill fill, String condition, Object... values) throws SQLException {
    session.rows(
        "SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s ORDER BY %s FOR %sUPDATE OF %s) AS concertina_locked"
            .formatted(
                names.of(fill.table()),
                condition,
                PostgresKey.ordered(fill.key(), ""),
                fill.move() == null ? "NO KEY " : "",
                Identifier.quote(fill.table().name())),
        row -> row.getLong(1),
        values);
  }

  /** The keys of a window, as a condition. */
  private static String range(Fill fill, Bounds bounds) {
    String tuple = PostgresKey.tuple(fill.key());
    String marks = PostgresKey.marks(fill.key());
    return (bounds.cursor() == null ? "" : tuple + " > " + marks + " AND ")
        + tuple
        + " <= "
        + marks;
  }

  private static List<Object> values(Bounds bounds, List<String> end) {
    List<Object> values = new ArrayList<>();
    if (bounds.cursor() != null) {
      values.addAll(bounds.cursor());
    }
    values.addAll(end);
    return values;
  }
}
