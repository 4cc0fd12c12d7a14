package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what with a table or sequence, given to another one. What is made gets the default
 * privileges of whoever makes it, which the one that it is to be like need not have.
 */
final class PostgresGrants {

  /**
   * The grants on a relation and its columns; those that nobody wrote down only where asked for.
   */
  private static final String GRANTS =
      """
      r AS (SELECT c.oid, c.relname, c.relowner, CASE WHEN c.relacl IS NULL AND ? THEN acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, c.relowner) ELSE c.relacl END AS acl
        FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(?)),
      g AS (
        SELECT r.relowner, 0 AS attnum, '' AS columns, x.* FROM r CROSS JOIN LATERAL aclexplode(r.acl) WITH ORDINALITY x
        UNION ALL
        SELECT r.relowner, a.attnum, ' (' || quote_ident(a.attname) || ')', x.* FROM r JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND NOT a.attisdropped
          CROSS JOIN LATERAL aclexplode(a.attacl) WITH ORDINALITY x)""";

  private final Session session;

  PostgresGrants(Session session) {
    this.session = session;
  }

  /** Takes the default privileges away again from what the role at hand has just made. */
  List<String> closed(String kind, String name, String schema) throws SQLException {
    return session.rows(
        """
        SELECT DISTINCT format('REVOKE ALL ON %s %s FROM %s CASCADE', ?, ?, CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END)
        FROM pg_catalog.pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) x
        WHERE d.defaclrole = current_user::regrole AND d.defaclobjtype = CASE ? WHEN 'TABLE' THEN 'r' ELSE 'f' END
          AND (d.defaclnamespace = 0 OR d.defaclnamespace = to_regnamespace(?)) AND x.grantee <> d.defaclrole
        ORDER BY 1""",
        row -> row.getString(1), kind, name, kind, schema);
  }

  /**
   * What a table that keeps values of another one gets: nobody but owners can read it, whatever the
   * default privileges of whoever makes it give, and its owner is that of the other, where the role
   * at hand may give it away.
   *
   * @param like the one whose values it keeps, for to_regclass
   * @param made the one that keeps them, for statements
   */
  List<String> kept(String like, String made, String schema) throws SQLException {
    List<String> statements = new ArrayList<>(closed("TABLE", made, schema));
    statements.addAll(owned(like, made));
    return statements;
  }

  /**
   * What a table gets that holds columns of another one from now on, and that triggers write with
   * the rights of whoever writes the other: its owner, and its grants besides those that whoever
   * makes it gives by default. Grants on single columns are not among them.
   *
   * @param like the other one, for to_regclass
   * @param made the new one, for statements
   */
  List<String> shared(String like, String made) throws SQLException {
    List<String> statements = new ArrayList<>(owned(like, made));
    statements.addAll(
        session.rows(
            """
            SELECT format('GRANT %s ON TABLE %s TO %s%s', x.privilege_type, ?, CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END,
              CASE WHEN bool_or(x.is_grantable) AND x.grantee <> 0 THEN ' WITH GRANT OPTION' ELSE '' END)
            FROM pg_catalog.pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) x
            WHERE c.oid = to_regclass(?) AND x.grantee <> c.relowner
            GROUP BY x.privilege_type, x.grantee ORDER BY 1""",
            row -> row.getString(1), made, like));
    return statements;
  }

  /** A role may give a table to one that it is a member of and that may create in the schema. */
  private List<String> owned(String like, String made) throws SQLException {
    return session.rows(
        """
        SELECT format('ALTER TABLE %s OWNER TO %s', ?, quote_ident(pg_get_userbyid(c.relowner)))
        FROM pg_catalog.pg_class c
        WHERE c.oid = to_regclass(?) AND c.relowner <> current_user::regrole
          AND pg_has_role(c.relowner, CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)
          AND has_schema_privilege(c.relowner, c.relnamespace, 'CREATE')""",
        row -> row.getString(1), made, like);
  }

  /**
   * Gives a relation the grants of another one, no more and no less, each in the name of whoever
   * gave it.
   *
   * @param like the one that has them, for to_regclass
   * @param made the one that gets them, for to_regclass; it need not be there yet
   * @param name the same for statements
   */
  List<String> given(String kind, String like, String made, String name) throws SQLException {
    List<String> statements = new ArrayList<>(revoked(kind, like, made, name));
    boolean written = !statements.isEmpty();
    String back =
        session
            .rows(
                "SELECT CASE current_setting('role') WHEN 'none' THEN 'NONE' ELSE quote_ident(current_setting('role')) END",
                row -> row.getString(1))
            .get(0);
    for (List<String> grant :
        session.rows(
            "WITH RECURSIVE "
                + GRANTS
                + """
                , d AS (
                  SELECT g.*, 0 AS depth FROM g WHERE g.grantor = g.relowner
                  UNION SELECT g.*, d.depth + 1 FROM d JOIN g ON g.grantor = d.grantee AND g.privilege_type = d.privilege_type AND d.is_grantable AND d.attnum IN (0, g.attnum)
                  WHERE g.grantor <> g.relowner AND d.depth < 100)
                SELECT CASE d.grantor WHEN d.relowner THEN '' ELSE quote_ident(pg_get_userbyid(d.grantor)) END,
                  format('GRANT %s%s ON %s %s TO %s%s', d.privilege_type, d.columns, ?, ?, CASE d.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(d.grantee)) END,
                    CASE WHEN bool_or(d.is_grantable) AND d.grantee <> d.relowner THEN ' WITH GRANT OPTION' ELSE '' END)
                FROM d GROUP BY d.relowner, d.grantor, d.grantee, d.attnum, d.columns, d.privilege_type
                ORDER BY min(d.depth), d.attnum, min(d.ordinality)""",
            row -> List.of(row.getString(1), row.getString(2)),
            written,
            like,
            kind,
            name)) {
      if (grant.get(0).isEmpty()) {
        statements.add(grant.get(1));
      } else {
        statements.addAll(
            List.of("SET LOCAL ROLE " + grant.get(0), grant.get(1), "SET LOCAL ROLE " + back));
      }
    }
    return statements;
  }

  /** From everybody who has any of them, or gets them as the default of the owner. */
  private List<String> revoked(String kind, String like, String made, String name)
      throws SQLException {
    return session.rows(
        """
        WITH w AS (SELECT c.relacl, c.relowner, c.relnamespace, to_regclass(?) AS made FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(?)),
        x AS (
          SELECT w.relowner AS grantee FROM w WHERE w.relacl IS NOT NULL
          UNION SELECT x.grantee FROM w JOIN pg_catalog.pg_class c ON c.oid = w.made CROSS JOIN LATERAL aclexplode(c.relacl) x
          UNION SELECT x.grantee FROM w JOIN pg_catalog.pg_attribute a ON a.attrelid = w.made CROSS JOIN LATERAL aclexplode(a.attacl) x
          UNION SELECT x.grantee FROM w JOIN pg_catalog.pg_default_acl d ON d.defaclrole = w.relowner AND d.defaclnamespace IN (0, w.relnamespace) CROSS JOIN LATERAL aclexplode(d.defaclacl) x
          WHERE w.made IS NULL AND d.defaclobjtype = 'S')
        SELECT format('REVOKE ALL ON %s %s FROM %s CASCADE', ?, ?, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END) FROM x ORDER BY grantee""",
        row -> row.getString(1), made, like, kind, name);
  }

  /** Grants that can be given in nobody's name but that of a role which this one can't become. */
  List<String> foreign(String like) throws SQLException {
    return session.rows(
        "WITH "
            + GRANTS
            + """
            SELECT DISTINCT format('the grant of %s%s on %s to %s by %s, in whose name this role may grant nothing', g.privilege_type, g.columns, r.relname,
              CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(g.grantee) END, pg_get_userbyid(g.grantor))
            FROM r CROSS JOIN g
            WHERE g.grantor <> g.relowner
              AND NOT pg_has_role(session_user, g.grantor, CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)
            ORDER BY 1""",
        row -> row.getString(1),
        false,
        like);
  }
}
