package io.concertina.runtime.database;

import io.concertina.ReferentialAction;
import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Foreign keys of SQLite, whose pragmas tell all but their names and when they are checked. */
final class SqliteForeignKeys {

  /**
   * A foreign key.
   *
   * @param referenced what it refers to; without elements for the key of the parent
   */
  private record ForeignKey(
      String parent,
      String onUpdate,
      String onDelete,
      List<String> columns,
      List<String> referenced) {}

  private record Part(
      int id, String parent, String from, Optional<String> to, String onUpdate, String onDelete) {}

  private SqliteForeignKeys() {}

  static Observation observe(
      Session session, Effect.ForeignKeyPresent wanted, SqliteDefinition definition)
      throws SQLException {
    String expected =
        "CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s (%s)%s%s%s"
            .formatted(
                Identifier.quote(wanted.name()),
                Identifier.quote(wanted.columns()),
                Identifier.quote(wanted.references().name()),
                Identifier.quote(wanted.referencedColumns()),
                PostgresForeignKeys.clause(" ON DELETE ", wanted.onDelete()),
                PostgresForeignKeys.clause(" ON UPDATE ", wanted.onUpdate()),
                wanted.deferrable() ? " DEFERRABLE INITIALLY DEFERRED" : "");
    Optional<String> found = definition.constraint(wanted.name());
    if (found.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "no such constraint");
    }
    boolean same =
        SqlitePart.of(found.get()).deferred() == wanted.deferrable()
            && ids(session, wanted).stream().findFirst().isPresent();
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT, expected, found.get());
  }

  /** Rows for which PRAGMA foreign_key_check finds no parent. */
  static long orphans(Session session, Effect.ForeignKeyPresent key) throws SQLException {
    List<Integer> ids = ids(session, key);
    return session
        .rows(
            "SELECT fkid FROM pragma_foreign_key_check(?, 'main')",
            row -> row.getInt(1),
            key.table().name())
        .stream()
        .filter(ids::contains)
        .count();
  }

  /** The foreign keys of that shape, by the numbers that the pragmas give them. */
  private static List<Integer> ids(Session session, Effect.ForeignKeyPresent wanted)
      throws SQLException {
    ForeignKey like =
        new ForeignKey(
            SqliteToken.fold(wanted.references().name()),
            sql(wanted.onUpdate()),
            sql(wanted.onDelete()),
            lower(wanted.columns()),
            lower(wanted.referencedColumns()));
    List<Integer> ids = new ArrayList<>();
    for (Map.Entry<Integer, ForeignKey> there : all(session, wanted.table()).entrySet()) {
      if (there.getValue().equals(like)) {
        ids.add(there.getKey());
      }
    }
    return ids;
  }

  private static Map<Integer, ForeignKey> all(Session session, Table table) throws SQLException {
    List<Part> parts =
        session.rows(
            "SELECT id, \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list(?, 'main') ORDER BY id, seq",
            row ->
                new Part(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    Optional.ofNullable(row.getString(4)),
                    row.getString(5),
                    row.getString(6)),
            table.name());
    Map<Integer, ForeignKey> all = new TreeMap<>();
    for (Part part : parts) {
      if (all.containsKey(part.id())) {
        continue;
      }
      List<Part> own = parts.stream().filter(p -> p.id() == part.id()).toList();
      List<String> referenced =
          own.stream().flatMap(p -> p.to().stream()).toList().isEmpty()
              ? key(session, part.parent())
              : own.stream().flatMap(p -> p.to().stream()).toList();
      all.put(
          part.id(),
          new ForeignKey(
              SqliteToken.fold(part.parent()),
              part.onUpdate(),
              part.onDelete(),
              lower(own.stream().map(Part::from).toList()),
              lower(referenced)));
    }
    return all;
  }

  /** What refers to columns that nothing else makes unique than what goes. */
  static List<String> referring(Session session, Effect effect, SqliteDefinition definition)
      throws SQLException {
    Table table = effect.table();
    Optional<SqliteIndexes.Index> index =
        effect instanceof Effect.IndexAbsent e
            ? SqliteIndexes.of(session, table).stream()
                .filter(i -> SqliteToken.same(i.name(), e.name()) && i.unique() && i.plain())
                .findFirst()
            : Optional.empty();
    Optional<String> constraint =
        effect instanceof Effect.ConstraintAbsent e
            ? definition.constraint(e.name())
            : Optional.empty();
    List<String> columns =
        sorted(
            index
                .map(SqliteIndexes.Index::columns)
                .or(() -> constraint.map(SqliteDefinition::unique))
                .orElse(List.of()));
    if (columns.isEmpty() || unique(session, table, columns, index, constraint)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String child :
        session.rows(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name",
            row -> row.getString(1))) {
      for (ForeignKey key : all(session, new Table("", child)).values()) {
        if (SqliteToken.same(key.parent(), table.name())
            && sorted(key.referenced()).equals(columns)) {
          found.add("(" + String.join(", ", key.columns()) + ") of table " + child);
        }
      }
    }
    return found;
  }

  /** Whether the key or another index makes them unique. */
  private static boolean unique(
      Session session,
      Table table,
      List<String> columns,
      Optional<SqliteIndexes.Index> index,
      Optional<String> constraint)
      throws SQLException {
    boolean key = constraint.filter(SqliteDefinition::isKey).isPresent();
    return (!key && sorted(key(session, table.name())).equals(columns))
        || SqliteIndexes.of(session, table).stream()
            .filter(i -> i.unique() && i.plain() && sorted(i.columns()).equals(columns))
            // A constraint has an index too, which does not have its name.
            .anyMatch(
                i ->
                    constraint.isPresent()
                        ? i.origin().equals("c")
                        : !Optional.of(i).equals(index));
  }

  private static List<String> sorted(List<String> names) {
    return lower(names).stream().sorted().toList();
  }

  private static List<String> key(Session session, String table) throws SQLException {
    return session.rows(
        "SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0 ORDER BY pk",
        row -> row.getString(1),
        table);
  }

  /** Whether an index, or the rowid, can find the rows that refer to a parent. */
  static boolean indexed(Session session, Table table, List<String> columns) throws SQLException {
    List<String> wanted = lower(columns).stream().sorted().toList();
    return lower(key(session, table.name())).equals(wanted)
        || SqliteIndexes.of(session, table).stream()
            .filter(SqliteIndexes.Index::plain)
            .map(index -> lower(index.columns()))
            .filter(all -> all.size() >= wanted.size())
            .anyMatch(
                all -> all.subList(0, wanted.size()).stream().sorted().toList().equals(wanted));
  }

  private static String sql(ReferentialAction action) {
    return action.name().replace('_', ' ');
  }

  private static List<String> lower(List<String> names) {
    return SqliteToken.fold(names);
  }
}
