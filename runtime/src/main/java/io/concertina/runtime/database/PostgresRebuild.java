package io.concertina.runtime.database;

import static io.concertina.migration.Identifier.quote;
import static java.util.stream.Collectors.joining;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation.RebuildTable;
import io.concertina.migration.Operation.TwinPartition;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A twin that takes the place of a table: everything about it that the plan does not tell is like
 * what the catalogue says of the table.
 */
final class PostgresRebuild {

  /** An index, and what follows the name of its table in the statement that makes it. */
  private record Index(
      String name, boolean primary, boolean unique, String shape, String constraint) {}

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
            SELECT coalesce(pg_get_partkeydef(c.oid), ''), CASE ? WHEN '' THEN '' ELSE ? || ' (' || quote_ident(?) || ')' END
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

  /** The statements of a part, for one transaction; empty when it is done. */
  List<String> statements() throws SQLException {
    return switch (rebuild.part()) {
      case TWIN -> twin();
      case MIRROR -> hasTrigger(rebuild.twin()) ? List.of() : mirror();
      case SWAP -> swap();
      case COPY, VERIFY -> List.of();
    };
  }

  /** What the other direction has left goes, and a twin is made unless one is there or needless. */
  private List<String> twin() throws SQLException {
    List<String> statements = new ArrayList<>();
    for (Table leftover : rebuild.leftovers()) {
      if (exists(leftover)) {
        statements.addAll(unmirror(leftover));
        statements.add("DROP TABLE " + names.of(leftover));
        Table clashes = PostgresTwinRows.clashes(leftover);
        if (exists(clashes)) {
          statements.add("DROP TABLE " + names.of(clashes));
        }
      }
    }
    if (!isDone() && !exists(rebuild.twin())) {
      statements.addAll(make());
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

  private List<String> make() throws SQLException {
    String twin = names.of(rebuild.twin());
    String parameters = parameters();
    boolean partitioned = !rebuild.method().isEmpty();
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE TABLE %s (LIKE %s INCLUDING ALL EXCLUDING INDEXES EXCLUDING IDENTITY EXCLUDING STATISTICS EXCLUDING COMMENTS)%s"
            .formatted(
                twin,
                names.of(rebuild.table()),
                partitioned
                    ? " PARTITION BY " + rebuild.method() + " (" + quote(rebuild.column()) + ")"
                    : parameters));
    for (TwinPartition partition : rebuild.partitions()) {
      statements.add(partition(partition.name(), partition.bounds().postgres().get(0), parameters));
    }
    if (!rebuild.rest().isEmpty()) {
      statements.add(partition(rebuild.rest(), "DEFAULT", parameters));
    }
    for (Index index : indexes(rebuild.table())) {
      statements.addAll(like(index));
    }
    statements.addAll(foreignKeys("ALTER TABLE " + twin + " ADD CONSTRAINT ", true));
    statements.addAll(statistics());
    statements.addAll(settings());
    if (rows().narrower()) {
      Table clashes = PostgresTwinRows.clashes(rebuild.twin());
      statements.add(
          "CREATE TABLE %s AS SELECT %s FROM %s WITH NO DATA"
              .formatted(names.of(clashes), quote(rebuild.twinKey()), twin));
      statements.add(
          "ALTER TABLE %s ADD PRIMARY KEY (%s)"
              .formatted(names.of(clashes), quote(rebuild.twinKey())));
    }
    String schema = quote(names.schemaOf(rebuild.table()));
    for (Table made : made()) {
      statements.addAll(new PostgresGrants(session).closed("TABLE", names.of(made), schema));
    }
    statements.addAll(owners());
    return statements;
  }

  private String partition(String name, String bounds, String parameters) {
    return "CREATE TABLE %s PARTITION OF %s %s%s"
        .formatted(
            names.of(new Table(rebuild.table().schema(), name)),
            names.of(rebuild.twin()),
            bounds,
            parameters);
  }

  /** Storage parameters are those of tables with rows: of the table itself or its partitions. */
  private String parameters() throws SQLException {
    return session
        .rows(
            """
            SELECT ' WITH (' || array_to_string(coalesce(c.reloptions, '{}') || ARRAY(SELECT 'toast.' || o FROM unnest(t.reloptions) o), ', ') || ')'
            FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
            WHERE (c.oid = to_regclass(?) OR c.oid IN (SELECT inhrelid FROM pg_catalog.pg_inherits WHERE inhparent = to_regclass(?)))
              AND c.relkind = 'r' AND (c.reloptions IS NOT NULL OR t.reloptions IS NOT NULL)
            ORDER BY c.oid LIMIT 1""",
            row -> row.getString(1),
            regclass(),
            regclass())
        .stream()
        .findFirst()
        .orElse("");
  }

  private List<Index> indexes(Table table) throws SQLException {
    return session.rows(
        """
        SELECT c.relname, i.indisprimary, i.indisunique,
          substr(pg_get_indexdef(i.indexrelid), 1 + length(format('CREATE %sINDEX %I ON %s%I.%I ',
            CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END, c.relname, CASE WHEN t.relkind = 'p' THEN 'ONLY ' ELSE '' END, n.nspname, t.relname))),
          CASE WHEN i.indisprimary THEN (
            SELECT coalesce(' INCLUDE (' || string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) || ')', '')
            FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place) JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
            WHERE k.place > i.indnkeyatts)
          ELSE (SELECT pg_get_constraintdef(o.oid) FROM pg_catalog.pg_constraint o WHERE o.conindid = i.indexrelid AND o.conrelid = i.indrelid AND o.contype = 'u') END
        FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
        JOIN pg_catalog.pg_class t ON t.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
        WHERE i.indrelid = to_regclass(?) ORDER BY i.indisprimary DESC, c.oid""",
        row ->
            new Index(
                row.getString(1),
                row.getBoolean(2),
                row.getBoolean(3),
                row.getString(4),
                row.getString(5) == null ? "" : row.getString(5)),
        regclass(names, table));
  }

  /** The index of the twin that is like one of the table; its name waits for the swap. */
  private List<String> like(Index index) throws SQLException {
    String twin = names.of(rebuild.twin());
    String name = quote(waiting(index.name()));
    List<String> statements = new ArrayList<>();
    if (index.primary()) {
      statements.add(
          "ALTER TABLE %s ADD CONSTRAINT %s PRIMARY KEY (%s)%s"
              .formatted(twin, name, quote(rows().inOrder(rebuild.twinKey())), index.constraint()));
    } else if (!index.constraint().isEmpty()) {
      statements.add(
          "ALTER TABLE %s ADD CONSTRAINT %s %s".formatted(twin, name, index.constraint()));
    } else {
      statements.add(
          "CREATE %sINDEX %s ON %s %s"
              .formatted(index.unique() ? "UNIQUE " : "", name, twin, index.shape()));
    }
    return statements;
  }

  /** A statement for each: what comes before its name, and its definition after it if asked for. */
  private List<String> foreignKeys(String before, boolean definition) throws SQLException {
    return session.rows(
        """
        SELECT quote_ident(conname), pg_get_constraintdef(oid) FROM pg_catalog.pg_constraint
        WHERE conrelid = to_regclass(?) AND contype = 'f' AND conparentid = 0 ORDER BY oid""",
        row -> before + row.getString(1) + (definition ? " " + row.getString(2) : ""),
        regclass());
  }

  /** The tables that the foreign keys refer to. */
  List<Table> parents() throws SQLException {
    return session.rows(
        """
        SELECT DISTINCT n.nspname, c.relname FROM pg_catalog.pg_constraint o JOIN pg_catalog.pg_class c ON c.oid = o.confrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE o.conrelid = to_regclass(?) AND o.contype = 'f' AND o.conparentid = 0 ORDER BY 1, 2""",
        row -> new Table(row.getString(1), row.getString(2)),
        regclass());
  }

  private record Statistics(String name, String kinds, String columns, String owner) {}

  private List<Statistics> extended() throws SQLException {
    return session.rows(
        """
        SELECT s.stxname,
          coalesce((SELECT ' (' || string_agg(CASE k WHEN 'd' THEN 'ndistinct' WHEN 'f' THEN 'dependencies' ELSE 'mcv' END, ', ') || ')'
            FROM unnest(s.stxkind) k WHERE k <> 'e' AND cardinality(s.stxkind) > 1), ''),
          pg_get_statisticsobjdef_columns(s.oid), quote_ident(pg_get_userbyid(s.stxowner))
        FROM pg_catalog.pg_statistic_ext s WHERE s.stxrelid = to_regclass(?) ORDER BY s.oid""",
        row ->
            new Statistics(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        regclass());
  }

  private List<String> statistics() throws SQLException {
    List<String> statements = new ArrayList<>();
    for (Statistics object : extended()) {
      String name = own(waiting(object.name()));
      statements.add(
          "CREATE STATISTICS %s%s ON %s FROM %s"
              .formatted(name, object.kinds(), object.columns(), names.of(rebuild.twin())));
      statements.add("ALTER STATISTICS " + name + " OWNER TO " + object.owner());
    }
    return statements;
  }

  /** What CREATE TABLE … LIKE leaves out. */
  private List<String> settings() throws SQLException {
    String alter = "ALTER TABLE " + names.of(rebuild.twin()) + " ALTER COLUMN ";
    List<String> statements =
        new ArrayList<>(
            session.rows(
                """
                SELECT quote_ident(attname), attstattarget, array_to_string(attoptions, ', ') FROM pg_catalog.pg_attribute
                WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped AND (attstattarget >= 0 OR attoptions IS NOT NULL) ORDER BY attnum""",
                row ->
                    (row.getObject(2) == null || row.getInt(2) < 0
                            ? ""
                            : alter + row.getString(1) + " SET STATISTICS " + row.getInt(2) + ";")
                        + (row.getString(3) == null
                            ? ""
                            : alter + row.getString(1) + " SET (" + row.getString(3) + ")"),
                regclass()));
    return statements;
  }

  private List<Table> made() {
    List<Table> made = new ArrayList<>(List.of(rebuild.twin()));
    partitions().forEach(name -> made.add(new Table(rebuild.table().schema(), name)));
    if (rows().narrower()) {
      made.add(PostgresTwinRows.clashes(rebuild.twin()));
    }
    return made;
  }

  private List<String> owners() throws SQLException {
    return session
        .rows(
            "SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_catalog.pg_class WHERE oid = to_regclass(?) AND pg_get_userbyid(relowner) <> current_user",
            row -> row.getString(1),
            regclass())
        .stream()
        .flatMap(
            owner -> made().stream().map(t -> "ALTER TABLE " + names.of(t) + " OWNER TO " + owner))
        .toList();
  }

  private List<String> partitions() {
    return Stream.concat(
            rebuild.partitions().stream().map(TwinPartition::name),
            Stream.of(rebuild.rest()).filter(name -> !name.isEmpty()))
        .toList();
  }

  /**
   * Writes to the twin what a writer did to the table, in the writer's transaction. A row that is
   * there already was copied, or had its key changed to this one: the last writer's values count.
   * As it runs with the rights of the owner, a writer needs none on the twin.
   */
  private List<String> mirror() throws SQLException {
    List<String> columns = rows().columns();
    List<String> key = rebuild.twinKey();
    String twin = names.of(rebuild.twin());
    String identity =
        Stream.concat(rebuild.key().stream(), rebuild.twinKey().stream())
            .distinct()
            .map(c -> "OLD.%1$s IS DISTINCT FROM NEW.%1$s".formatted(quote(c)))
            .collect(joining(" OR "));
    String update =
        columns.stream()
            .filter(c -> !key.contains(c))
            .map(c -> "%1$s = excluded.%1$s".formatted(quote(c)))
            .collect(joining(", "));
    String body =
        """
        #variable_conflict use_column
        BEGIN
          IF TG_OP = 'TRUNCATE' THEN
            TRUNCATE %1$s;
            RETURN NULL;
          END IF;
          IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND (%2$s)) THEN
            DELETE FROM %1$s AS t WHERE %3$s;
            IF NOT FOUND AND current_setting('transaction_isolation') <> 'read committed' THEN
              -- A copy that this transaction does not see ends it, as one that it would change.
              INSERT INTO %1$s AS t (%4$s) VALUES (%8$s)
              ON CONFLICT (%6$s) DO %7$s;
              DELETE FROM %1$s AS t WHERE %3$s;
            END IF;
          END IF;
          IF TG_OP <> 'DELETE' THEN
            INSERT INTO %1$s AS t (%4$s) VALUES (%5$s)
            ON CONFLICT (%6$s) DO %7$s;%9$s
          END IF;
          RETURN NULL;
        END"""
            .formatted(
                twin,
                identity,
                Stream.concat(rebuild.key().stream(), key.stream())
                    .distinct()
                    .map(c -> "t.%1$s = OLD.%1$s".formatted(quote(c)))
                    .collect(joining(" AND ")),
                quote(columns),
                columns.stream().map(c -> "NEW." + quote(c)).collect(joining(", ")),
                quote(key),
                update.isEmpty() ? "NOTHING" : "UPDATE SET " + update + sameRow(),
                columns.stream().map(c -> "OLD." + quote(c)).collect(joining(", ")),
                rows().narrower() ? clash(columns) : "");
    String function = own(rebuild.twin().name());
    String name = "zz_" + rebuild.twin().name();
    String execute = " EXECUTE FUNCTION " + function + "()";
    String on = " ON " + names.of(rebuild.table()) + " FOR EACH ";
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE OR REPLACE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO %s AS $concertina$\n%s\n$concertina$"
            .formatted(function, path(), body));
    // Whoever may execute it could let a trigger of his own write to the twin.
    statements.addAll(
        new PostgresGrants(session)
            .closed("FUNCTION", function + "()", quote(names.schemaOf(rebuild.table()))));
    statements.add("ALTER FUNCTION " + function + "() OWNER TO " + owner());
    statements.add("REVOKE ALL ON FUNCTION " + function + "() FROM PUBLIC");
    statements.add(
        "CREATE TRIGGER %s AFTER TRUNCATE%sSTATEMENT%s".formatted(quote(name + "_t"), on, execute));
    statements.add(
        "CREATE TRIGGER %s AFTER INSERT OR UPDATE OR DELETE%sROW%s"
            .formatted(quote(name), on, execute));
    return statements;
  }

  /** Where the twin's key is the narrower one, two rows may have it. */
  private String sameRow() {
    List<String> more = rebuild.key().stream().filter(c -> !rebuild.twinKey().contains(c)).toList();
    return more.isEmpty()
        ? ""
        : more.stream()
            .map(c -> "t.%1$s = excluded.%1$s".formatted(quote(c)))
            .collect(joining(" AND ", " WHERE ", ""));
  }

  /**
   * A row of another partition has the place: for a moment, where keys pass from row to row, or to
   * stay. The last writer has it, and the key is noted to be looked at before the swap. The note is
   * locked, so that it is taken away only when what it tells of is committed.
   */
  private String clash(List<String> columns) {
    List<String> key = rebuild.twinKey();
    return """

            IF NOT FOUND THEN
              INSERT INTO %1$s (%2$s) VALUES (%3$s)
              ON CONFLICT (%2$s) DO UPDATE SET (%2$s) = ROW(%4$s);
              UPDATE %5$s AS t SET %6$s WHERE %7$s;
            END IF;"""
        .formatted(
            names.of(PostgresTwinRows.clashes(rebuild.twin())),
            quote(key),
            key.stream().map(c -> "NEW." + quote(c)).collect(joining(", ")),
            key.stream().map(c -> "excluded." + quote(c)).collect(joining(", ")),
            names.of(rebuild.twin()),
            columns.stream()
                .filter(c -> !key.contains(c))
                .map(c -> "%1$s = NEW.%1$s".formatted(quote(c)))
                .collect(joining(", ")),
            key.stream()
                .map(c -> "t.%1$s = NEW.%1$s".formatted(quote(c)))
                .collect(joining(" AND ")));
  }

  /** What the checks of the twin's columns call; never first what a writer made for the moment. */
  private String path() throws SQLException {
    return session
        .rows(
            "SELECT concat_ws(', ', nullif(current_setting('search_path'), ''), 'pg_temp')",
            row -> row.getString(1))
        .get(0);
  }

  /** The function has the rights of whoever owns the table, no more. */
  private String owner() throws SQLException {
    return session
        .rows(
            "SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_catalog.pg_class WHERE oid = to_regclass(?)",
            row -> row.getString(1),
            regclass())
        .get(0);
  }

  private List<String> unmirror(Table twin) throws SQLException {
    String on = " ON " + names.of(rebuild.table());
    return hasTrigger(twin)
        ? List.of(
            "DROP TRIGGER " + quote("zz_" + twin.name()) + on,
            "DROP TRIGGER " + quote("zz_" + twin.name() + "_t") + on,
            "DROP FUNCTION " + own(twin.name()) + "()")
        : List.of();
  }

  private boolean hasTrigger(Table twin) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ?",
            row -> row.getInt(1),
            regclass(),
            "zz_" + twin.name())
        .isEmpty();
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
    List<String> statements = new ArrayList<>(unmirror(rebuild.twin()));
    if (!rebuild.rest().isEmpty()) {
      statements.add("DROP TABLE " + own(rebuild.rest()));
    }
    if (rows().narrower()) {
      statements.add("DROP TABLE " + names.of(PostgresTwinRows.clashes(rebuild.twin())));
    }
    statements.addAll(foreignKeys("ALTER TABLE " + table + " DROP CONSTRAINT ", false));
    statements.addAll(
        new PostgresGrants(session)
            .given("TABLE", regclass(), regclass(names, rebuild.twin()), twin));
    for (Numbered numbered : numbered()) {
      statements.addAll(handOver(numbered));
    }
    for (Statistics object : extended()) {
      statements.add(rename("STATISTICS", object.name(), gone(object.name())));
      statements.add(rename("STATISTICS", waiting(object.name()), object.name()));
    }
    for (Index index : indexes(rebuild.table())) {
      statements.add(rename("INDEX", index.name(), gone(index.name())));
      statements.add(rename("INDEX", waiting(index.name()), index.name()));
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
    return isDone() || exists(rebuild.twin()) ? List.of() : hindrances(partitions());
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
    List<String> made = indexes(rebuild.twin()).stream().map(Index::name).toList();
    List<Index> wanted = indexes(rebuild.table());
    for (Index index : wanted) {
      if (!made.contains(waiting(index.name()))) {
        drift.add("index " + index.name() + " instead of none");
      }
    }
    List<String> waiting = wanted.stream().map(index -> waiting(index.name())).toList();
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

  /** The name that something of the twin has until the swap. */
  private String waiting(String name) {
    return "concertina_" + Hash.of(rebuild.twin().name() + " " + name);
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
