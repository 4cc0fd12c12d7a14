package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.CopiedIndexes;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Indexes of SQLite: their shapes and copies for another column. */
final class SqliteIndexes {

  /**
   * An index.
   *
   * @param origin {@code c} for CREATE INDEX, {@code u} for a UNIQUE constraint, {@code pk} for the
   *     key
   * @param plain whether it is made of plain columns without a condition
   * @param shape each column with collation and direction, quoted
   * @param sql its statement; null for a constraint's
   */
  record Index(
      String name,
      boolean unique,
      String origin,
      boolean plain,
      List<String> columns,
      String shape,
      @Nullable String sql) {}

  private record Part(@Nullable String column, boolean descending, String collation) {
    String shape() {
      return Identifier.quote(String.valueOf(column))
          + (collation.equals("BINARY") ? "" : " COLLATE " + Identifier.quote(collation))
          + (descending ? " DESC" : "");
    }
  }

  private SqliteIndexes() {}

  static boolean exists(Session session, String name) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM main.sqlite_schema WHERE type = 'index' AND name = ? COLLATE NOCASE",
            row -> row.getInt(1),
            name)
        .isEmpty();
  }

  /** Compares the texts, however they are laid out and whatever the case of their words. */
  static Observation observe(Session session, Effect.IndexOfShape wanted) throws SQLException {
    String shape = wanted.shape().sqlite().get(0);
    String expected = (wanted.unique() ? "unique " : "") + "index " + wanted.name() + " " + shape;
    Optional<Index> found =
        of(session, wanted.table()).stream()
            .filter(i -> SqliteToken.same(i.name(), wanted.name()))
            .findFirst();
    if (found.isEmpty()) {
      return exists(session, wanted.name())
          ? new Observation(
              Observation.State.DIFFERENT, expected, "an index of that name on another table")
          : new Observation(Observation.State.ABSENT, expected, "no such index");
    }
    String sql = String.valueOf(found.get().sql());
    boolean same =
        found.get().unique() == wanted.unique() && words(shape).equals(words(afterTable(sql)));
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT, expected, sql);
  }

  /** What begins with the first parenthesis. */
  private static String afterTable(String sql) {
    return SqliteToken.of(sql).stream()
        .filter(token -> token.is("("))
        .findFirst()
        .map(token -> sql.substring(token.start()))
        .orElse("");
  }

  /** Names in small letters and without quotes; strings as they are. */
  private static List<String> words(String text) {
    return SqliteToken.of(text).stream()
        .map(token -> token.isName() ? SqliteToken.fold(token.name()) : token.text())
        .toList();
  }

  static List<Index> of(Session session, Table table) throws SQLException {
    record Listed(
        String name, boolean unique, String origin, boolean partial, @Nullable String sql) {}
    List<Listed> listed =
        session.rows(
            """
            SELECT l.name, l."unique", l.origin, l.partial, s.sql FROM pragma_index_list(?, 'main') l
            LEFT JOIN main.sqlite_schema s ON s.type = 'index' AND s.name = l.name ORDER BY l.name""",
            row ->
                new Listed(
                    row.getString(1),
                    row.getBoolean(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getString(5)),
            table.name());
    List<Index> all = new ArrayList<>();
    for (Listed l : listed) {
      List<Part> parts =
          session.rows(
              "SELECT name, desc, coll FROM pragma_index_xinfo(?, 'main') WHERE key = 1 ORDER BY seqno",
              row ->
                  new Part(row.getString(1), row.getBoolean(2), String.valueOf(row.getString(3))),
              l.name());
      all.add(
          new Index(
              l.name(),
              l.unique(),
              l.origin(),
              !l.partial() && parts.stream().allMatch(p -> p.column() != null),
              parts.stream().map(p -> String.valueOf(p.column())).toList(),
              parts.stream().map(Part::shape).collect(Collectors.joining(", ")),
              l.sql()));
    }
    return all;
  }

  /**
   * Indexes that a DROP COLUMN would trip over: those of the column, and those whose text may name
   * it.
   */
  static List<Index> using(Session session, Table table, String column) throws SQLException {
    return of(session, table).stream()
        .filter(
            i ->
                i.columns().stream().anyMatch(c -> SqliteToken.same(c, column))
                    || (!i.plain()
                        && SqliteToken.names(SqliteToken.of(String.valueOf(i.sql())), column)))
        .toList();
  }

  /**
   * SQLite can't drop the index of a UNIQUE constraint or of the key without rebuilding the table.
   */
  static void refuseConstraint(Table table, String column, Index index) throws SQLException {
    if (!index.origin().equals("c")) {
      throw new SQLException(
          "a %s constraint over (%s) of %s holds column %s, and SQLite can't drop it without rebuilding the table"
              .formatted(
                  index.origin().equals("pk") ? "PRIMARY KEY" : "UNIQUE",
                  String.join(", ", index.columns()),
                  table,
                  column));
    }
  }

  static CopiedIndexes copy(
      Session session, Names names, Operation.CopyIndexes copy, boolean dryRun)
      throws SQLException {
    List<Index> all = of(session, copy.table());
    List<String> built = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Index index : using(session, copy.table(), copy.from())) {
      if (!index.plain()) {
        leftOut.add(index.name() + ": has an expression or a condition");
        continue;
      }
      String shape =
          index.shape().replace(Identifier.quote(copy.from()), Identifier.quote(copy.to()));
      if (all.stream()
          .anyMatch(i -> i.plain() && i.shape().equals(shape) && i.unique() == index.unique())) {
        continue;
      }
      String sql =
          "CREATE %sINDEX main.%s ON %s (%s)"
              .formatted(
                  index.unique() ? "UNIQUE " : "",
                  Identifier.quote(
                      "concertina_" + Hash.of(copy.table() + "|" + index.unique() + "|" + shape)),
                  Identifier.quote(copy.table().name()),
                  shape);
      if (!dryRun) {
        session.execute(sql);
      }
      built.add(sql);
    }
    return new CopiedIndexes(built, leftOut);
  }

  /** Drops the copies that were built on the column that stays for twins on the one that goes. */
  static void dropCopies(Session session, Table table, String column, List<String> statements)
      throws SQLException {
    for (Index index : using(session, table, column)) {
      if (index.name().startsWith("concertina_")) {
        statements.add("DROP INDEX IF EXISTS main." + Identifier.quote(index.name()));
      }
    }
  }
}
