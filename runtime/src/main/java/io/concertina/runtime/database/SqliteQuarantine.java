package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.report.QuarantinedRow;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys as in the cursor; rows as JSON, a blob as hexadecimal digits. */
final class SqliteQuarantine implements Quarantine {

  private final SqliteDatabase database;
  private final Session session;
  private final Names names;
  private final SqliteBatches batches;

  SqliteQuarantine(SqliteDatabase database, Session session, Names names) {
    this.database = database;
    this.session = session;
    this.names = names;
    this.batches = new SqliteBatches(database, session, names);
  }

  @Override
  public Fill without(Fill fill) {
    return fill.and(
        "%s NOT IN (SELECT key FROM %s WHERE version = '%s')"
            .formatted(SqliteBatches.encode(fill.key()), names.quarantine(), fill.version()));
  }

  @Override
  public boolean add(Fill fill, List<Refused> refused, long token) throws SQLException {
    List<String> columns =
        session.rows(
            "SELECT name FROM pragma_table_info(?, 'main')",
            row -> row.getString(1),
            fill.table().name());
    // A function takes 127 arguments only; rows of VALUES are not limited.
    String data =
        columns.stream()
            .map(
                column ->
                    "('%s', CASE typeof(%2$s) WHEN 'blob' THEN hex(%2$s) ELSE %2$s END)"
                        .formatted(column.replace("'", "''"), "t." + Identifier.quote(column)))
            .collect(
                Collectors.joining(
                    ", ", "(SELECT json_group_object(column1, column2) FROM (VALUES ", "))"));
    String row =
        """
        INSERT INTO %s (version, operation, table_name, key, error, row_data)
        VALUES (?, ?, ?, ?, ?, (SELECT %s FROM %s t WHERE %s = %s))
        ON CONFLICT (version, operation, key) DO UPDATE
        SET error = excluded.error, row_data = excluded.row_data, refused_at = excluded.refused_at"""
            .formatted(
                names.quarantine(),
                data,
                names.of(fill.table()),
                SqliteBatches.tuple(fill.key()),
                SqliteBatches.marks(fill.key()));
    return database.transaction(
        session,
        Duration.ZERO,
        () -> {
          if (!batches.valid(token)) {
            return false;
          }
          for (Refused one : refused) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(fill.version().toString());
            values.add(fill.operation());
            values.add(fill.table().toString());
            values.add(one.key().get(0));
            values.add(one.error());
            values.addAll(batches.decode(fill.key(), one.key().get(0)));
            session.update(row, values.toArray());
          }
          return true;
        });
  }

  @Override
  public List<Aside> rows(Version version) throws SQLException {
    return session.rows(
        "SELECT operation, key, table_name, error, coalesce(reason, '') FROM %s WHERE version = ? ORDER BY rowid"
            .formatted(names.quarantine()),
        row ->
            new Aside(
                row.getString(1),
                List.of(row.getString(2)),
                new QuarantinedRow(
                    version,
                    row.getString(3),
                    values(row.getString(2)),
                    row.getString(4),
                    row.getString(5))),
        version.toString());
  }

  /** Without the kinds, which come before the values; the rowid where the key has no value. */
  private List<String> values(String key) throws SQLException {
    return session.rows(
        """
        WITH part AS (SELECT k.key AS n, k.value AS kind, v.value FROM json_each(?1) k JOIN json_each(?1) v ON v.key = k.key + 1 WHERE k.key % 2 = 0)
        SELECT CASE kind WHEN 'rowid' THEN 'rowid ' ELSE '' END || coalesce(CAST(value AS text), 'NULL')
        FROM part WHERE kind <> 'rowid' OR EXISTS (SELECT 1 FROM part WHERE value IS NULL) ORDER BY n""",
        row -> row.getString(1), key);
  }

  @Override
  public boolean remove(Fill fill, List<String> key) throws SQLException {
    return session.update(
            "DELETE FROM %s WHERE version = ? AND operation = ? AND key = ? AND state = 'OPEN'"
                .formatted(names.quarantine()),
            fill.version().toString(),
            fill.operation(),
            key.get(0))
        > 0;
  }

  @Override
  public int waive(Aside aside, String reason) throws SQLException {
    return session.update(
        "UPDATE %s SET state = 'WAIVED', reason = ? WHERE version = ? AND operation = ? AND key = ? AND state = 'OPEN'"
            .formatted(names.quarantine()),
        reason,
        aside.row().version().toString(),
        aside.operation(),
        aside.key().get(0));
  }

  @Override
  public String readable(List<String> key) throws SQLException {
    return String.join(", ", values(key.get(0)));
  }

  @Override
  public String unlessWaived(Version version, List<KeyColumn> key, String wrong) {
    // Of a row that is waived nothing may be computed: that may be what fails. A walk along the key
    // alone may have set it aside.
    return "CASE WHEN %1$s IN (SELECT key FROM %3$s WHERE version = '%4$s' AND state = 'WAIVED') OR %2$s IN (SELECT key FROM %3$s WHERE version = '%4$s' AND state = 'WAIVED') THEN 0 ELSE (%5$s) END"
        .formatted(
            SqliteBatches.encode(key),
            SqliteBatches.identity(key),
            names.quarantine(),
            version,
            wrong);
  }
}
