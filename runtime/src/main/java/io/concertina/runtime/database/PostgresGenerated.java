package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns that PostgreSQL computes, which neither a trigger nor an UPDATE can write; and columns
 * that decide the partition of a row, which no trigger may change.
 */
final class PostgresGenerated implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresGenerated(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    if (touch.columns().isEmpty()) {
      return List.of();
    }
    return switch (touch.act()) {
      case SYNC -> {
        List<Obstacle> found = new ArrayList<>(generated(touch, "no trigger can keep it in step"));
        found.addAll(partitioning(touch));
        yield found;
      }
      case WRITE_ROWS -> generated(touch, "no UPDATE can write it");
      default -> List.of();
    };
  }

  private List<Obstacle> generated(Touch touch, String why) throws SQLException {
    return session.rows(
        """
        SELECT a.attname, pg_catalog.pg_get_expr(d.adbin, d.adrelid) FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ANY (?) AND a.attgenerated <> '' AND NOT a.attisdropped ORDER BY a.attnum""",
        row ->
            new Obstacle(
                touch.table(),
                "%s.%s is a generated column, GENERATED ALWAYS AS (%s): %s"
                    .formatted(touch.table(), row.getString(1), row.getString(2), why),
                "leave %1$s as it is; add a column of its own beside it with @AddColumn, whose fill is %2$s, and let %1$s go with @DropColumn when nothing reads it any more; or make it a plain column first: ALTER TABLE %3$s ALTER COLUMN %1$s DROP EXPRESSION"
                    .formatted(row.getString(1), row.getString(2), touch.table())),
        names.of(touch.table()),
        touch.columns().toArray(String[]::new));
  }

  /** A row is in its partition before a trigger of it fires. */
  private List<Obstacle> partitioning(Touch touch) throws SQLException {
    return session.rows(
        """
        SELECT a.attname, c.oid::pg_catalog.regclass::text FROM pg_catalog.pg_partition_tree(pg_catalog.to_regclass(?)) t
        JOIN pg_catalog.pg_class c ON c.oid = t.relid JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = c.oid
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (p.partattrs)
        WHERE a.attname = ANY (?) ORDER BY 1, 2""",
        row ->
            new Obstacle(
                touch.table(),
                "%s.%s decides the partition of a row of %s: no trigger may change it"
                    .formatted(touch.table(), row.getString(1), row.getString(2)),
                "leave %s.%s as it is; a table with other partitions takes its place with @PartitionTable"
                    .formatted(touch.table(), row.getString(1))),
        names.of(touch.table()),
        touch.columns().toArray(String[]::new));
  }
}
