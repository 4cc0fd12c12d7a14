package io.concertina.runtime.database;

import io.concertina.migration.Version;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.report.QuarantinedRow;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keys as arrays of text, as in the cursor; rows as JSON. */
final class PostgresQuarantine implements Quarantine {

  private final PostgresDatabase database;
  private final Session session;
  private final Names names;

  PostgresQuarantine(PostgresDatabase database, Session session, Names names) {
    this.database = database;
    this.session = session;
    this.names = names;
  }

  @Override
  public Fill without(Fill fill) {
    return fill.and(
        "%s NOT IN (SELECT %s FROM %s WHERE version = '%s')"
            .formatted(
                PostgresKey.tuple(fill.key()),
                typed(fill.key()),
                names.quarantine(),
                fill.version()));
  }

  @Override
  public boolean add(Fill fill, List<Refused> refused, long token) throws SQLException {
    String row =
        """
        INSERT INTO %1$s (version, operation, table_name, key, error, row_data)
        SELECT ?, ?, ?, ?::text[], ?, (SELECT row_to_json(concertina_row) FROM %2$s AS concertina_row WHERE %3$s = %4$s)
        ON CONFLICT (version, operation, key) DO UPDATE
        SET error = excluded.error, row_data = excluded.row_data, refused_at = excluded.refused_at"""
            .formatted(
                names.quarantine(),
                names.of(fill.table()),
                PostgresKey.tuple(fill.key()),
                PostgresKey.marks(fill.key()));
    return database.transaction(
        session,
        Duration.ofSeconds(5),
        () -> {
          if (!database.holds(session, names, token)) {
            return false;
          }
          for (Refused one : refused) {
            List<Object> values = new ArrayList<>();
            values.add(fill.version().toString());
            values.add(fill.operation());
            values.add(fill.table().toString());
            values.add(one.key().toArray(String[]::new));
            values.add(one.error());
            values.addAll(one.key());
            session.update(row, values.toArray());
          }
          return true;
        });
  }

  @Override
  public List<Aside> rows(Version version) throws SQLException {
    return session.rows(
        "SELECT operation, key, table_name, error, coalesce(reason, '') FROM %s WHERE version = ? ORDER BY refused_at, key"
            .formatted(names.quarantine()),
        row -> {
          List<String> key = List.of((String[]) row.getArray(2).getArray());
          return new Aside(
              row.getString(1),
              key,
              new QuarantinedRow(
                  version, row.getString(3), key, row.getString(4), row.getString(5)));
        },
        version.toString());
  }

  @Override
  public boolean remove(Fill fill, List<String> key) throws SQLException {
    return session.update(
            "DELETE FROM %s WHERE version = ? AND operation = ? AND key = ?::text[] AND state = 'OPEN'"
                .formatted(names.quarantine()),
            fill.version().toString(),
            fill.operation(),
            key.toArray(String[]::new))
        > 0;
  }

  @Override
  public int waive(Aside aside, String reason) throws SQLException {
    return session.update(
        "UPDATE %s SET state = 'WAIVED', reason = ? WHERE version = ? AND operation = ? AND key = ?::text[] AND state = 'OPEN'"
            .formatted(names.quarantine()),
        reason,
        aside.row().version().toString(),
        aside.operation(),
        aside.key().toArray(String[]::new));
  }

  @Override
  public String readable(List<String> key) {
    return String.join(", ", key);
  }

  @Override
  public String unlessWaived(Version version, List<KeyColumn> key, String wrong) {
    // Of a row that is waived nothing may be computed: that may be what fails.
    return "CASE WHEN %s IN (SELECT %s FROM %s WHERE version = '%s' AND state = 'WAIVED') THEN false ELSE (%s) END"
        .formatted(PostgresKey.tuple(key), typed(key), names.quarantine(), version, wrong);
  }

  /** A key as it was written by a session of whatever time zone. */
  private static String typed(List<KeyColumn> key) {
    return IntStream.rangeClosed(1, key.size())
        .mapToObj(i -> "key[" + i + "]::" + key.get(i - 1).type())
        .collect(Collectors.joining(", "));
  }
}
