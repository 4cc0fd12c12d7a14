package io.concertina.runtime.database;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Operation.RebuildTable;
import io.concertina.migration.Operation.TwinPartition;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An empty twin that is to take the place of a table: everything about it that the plan does not
 * tell is like what the catalogue says of the table. Its indexes and statistics have names of their
 * own until then.
 */
final class PostgresTwin {

  /** An index, and what follows the name of its table in the statement that makes it. */
  record Index(String name, boolean primary, boolean unique, String shape, String constraint) {}

  /** An extended statistics object. */
  record Statistics(String name, String kinds, String columns, String owner) {}

  private final Session session;
  private final Names names;
  private final RebuildTable rebuild;

  PostgresTwin(Session session, Names names, RebuildTable rebuild) {
    this.session = session;
    this.names = names;
    this.rebuild = rebuild;
  }

  /** The statements that make it, for one transaction. */
  List<String> make() throws SQLException {
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

  /** The indexes of the table or its twin. */
  List<Index> indexes(Table table) throws SQLException {
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
        PostgresDatabase.regclass(names, table.schema(), table.name()));
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
  List<String> foreignKeys(String before, boolean definition) throws SQLException {
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

  /** The extended statistics of the table. */
  List<Statistics> extended() throws SQLException {
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

  /** The names of its partitions. */
  List<String> partitions() {
    return Stream.concat(
            rebuild.partitions().stream().map(TwinPartition::name),
            Stream.of(rebuild.rest()).filter(name -> !name.isEmpty()))
        .toList();
  }

  /** The name that something of the twin has until the swap. */
  String waiting(String name) {
    return "concertina_" + Hash.of(rebuild.twin().name() + " " + name);
  }

  private PostgresTwinRows rows() {
    return new PostgresTwinRows(session, names, rebuild);
  }

  /** An object in the schema of the table. */
  private String own(String name) {
    return names.of(new Table(rebuild.table().schema(), name));
  }

  private String regclass() {
    return PostgresDatabase.regclass(names, rebuild.table().schema(), rebuild.table().name());
  }
}
