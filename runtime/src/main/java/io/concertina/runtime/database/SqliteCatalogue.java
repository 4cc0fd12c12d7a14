package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads SQLite's schema table and pragmas. Names are compared without regard to case, as SQLite
 * does.
 */
final class SqliteCatalogue implements Catalogue {

  private final Session session;
  private final Names names;

  SqliteCatalogue(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public Observation observe(Effect effect) throws SQLException {
    if (effect instanceof Effect.TablePresent e) {
      return SqliteTables.observe(session, e);
    } else if (effect instanceof Effect.ViewPresent e) {
      return new SqliteViews(session, names).observe(e);
    } else if (effect instanceof Effect.TableAbsent e) {
      return Observation.of(columns(e.table()).isEmpty(), "no table " + e.table(), "it is there");
    } else if (effect instanceof Effect.ColumnPresent e) {
      return columnPresent(e);
    } else if (effect instanceof Effect.ColumnLike e) {
      return columnLike(e);
    } else if (effect instanceof Effect.ColumnAbsent e) {
      return Observation.of(
          column(e.table(), e.column()).isEmpty(),
          e.table() + " without " + e.column(),
          "it is there");
    } else if (effect instanceof Effect.ColumnCollation e) {
      return columnCollation(e);
    } else if (effect instanceof Effect.ColumnComment e) {
      return Observation.of(
          column(e.table(), e.column()).isPresent(), "comment on " + e.column(), "no such column");
    } else if (effect instanceof Effect.ColumnGenerated e) {
      return columnGenerated(e);
    } else if (effect instanceof Effect.ColumnNumbered e) {
      return Observation.of(false, "numbers of " + e.column(), "no numbers");
    } else if (effect instanceof Effect.ColumnDefault e) {
      return columnDefault(e);
    } else if (effect instanceof Effect.EnumValue e) {
      return Observation.of(true, "value " + e.value(), "text takes any");
    } else if (effect instanceof Effect.EnumPresent e) {
      return Observation.of(true, "type " + e.type(), "text takes any");
    } else if (effect instanceof Effect.EnumUnneeded e) {
      return Observation.of(true, "no type " + e.type(), "text takes any");
    } else if (effect instanceof Effect.PartitionedBy e) {
      return Observation.of(true, "table " + e.table(), "there are no partitions");
    } else if (effect instanceof Effect.ColumnType e) {
      // The types that a column may take in place have one affinity.
      return Observation.of(
          column(e.table(), e.column()).isPresent(),
          e.table() + "." + e.column(),
          "no such column");
    } else if (effect instanceof Effect.Movable e) {
      return movable(e);
    } else if (effect instanceof Effect.Exact e) {
      // Whatever collation it has, the values are compared without.
      return Observation.of(
          column(e.table(), e.column()).isPresent(), "any column", "no such column");
    } else if (effect instanceof Effect.Inlinable e) {
      return inlinable(e);
    } else if (effect instanceof Effect.NotNull e) {
      return Observation.of(
          column(e.table(), e.column()).filter(ColumnShape::notNull).isPresent(),
          e.column() + " NOT NULL",
          "it may hold NULL");
    } else if (effect instanceof Effect.Nullable e) {
      return Observation.of(
          column(e.table(), e.column()).filter(ColumnShape::notNull).isEmpty(),
          e.column() + " may hold NULL",
          "it is NOT NULL");
    } else if (effect instanceof Effect.CheckPresent e) {
      return checkPresent(e);
    } else if (effect instanceof Effect.ForeignKeyPresent e) {
      return SqliteForeignKeys.observe(session, e, definition(e.table()));
    } else if (effect instanceof Effect.UniquePresent e) {
      return indexPresent(new Effect.IndexPresent(e.table(), e.name(), e.columns(), true));
    } else if (effect instanceof Effect.KeyPresent e) {
      return keyPresent(e);
    } else if (effect instanceof Effect.ConstraintAbsent e) {
      return Observation.of(
          definition(e.table()).constraint(e.name()).isEmpty(),
          "no constraint " + e.name(),
          "it is there");
    } else if (effect instanceof Effect.TriggersPresent e) {
      return Observation.of(
          triggers(e.names().sqlite()) == e.names().sqlite().size(),
          "triggers " + e.names().sqlite(),
          "not all of them are there");
    } else if (effect instanceof Effect.TriggersAbsent e) {
      return Observation.of(
          triggers(e.names().sqlite()) == 0, "no triggers " + e.names().sqlite(), "some are there");
    } else if (effect instanceof Effect.IndexPresent e) {
      return indexPresent(e);
    } else if (effect instanceof Effect.IndexOfShape e) {
      return SqliteIndexes.observe(session, e);
    } else if (effect instanceof Effect.IndexAbsent e) {
      return Observation.of(
          !SqliteIndexes.exists(session, e.name()), "no index " + e.name(), "it is there");
    }
    throw new IllegalStateException("an effect of a newer contract: " + effect);
  }

  private Observation movable(Effect.Movable e) throws SQLException {
    if (column(e.table(), e.column()).isEmpty()) {
      return new Observation(
          Observation.State.ABSENT, "column " + e.table() + "." + e.column(), "no such column");
    }
    List<String> found = hanging(e.table(), e.column());
    return new Observation(
        found.isEmpty() ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        e.table() + "." + e.column() + " with nothing but its values",
        String.join("; ", found));
  }

  private List<String> hanging(Table table, String column) throws SQLException {
    List<String> found =
        new ArrayList<>(
            session.rows(
                """
        SELECT 'its DEFAULT ' || dflt_value FROM pragma_table_xinfo(?1, 'main')
        WHERE name = ?2 COLLATE NOCASE AND dflt_value IS NOT NULL
        UNION ALL SELECT 'that it is generated' FROM pragma_table_xinfo(?1, 'main')
        WHERE name = ?2 COLLATE NOCASE AND hidden > 0
        UNION ALL SELECT 'its foreign key to table ' || f."table" FROM pragma_foreign_key_list(?1, 'main') f
        WHERE f."from" = ?2 COLLATE NOCASE
        UNION ALL SELECT 'unique index ' || l.name FROM pragma_index_list(?1, 'main') l
        JOIN pragma_index_info(l.name, 'main') i WHERE l."unique" AND i.name = ?2 COLLATE NOCASE""",
                row -> row.getString(1),
                table.name(),
                column));
    List<String> key = SqliteRow.nullable(session, table);
    if (!key.isEmpty()) {
      String missing =
          key.stream()
              .map(name -> Identifier.quote(name) + " IS NULL")
              .collect(Collectors.joining(" OR "));
      session.rows(
          "SELECT count(*) FROM %s WHERE %s".formatted(names.of(table), missing),
          row ->
              row.getLong(1) > 0
                  && found.add(
                      String.format(Locale.ROOT, "%,d rows without a key", row.getLong(1))));
    }
    return found;
  }

  private Observation columnCollation(Effect.ColumnCollation e) throws SQLException {
    if (e.collation().sqlite().isEmpty()) {
      return Observation.of(
          column(e.table(), e.column()).isPresent(), "any collation", "no such column");
    }
    String column = e.table() + "." + e.column() + " COLLATE ";
    String wanted = e.collation().sqlite().get(0);
    if (column(e.table(), e.column()).isEmpty()) {
      return new Observation(Observation.State.ABSENT, column + wanted, "no such column");
    }
    String found = definition(e.table()).collation(e.column());
    return new Observation(
        SqliteToken.same(found, wanted) ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        column + wanted,
        column + found);
  }

  private Observation columnGenerated(Effect.ColumnGenerated e) throws SQLException {
    String column = e.table() + "." + e.column();
    String always = column + " GENERATED ALWAYS AS (%s) ";
    String text = e.expression().sqlite().get(0);
    String wanted = always.formatted(text) + "VIRTUAL";
    List<Integer> hidden =
        session.rows(
            "SELECT hidden FROM pragma_table_xinfo(?, 'main') WHERE name = ? COLLATE NOCASE",
            row -> row.getInt(1),
            e.table().name(),
            e.column());
    if (hidden.isEmpty()) {
      return new Observation(Observation.State.ABSENT, wanted, "no such column");
    }
    Optional<String> there = definition(e.table()).generated(e.column());
    if (there.isEmpty()) {
      return new Observation(
          Observation.State.DIFFERENT, wanted, column + ", a column that is written");
    }
    boolean virtual = hidden.get(0) == 2;
    boolean same = virtual && SqliteToken.compact(there.get()).equals(SqliteToken.compact(text));
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        wanted,
        always.formatted(there.get()) + (virtual ? "VIRTUAL" : "STORED"));
  }

  private Observation columnDefault(Effect.ColumnDefault e) throws SQLException {
    String wanted = e.value().sqlite().isEmpty() ? "" : e.value().sqlite().get(0);
    String there =
        session
            .rows(
                "SELECT coalesce(dflt_value, '') FROM pragma_table_xinfo(?, 'main') WHERE name = ?"
                    + " COLLATE NOCASE",
                row -> row.getString(1),
                e.table().name(),
                e.column())
            .stream()
            .findFirst()
            .orElse("");
    return Observation.of(
        SqliteToken.compact(there).equals(SqliteToken.compact(wanted)),
        e.column() + (wanted.isEmpty() ? " without default" : " DEFAULT " + wanted),
        there.isEmpty() ? "no default" : "DEFAULT " + there);
  }

  @Override
  public List<String> setDefault(Operation.SetDefault operation) throws SQLException {
    Effect wanted =
        new Effect.ColumnDefault(operation.table(), operation.column(), operation.value());
    if (observe(wanted).state() == Observation.State.PRESENT) {
      return List.of();
    }
    List<String> value = operation.value().sqlite();
    SqliteDefinition changed =
        definition(operation.table())
            .withDefault(operation.column(), value.isEmpty() ? "" : value.get(0));
    return SqliteRebuild.statements(session, operation.table(), changed);
  }

  @Override
  public List<String> foreignPartitions(Table table) {
    return List.of();
  }

  /** None that would be locked by itself. */
  @Override
  public Optional<Table> parent(Table table, String constraint) {
    return Optional.empty();
  }

  @Override
  public List<String> referring(Effect effect) throws SQLException {
    return SqliteForeignKeys.referring(session, effect, definition(effect.table()));
  }

  @Override
  public List<String> redefine(Table table, List<String> statements) throws SQLException {
    SqliteDefinition changed = definition(table);
    for (String statement : statements) {
      changed = changed.altered(statement);
    }
    return changed.equals(definition(table))
        ? List.of()
        : SqliteRebuild.statements(session, table, changed);
  }

  @Override
  public long orphans(Effect.ForeignKeyPresent key) throws SQLException {
    return SqliteForeignKeys.orphans(session, key);
  }

  @Override
  public boolean indexed(Table table, List<String> columns) throws SQLException {
    return SqliteForeignKeys.indexed(session, table, columns);
  }

  private Observation keyPresent(Effect.KeyPresent e) throws SQLException {
    String expected =
        "CONSTRAINT %s PRIMARY KEY (%s)"
            .formatted(Identifier.quote(e.name()), Identifier.quote(e.columns()));
    List<String> key =
        session.rows(
            "SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0 ORDER BY pk",
            row -> row.getString(1),
            e.table().name());
    if (key.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "no primary key");
    }
    // The way down finds it by its name.
    Optional<String> named = definition(e.table()).constraint(e.name());
    boolean same = lower(key).equals(lower(e.columns())) && named.isPresent();
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        expected,
        named.orElse("PRIMARY KEY (%s)".formatted(Identifier.quote(key))));
  }

  private Observation checkPresent(Effect.CheckPresent e) throws SQLException {
    String expected =
        "CONSTRAINT " + Identifier.quote(e.name()) + " CHECK (" + e.check().sqlite().get(0) + ")";
    Optional<String> found = definition(e.table()).constraint(e.name());
    if (found.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "no such constraint");
    }
    boolean same =
        SqliteDefinition.condition(found.get()).equals(SqliteDefinition.condition(expected));
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT, expected, found.get());
  }

  private Observation columnPresent(Effect.ColumnPresent e) throws SQLException {
    String expected =
        !e.like().isEmpty()
            ? column(e.table(), e.like()).map(ColumnShape::type).orElse("")
            : e.type().sqlite().isEmpty()
                ? ""
                : SqliteTypes.of(session, e.table(), e.type().sqlite().get(0));
    Optional<ColumnShape> found = column(e.table(), e.column());
    if (found.isPresent() && !expected.isEmpty() && !same(found.get().type(), expected)) {
      return new Observation(
          Observation.State.DIFFERENT,
          e.table() + "." + e.column() + " " + expected,
          e.table() + "." + e.column() + " " + found.get().type());
    }
    return Observation.of(
        found.isPresent(), e.table() + "." + e.column() + " " + expected, "no such column");
  }

  private Observation columnLike(Effect.ColumnLike e) throws SQLException {
    String column = e.table() + "." + e.column() + " ";
    String expected = column(e.of(), e.like()).isPresent() ? typeOf(e.of(), e.like()) : "";
    if (column(e.table(), e.column()).isEmpty()) {
      return new Observation(Observation.State.ABSENT, column + expected, "no such column");
    }
    String found = typeOf(e.table(), e.column());
    return new Observation(
        expected.isEmpty() || same(found, expected)
            ? Observation.State.PRESENT
            : Observation.State.DIFFERENT,
        column + expected,
        column + found);
  }

  private Observation inlinable(Effect.Inlinable e) throws SQLException {
    if (columns(e.table()).isEmpty()) {
      return new Observation(Observation.State.ABSENT, "table " + e.table(), "no such table");
    }
    List<String> found = new ArrayList<>();
    if (!isKey(e.table(), e.key())) {
      found.add("(" + String.join(", ", e.key()) + ") not being a key of it");
    } else {
      for (int i = 0; i < e.key().size(); i++) {
        String own = definition(e.table()).collation(e.key().get(i));
        String other = definition(e.into()).collation(e.intoKey().get(i));
        if (!SqliteToken.same(own, other)) {
          found.add(
              "its key %s COLLATE %s, where %s.%s is COLLATE %s"
                  .formatted(e.key().get(i), own, e.into(), e.intoKey().get(i), other));
        }
      }
    }
    for (String check : definition(e.table()).checks()) {
      found.add(check);
    }
    List<String> moved = new ArrayList<>(lower(e.key()));
    moved.addAll(lower(e.columns()));
    for (ColumnShape column : columns(e.table())) {
      if (!moved.contains(SqliteToken.fold(column.name()))) {
        found.add("its column " + column.name());
      }
    }
    found.addAll(
        session.rows(
            """
            SELECT DISTINCT 'the foreign key of table ' || t.name FROM main.sqlite_schema t JOIN pragma_foreign_key_list(t.name, 'main') f
            WHERE t.type = 'table' AND f."table" = ?1 COLLATE NOCASE
            UNION ALL SELECT 'its trigger ' || name FROM main.sqlite_schema
            WHERE type = 'trigger' AND tbl_name = ?1 COLLATE NOCASE AND name NOT LIKE 'concertina%'
            UNION ALL SELECT 'RESTRICT in its foreign key to ' || "table" || ', which is heeded before a trigger can act' FROM pragma_foreign_key_list(?1, 'main')
            WHERE seq = 0 AND (on_delete = 'RESTRICT' OR on_update = 'RESTRICT')
            UNION ALL SELECT 'its foreign key to ' || "table" FROM pragma_foreign_key_list(?1, 'main')
            WHERE seq = 0 AND "table" <> ?2 COLLATE NOCASE
            UNION ALL SELECT 'its being no table' FROM main.sqlite_schema WHERE type <> 'table' AND name = ?1 COLLATE NOCASE""",
            row -> row.getString(1), e.table().name(), e.into().name()));
    return new Observation(
        found.isEmpty() ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        "table " + e.table() + " of which nothing but its values is needed",
        String.join("; ", found));
  }

  private static boolean same(String a, String b) {
    return TypeName.canonical(a).equals(TypeName.canonical(b));
  }

  private Observation indexPresent(Effect.IndexPresent e) throws SQLException {
    String expected = (e.unique() ? "unique " : "") + "index " + e.name() + " on " + e.columns();
    Optional<SqliteIndexes.Index> found =
        SqliteIndexes.of(session, e.table()).stream()
            .filter(i -> SqliteToken.same(i.name(), e.name()))
            .findFirst();
    if (found.isEmpty()) {
      return SqliteIndexes.exists(session, e.name())
          ? new Observation(
              Observation.State.DIFFERENT, expected, "an index of that name on another table")
          : new Observation(Observation.State.ABSENT, expected, "no such index");
    }
    boolean same =
        found.get().plain()
            && found.get().unique() == e.unique()
            && lower(found.get().columns()).equals(lower(e.columns()));
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        expected,
        String.valueOf(found.get().sql()));
  }

  private static List<String> lower(List<String> columns) {
    return SqliteToken.fold(columns);
  }

  private Optional<ColumnShape> column(Table table, String name) throws SQLException {
    return columns(table).stream().filter(c -> SqliteToken.same(c.name(), name)).findFirst();
  }

  private int triggers(List<String> wanted) throws SQLException {
    List<String> all =
        session.rows(
            "SELECT name FROM main.sqlite_schema WHERE type = 'trigger'", row -> row.getString(1));
    return (int) wanted.stream().filter(all::contains).count();
  }

  @Override
  public List<ColumnShape> columns(Table table) throws SQLException {
    return session.rows(
        "SELECT name, type, \"notnull\" FROM pragma_table_xinfo(?, 'main') WHERE hidden <> 1 ORDER"
            + " BY cid",
        row -> new ColumnShape(row.getString(1), row.getString(2), row.getBoolean(3)),
        table.name());
  }

  @Override
  public String typeOf(Table table, String column) throws SQLException {
    String type =
        column(table, column)
            .map(ColumnShape::type)
            .orElseThrow(() -> new SQLException("no such column: " + table + "." + column));
    SqliteDefinition definition = definition(table);
    String collation = definition.collation(column);
    return definition.spelled(column, type)
        + (SqliteToken.same(collation, "BINARY") ? "" : " COLLATE " + Identifier.quote(collation));
  }

  @Override
  public String suited(Table table, String statement) throws SQLException {
    if (statement.startsWith("CREATE TRIGGER ")) {
      return SqliteRow.resolve(session, names, statement);
    }
    List<SqliteToken> tokens = SqliteToken.of(statement);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(0).is("ALTER") && tokens.get(i).is("ADD") && tokens.get(i + 1).is("COLUMN")) {
        int start = tokens.get(i + 2).start();
        SqlitePart column = SqlitePart.of(statement.substring(start));
        if (!column.type().isEmpty()) {
          int type = start + column.tokens().get(1).start();
          return statement.substring(0, type)
              + SqliteTypes.of(session, table, column.type())
              + statement.substring(type + column.type().length());
        }
      }
    }
    return statement;
  }

  @Override
  public List<String> runnable(List<String> statements) throws SQLException {
    return SqliteBroken.aside(session, statements);
  }

  @Override
  public boolean isKey(Table table, List<String> columns) throws SQLException {
    List<String> key =
        session.rows(
            "SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0",
            row -> row.getString(1),
            table.name());
    if (lower(key).stream().sorted().toList().equals(lower(columns).stream().sorted().toList())) {
      return true;
    }
    List<String> notNull =
        columns(table).stream().filter(ColumnShape::notNull).map(ColumnShape::name).toList();
    return lower(notNull).containsAll(lower(columns))
        && SqliteIndexes.of(session, table).stream()
            .anyMatch(
                i ->
                    i.plain()
                        && i.unique()
                        && lower(i.columns()).stream()
                            .sorted()
                            .toList()
                            .equals(lower(columns).stream().sorted().toList()));
  }

  @Override
  public long estimate(Table table) throws SQLException {
    return columns(table).isEmpty() ? 0 : count(table);
  }

  @Override
  public List<String> dependents(Table table) throws SQLException {
    return SqliteTables.dependents(session, table);
  }

  /** None: a text that names a table counts as depending on it. */
  @Override
  public List<String> naming(Table table) {
    return List.of();
  }

  @Override
  public List<String> nameTable(Operation.NameTable operation) throws SQLException {
    return new SqliteViews(session, names).nameTable(operation);
  }

  @Override
  public List<String> obstacles(Operation.MoveRows operation) throws SQLException {
    return SqliteTables.reached(session, operation.table());
  }

  @Override
  public List<String> keep(Operation.MoveRows operation, List<String> key) throws SQLException {
    return List.of(
        SqliteTables.like(
            session,
            operation.table(),
            columns(operation.table()),
            names.of(operation.aside()),
            key));
  }

  @Override
  public List<String> computed(Table table) throws SQLException {
    return session.rows(
        "SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden IN (2, 3) ORDER BY cid",
        row -> row.getString(1),
        table.name());
  }

  @Override
  public boolean empty(Table table) throws SQLException {
    return session
        .rows("SELECT 1 FROM " + names.of(table) + " LIMIT 1", row -> row.getInt(1))
        .isEmpty();
  }

  @Override
  public long count(Table table) throws SQLException {
    return session.rows("SELECT count(*) FROM " + names.of(table), row -> row.getLong(1)).get(0);
  }

  @Override
  public void clearInvalidIndex(Table table, String index) {
    // An index of SQLite is built in the transaction that creates it: there are no leftovers.
  }

  @Override
  public CopiedIndexes copyIndexes(Operation.CopyIndexes copy, boolean dryRun) throws SQLException {
    return SqliteIndexes.copy(session, names, copy, dryRun);
  }

  /**
   * The younger column, by its place in the table, is the copy. It goes, and its indexes with it;
   * an index that a person built on it is built again on the column that stays. The triggers that
   * stood in for a NOT NULL give it back.
   */
  @Override
  public List<String> settle(Operation.Settle settle, List<String> unsync) throws SQLException {
    Table table = settle.table();
    List<String> order = pair(settle);
    if (order.size() == 1 && SqliteToken.same(order.get(0), settle.keep())) {
      return List.of();
    }
    if (order.size() < 2) {
      throw new SQLException("no such column: " + table + "." + settle.keep());
    }
    String original = order.get(0);
    String copy = order.get(1);
    List<String> statements = new ArrayList<>(unsync.stream().map(names::resolve).toList());
    boolean guarded = triggers(settle.guards()) > 0;
    for (String guard : settle.guards()) {
      statements.add("DROP TRIGGER IF EXISTS main." + Identifier.quote(guard));
    }
    List<String> again = new ArrayList<>();
    for (SqliteIndexes.Index index : SqliteIndexes.using(session, table, copy)) {
      SqliteIndexes.refuseConstraint(table, copy, index);
      statements.add("DROP INDEX main." + Identifier.quote(index.name()));
      if (SqliteToken.same(copy, settle.keep()) && !index.name().startsWith("concertina_")) {
        again.add(String.valueOf(index.sql()));
      }
    }
    String alter = "ALTER TABLE " + names.of(table) + " ";
    statements.add(alter + "DROP COLUMN " + Identifier.quote(copy));
    if (SqliteToken.same(copy, settle.keep())) {
      statements.add(
          alter
              + "RENAME COLUMN "
              + Identifier.quote(original)
              + " TO "
              + Identifier.quote(settle.keep()));
    }
    if (guarded) {
      statements.add(alter + "ALTER COLUMN " + Identifier.quote(settle.keep()) + " SET NOT NULL");
    }
    SqliteIndexes.dropCopies(session, table, original, statements);
    statements.addAll(again);
    return statements;
  }

  /** An index on several of the columns goes once. */
  @Override
  public List<String> settle(Operation.SettleGroup settle, List<String> unsync)
      throws SQLException {
    Set<String> drops = new LinkedHashSet<>();
    for (String column : settle.drop()) {
      drops.addAll(discard(settle.table(), column));
    }
    if (drops.isEmpty()) {
      return List.of();
    }
    List<String> statements = new ArrayList<>(unsync.stream().map(names::resolve).toList());
    statements.addAll(drops);
    for (Operation.Guarded guarded : settle.guarded()) {
      if (guarded.required() || triggers(guarded.guards()) > 0) {
        statements.add(
            "ALTER TABLE "
                + names.of(settle.table())
                + " ALTER COLUMN "
                + Identifier.quote(guarded.column())
                + " SET NOT NULL");
      }
    }
    return statements;
  }

  /** Those of the two columns that are there, the older one first. */
  private List<String> pair(Operation.Settle settle) throws SQLException {
    return columns(settle.table()).stream()
        .map(ColumnShape::name)
        .filter(c -> SqliteToken.same(c, settle.keep()) || SqliteToken.same(c, settle.drop()))
        .toList();
  }

  @Override
  public Optional<String> copy(Operation.Settle settle) throws SQLException {
    List<String> order = pair(settle);
    return order.size() < 2 ? Optional.empty() : Optional.of(order.get(1));
  }

  /** None: only a rebuilt table has a constraint on the copy, and {@link #dependents} finds it. */
  @Override
  public List<String> additions(Table table, String copy) {
    return List.of();
  }

  @Override
  public List<String> discard(Table table, String column) throws SQLException {
    if (column(table, column).isEmpty()) {
      return List.of();
    }
    List<String> statements = new ArrayList<>();
    for (SqliteIndexes.Index index : SqliteIndexes.using(session, table, column)) {
      SqliteIndexes.refuseConstraint(table, column, index);
      statements.add("DROP INDEX main." + Identifier.quote(index.name()));
    }
    statements.add("ALTER TABLE " + names.of(table) + " DROP COLUMN " + Identifier.quote(column));
    return statements;
  }

  /** None: RENAME COLUMN rewrites triggers and views along with the table. */
  @Override
  public List<String> naming(Table table, String column) {
    return List.of();
  }

  /** Views and triggers by their text, and the rest of the table's own definition. */
  @Override
  public List<String> dependents(Table table, String column) throws SQLException {
    List<String> found = new ArrayList<>();
    session.rows(
        "SELECT type, name, sql FROM main.sqlite_schema WHERE type IN ('view', 'trigger') AND name"
            + " NOT LIKE 'concertina%' ORDER BY name",
        row -> {
          List<SqliteToken> sql = SqliteToken.of(row.getString(3));
          return SqliteToken.names(sql, column)
              && SqliteToken.names(sql, table.name())
              && found.add(row.getString(1) + " " + row.getString(2));
        });
    found.addAll(definition(table).using(column));
    return found;
  }

  private SqliteDefinition definition(Table table) throws SQLException {
    return session
        .rows(
            "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ? COLLATE NOCASE",
            row -> SqliteDefinition.of(row.getString(1)),
            table.name())
        .stream()
        .findFirst()
        .orElse(new SqliteDefinition(List.of(), ""));
  }

  @Override
  public List<String> suspects(Table table) throws SQLException {
    return session.rows(
        "SELECT 'trigger ' || name FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = ? COLLATE NOCASE AND instr(name, 'concertina_') = 0 LIMIT 5",
        row -> row.getString(1),
        table.name());
  }

  @Override
  public void analyze(Table table) throws SQLException {
    // Batches follow the key, whatever the statistics; ANALYZE would read every index to its end.
  }
}
