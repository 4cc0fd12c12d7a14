package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Views that PostgreSQL writes through by itself. */
final class PostgresViews extends Views {

  private final Session session;
  private final Names names;

  PostgresViews(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  private String regclass(Table table) {
    return PostgresDatabase.regclass(names, table.schema(), table.name());
  }

  @Override
  Kind kind(Table name, Table other) throws SQLException {
    return session
        .rows(
            """
            SELECT CASE WHEN c.relkind IN ('r', 'p') THEN 'TABLE'
              WHEN c.relkind = 'v' AND (SELECT array_agg(DISTINCT d.refobjid) FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid
                WHERE d.classid = 'pg_catalog.pg_rewrite'::regclass AND r.ev_class = c.oid AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid <> c.oid) = ARRAY[to_regclass(?)::oid]
                AND pg_get_viewdef(c.oid) !~ '\\mWHERE\\M' AND pg_relation_is_updatable(c.oid, false) & 28 = 28
              THEN 'VIEW' ELSE 'SOMETHING_ELSE' END
            FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(?)""",
            row -> Kind.valueOf(row.getString(1)),
            regclass(other),
            regclass(name))
        .stream()
        .findFirst()
        .orElse(Kind.NOTHING);
  }

  @Override
  List<String> create(Table view, Table table) throws SQLException {
    return create(view, table, table);
  }

  /**
   * With the grants of the table, and with the rights of whoever uses it, where it can have them.
   */
  @Override
  List<String> create(Table view, Table table, Table source) throws SQLException {
    boolean invoker =
        session
            .rows(
                "SELECT current_setting('server_version_num')::int >= 150000",
                row -> row.getBoolean(1))
            .get(0);
    List<String> owner =
        session.rows(
            "SELECT CASE WHEN pg_get_userbyid(relowner) = current_user THEN '' ELSE quote_ident(pg_get_userbyid(relowner)) END, relrowsecurity FROM pg_catalog.pg_class WHERE oid = to_regclass(?)",
            row -> {
              if (row.getBoolean(2) && !invoker) {
                throw new SQLException(
                    "table %s has row security, which a view of PostgreSQL 14 would go around; rename it on PostgreSQL 15 or later"
                        .formatted(table),
                    "0A000");
              }
              return row.getString(1);
            },
            regclass(source));
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE VIEW %s%s AS SELECT * FROM %s"
            .formatted(
                regclass(view), invoker ? " WITH (security_invoker = true)" : "", regclass(table)));
    for (String name : owner) {
      if (!name.isEmpty()) {
        statements.add("ALTER VIEW %s OWNER TO %s".formatted(regclass(view), name));
      }
    }
    statements.addAll(
        session.rows(
            """
            SELECT 'GRANT ' || g.privilege_type || g.columns || ' ON ' || ? || ' TO ' || CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END
              || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
            FROM (
              SELECT a.privilege_type, '' AS columns, a.grantee, a.is_grantable, c.relowner
              FROM pg_catalog.pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) a WHERE c.oid = to_regclass(?)
              UNION ALL
              SELECT a.privilege_type, ' (' || quote_ident(t.attname) || ')', a.grantee, a.is_grantable, c.relowner
              FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute t ON t.attrelid = c.oid AND NOT t.attisdropped CROSS JOIN LATERAL aclexplode(t.attacl) a
              WHERE c.oid = to_regclass(?)) g
            WHERE g.grantee <> g.relowner AND g.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') ORDER BY 1""",
            row -> row.getString(1),
            regclass(view),
            regclass(source),
            regclass(source)));
    return statements;
  }

  @Override
  String rename(Table from, Table to) {
    return "ALTER TABLE " + regclass(from) + " RENAME TO " + Identifier.quote(to.name());
  }

  @Override
  String drop(Table view) {
    return "DROP VIEW " + regclass(view);
  }
}
