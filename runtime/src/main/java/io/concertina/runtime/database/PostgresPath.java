package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.Optional;

/** The schemas in which names without one are looked for. */
final class PostgresPath {

  private PostgresPath() {}

  /**
   * The path of the session with the service's schema before it; empty where that is on it. What
   * the user's expressions name is found in the schema that the service was said to run on.
   */
  static Optional<String> completed(Session session, Names names) throws SQLException {
    return session
        .rows(
            """
            SELECT pg_catalog.concat_ws(', ', pg_catalog.quote_ident(s.name), nullif(pg_catalog.current_setting('search_path'), ''))
            FROM (SELECT ?::text AS name) AS s
            WHERE s.name <> '' AND s.name <> ALL (pg_catalog.current_schemas(false))""",
            row -> row.getString(1),
            names.schema())
        .stream()
        .findFirst();
  }

  /** Sets it until the transaction ends. */
  static void use(Session session, Names names) throws SQLException {
    Optional<String> path = completed(session, names);
    if (path.isPresent()) {
      session.rows(
          "SELECT pg_catalog.set_config('search_path', ?, true)",
          row -> row.getString(1),
          path.get());
    }
  }

  /**
   * The path of a function that evaluates expressions of the user's: what the server has first, and
   * what a session can make for the moment last.
   */
  static String pinned(Session session, Names names, String schema) throws SQLException {
    return session
        .rows(
            """
            SELECT pg_catalog.concat_ws(', ', 'pg_catalog', pg_catalog.string_agg(pg_catalog.quote_ident(n.name), ', ' ORDER BY n.place), 'pg_temp')
            FROM (SELECT u.name, min(u.place) AS place
              FROM unnest(pg_catalog.current_schemas(false) || ARRAY[?::name, ?::name]) WITH ORDINALITY AS u(name, place)
              WHERE u.name <> '' AND u.name !~ '^pg_' GROUP BY u.name) AS n""",
            row -> row.getString(1),
            schema,
            names.schema())
        .get(0);
  }
}
