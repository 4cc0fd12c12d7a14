package io.concertina.runtime.database;

import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.List;

/**
 * Columns that PostgreSQL computes, which no UPDATE can write; columns that they are computed from,
 * which keep their type; and columns that decide the partition of a row, which no trigger may
 * change.
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
      case SYNC -> partitioning(touch);
      case WRITE_ROWS -> generated(touch, "no UPDATE can write it");
      case RETYPE_COLUMN -> computedFrom(touch);
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

  private List<Obstacle> computedFrom(Touch touch) throws SQLException {
    Table table = touch.table();
    return session.rows(
        """
        SELECT DISTINCT a.attname, g.attname FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_depend p ON p.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND p.refobjid = a.attrelid AND p.refobjsubid = a.attnum
        LEFT JOIN pg_catalog.pg_attrdef d ON p.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND d.oid = p.objid
        JOIN pg_catalog.pg_attribute g ON g.attrelid = a.attrelid AND g.attgenerated <> '' AND g.attnum <> a.attnum
          AND g.attnum = CASE WHEN d.oid IS NOT NULL THEN d.adnum WHEN p.classid = p.refclassid AND p.objid = a.attrelid THEN p.objsubid END
        WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ANY (?) ORDER BY 1, 2""",
        row ->
            new Obstacle(
                table,
                "%1$s.%2$s is what generated column %3$s is computed from: PostgreSQL lets it keep its type alone"
                    .formatted(table, row.getString(1), row.getString(2)),
                "drop %s before and create it again after, in @Sql steps around this one"
                    .formatted(row.getString(2))),
        names.of(table),
        touch.columns().toArray(String[]::new));
  }
}
