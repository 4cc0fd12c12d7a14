package io.concertina.runtime.database;

import io.concertina.runtime.database.Touch.Act;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of a table that its triggers and constraints do not reach. A trigger of a table does not
 * fire for the rows of tables that inherit from it; of a foreign table the rows are in another
 * database, where others write them.
 */
final class PostgresReach implements Surroundings.Check {

  /** What changes the columns of a table, which those of a part are not changed apart from. */
  private static final Set<Act> OF_COLUMNS =
      EnumSet.of(Act.ADD_COLUMN, Act.RETYPE_COLUMN, Act.DROP_COLUMN);

  private final Session session;
  private final Names names;
  private final Map<String, List<Kin>> known = new HashMap<>();

  /**
   * A relation in the way.
   *
   * @param kind the kind, by the word of the query
   * @param name its name as PostgreSQL writes it
   * @param column the column concerned; empty for all
   */
  private record Kin(String kind, String name, String column) {}

  PostgresReach(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    // A down migration reads the rows of what inherits together with those of the table.
    boolean compares = direction == Surroundings.Direction.DOWN && touch.act() == Act.READ_ROWS;
    boolean rows = touch.act().needsEveryRow() && !compares;
    boolean columns = OF_COLUMNS.contains(touch.act());
    if (!rows && !columns) {
      return List.of();
    }
    List<Obstacle> found = new ArrayList<>();
    for (Kin kin : kin(touch)) {
      switch (kin.kind()) {
        case "child" -> {
          if (rows) {
            found.add(
                new Obstacle(
                    touch.table(),
                    "table %s inherits from %s: triggers, keys and unique indexes of %2$s do not reach its rows"
                        .formatted(kin.name(), touch.table()),
                    "take it out of the inheritance first: ALTER TABLE %s NO INHERIT %s; or make partitions of it"
                        .formatted(kin.name(), touch.table())));
          }
        }
        case "foreign" ->
            found.add(
                new Obstacle(
                    touch.table(),
                    kin.name().isEmpty()
                        ? "%s is a foreign table: its rows are in another database, where others write them"
                            .formatted(touch.table())
                        : "partition %s of %s is a foreign table: its rows are in another database, where others write them"
                            .formatted(kin.name(), touch.table()),
                    "migrate it in the database that has the rows, and detach it here first"));
        case "partition" -> {
          if (columns) {
            found.add(
                new Obstacle(
                    touch.table(),
                    "%s is a partition of %s, which gives it its columns"
                        .formatted(touch.table(), kin.name()),
                    "declare the step on the class of " + kin.name()));
          }
        }
        case "typed" -> {
          if (columns) {
            found.add(
                new Obstacle(
                    touch.table(),
                    "%s is a table of type %s, which gives it its columns"
                        .formatted(touch.table(), kin.name()),
                    "change the type by hand: ALTER TYPE %s … CASCADE; or untie the table first: ALTER TABLE %s NOT OF"
                        .formatted(kin.name(), touch.table())));
          }
        }
        case "inherited" -> {
          boolean changes = columns && touch.act() != Act.ADD_COLUMN;
          if (changes && touch.columns().contains(kin.column())) {
            found.add(
                new Obstacle(
                    touch.table(),
                    "column %s of %s is inherited from %s, which alone can change it"
                        .formatted(kin.column(), touch.table(), kin.name()),
                    "declare the step on the class of %2$s; or take the table out of the inheritance first: ALTER TABLE %1$s NO INHERIT %2$s"
                        .formatted(touch.table(), kin.name())));
          }
        }
        default -> throw new IllegalStateException("no kind of relation: " + kin);
      }
    }
    return found;
  }

  private List<Kin> kin(Touch touch) throws SQLException {
    String table = names.of(touch.table());
    List<Kin> kin = known.get(table);
    if (kin == null) {
      kin = read(table);
      known.put(table, kin);
    }
    return kin;
  }

  /** One query for each table: partitions at any depth, and what inherits from any of them. */
  private List<Kin> read(String table) throws SQLException {
    return session.rows(
        """
        WITH RECURSIVE t AS (
          SELECT c.oid, c.relkind, c.relispartition, c.reloftype FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass(?)),
        below(oid, part) AS (
          SELECT i.inhrelid, c.relispartition FROM t JOIN pg_catalog.pg_inherits i ON i.inhparent = t.oid JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
          UNION SELECT i.inhrelid, c.relispartition FROM below b JOIN pg_catalog.pg_inherits i ON i.inhparent = b.oid JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid)
        SELECT 'child', b.oid::regclass::text, '' FROM below b WHERE NOT b.part
        UNION ALL SELECT 'foreign', b.oid::regclass::text, '' FROM below b JOIN pg_catalog.pg_class c ON c.oid = b.oid WHERE b.part AND c.relkind = 'f'
        UNION ALL SELECT 'foreign', '', '' FROM t WHERE t.relkind = 'f'
        UNION ALL SELECT 'partition', i.inhparent::regclass::text, '' FROM t JOIN pg_catalog.pg_inherits i ON i.inhrelid = t.oid WHERE t.relispartition
        UNION ALL SELECT 'typed', t.reloftype::regtype::text, '' FROM t WHERE t.reloftype <> 0
        UNION ALL SELECT 'inherited', i.inhparent::regclass::text, a.attname::text FROM t JOIN pg_catalog.pg_inherits i ON i.inhrelid = t.oid
        JOIN pg_catalog.pg_attribute a ON a.attrelid = i.inhparent
        WHERE NOT t.relispartition AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY 1, 2, 3""",
        row -> new Kin(row.getString(1), row.getString(2), row.getString(3)),
        table);
  }
}
