package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.report.Blocker;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads PostgreSQL's catalogue, by OID and schema, never by search_path. */
final class PostgresCatalogue implements Catalogue {

  private final Session session;
  private final Names names;

  PostgresCatalogue(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public Observation observe(Effect effect) throws SQLException {
    if (effect instanceof Effect.TablePresent e) {
      return PostgresTables.observe(session, names, e);
    } else if (effect instanceof Effect.ViewPresent e) {
      return new PostgresViews(session, names).observe(e);
    } else if (effect instanceof Effect.TableAbsent e) {
      return Observation.of(
          !PostgresIndexes.exists(session, names, e.table(), e.table().name()),
          "no table " + e.table(),
          "it is there");
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
      return columnComment(e);
    } else if (effect instanceof Effect.ColumnGenerated e) {
      return columnGenerated(e);
    } else if (effect instanceof Effect.ColumnNumbered e) {
      return columnNumbered(e);
    } else if (effect instanceof Effect.ColumnDefault e) {
      return columnDefault(e);
    } else if (effect instanceof Effect.EnumValue e) {
      return PostgresEnums.observe(session, names, e);
    } else if (effect instanceof Effect.EnumPresent e) {
      return PostgresEnums.observe(session, names, e);
    } else if (effect instanceof Effect.EnumUnneeded e) {
      return PostgresEnums.observe(session, names, e);
    } else if (effect instanceof Effect.PartitionedBy e) {
      return PostgresRebuild.observe(session, names, e);
    } else if (effect instanceof Effect.ColumnType e) {
      return PostgresColumnTypes.observe(session, names, e, column(e.table(), e.column()));
    } else if (effect instanceof Effect.Movable e) {
      return movable(e);
    } else if (effect instanceof Effect.Exact e) {
      return PostgresColumnTypes.exact(session, regclass(e.table()), e);
    } else if (effect instanceof Effect.Inlinable e) {
      return inlinable(e);
    } else if (effect instanceof Effect.NotNull e) {
      return Observation.of(
          column(e.table(), e.column()).filter(ColumnShape::notNull).isPresent(),
          e.column() + " NOT NULL",
          "it may hold NULL");
    } else if (effect instanceof Effect.Nullable e) {
      return Observation.of(
          (column(e.table(), e.column()).filter(ColumnShape::notNull).isEmpty()
                  || identity(e.table(), e.column()))
              && !PostgresDomains.refusesNull(session, names.of(e.table()), e.column()),
          e.column() + " may hold NULL",
          "it is NOT NULL, or its domain is");
    } else if (effect instanceof Effect.CheckPresent e) {
      return PostgresChecks.observe(session, names, e);
    } else if (effect instanceof Effect.ForeignKeyPresent e) {
      return PostgresForeignKeys.observe(session, names, e);
    } else if (effect instanceof Effect.UniquePresent e) {
      return PostgresConstraints.unique(session, names, e);
    } else if (effect instanceof Effect.KeyPresent e) {
      return PostgresConstraints.key(session, names, e);
    } else if (effect instanceof Effect.ConstraintAbsent e) {
      return Observation.of(
          session
              .rows(
                  "SELECT 1 FROM pg_catalog.pg_constraint WHERE conrelid = to_regclass(?) AND"
                      + " conname = ?",
                  row -> row.getInt(1),
                  regclass(e.table()),
                  e.name())
              .isEmpty(),
          "no constraint " + e.name(),
          "it is there");
    } else if (effect instanceof Effect.TriggersPresent e) {
      return Observation.of(
          triggers(e.table(), e.names().postgres()) == e.names().postgres().size(),
          "triggers " + e.names().postgres(),
          "not all of them are there and enabled");
    } else if (effect instanceof Effect.TriggersAbsent e) {
      return Observation.of(
          triggers(e.table(), e.names().postgres()) == 0,
          "no triggers " + e.names().postgres(),
          "some are there");
    } else if (effect instanceof Effect.IndexPresent e) {
      return PostgresIndexes.observe(session, names, e);
    } else if (effect instanceof Effect.IndexOfShape e) {
      return PostgresIndexes.observe(session, names, e);
    } else if (effect instanceof Effect.IndexAbsent e) {
      return Observation.of(
          !PostgresIndexes.exists(session, names, e.table(), e.name()),
          "no index " + e.name(),
          "it is there");
    }
    throw new IllegalStateException("an effect of a newer contract: " + effect);
  }

  /** The worker of a subscription writes with session_replication_role = replica. */
  @Override
  public List<String> always(Effect.TriggersPresent triggers) {
    return triggers.names().postgres().stream()
        .map(
            name ->
                "ALTER TABLE %s ENABLE ALWAYS TRIGGER %s"
                    .formatted(names.of(triggers.table()), Identifier.quote(name)))
        .toList();
  }

  @Override
  public List<String> kept(Effect.ColumnType change) throws SQLException {
    return PostgresColumnTypes.kept(session, names, change);
  }

  @Override
  public List<String> obstacles(Effect.ColumnType change) throws SQLException {
    return PostgresColumnTypes.obstacles(
        session, names, change, dependents(change.table(), change.column()));
  }

  @Override
  public boolean swapped(Operation.Shadow shadow) throws SQLException {
    return new PostgresShadows(session, names, shadow).swapped();
  }

  @Override
  public Optional<ShadowStep> nextFor(Operation.Shadow shadow) throws SQLException {
    return new PostgresShadows(session, names, shadow).next();
  }

  @Override
  public List<String> swap(Operation.Shadow shadow, List<String> unsync) throws SQLException {
    return new PostgresShadows(session, names, shadow).swap(unsync);
  }

  @Override
  public List<String> discard(Operation.Shadow shadow, List<String> unsync) throws SQLException {
    return new PostgresShadows(session, names, shadow).discard(unsync);
  }

  @Override
  public String concerned(Operation.Shadow shadow) throws SQLException {
    return new PostgresShadows(session, names, shadow).concerned();
  }

  @Override
  public List<String> obstacles(Operation.Shadow shadow) throws SQLException {
    return new PostgresShadows(session, names, shadow).obstacles();
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
    List<String> found = new ArrayList<>();
    defaultOf(regclass(table), column).ifPresent(value -> found.add("its DEFAULT " + value));
    found.addAll(
        session.rows(
            """
            SELECT CASE WHEN c.conname IS NULL THEN 'index ' || pg_get_indexdef(i.indexrelid)
              ELSE 'constraint ' || c.conname || ' ' || pg_get_constraintdef(c.oid) END
            FROM pg_catalog.pg_attribute a
            LEFT JOIN pg_catalog.pg_index i ON i.indrelid = a.attrelid AND i.indisunique AND (a.attnum = ANY (i.indkey) OR EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
              WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = i.indexrelid AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum))
            LEFT JOIN pg_catalog.pg_constraint c ON c.conindid = i.indexrelid AND c.conrelid = a.attrelid
            WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND i.indexrelid IS NOT NULL
            UNION SELECT 'the partitions of its table' FROM pg_catalog.pg_class WHERE oid = to_regclass(?) AND relkind = 'p'
            UNION SELECT 'what its domain says of DEFAULT or NOT NULL' FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
            WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND y.typtype = 'd' AND (y.typdefault IS NOT NULL OR y.typnotnull)
            UNION SELECT 'its identity' FROM pg_catalog.pg_attribute
            WHERE attrelid = to_regclass(?) AND attname = ? AND attidentity <> ''
            ORDER BY 1""",
            row -> row.getString(1),
            regclass(table),
            column,
            regclass(table),
            regclass(table),
            column,
            regclass(table),
            column));
    for (String constraint : constraints(table, column, "f", "c", "x")) {
      found.add("constraint " + constraint);
    }
    return found;
  }

  private Observation columnCollation(Effect.ColumnCollation e) throws SQLException {
    if (e.collation().postgres().isEmpty()) {
      return Observation.of(
          column(e.table(), e.column()).isPresent(), "any collation", "no such column");
    }
    String name = Identifier.quote(e.collation().postgres().get(0));
    String wanted = e.table() + "." + e.column() + " COLLATE " + name;
    List<Boolean> same =
        session.rows(
            "SELECT attcollation = to_regcollation(?) FROM pg_catalog.pg_attribute WHERE attrelid ="
                + " to_regclass(?) AND attname = ? AND NOT attisdropped",
            row -> row.getBoolean(1),
            name,
            regclass(e.table()),
            e.column());
    if (same.equals(List.of(false))) {
      return new Observation(
          Observation.State.DIFFERENT,
          wanted,
          e.table() + "." + e.column() + " " + typeOf(e.table(), e.column()));
    }
    return Observation.of(!same.isEmpty(), wanted, "no such column");
  }

  private Observation columnComment(Effect.ColumnComment e) throws SQLException {
    String column = "comment on " + e.table() + "." + e.column() + ": ";
    String there =
        session
            .rows(
                "SELECT coalesce(col_description(attrelid, attnum), '') FROM pg_catalog.pg_attribute"
                    + " WHERE attrelid = to_regclass(?) AND attname = ? AND NOT attisdropped",
                row -> row.getString(1),
                regclass(e.table()),
                e.column())
            .stream()
            .findFirst()
            .orElse("");
    return there.isEmpty() || there.equals(e.comment())
        ? Observation.of(there.equals(e.comment()), column + e.comment(), "no comment")
        : new Observation(Observation.State.DIFFERENT, column + e.comment(), column + there);
  }

  private Observation columnGenerated(Effect.ColumnGenerated e) throws SQLException {
    String column = e.table() + "." + e.column();
    String always = column + " GENERATED ALWAYS AS (%s) ";
    String text = names.resolve(e.expression().postgres().get(0));
    String wanted = always.formatted(text) + "VIRTUAL";
    List<String> kind =
        session.rows(
            "SELECT attgenerated::text FROM pg_catalog.pg_attribute WHERE attrelid ="
                + " to_regclass(?) AND attname = ? AND NOT attisdropped",
            row -> row.getString(1),
            regclass(e.table()),
            e.column());
    if (kind.isEmpty()) {
      return new Observation(Observation.State.ABSENT, wanted, "no such column");
    }
    if (kind.get(0).isEmpty()) {
      return new Observation(
          Observation.State.DIFFERENT, wanted, column + ", a column that is written");
    }
    String there = defaultOf(regclass(e.table()), e.column()).orElse("");
    String found = always.formatted(there) + (kind.get(0).equals("v") ? "VIRTUAL" : "STORED");
    // Of a table like this one, the column of that name is written.
    String trial = "concertina_like";
    Optional<String> like =
        PostgresLike.understood(
            session,
            names,
            e.table(),
            "ADD COLUMN %s %s GENERATED ALWAYS AS (%s) VIRTUAL"
                .formatted(trial, typeOf(e.table(), e.column()), text),
            () -> defaultOf(PostgresLike.TABLE, trial));
    boolean same = kind.get(0).equals("v") && like.orElse(there).equals(there);
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT, wanted, found);
  }

  private Observation columnNumbered(Effect.ColumnNumbered e) throws SQLException {
    String column = e.table() + "." + e.column();
    String wanted = column + " GENERATED BY DEFAULT AS IDENTITY";
    List<String> kind =
        session.rows(
            "SELECT attidentity::text FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass(?)"
                + " AND attname = ? AND NOT attisdropped",
            row -> row.getString(1),
            regclass(e.table()),
            e.column());
    if (kind.isEmpty()) {
      return new Observation(Observation.State.ABSENT, wanted, "no such column");
    }
    if (kind.get(0).equals("d")) {
      return new Observation(Observation.State.PRESENT, wanted, wanted);
    }
    if (kind.get(0).equals("a")) {
      return new Observation(
          Observation.State.DIFFERENT, wanted, column + " GENERATED ALWAYS AS IDENTITY");
    }
    String there = defaultOf(regclass(e.table()), e.column()).orElse("");
    boolean own = there.contains(e.sequence());
    return there.isEmpty() || own
        ? Observation.of(own && !e.identity(), wanted, "no numbers")
        : new Observation(Observation.State.DIFFERENT, wanted, column + " DEFAULT " + there);
  }

  private Observation columnDefault(Effect.ColumnDefault e) throws SQLException {
    String wanted = e.value().postgres().isEmpty() ? "" : e.value().postgres().get(0);
    String there = defaultOf(regclass(e.table()), e.column()).orElse("");
    String expected = e.column() + (wanted.isEmpty() ? " without default" : " DEFAULT " + wanted);
    String like =
        wanted.isEmpty()
            ? ""
            : PostgresLike.understood(
                    session,
                    names,
                    e.table(),
                    "ALTER COLUMN %s SET DEFAULT %s"
                        .formatted(Identifier.quote(e.column()), names.resolve(wanted)),
                    () -> defaultOf(PostgresLike.TABLE, e.column()))
                .orElse(wanted);
    return Observation.of(
        like.equals(there), expected, there.isEmpty() ? "no default" : "DEFAULT " + there);
  }

  private Optional<String> defaultOf(String regclass, String column) throws SQLException {
    return session
        .rows(
            """
            SELECT pg_get_expr(d.adbin, d.adrelid) FROM pg_catalog.pg_attrdef d
            JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
            WHERE a.attrelid = to_regclass(?) AND a.attname = ?\
            """,
            row -> row.getString(1),
            regclass,
            column)
        .stream()
        .findFirst();
  }

  @Override
  public List<String> setDefault(Operation.SetDefault operation) throws SQLException {
    Effect wanted =
        new Effect.ColumnDefault(operation.table(), operation.column(), operation.value());
    if (observe(wanted).state() == Observation.State.PRESENT) {
      return List.of();
    }
    List<String> value = operation.value().postgres();
    return List.of(
        "ALTER TABLE %s ALTER COLUMN %s %s"
            .formatted(
                names.of(operation.table()),
                Identifier.quote(operation.column()),
                value.isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + names.resolve(value.get(0))));
  }

  @Override
  public List<String> redefine(Table table, List<String> statements) {
    return statements;
  }

  /** None: PostgreSQL itself refuses to validate one. */
  @Override
  public long orphans(Effect.ForeignKeyPresent key) {
    return 0;
  }

  @Override
  public boolean indexed(Table table, List<String> columns) throws SQLException {
    return PostgresForeignKeys.indexed(session, names, table, columns);
  }

  private Observation columnPresent(Effect.ColumnPresent e) throws SQLException {
    String expected =
        !e.like().isEmpty()
            ? column(e.table(), e.like()).map(ColumnShape::type).orElse("")
            : e.type().postgres().isEmpty() ? "" : names.resolve(e.type().postgres().get(0));
    Optional<ColumnShape> found = column(e.table(), e.column());
    if (found.isPresent()
        && !expected.isEmpty()
        && !PostgresColumnTypes.isNamed(session, names, e.table(), found.get().type(), expected)) {
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
        expected.isEmpty() || found.equals(expected)
            ? Observation.State.PRESENT
            : Observation.State.DIFFERENT,
        column + expected,
        column + found);
  }

  private Observation inlinable(Effect.Inlinable e) throws SQLException {
    List<String> found = new ArrayList<>();
    if (columns(e.table()).isEmpty()) {
      return new Observation(Observation.State.ABSENT, "table " + e.table(), "no such table");
    }
    if (!isKey(e.table(), e.key())) {
      found.add("(" + String.join(", ", e.key()) + ") not being a key of it");
    } else {
      for (int i = 0; i < e.key().size(); i++) {
        String own = typeOf(e.table(), e.key().get(i));
        String other = typeOf(e.into(), e.intoKey().get(i));
        if (!own.equals(other)) {
          found.add(
              "its key %s %s, where %s.%s is %s"
                  .formatted(e.key().get(i), own, e.into(), e.intoKey().get(i), other));
        }
      }
    }
    found.addAll(
        session.rows(
            """
            WITH t AS (SELECT to_regclass(?)::oid AS oid, to_regclass(?)::oid AS other)
            SELECT 'its column ' || a.attname FROM t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid
            WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attname <> ALL (?) AND a.attname <> ALL (?)
            UNION SELECT 'foreign key ' || c.conname || ' of table ' || c.conrelid::regclass FROM t JOIN pg_catalog.pg_constraint c ON c.confrelid = t.oid
            WHERE c.contype = 'f' AND c.conparentid = 0
            UNION SELECT 'its trigger ' || g.tgname FROM t JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid
            WHERE NOT g.tgisinternal AND g.tgname !~ '^(00|zz)_concertina'
            UNION SELECT 'its policy ' || p.polname FROM t JOIN pg_catalog.pg_policy p ON p.polrelid = t.oid
            UNION SELECT 'its rule ' || r.rulename FROM t JOIN pg_catalog.pg_rewrite r ON r.ev_class = t.oid WHERE r.rulename <> '_RETURN'
            UNION SELECT 'constraint ' || c.conname || ' ' || pg_get_constraintdef(c.oid) FROM t JOIN pg_catalog.pg_constraint c ON c.conrelid = t.oid
            WHERE c.contype IN ('c', 'x') OR (c.contype = 'f' AND c.confrelid <> t.other)
            UNION SELECT 'table ' || i.inhparent::regclass || ', of which it is a part' FROM t JOIN pg_catalog.pg_inherits i ON i.inhrelid = t.oid
            UNION SELECT 'table ' || i.inhrelid::regclass || ', which is a part of it' FROM t JOIN pg_catalog.pg_inherits i ON i.inhparent = t.oid
            UNION SELECT 'the parts of ' || t.other::regclass FROM t WHERE EXISTS (SELECT 1 FROM pg_catalog.pg_class k WHERE k.oid = t.other AND k.relkind = 'p')
              OR EXISTS (SELECT 1 FROM pg_catalog.pg_inherits i WHERE i.inhparent = t.other)
            UNION SELECT 'its being no table' FROM t JOIN pg_catalog.pg_class k ON k.oid = t.oid WHERE k.relkind NOT IN ('r', 'p')
            ORDER BY 1""",
            row -> row.getString(1),
            regclass(e.table()),
            regclass(e.into()),
            e.key().toArray(String[]::new),
            e.columns().toArray(String[]::new)));
    return new Observation(
        found.isEmpty() ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        "table " + e.table() + " of which nothing but its values is needed",
        String.join("; ", found));
  }

  /** Whoever leaves it out gets a number; PostgreSQL refuses to let it hold NULL. */
  private boolean identity(Table table, String column) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass(?) AND attname = ? AND attidentity <> ''",
            row -> row.getInt(1),
            regclass(table),
            column)
        .isEmpty();
  }

  private Optional<ColumnShape> column(Table table, String name) throws SQLException {
    return columns(table).stream().filter(c -> c.name().equals(name)).findFirst();
  }

  private long triggers(Table table, List<String> wanted) throws SQLException {
    return session
        .rows(
            "SELECT count(*) FROM pg_catalog.pg_trigger WHERE tgrelid = to_regclass(?) AND tgname ="
                + " ANY (?) AND tgenabled <> 'D'",
            row -> row.getLong(1),
            regclass(table),
            wanted.toArray(String[]::new))
        .get(0);
  }

  @Override
  public List<ColumnShape> columns(Table table) throws SQLException {
    return session.rows(
        """
        SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_catalog.pg_attribute
        WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped ORDER BY attnum\
        """,
        row -> new ColumnShape(row.getString(1), row.getString(2), row.getBoolean(3)),
        regclass(table));
  }

  @Override
  public String typeOf(Table table, String column) throws SQLException {
    return session
        .rows(
            """
            SELECT format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attcollation <> t.typcollation
              THEN ' COLLATE ' || quote_ident(n.nspname) || '.' || quote_ident(c.collname) ELSE '' END
            FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_collation c ON c.oid = a.attcollation
            LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
            WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND NOT a.attisdropped\
            """,
            row -> row.getString(1),
            regclass(table),
            column)
        .stream()
        .findFirst()
        .orElseThrow(() -> new SQLException("no column " + table + "." + column, "42703"));
  }

  @Override
  public String suited(Table table, String statement) throws SQLException {
    return PostgresColumnTypes.collated(session, names, table, statement);
  }

  @Override
  public List<String> beginningEmpty(Effect added, String statement, boolean open)
      throws SQLException {
    return PostgresTypeDefaults.beginningEmpty(session, names, added, statement, open);
  }

  @Override
  public List<String> hideDefault(Table table, String column) throws SQLException {
    return PostgresTypeDefaults.hide(session, names, table, column);
  }

  @Override
  public List<String> showDefault(Table table, String column) throws SQLException {
    return PostgresTypeDefaults.show(session, names, table, column);
  }

  @Override
  public Optional<Boolean> rewrites(Table table, String statement) throws SQLException {
    return PostgresColumnTypes.rewrites(session, names, table, statement);
  }

  @Override
  public boolean isKey(Table table, List<String> columns) throws SQLException {
    return session
            .rows(
                """
                SELECT count(*) FROM pg_catalog.pg_index i
                WHERE i.indrelid = to_regclass(?) AND i.indisunique AND i.indisvalid AND i.indimmediate AND i.indpred IS NULL AND i.indexprs IS NULL
                AND (SELECT array_agg(a.attname::text ORDER BY a.attname) FROM pg_catalog.pg_attribute a
                  WHERE a.attrelid = i.indrelid AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1]))
                  = (SELECT array_agg(w ORDER BY w) FROM unnest(?::text[]) w)
                AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a
                  WHERE a.attrelid = i.indrelid AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])
                    AND (NOT a.attnotnull OR EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k
                      WHERE k.conrelid = i.indrelid AND k.contype = 'n' AND NOT k.convalidated AND k.conkey = ARRAY[a.attnum])))\
                """,
                row -> row.getLong(1),
                regclass(table),
                columns.toArray(String[]::new))
            .get(0)
        > 0;
  }

  @Override
  public long estimate(Table table) throws SQLException {
    return session
        .rows(
            "SELECT greatest(reltuples, 0)::bigint FROM pg_catalog.pg_class WHERE oid ="
                + " to_regclass(?)",
            row -> row.getLong(1),
            regclass(table))
        .stream()
        .findFirst()
        .orElse(0L);
  }

  @Override
  public void clearInvalidIndex(Table table, String index) throws SQLException {
    PostgresIndexes.clearInvalid(session, names, table, index);
  }

  @Override
  public boolean partitioned(Table table) throws SQLException {
    return PostgresPartitions.has(session, regclass(table));
  }

  @Override
  public List<String> partitionedBy(Table table) throws SQLException {
    return session.rows(
        """
        SELECT a.attname FROM pg_catalog.pg_partitioned_table p CROSS JOIN LATERAL unnest(p.partattrs::int2[]) WITH ORDINALITY AS k(attnum, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = k.attnum
        WHERE p.partrelid = to_regclass(?) ORDER BY k.place""",
        row -> row.getString(1),
        regclass(table));
  }

  @Override
  public Optional<PartitionStep> nextPartition(Effect effect) throws SQLException {
    return new PostgresPartitions(session, names).next(effect);
  }

  @Override
  public CopiedIndexes copyIndexes(Operation.CopyIndexes copy, boolean dryRun) throws SQLException {
    return partitioned(copy.table())
        ? new PostgresPartitionCopies(session, names, copy).told()
        : PostgresIndexes.copy(session, names, copy, dryRun);
  }

  @Override
  public Optional<PartitionStep> nextPartition(Operation.CopyIndexes copy) throws SQLException {
    return new PostgresPartitionCopies(session, names, copy).next();
  }

  @Override
  public Optional<String> duplicates(Effect.IndexOfShape index, int limit) throws SQLException {
    return PostgresIndexes.duplicates(session, names, index, limit);
  }

  /**
   * The younger column, by its number in the catalogue, is the copy. It goes; the older one, with
   * its indexes, constraints, default and grants, stays or takes its name. All of it is
   * catalogue-only, so one short ACCESS EXCLUSIVE lock covers the change of names and no statement
   * sees a state between.
   */
  @Override
  public List<String> settle(Operation.Settle settle, List<String> unsync) throws SQLException {
    Table table = settle.table();
    List<String> order = pair(settle);
    if (order.equals(List.of(settle.keep()))) {
      return List.of();
    }
    if (order.size() < 2) {
      throw new SQLException("no column " + table + "." + settle.keep(), "42703");
    }
    List<String> statements = new ArrayList<>(unsync.stream().map(names::resolve).toList());
    String original = order.get(0);
    String copy = order.get(1);
    refuseAdditions(table, copy);
    String alter = "ALTER TABLE " + names.of(table) + " ";
    List<String> renames = PostgresIndexes.takeNames(session, names, table, copy, original);
    statements.add(alter + "DROP COLUMN " + Identifier.quote(copy));
    if (copy.equals(settle.keep())) {
      statements.add(
          alter
              + "RENAME COLUMN "
              + Identifier.quote(original)
              + " TO "
              + Identifier.quote(settle.keep()));
    }
    statements.addAll(renames);
    return statements;
  }

  /** Indexes and constraints of the columns go with them. */
  @Override
  public List<String> settle(Operation.SettleGroup settle, List<String> unsync)
      throws SQLException {
    List<String> drops = new ArrayList<>();
    for (String column : settle.drop()) {
      drops.addAll(discard(settle.table(), column));
    }
    if (drops.isEmpty()) {
      return List.of();
    }
    List<String> statements = new ArrayList<>(unsync.stream().map(names::resolve).toList());
    statements.addAll(drops);
    for (Operation.Guarded left : settle.guarded()) {
      statements.addAll(showDefault(settle.table(), left.column()));
    }
    return statements;
  }

  /** Those of the two columns that are there, the older one first. */
  private List<String> pair(Operation.Settle settle) throws SQLException {
    return columns(settle.table()).stream()
        .map(ColumnShape::name)
        .filter(c -> c.equals(settle.keep()) || c.equals(settle.drop()))
        .toList();
  }

  @Override
  public Optional<String> copy(Operation.Settle settle) throws SQLException {
    List<String> order = pair(settle);
    return order.size() < 2 ? Optional.empty() : Optional.of(order.get(1));
  }

  /**
   * Keys, and indexes whose like can't be built for the other column of the pair. A CHECK is found
   * among the dependents.
   */
  @Override
  public List<String> additions(Table table, String copy) throws SQLException {
    List<String> additions = new ArrayList<>();
    for (String constraint : constraints(table, copy, "p", "u", "f", "x")) {
      additions.add("constraint " + constraint);
    }
    for (String index : PostgresIndexes.immovable(session, names, table, copy)) {
      additions.add("index " + index);
    }
    return additions;
  }

  private List<String> constraints(Table table, String column, String... types)
      throws SQLException {
    return session.rows(
        """
        SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_catalog.pg_constraint
        WHERE (conrelid = to_regclass(?) AND conkey @> ARRAY[(SELECT attnum FROM pg_catalog.pg_attribute WHERE attrelid = conrelid AND attname = ?)])
          AND contype::text = ANY (?) ORDER BY conname\
        """,
        row -> row.getString(1),
        regclass(table),
        column,
        types);
  }

  /**
   * DROP COLUMN takes constraints on the copy along in silence; what a person put there is not ours
   * to drop.
   */
  private void refuseAdditions(Table table, String copy) throws SQLException {
    List<String> constraints = constraints(table, copy, "p", "u", "f", "c", "x");
    if (!constraints.isEmpty()) {
      throw new SQLException(
          "constraints were added to the temporary copy "
              + table
              + "."
              + copy
              + " and would be lost with it: "
              + String.join("; ", constraints)
              + "; move them to the other column of the pair first",
          "2BP01");
    }
  }

  @Override
  public List<String> discard(Table table, String column) throws SQLException {
    return column(table, column).isEmpty()
        ? List.of()
        : List.of("ALTER TABLE " + names.of(table) + " DROP COLUMN " + Identifier.quote(column));
  }

  /**
   * Functions are text to PostgreSQL: what they name is found by looking for words. Those of the
   * table's own triggers need not name the table; some are given the name as an argument.
   */
  @Override
  public List<String> naming(Table table, String column) throws SQLException {
    return session.rows(
        """
        SELECT 'function ' || p.oid::regprocedure FROM pg_catalog.pg_proc p
        JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND p.proname NOT LIKE 'concertina\\_%' AND p.prokind IN ('f', 'p')
          AND p.prosrc ~ ('(^|\\W)' || regexp_replace(?, '(\\W)', '\\\\\\1', 'g') || '(\\W|$)')
          AND (p.prosrc ~ ('(^|\\W)' || regexp_replace(?, '(\\W)', '\\\\\\1', 'g') || '(\\W|$)')
            OR EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t WHERE t.tgfoid = p.oid AND t.tgrelid = to_regclass(?)))
        UNION ALL SELECT 'trigger ' || t.tgname || ', by an argument,' FROM pg_catalog.pg_trigger t
        CROSS JOIN (SELECT ?::text AS name) w
        WHERE t.tgrelid = to_regclass(?) AND NOT t.tgisinternal AND t.tgname !~ '^(00|zz)_concertina' AND t.tgnargs > 0
          AND (position('\\x00'::bytea || convert_to(w.name, getdatabaseencoding()) || '\\x00'::bytea IN '\\x00'::bytea || t.tgargs) > 0
            OR replace(encode(t.tgargs, 'escape'), '\\000', ' ') ~ ('(^|\\W)' || regexp_replace(w.name, '(\\W)', '\\\\\\1', 'g') || '(\\W|$)'))
        ORDER BY 1\
        """,
        row -> row.getString(1), column, table.name(), regclass(table), column, regclass(table));
  }

  /**
   * A session keeps the plan of a statement that calls one with the columns that the table had, and
   * fails ever after.
   */
  @Override
  public List<String> returningRows(Table table) throws SQLException {
    return session.rows(
        """
        SELECT p.oid::regprocedure::text FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_language l ON l.oid = p.prolang
        JOIN pg_catalog.pg_class c ON c.reltype = p.prorettype WHERE c.oid = to_regclass(?) AND l.lanname = 'plpgsql' ORDER BY 1""",
        row -> row.getString(1),
        regclass(table));
  }

  /** What only DROP … CASCADE would take along. */
  @Override
  public List<String> dependents(Table table, String column) throws SQLException {
    // PostgreSQL 14 takes a generated column along with the one that it is computed from.
    return session.rows(
        """
        SELECT DISTINCT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)
        FROM pg_catalog.pg_depend d
        JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        WHERE d.refclassid = 'pg_catalog.pg_class'::regclass AND a.attrelid = to_regclass(?) AND a.attname = ?
          AND (d.deptype = 'n' OR (d.deptype = 'a' AND d.classid = d.refclassid AND d.objid = d.refobjid AND d.objsubid > 0))
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t WHERE t.oid = d.objid AND d.classid = 'pg_catalog.pg_trigger'::regclass AND t.tgname ~ '^(00|zz)_concertina')
        ORDER BY 1\
        """,
        row -> row.getString(1),
        regclass(table),
        column);
  }

  @Override
  public List<String> keeping(Table table, String column) throws SQLException {
    List<String> own =
        session.rows(
            "SELECT pg_catalog.pg_describe_object('pg_catalog.pg_constraint'::regclass, oid, 0) FROM"
                + " pg_catalog.pg_constraint WHERE conrelid = to_regclass(?)",
            row -> row.getString(1),
            regclass(table));
    return dependents(table, column).stream().filter(object -> !own.contains(object)).toList();
  }

  @Override
  public Optional<Table> parent(Table table, String constraint) throws SQLException {
    return session
        .rows(
            """
            SELECT n.nspname, r.relname FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class r ON r.oid = c.confrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
            WHERE c.contype = 'f' AND c.conrelid = to_regclass(?) AND c.conname = ? AND c.conrelid <> c.confrelid""",
            row -> new Table(row.getString(1), row.getString(2)),
            regclass(table),
            constraint)
        .stream()
        .findFirst();
  }

  @Override
  public List<String> foreignPartitions(Table table) throws SQLException {
    return PostgresPartitions.foreign(session, regclass(table));
  }

  /** None: PostgreSQL does not let it go. */
  @Override
  public List<String> referring(Effect effect) {
    return List.of();
  }

  @Override
  public List<String> dependents(Table table) throws SQLException {
    return PostgresTables.dependents(session, regclass(table));
  }

  @Override
  public List<String> naming(Table table) throws SQLException {
    return PostgresTables.naming(session, table.name());
  }

  @Override
  public List<String> nameTable(Operation.NameTable operation) throws SQLException {
    return new PostgresViews(session, names).nameTable(operation);
  }

  @Override
  public List<String> rebuild(Operation.RebuildTable operation) throws SQLException {
    return new PostgresRebuild(session, names, operation).statements();
  }

  @Override
  public List<String> obstacles(Operation.RebuildTable operation) throws SQLException {
    return new PostgresRebuild(session, names, operation).obstacles();
  }

  @Override
  public List<String> drift(Operation.RebuildTable operation) throws SQLException {
    return new PostgresRebuild(session, names, operation).drift();
  }

  @Override
  public List<Table> parents(Operation.RebuildTable operation) throws SQLException {
    return new PostgresTwin(session, names, operation).parents();
  }

  @Override
  public List<String> copied(Operation.RebuildTable operation) throws SQLException {
    return new PostgresTwinRows(session, names, operation).columns();
  }

  @Override
  public List<String> walked(Operation.RebuildTable operation) throws SQLException {
    return new PostgresTwinRows(session, names, operation).walked();
  }

  @Override
  public Optional<Operation.Verify> placement(Operation.RebuildTable operation)
      throws SQLException {
    return new PostgresTwinRows(session, names, operation).placement();
  }

  @Override
  public List<Operation.Verify> comparisons(Operation.RebuildTable operation) throws SQLException {
    return new PostgresTwinRows(session, names, operation).comparisons();
  }

  @Override
  public void forgetClashes(Operation.RebuildTable operation) throws SQLException {
    new PostgresTwinRows(session, names, operation).forgetClashes();
  }

  @Override
  public Optional<String> clash(Operation.RebuildTable operation) throws SQLException {
    return new PostgresTwinRows(session, names, operation).clash();
  }

  @Override
  public Optional<List<String>> clear(
      Operation.RebuildTable operation, Optional<List<String>> after) throws SQLException {
    return new PostgresTwinRows(session, names, operation).clear(after);
  }

  @Override
  public List<String> obstacles(Operation.MoveRows operation) throws SQLException {
    return PostgresTables.reached(session, regclass(operation.table()));
  }

  /** Of the very types, without defaults and constraints other than NOT NULL. */
  @Override
  public List<String> keep(Operation.MoveRows operation, List<String> key) throws SQLException {
    String aside = names.of(operation.aside());
    List<String> statements =
        new ArrayList<>(
            List.of(
                "CREATE TABLE %s (LIKE %s)".formatted(aside, names.of(operation.table())),
                "ALTER TABLE %s ADD PRIMARY KEY (%s)".formatted(aside, Identifier.quote(key))));
    statements.addAll(
        new PostgresGrants(session)
            .kept(
                regclass(operation.table()),
                aside,
                Identifier.quote(names.schemaOf(operation.table()))));
    return statements;
  }

  @Override
  public List<String> shared(Table made, Table with) throws SQLException {
    return new PostgresGrants(session).shared(regclass(with), names.of(made));
  }

  @Override
  public List<String> computed(Table table) throws SQLException {
    return session.rows(
        "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0"
            + " AND NOT attisdropped AND attgenerated <> '' ORDER BY attnum",
        row -> row.getString(1),
        regclass(table));
  }

  @Override
  public Moment moment() throws SQLException {
    return PostgresBlockers.moment(session);
  }

  @Override
  public List<Blocker> seeingBefore(Moment moment) throws SQLException {
    return PostgresBlockers.seeingBefore(session, moment);
  }

  /** By the other name of a table whose name changes, which is a view, as well. */
  @Override
  public boolean empty(Table table) throws SQLException {
    boolean whole =
        session
            .rows(
                """
                SELECT c.relkind <> 'f' AND NOT pg_catalog.row_security_active(c.oid) AND NOT EXISTS (
                  SELECT 1 FROM pg_catalog.pg_rewrite w JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.objid = w.oid
                  WHERE w.ev_class = c.oid AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid <> c.oid AND pg_catalog.row_security_active(d.refobjid))
                FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(?)""",
                row -> row.getBoolean(1),
                regclass(table))
            .stream()
            .findFirst()
            .orElse(true);
    return whole
        && session
            .rows("SELECT 1 FROM " + names.of(table) + " LIMIT 1", row -> row.getInt(1))
            .isEmpty();
  }

  @Override
  public List<String> suspects(Table table) throws SQLException {
    String regclass = regclass(table);
    return session.rows(
        """
        SELECT 'trigger ' || t.tgname || ' of ' || t.tgrelid::regclass FROM pg_catalog.pg_trigger t
        WHERE t.tgrelid = to_regclass(?) AND NOT t.tgisinternal AND t.tgname !~ 'concertina_' AND t.tgenabled <> 'D'
        UNION ALL
        SELECT 'child table ' || i.inhrelid::regclass FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = to_regclass(?) AND NOT c.relispartition
        LIMIT 5""",
        row -> row.getString(1),
        regclass,
        regclass);
  }

  /**
   * The triggers of a partition are made with those of the whole, in one transaction, or when it
   * comes to it.
   */
  @Override
  public List<String> attached(Table table, String condition) throws SQLException {
    String regclass = regclass(table);
    List<String> attached = new ArrayList<>();
    for (String partition :
        session.rows(
            """
            SELECT DISTINCT g.tgrelid::pg_catalog.regclass::text
            FROM pg_catalog.pg_trigger w
            JOIN pg_catalog.pg_partition_tree(w.tgrelid) p ON p.isleaf AND p.level > 0
            JOIN pg_catalog.pg_trigger g ON g.tgrelid = p.relid AND g.tgname = w.tgname AND g.xmin <> w.xmin
            WHERE w.tgrelid = pg_catalog.to_regclass(?) AND w.tgname ~ '^(zz|00)_concertina_'
            ORDER BY 1""",
            row -> row.getString(1),
            regclass)) {
      attached.addAll(
          session.rows(
              "SELECT ?::text WHERE EXISTS (SELECT 1 FROM %s AS %s WHERE (%s))"
                  .formatted(partition, Identifier.quote(table.name()), condition),
              row -> row.getString(1),
              partition));
    }
    return attached;
  }

  @Override
  public long count(Table table) throws SQLException {
    return session.rows("SELECT count(*) FROM " + names.of(table), row -> row.getLong(1)).get(0);
  }

  @Override
  public void analyze(Table table) throws SQLException {
    session.update("ANALYZE " + names.of(table));
  }

  private String regclass(Table table) {
    return PostgresDatabase.regclass(names, table.schema(), table.name());
  }
}
