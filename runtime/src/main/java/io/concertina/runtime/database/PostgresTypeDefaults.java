package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Defaults that a column has of its type: those of domains. ADD COLUMN gives them to the rows that
 * are there, and an INSERT that leaves the column out takes them; a trigger could not tell them
 * from a value that is meant. {@code DEFAULT NULL} is kept as a default of the column where the
 * type has one, and comes before it.
 */
final class PostgresTypeDefaults {

  /** Names and literals, in which a word means nothing. */
  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'");

  private static final Pattern GIVEN =
      Pattern.compile("\\b(?:DEFAULT|GENERATED)\\b", Pattern.CASE_INSENSITIVE);

  private PostgresTypeDefaults() {}

  static List<String> beginningEmpty(
      Session session, Names names, Effect added, String statement, boolean open)
      throws SQLException {
    String begin = "ALTER TABLE " + names.of(added.table()) + " ADD COLUMN ";
    if (!statement.startsWith(begin)
        || GIVEN.matcher(QUOTED.matcher(statement).replaceAll("")).find()
        || !bringsDefault(session, names, added)) {
      return List.of(statement);
    }
    List<String> statements = new ArrayList<>();
    statements.add(statement + " DEFAULT NULL");
    if (!open) {
      statements.add(alter(names, added.table(), column(added), "DROP DEFAULT"));
    }
    return statements;
  }

  private static String column(Effect added) {
    return added instanceof Effect.ColumnLike like
        ? like.column()
        : ((Effect.ColumnPresent) added).column();
  }

  private static boolean bringsDefault(Session session, Names names, Effect added)
      throws SQLException {
    if (added instanceof Effect.ColumnLike e) {
      return bringsDefault(session, names, e.of(), e.like());
    } else if (added instanceof Effect.ColumnPresent e && !e.like().isEmpty()) {
      return bringsDefault(session, names, e.table(), e.like());
    } else if (added instanceof Effect.ColumnPresent e && !e.type().postgres().isEmpty()) {
      return any(
          session,
          "SELECT 1 FROM pg_catalog.pg_type WHERE oid = pg_catalog.to_regtype(?) AND typdefault IS"
              + " NOT NULL",
          names.resolve(e.type().postgres().get(0)));
    }
    return false;
  }

  private static boolean bringsDefault(Session session, Names names, Table table, String column)
      throws SQLException {
    return any(
        session,
        """
        SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ? AND t.typdefault IS NOT NULL""",
        PostgresDatabase.regclass(names, table.schema(), table.name()),
        column);
  }

  /** Where the column has no default of its own. */
  static List<String> hide(Session session, Names names, Table table, String column)
      throws SQLException {
    boolean shown =
        any(
            session,
            """
            SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ? AND t.typdefault IS NOT NULL AND NOT a.atthasdef""",
            PostgresDatabase.regclass(names, table.schema(), table.name()),
            column);
    return shown ? List.of(alter(names, table, column, "SET DEFAULT NULL")) : List.of();
  }

  /** Where the column's own default is that it has none. */
  static List<String> show(Session session, Names names, Table table, String column)
      throws SQLException {
    boolean hidden =
        any(
            session,
            """
            SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ? AND t.typdefault IS NOT NULL AND a.attgenerated = ''
              AND pg_catalog.pg_get_expr(d.adbin, d.adrelid) ~ '^NULL::[^'']+$'""",
            PostgresDatabase.regclass(names, table.schema(), table.name()),
            column);
    return hidden ? List.of(alter(names, table, column, "DROP DEFAULT")) : List.of();
  }

  private static String alter(Names names, Table table, String column, String what) {
    return "ALTER TABLE %s ALTER COLUMN %s %s"
        .formatted(names.of(table), Identifier.quote(column), what);
  }

  private static boolean any(Session session, String query, Object... values) throws SQLException {
    return !session.rows(query, row -> row.getInt(1), values).isEmpty();
  }
}
