package io.concertina.runtime.database;

import io.concertina.runtime.database.Surroundings.Direction;
import io.concertina.runtime.database.Touch.Act;
import java.sql.SQLException;
import java.util.List;

/**
 * Publications of a table whose rows can't be told apart. PostgreSQL refuses every UPDATE and
 * DELETE of such a table, and so the first batch.
 */
final class PostgresPublications implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresPublications(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Obstacle> of(Direction direction, Touch touch) throws SQLException {
    if (touch.act() != Act.WRITE_ROWS) {
      return List.of();
    }
    return session.rows(
        """
        WITH leaf AS (
          SELECT c.oid, c.relname, n.nspname FROM (SELECT relid::oid AS oid FROM pg_catalog.pg_partition_tree(pg_catalog.to_regclass(?)) WHERE isleaf UNION SELECT pg_catalog.to_regclass(?)::oid) t
          JOIN pg_catalog.pg_class c ON c.oid = t.oid AND c.relkind = 'r' JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relreplident = 'n' OR (c.relreplident = 'd' AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)))
        SELECT leaf.oid::regclass::text, p.pubname FROM leaf
        JOIN pg_catalog.pg_publication_tables t ON t.schemaname = leaf.nspname AND t.tablename = leaf.relname
        JOIN pg_catalog.pg_publication p ON p.pubname = t.pubname AND (p.pubupdate OR p.pubdelete)
        ORDER BY 1, 2""",
        row ->
            new Obstacle(
                touch.table(),
                "publication %s publishes updates of %s, which has no replica identity"
                    .formatted(row.getString(2), row.getString(1)),
                "give it one: ALTER TABLE %s REPLICA IDENTITY FULL, or a primary key"
                    .formatted(row.getString(1))),
        names.of(touch.table()),
        names.of(touch.table()));
  }
}
