package io.concertina.runtime.database;

import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Views on a column that takes another type, or on a table that another one takes the place of.
 * PostgreSQL refuses the change of type, and a view stays with the table that it was made on.
 */
final class PostgresDependentViews implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresDependentViews(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  /** A view as statements: with its options, owner, comments, indexes, triggers, rules, grants. */
  private record View(String name, String drop, List<String> create) {}

  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    return switch (touch.act()) {
      case RETYPE_COLUMN ->
          obstacles(
              touch.table(),
              touch.columns(),
              touch.table()
                  + "."
                  + String.join(", ", touch.columns())
                  + ", which takes another type");
      case REBUILD_TABLE ->
          obstacles(
              touch.table(), List.of(), touch.table() + ", which another table takes the place of");
      case READ_ROWS,
          WRITE_ROWS,
          SYNC,
          SYNC_TABLES,
          ADD_COLUMN,
          DROP_COLUMN,
          CONSTRAIN,
          INDEX,
          ALTER,
          LOOSEN,
          RENAME_TABLE,
          DROP_TABLE ->
          List.of();
    };
  }

  private List<Obstacle> obstacles(Table table, List<String> columns, String what)
      throws SQLException {
    List<View> views = views(table, columns);
    if (views.isEmpty()) {
      return List.of();
    }
    List<String> drop =
        new ArrayList<>(views.stream().map(View::drop).collect(Collectors.toList()));
    Collections.reverse(drop);
    List<String> create = views.stream().flatMap(view -> view.create().stream()).toList();
    return List.of(
        new Obstacle(
            table,
            views.stream().map(View::name).collect(Collectors.joining(", "))
                + (views.size() == 1 ? " depends on " : " depend on ")
                + what,
            """
            drop what depends on it by a step of a lower version, and make it again by one of a higher version:
                     @Sql(version = "…", description = "views aside", up = %1$s, down = %2$s)
                     @Sql(version = "…", description = "views again", up = %2$s, down = %1$s)"""
                .formatted(java(drop), java(create))));
  }

  /** As members of an annotation. */
  private static String java(List<String> statements) {
    return statements.stream()
        .map(
            sql ->
                "\"" + sql.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Views on views after those. */
  private List<View> views(Table table, List<String> columns) throws SQLException {
    String regclass = PostgresDatabase.regclass(names, table.schema(), table.name());
    return session.rows(
        """
        WITH RECURSIVE above AS (
          SELECT r.ev_class AS oid, 1 AS depth FROM pg_catalog.pg_depend d
          JOIN pg_catalog.pg_rewrite r ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND r.oid = d.objid
          LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid AND d.refobjsubid > 0
          CROSS JOIN (SELECT ?::text[] AS names) w
          WHERE d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid IN (SELECT relid FROM pg_catalog.pg_partition_tree(to_regclass(?)) UNION SELECT to_regclass(?)) AND r.ev_class <> d.refobjid
            AND (cardinality(w.names) = 0 OR a.attname = ANY (w.names))
          UNION SELECT r.ev_class, v.depth + 1 FROM above v JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = v.oid
          JOIN pg_catalog.pg_rewrite r ON d.classid = 'pg_catalog.pg_rewrite'::regclass AND r.oid = d.objid WHERE r.ev_class <> d.refobjid),
        views AS (
          SELECT c.oid, max(v.depth) AS depth, c.relkind, c.relowner, c.relacl, c.reloptions, c.oid::regclass::text AS called,
            CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW ' ELSE 'VIEW ' END || c.oid::regclass AS name
          FROM above v JOIN pg_catalog.pg_class c ON c.oid = v.oid AND c.relkind IN ('v', 'm') GROUP BY c.oid)
        SELECT v.name, 'DROP ' || v.name, array_remove(
          ARRAY['CREATE ' || v.name || coalesce(' WITH (' || array_to_string(v.reloptions, ', ') || ')', '') || ' AS' || rtrim(pg_get_viewdef(v.oid), ';'),
            CASE WHEN pg_get_userbyid(v.relowner) <> current_user THEN format('ALTER %s OWNER TO %I', v.name, pg_get_userbyid(v.relowner)) END,
            'COMMENT ON ' || v.name || ' IS ' || quote_literal(obj_description(v.oid, 'pg_class'))]
          || ARRAY(SELECT format('COMMENT ON COLUMN %s.%I IS %L', v.called, a.attname, col_description(v.oid, a.attnum))
            FROM pg_catalog.pg_attribute a WHERE a.attrelid = v.oid AND col_description(v.oid, a.attnum) IS NOT NULL ORDER BY a.attnum)
          || ARRAY(SELECT pg_get_indexdef(i.indexrelid) FROM pg_catalog.pg_index i WHERE i.indrelid = v.oid ORDER BY i.indexrelid)
          || ARRAY(SELECT pg_get_triggerdef(t.oid) FROM pg_catalog.pg_trigger t WHERE t.tgrelid = v.oid AND NOT t.tgisinternal ORDER BY t.tgname)
          || ARRAY(SELECT rtrim(pg_get_ruledef(r.oid), ';') FROM pg_catalog.pg_rewrite r WHERE r.ev_class = v.oid AND r.rulename <> '_RETURN' ORDER BY r.rulename)
          || ARRAY(SELECT format('GRANT %s%s ON %s TO %s%s', g.privilege_type, g.columns, v.called,
              CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END, CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
            FROM (SELECT a.privilege_type, '' AS columns, a.grantee, a.is_grantable FROM aclexplode(v.relacl) a
              UNION ALL SELECT a.privilege_type, format(' (%I)', t.attname), a.grantee, a.is_grantable
              FROM pg_catalog.pg_attribute t CROSS JOIN LATERAL aclexplode(t.attacl) a WHERE t.attrelid = v.oid) g
            WHERE g.grantee <> v.relowner ORDER BY 1), NULL)
        FROM views v ORDER BY v.depth, v.name""",
        row ->
            new View(
                row.getString(1), row.getString(2), List.of((String[]) row.getArray(3).getArray())),
        columns.toArray(String[]::new),
        regclass,
        regclass);
  }
}
