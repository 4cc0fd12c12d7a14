package io.concertina.runtime.database;

import io.concertina.runtime.database.Catalogue.Moment;
import io.concertina.runtime.report.Blocker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that hold locks on a table. Every role may see which they are and whose; since when and
 * with what statement only their own role, and members of pg_read_all_stats.
 */
final class PostgresBlockers {

  /**
   * A transaction that uses a table, at one moment.
   *
   * @param id its virtual transaction id, which everybody may see
   * @param started when, in seconds; that it is seen, where its start is hidden
   */
  private record Use(String id, boolean hidden, double started, double now) {}

  /**
   * When transactions whose start is hidden from this role were seen first. Seen once, such a one
   * counts as young and the lock is asked for; seen again at the next attempt, it is as old as the
   * time between. Autovacuum workers, which give way, have no user.
   */
  private final Map<String, Double> seen = new HashMap<>();

  /** See {@link Database#refuseLongTransactions}. */
  void refuseLong(Session session, String qualifiedTable, Duration longest) throws SQLException {
    List<Use> uses =
        new ArrayList<>(
            session.rows(
                """
            SELECT DISTINCT l.virtualtransaction, a.backend_type IS NULL, extract(epoch FROM coalesce(a.xact_start, n.now))::float8,
              extract(epoch FROM n.now)::float8
            FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid, (SELECT clock_timestamp() AS now) n
            WHERE l.relation = to_regclass(?) AND l.granted AND a.pid <> pg_backend_pid()
              AND (a.backend_type = 'client backend' OR (a.backend_type IS NULL AND a.usesysid IS NOT NULL))""",
                row ->
                    new Use(
                        row.getString(1), row.getBoolean(2), row.getDouble(3), row.getDouble(4)),
                qualifiedTable));
    uses.addAll(
        session.rows(
            """
            SELECT l.virtualtransaction, extract(epoch FROM p.prepared)::float8, extract(epoch FROM clock_timestamp())::float8
            FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_prepared_xacts p ON l.virtualtransaction = '-1/' || p.transaction::text
            WHERE l.relation = to_regclass(?) AND p.database = current_database()""",
            row -> new Use(row.getString(1), false, row.getDouble(2), row.getDouble(3)),
            qualifiedTable));
    seen.keySet().retainAll(uses.stream().map(Use::id).toList());
    for (Use use : uses) {
      double since = use.hidden() ? seen.merge(use.id(), use.now(), Math::min) : use.started();
      if (since < use.now() - longest.toMillis() / 1000.0) {
        throw new SQLException(
            "a transaction that uses %s has been open for more than %s ms"
                .formatted(qualifiedTable, longest.toMillis()),
            "55P03");
      }
    }
  }

  private static final String SESSIONS =
      """
      SELECT DISTINCT a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''),
        extract(epoch FROM clock_timestamp() - a.xact_start)::float8 AS age, left(regexp_replace(a.query, '\\s+', ' ', 'g'), 120),
        CASE WHEN a.backend_type IS NULL THEN '; to see more: GRANT pg_read_all_stats TO ' || quote_ident(current_user) ELSE '' END
      FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
      WHERE %s AND l.granted AND a.pid <> pg_backend_pid()
      ORDER BY age DESC NULLS LAST LIMIT 5""";

  /** See {@link Database#blockers}. */
  List<Blocker> of(Session session, String qualifiedTable) throws SQLException {
    List<Blocker> blockers =
        new ArrayList<>(
            session.rows(
                SESSIONS.formatted(
                    "l.relation = to_regclass(?) AND (a.xact_start IS NOT NULL OR a.backend_type IS NULL)"),
                PostgresBlockers::blocker,
                qualifiedTable));
    blockers.addAll(
        session.rows(
            PREPARED,
            row ->
                new Blocker(Blocker.NO_PROCESS, row.getString(1), "", age(row), row.getString(2)),
            qualifiedTable));
    return blockers;
  }

  /** They belong to no session, and outlive a restart of the server. */
  private static final String PREPARED =
      """
      SELECT DISTINCT p.owner, format('prepared transaction %1$L; end it: COMMIT PREPARED %1$L or ROLLBACK PREPARED %1$L', p.gid),
        extract(epoch FROM clock_timestamp() - p.prepared)::float8 AS age
      FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_prepared_xacts p ON l.virtualtransaction = '-1/' || p.transaction::text
      WHERE l.relation = to_regclass(?) AND p.database = current_database()
      ORDER BY age DESC LIMIT 5""";

  private static Blocker blocker(ResultSet row) throws SQLException {
    return new Blocker(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        age(row),
        row.getString(5) + row.getString(6));
  }

  /** Of another role's session, one who may not read all statistics sees no type. */
  static Moment moment(Session session) throws SQLException {
    return session
        .rows(
            """
            SELECT pg_snapshot_xmax(pg_current_snapshot())::text, ARRAY(
              SELECT l.virtualtransaction FROM pg_catalog.pg_stat_activity a JOIN pg_catalog.pg_locks l ON l.pid = a.pid AND l.locktype = 'virtualxid' AND l.granted
              WHERE a.datname = current_database() AND (a.backend_type = 'client backend' OR (a.backend_type IS NULL AND a.usesysid IS NOT NULL)) AND a.pid <> pg_backend_pid())""",
            row -> new Moment(row.getString(1), List.of((String[]) row.getArray(2).getArray())))
        .get(0);
  }

  /**
   * The oldest transaction that a snapshot takes for open tells whether it may be from before. By
   * itself that would be everybody for as long as some old writer goes on, whence the transactions
   * that were open at the moment.
   */
  static List<Blocker> seeingBefore(Session session, Moment moment) throws SQLException {
    return session.rows(
        SESSIONS.formatted(
            "l.locktype = 'virtualxid' AND l.virtualtransaction = ANY (?) AND age(a.backend_xmin) > age(?::xid8::xid)"),
        PostgresBlockers::blocker,
        moment.open().toArray(String[]::new),
        moment.id());
  }

  private static @Nullable Duration age(ResultSet row) throws SQLException {
    double seconds = row.getDouble("age");
    return row.wasNull() ? null : Duration.ofMillis((long) (seconds * 1000));
  }

  /**
   * Autovacuum gives a lock up once somebody has waited for it for deadlock_timeout. A lock_timeout
   * below that never lets it happen, and a vacuum of a large table lasts for hours.
   */
  static Optional<Duration> outlasts(Session session, List<Blocker> blockers) throws SQLException {
    boolean onlyAutovacuum =
        !blockers.isEmpty()
            && blockers.stream()
                .allMatch(
                    b ->
                        b.query().startsWith("autovacuum:")
                            && !b.query().contains("to prevent wraparound"));
    if (!onlyAutovacuum) {
      return Optional.empty();
    }
    return session
        .rows(
            "SELECT extract(epoch FROM current_setting('deadlock_timeout')::interval)::float8",
            row -> Duration.ofMillis((long) (row.getDouble(1) * 1000) + 300))
        .stream()
        .findFirst();
  }
}
