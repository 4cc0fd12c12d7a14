package io.concertina.runtime.database;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation.RebuildTable;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.Observation;
import io.concertina.runtime.database.PostgresTwin.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A twin that takes the place of a table: its parts, and what stands in their way. */
final class PostgresRebuild {

  /** A column that a sequence numbers. */
  private record Numbered(
      String column, String sequenceSchema, String sequence, String identity, String options) {}

  private final Session session;
  private final Names names;
  private final RebuildTable rebuild;

  PostgresRebuild(Session session, Names names, RebuildTable rebuild) {
    this.session = session;
    this.names = names;
    this.rebuild = rebuild;
  }

  /** What tells rows apart is asked for; which partitions there are is for people to change. */
  static Observation observe(Session session, Names names, Effect.PartitionedBy wanted)
      throws SQLException {
    String expected = kind(wanted.table(), wanted.method(), wanted.column());
    List<List<String>> found =
        session.rows(
            """
            SELECT coalesce(pg_get_partkeydef(c.oid), ''), CASE ?::text WHEN '' THEN '' ELSE ?::text || ' (' || quote_ident(?::text) || ')' END
            FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(?) AND c.relkind IN ('r', 'p')""",
            row -> List.of(row.getString(1), row.getString(2)),
            wanted.method(),
            wanted.method(),
            wanted.column(),
            regclass(names, wanted.table()));
    if (found.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "no such table");
    }
    String there = found.get(0).get(0);
    boolean same = there.equals(found.get(0).get(1));
    String text =
        "table "
            + wanted.table()
            + (there.isEmpty() ? " without partitions" : " partitioned by " + there);
    return !same && !there.isEmpty() && !wanted.method().isEmpty()
        ? new Observation(Observation.State.DIFFERENT, expected, text)
        : Observation.of(same, expected, text);
  }

  private static String kind(Table table, String method, String column) {
    return "table "
        + table
        + (method.isEmpty()
            ? " without partitions"
            : " partitioned by " + method + " (" + column + ")");
  }

  private PostgresTwinRows rows() {
    return new PostgresTwinRows(session, names, rebuild);
  }

  private PostgresTwin like() {
    return new PostgresTwin(session, names, rebuild);
  }

  private PostgresMirror mirror() {
    return new PostgresMirror(session, names, rebuild);
  }

  /** The statements of a part, for one transaction; empty when it is done. */
  List<String> statements() throws SQLException {
    return switch (rebuild.part()) {
      case TWIN -> twin();
      case MIRROR -> mirror().isThere(rebuild.twin()) ? List.of() : mirror().made();
      case SWAP -> swap();
      case COPY, VERIFY -> List.of();
    };
  }

  /** What the other direction has left goes, and a twin is made unless one is there or needless. */
  private List<String> twin() throws SQLException {
    List<String> statements = new ArrayList<>();
    for (Table leftover : rebuild.leftovers()) {
      if (exists(leftover)) {
        statements.addAll(mirror().dropped(leftover));
        statements.add("DROP TABLE " + names.of(leftover));
        Table clashes = PostgresTwinRows.clashes(leftover);
        if (exists(clashes)) {
          statements.add("DROP TABLE " + names.of(clashes));
        }
      }
    }
    if (!isDone() && !exists(rebuild.twin())) {
      statements.addAll(like().make());
    }
    return statements;
  }

  private boolean isDone() throws SQLException {
    return observe(
                session,
                names,
                new Effect.PartitionedBy(rebuild.table(), rebuild.method(), rebuild.column()))
            .state()
        == Observation.State.PRESENT;
  }

  /**
   * Old names to the table, its own to the twin; what the table alone can have, the sequence of an
   * identity, is made anew where the old one ended. Foreign keys go with the table's name: the rows
   * set aside must not keep anybody from deleting what they refer to.
   */
  private List<String> swap() throws SQLException {
    if (isDone()) {
      return List.of();
    }
    String table = names.of(rebuild.table());
    String twin = names.of(rebuild.twin());
    List<String> statements = new ArrayList<>(mirror().dropped(rebuild.twin()));
    if (!rebuild.rest().isEmpty()) {
      statements.add("DROP TABLE " + own(rebuild.rest()));
    }
    if (rows().narrower()) {
      statements.add("DROP TABLE " + names.of(PostgresTwinRows.clashes(rebuild.twin())));
    }
    statements.addAll(like().foreignKeys("ALTER TABLE " + table + " DROP CONSTRAINT ", false));
    statements.addAll(
        new PostgresGrants(session)
            .given("TABLE", regclass(), regclass(names, rebuild.twin()), twin));
    for (Numbered numbered : numbered()) {
      statements.addAll(handOver(numbered));
    }
    for (PostgresTwin.Statistics object : like().extended()) {
      statements.add(rename("STATISTICS", object.name(), gone(object.name())));
      statements.add(rename("STATISTICS", like().waiting(object.name()), object.name()));
    }
    for (Index index : like().indexes(rebuild.table())) {
      statements.add(rename("INDEX", index.name(), gone(index.name())));
      statements.add(rename("INDEX", like().waiting(index.name()), index.name()));
    }
    statements.add("ALTER TABLE " + table + " RENAME TO " + quote(rebuild.aside().name()));
    statements.add("ALTER TABLE " + twin + " RENAME TO " + quote(rebuild.table().name()));
    statements.addAll(
        PostgresComments.given(session, regclass(), regclass(names, rebuild.twin()), table));
    return statements;
  }

  private String rename(String kind, String from, String to) {
    return "ALTER " + kind + " " + own(from) + " RENAME TO " + quote(to);
  }

  private List<Numbered> numbered() throws SQLException {
    return session.rows(
        """
        SELECT a.attname, n.nspname, s.relname,
          CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' ELSE '' END,
          format('START WITH %s INCREMENT BY %s MINVALUE %s MAXVALUE %s CACHE %s %s', q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache,
            CASE WHEN q.seqcycle THEN 'CYCLE' ELSE 'NO CYCLE' END)
        FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_class s ON s.oid = d.objid AND s.relkind = 'S'
        JOIN pg_catalog.pg_namespace n ON n.oid = s.relnamespace JOIN pg_catalog.pg_sequence q ON q.seqrelid = s.oid
        JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = d.classid AND d.refobjid = to_regclass(?) AND d.deptype IN ('a', 'i')
        ORDER BY a.attnum""",
        row ->
            new Numbered(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        regclass());
  }

  /** The rename of the old sequence keeps everybody from counting on while its place is read. */
  private List<String> handOver(Numbered numbered) throws SQLException {
    String column = " ALTER COLUMN " + quote(numbered.column());
    String table = "ALTER TABLE " + names.of(rebuild.table()) + column;
    String twin = "ALTER TABLE " + names.of(rebuild.twin()) + column;
    String schema = quote(numbered.sequenceSchema()) + ".";
    String sequence = schema + quote(numbered.sequence());
    if (numbered.identity().isEmpty()) {
      return List.of(
          "ALTER SEQUENCE %s OWNED BY %s.%s"
              .formatted(sequence, names.of(rebuild.twin()), quote(numbered.column())),
          table + " DROP DEFAULT");
    }
    String old = schema + quote(gone(numbered.sequence()));
    List<String> statements = new ArrayList<>();
    statements.add("ALTER SEQUENCE " + sequence + " RENAME TO " + quote(gone(numbered.sequence())));
    statements.add(
        "%s ADD GENERATED %s AS IDENTITY (SEQUENCE NAME %s %s)"
            .formatted(twin, numbered.identity(), sequence, numbered.options()));
    statements.add(
        "SELECT setval('%s', last_value, is_called) FROM %s"
            .formatted(sequence.replace("'", "''"), old));
    statements.addAll(new PostgresGrants(session).given("SEQUENCE", sequence, old, sequence));
    statements.add(table + " DROP IDENTITY");
    return statements;
  }

  /**
   * What the swap would lose or break, for a person to read; looked for before anything is made.
   */
  List<String> obstacles() throws SQLException {
    return isDone() || exists(rebuild.twin()) ? List.of() : hindrances(like().partitions());
  }

  /** The triggers that write to the twin are none. */
  private List<String> hindrances(List<String> partitions) throws SQLException {
    List<String> found =
        new ArrayList<>(
            session.rows(
                """
                WITH t AS (SELECT * FROM pg_catalog.pg_class WHERE oid = to_regclass(?))
                SELECT 'trigger ' || g.tgname FROM pg_catalog.pg_trigger g JOIN t ON g.tgrelid = t.oid WHERE NOT g.tgisinternal AND g.tgname <> ALL (?)
                UNION ALL SELECT format('trigger %s of partition %s', g.tgname, p.relid::regclass) FROM t CROSS JOIN LATERAL pg_partition_tree(t.oid) p JOIN pg_catalog.pg_trigger g ON g.tgrelid = p.relid
                  WHERE p.level > 0 AND NOT g.tgisinternal AND g.tgparentid = 0
                UNION ALL SELECT DISTINCT format('constraint %s, which is not checked as it was when it was made', o.conname) FROM pg_catalog.pg_constraint o JOIN t ON o.conrelid = t.oid
                  JOIN pg_catalog.pg_trigger g ON g.tgconstraint = o.oid AND g.tgrelid = t.oid AND g.tgenabled <> 'O' WHERE o.contype = 'f'
                UNION ALL SELECT 'rule ' || r.rulename FROM pg_catalog.pg_rewrite r JOIN t ON r.ev_class = t.oid
                UNION ALL SELECT 'row security' FROM t WHERE t.relrowsecurity OR EXISTS (SELECT 1 FROM pg_catalog.pg_policy p WHERE p.polrelid = t.oid)
                UNION ALL SELECT 'publication ' || p.pubname FROM t JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
                  JOIN pg_catalog.pg_publication_tables p ON p.schemaname = n.nspname AND p.tablename = t.relname
                UNION ALL SELECT 'its replica identity' FROM t WHERE t.relreplident <> 'd' AND t.relkind = 'r'
                UNION ALL SELECT 'its persistence: it is no permanent table' FROM t WHERE t.relpersistence <> 'p'
                UNION ALL SELECT 'its tablespace' FROM t WHERE t.reltablespace <> 0
                UNION ALL SELECT 'statistics ' || s.stxname || ', of which this role is no owner' FROM pg_catalog.pg_statistic_ext s JOIN t ON s.stxrelid = t.oid WHERE NOT pg_has_role(s.stxowner, 'USAGE')
                UNION ALL SELECT 'its place in an inheritance' FROM t WHERE EXISTS (SELECT 1 FROM pg_catalog.pg_inherits i WHERE i.inhrelid = t.oid OR (i.inhparent = t.oid AND t.relkind = 'r'))
                UNION ALL SELECT 'constraint ' || o.conname || CASE WHEN o.contype = 'x' THEN ', which excludes rows' WHEN o.contype = 'f' AND o.convalidated THEN ', which refers to the table itself' WHEN o.condeferrable THEN ', which is deferrable' WHEN NOT o.convalidated THEN ', which is not validated' ELSE ', which is not inherited' END
                  FROM pg_catalog.pg_constraint o JOIN t ON o.conrelid = t.oid
                  WHERE o.contype = 'x' OR (o.contype IN ('p', 'u') AND o.condeferrable) OR (o.contype = 'f' AND o.confrelid = t.oid) OR NOT o.convalidated OR (o.contype = 'c' AND o.connoinherit)
                UNION ALL SELECT format('constraint %s, the primary key (%s) in place of the model''s (%s)', x.relname, k.columns, array_to_string(m.columns, ', '))
                  FROM pg_catalog.pg_index i JOIN t ON i.indrelid = t.oid AND i.indisprimary JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid CROSS JOIN (SELECT ?::text[] AS columns) m
                  CROSS JOIN LATERAL (SELECT string_agg(a.attname, ', ' ORDER BY p.place) AS columns, array_agg(a.attname::text) AS names FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS p (attnum, place)
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = p.attnum WHERE p.place <= i.indnkeyatts) k
                  WHERE NOT (k.names @> m.columns AND k.names <@ m.columns)
                UNION ALL SELECT 'index ' || x.relname || CASE WHEN NOT i.indisvalid THEN ', which is invalid' WHEN i.indisclustered THEN ', by which it is clustered' ELSE ', which is unique without ' || w.by END
                  FROM pg_catalog.pg_index i JOIN t ON i.indrelid = t.oid JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid CROSS JOIN (SELECT ?::text AS by) w
                  WHERE NOT i.indisvalid OR i.indisclustered OR (i.indisunique AND NOT i.indisprimary AND w.by <> '' AND NOT EXISTS (
                    SELECT 1 FROM pg_catalog.pg_attribute a WHERE a.attrelid = t.oid AND a.attname = w.by AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])))
                UNION ALL SELECT 'column ' || a.attname || ', which may hold NULL' FROM pg_catalog.pg_attribute a JOIN t ON a.attrelid = t.oid WHERE a.attname = ? AND NOT a.attnotnull
                UNION ALL SELECT 'table ' || c.relname || ', which has the name of a partition' FROM pg_catalog.pg_class c JOIN t ON t.relnamespace = c.relnamespace WHERE c.relname = ANY (?)
                """,
                row -> row.getString(1),
                regclass(),
                new String[] {"zz_" + rebuild.twin().name(), "zz_" + rebuild.twin().name() + "_t"},
                rebuild.key().toArray(String[]::new),
                rebuild.column(),
                rebuild.column(),
                partitions.toArray(String[]::new)));
    found.addAll(new PostgresGrants(session).foreign(regclass()));
    for (Numbered numbered : numbered()) {
      if (!numbered.identity().isEmpty()) {
        found.addAll(
            new PostgresGrants(session)
                .foreign(quote(numbered.sequenceSchema()) + "." + quote(numbered.sequence())));
      }
    }
    for (String dependent : PostgresTables.dependents(session, regclass())) {
      if (!found.contains(dependent)) {
        found.add(dependent);
      }
    }
    return found;
  }

  /** How the table differs by now from what its twin was made like; empty when it does not. */
  List<String> drift() throws SQLException {
    List<String> drift =
        new ArrayList<>(
            session.rows(
                """
                WITH c AS (
                  SELECT a.attrelid, 'a' AS kind, a.attname, concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                    CASE WHEN a.attidentity = '' AND a.attgenerated = '' THEN 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END) AS shape
                  FROM pg_catalog.pg_attribute a LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                  WHERE a.attrelid IN (to_regclass(?), to_regclass(?)) AND a.attnum > 0 AND NOT a.attisdropped
                  UNION ALL
                  SELECT o.conrelid, 'o', o.conname, 'constraint ' || o.conname || ' ' || pg_get_constraintdef(o.oid) FROM pg_catalog.pg_constraint o
                  WHERE o.conrelid IN (to_regclass(?), to_regclass(?)) AND o.contype IN ('c', 'f') AND o.conparentid = 0)
                SELECT DISTINCT coalesce(l.shape, 'no ' || r.attname) || ' instead of ' || coalesce(r.shape, 'none')
                FROM (SELECT * FROM c WHERE attrelid = to_regclass(?)) l FULL JOIN (SELECT * FROM c WHERE attrelid = to_regclass(?)) r USING (kind, attname)
                WHERE l.shape IS DISTINCT FROM r.shape ORDER BY 1""",
                row -> row.getString(1),
                regclass(),
                regclass(names, rebuild.twin()),
                regclass(),
                regclass(names, rebuild.twin()),
                regclass(),
                regclass(names, rebuild.twin())));
    List<String> made = like().indexes(rebuild.twin()).stream().map(Index::name).toList();
    List<Index> wanted = like().indexes(rebuild.table());
    for (Index index : wanted) {
      if (!made.contains(like().waiting(index.name()))) {
        drift.add("index " + index.name() + " instead of none");
      }
    }
    List<String> waiting = wanted.stream().map(index -> like().waiting(index.name())).toList();
    if (!waiting.containsAll(made)) {
      drift.add("an index less");
    }
    // The twin takes its numbers from the table's sequence, as others may; it goes over to the
    // twin.
    hindrances(List.of()).stream()
        .filter(found -> !found.startsWith("default value for column "))
        .map(found -> found + " besides")
        .forEach(drift::add);
    return drift;
  }

  private boolean exists(Table table) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_class WHERE oid = to_regclass(?)",
            row -> row.getInt(1),
            regclass(names, table))
        .isEmpty();
  }

  /** The name that something of the table has after it. */
  private String gone(String name) {
    return "concertina_" + Hash.of(rebuild.aside().name() + " " + name);
  }

  /** An object in the schema of the table. */
  private String own(String name) {
    return names.of(new Table(rebuild.table().schema(), name));
  }

  private String regclass() {
    return regclass(names, rebuild.table());
  }

  private static String regclass(Names names, Table table) {
    return PostgresDatabase.regclass(names, table.schema(), table.name());
  }
}
