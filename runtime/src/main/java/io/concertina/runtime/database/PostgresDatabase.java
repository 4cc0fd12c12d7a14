package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Identifier;
import io.concertina.migration.Sql;
import io.concertina.runtime.report.Blocker;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, 14 and later. */
final class PostgresDatabase implements Database {

  private static final Logger LOG = System.getLogger("io.concertina");

  /** Of a batch; those of {@link #enter} once it was called. */
  private PostgresSettings settings;

  /** The path of our statements where it is not that of the session; known once it was entered. */
  private Optional<String> path = Optional.empty();

  private final PostgresBlockers blockers = new PostgresBlockers();

  private final int major;

  /** The database of a server of that version. */
  PostgresDatabase(int major) {
    this.major = major;
    this.settings =
        PostgresSettings.of(major).waiting(Duration.ofSeconds(1)).with("synchronous_commit", "on");
  }

  /** The database that a session leads to, which reads it under settings of ours from now on. */
  static PostgresDatabase of(int major, Session session) {
    // What looks at rows and at the catalogue waits for locks as long as the role lets it.
    session.before(PostgresSettings.of(major).sql());
    return new PostgresDatabase(major);
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public List<String> texts(Sql sql) {
    return sql.postgres();
  }

  @Override
  public String defaultSchema(Session session) throws SQLException {
    String schema =
        session.rows("SELECT current_schema()", row -> String.valueOf(row.getString(1))).get(0);
    if (schema.equals("null")) {
      throw new SQLException("the search_path of this role names no schema that exists", "3F000");
    }
    return schema;
  }

  @Override
  public @Nullable String refuseSchema(String schema) {
    return null;
  }

  /** It waits as it is: the bookkeeping's locks are row locks that last for milliseconds. */
  @Override
  public @Nullable Refusal refuse(Effect effect) {
    return effect instanceof Effect.ColumnGenerated generated && major < 18
        ? new Refusal(
            "before version 18 PostgreSQL stores what it computes, and writes the whole table anew"
                + " while nobody may read or write it (ACCESS EXCLUSIVE)",
            "write  fill = \"%s\"  instead of generated: a trigger keeps the column"
                .formatted(generated.expression().postgres().get(0)))
        : null;
  }

  @Override
  public void patient(Session session) {}

  /**
   * The application name finds the backend again when its client is dead. Everything else is set
   * for one transaction at a time: behind a pooler that shares sessions, a setting of the session
   * would become somebody else's.
   */
  @Override
  public void enter(Session session, Names names, long token, Duration lockTimeout)
      throws SQLException {
    path = PostgresPath.completed(session, names);
    session.before(onPath(PostgresSettings.of(major)).sql());
    settings = onPath(batches(lockTimeout, noticesDeadClients(session)));
    endOrphans(session, names, token);
    session.execute("SET application_name = '" + application(names, token) + "'");
  }

  private PostgresSettings onPath(PostgresSettings settings) {
    return path.map(value -> settings.with("search_path", value)).orElse(settings);
  }

  @Override
  public void leave(Session session) throws SQLException {
    session.execute("RESET application_name");
  }

  /** Tokens count from 1 in each schema of each database. */
  private static String application(Names names, long token) {
    return String.format(Locale.ROOT, "concertina:%d:%08x", token, names.schema().hashCode());
  }

  /**
   * A lost tail of batches is redone from the cursor that was lost with it: {@code
   * synchronous_commit} is off for them; the history row that says DONE is written with it on and
   * flushes all before it. Off by default, {@code client_connection_check_interval} makes the
   * server notice a dead client during a statement.
   */
  private PostgresSettings batches(Duration lockTimeout, boolean noticesDeadClients) {
    PostgresSettings batches =
        PostgresSettings.of(major).waiting(lockTimeout).with("synchronous_commit", "off");
    return noticesDeadClients ? batches.with("client_connection_check_interval", "500ms") : batches;
  }

  /** A server on a platform that can't notice a dead client says 22023; the run works without. */
  private static boolean noticesDeadClients(Session session) throws SQLException {
    try {
      session.execute("SELECT set_config('client_connection_check_interval', '500ms', true)");
      return true;
    } catch (SQLException e) {
      if (!"22023".equals(e.getSQLState())) {
        throw e;
      }
      LOG.log(Level.DEBUG, "concertina: the server can't watch for dead clients", e);
      return false;
    }
  }

  /**
   * The settings of a batch, as a statement to be sent in front of it: the driver sends both before
   * it asks for an answer, so they are one transaction and one round trip.
   */
  String settings() {
    return settings.sql();
  }

  /**
   * The same for a statement that is sent again and again and has no value that its plan depends
   * on: a plan of its own each time would take longer than a small batch.
   */
  String repeated() {
    return settings.with("plan_cache_mode", "auto").sql();
  }

  @Override
  public <T extends @Nullable Object> T transaction(
      Session session, Duration lockTimeout, Session.Work<T> work) throws SQLException {
    return transaction(
        session,
        onPath(PostgresSettings.of(major).waiting(lockTimeout)).with("synchronous_commit", "on"),
        work);
  }

  /** Keeps the token as it is until the transaction ends; false when it is no longer valid. */
  boolean holds(Session session, Names names, long token) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM " + names.lease() + " WHERE token = ? FOR SHARE",
            row -> row.getInt(1),
            token)
        .isEmpty();
  }

  /** One transaction under the settings of a batch. */
  <T extends @Nullable Object> T batch(Session session, Session.Work<T> work) throws SQLException {
    return transaction(session, settings, work);
  }

  private static <T extends @Nullable Object> T transaction(
      Session session, PostgresSettings settings, Session.Work<T> work) throws SQLException {
    Connection connection = session.connection();
    connection.setAutoCommit(false);
    try {
      // The isolation level can't be set once anything was read, as set_config does.
      session.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED; " + settings.sql());
      T result = work.run();
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException failure) {
      rollBack(connection, failure);
      throw failure;
    } finally {
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void rollBack(Connection connection, Exception failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * A statement that can't be in a transaction can be given time by settings of the session only.
   * They are left alone where they are what they should be, which is the server's default.
   */
  @Override
  public <T extends @Nullable Object> T patiently(Session session, Session.Work<T> work)
      throws SQLException {
    Map<String, String> wanted = PostgresSettings.of(major).patient();
    Map<String, String> before = new LinkedHashMap<>();
    // Under settings of ours, which hide the session's, unless it is asked alone.
    session
        .rowsAfter(
            List.of(),
            "SELECT name, current_setting(name) FROM unnest(?::text[]) AS name",
            row -> Map.entry(row.getString(1), row.getString(2)),
            (Object) wanted.keySet().toArray(String[]::new))
        .forEach(
            setting -> {
              if (!setting.getValue().equals(wanted.get(setting.getKey()))) {
                before.put(setting.getKey(), setting.getValue());
              }
            });
    if (before.isEmpty()) {
      return work.run();
    }
    set(session, before.keySet(), wanted);
    T result;
    try {
      result = work.run();
    } catch (SQLException | RuntimeException failure) {
      restore(session, before, failure);
      throw failure;
    }
    set(session, before.keySet(), before);
    return result;
  }

  private static void set(Session session, Set<String> names, Map<String, String> values)
      throws SQLException {
    session.rowsAfter(
        List.of(),
        names.stream()
            .map(name -> "set_config('" + name + "', ?, false)")
            .collect(Collectors.joining(", ", "SELECT ", "")),
        row -> row.getString(1),
        names.stream().map(values::get).toArray());
  }

  private static void restore(Session session, Map<String, String> before, Exception failure) {
    try {
      set(session, before.keySet(), before);
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public String transaction(Session session) throws SQLException {
    return session.rows("SELECT pg_current_xact_id()::text", row -> row.getString(1)).get(0);
  }

  /** It changes tables in place. */
  @Override
  public <T extends @Nullable Object> T replacing(Session session, Session.Work<T> work)
      throws SQLException {
    return work.run();
  }

  @Override
  public List<String> bookkeeping(Names names) {
    return PostgresBookkeeping.create(names);
  }

  @Override
  public PreflightQuery preflight(Names names, Look look) {
    PreflightQuery differences = differences(names, look);
    String sql =
        """
        SELECT 'lease' AS kind, current_schema() AS version, l.paused_at::text AS phase, l.paused_by AS state, NULL AS checksum, l.format::bigint AS id, 0::float8 AS age, l.paused_reason AS detail, NULL AS footprint
        FROM %1$s l
        UNION ALL
        SELECT 'history', h.version, h.phase, h.state, h.checksum, h.id, coalesce(extract(epoch FROM clock_timestamp() - h.finished_at), 0)::float8, coalesce(h.error, h.resolution), h.needs
        FROM %2$s h WHERE h.id IN (SELECT max(id) FROM %2$s GROUP BY version, phase)
        UNION ALL
        %3$s"""
            .formatted(names.lease(), names.history(), differences.sql());
    return new PreflightQuery(sql, differences.values());
  }

  private static final String COLUMN =
      """
      SELECT '%1$s' AS kind, w.t AS version, w.c AS phase, w.s AS state, NULL AS checksum, 0::bigint AS id, 0::float8 AS age, NULL AS detail, NULL AS footprint
      FROM unnest(?::text[], ?::text[], ?::text[]) AS w(s, t, c)
      WHERE %2$s (
        SELECT 1 FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_class r ON r.oid = a.attrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
        WHERE n.nspname = coalesce(nullif(w.s, ''), %3$s) AND r.relname = w.t AND a.attname = w.c AND a.attnum > 0 AND NOT a.attisdropped)""";

  @Override
  public PreflightQuery differences(Names names, Look look) {
    String schema =
        names.schema().isEmpty()
            ? "current_schema()"
            : "'" + names.schema().replace("'", "''") + "'";
    String sql =
        """
        %s
        UNION ALL
        %s
        UNION ALL
        SELECT 'untriggered', l.names, '', '', NULL, 0, 0, NULL, NULL FROM (
          WITH w AS (SELECT coalesce(nullif(u.s, ''), %s) AS s, u.n, u.stem FROM unnest(?::text[], ?::text[], ?::text[]) AS u(s, n, stem)),
          t AS MATERIALIZED (
            SELECT n.nspname::text AS s, g.tgname::text AS n, g.tgenabled <> 'D' AS fires, regexp_replace(g.tgname::text, '^(zz_|00_)?(.*)_[0-9a-f]{8}(_[a-z]{1,2})?$', '\\2') AS stem
            FROM pg_catalog.pg_trigger g
            JOIN pg_catalog.pg_class c ON c.oid = g.tgrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT g.tgisinternal AND g.tgparentid = 0 AND g.tgname ~ '^(zz_|00_)?concertina_')
          SELECT string_agg(w.n, chr(10) ORDER BY w.n) AS names FROM w
          WHERE NOT EXISTS (SELECT 1 FROM t WHERE t.s = w.s AND t.n = w.n AND t.fires)
            AND NOT EXISTS (SELECT 1 FROM t WHERE t.s = w.s AND t.stem = w.stem AND t.n NOT IN (SELECT k.n FROM w k))) l
        WHERE l.names IS NOT NULL"""
            .formatted(
                COLUMN.formatted("missing", "NOT EXISTS", schema),
                COLUMN.formatted("back", "EXISTS", schema),
                schema);
    List<Object> values = new ArrayList<>();
    for (List<Wanted> columns : List.of(look.wanted(), look.gone())) {
      values.add(columns.stream().map(Wanted::schema).toArray(String[]::new));
      values.add(columns.stream().map(Wanted::table).toArray(String[]::new));
      values.add(columns.stream().map(Wanted::column).toArray(String[]::new));
    }
    values.add(look.triggers().stream().map(Keeping::schema).toArray(String[]::new));
    values.add(look.triggers().stream().map(Keeping::name).toArray(String[]::new));
    values.add(look.triggers().stream().map(Keeping::stem).toArray(String[]::new));
    return new PreflightQuery(sql, values);
  }

  @Override
  public String now() {
    return "clock_timestamp()";
  }

  @Override
  public String nowPlusSeconds() {
    return "clock_timestamp() + ? * interval '1 second'";
  }

  @Override
  public String secondsBetween(String from, String to) {
    return "extract(epoch FROM (" + to + ") - (" + from + "))::float8";
  }

  @Override
  public String contains(String text, String part) {
    return "strpos(" + text + ", " + part + ") > 0";
  }

  @Override
  public void keepInstancesOut(Session session, Names names) throws SQLException {
    session.execute("LOCK TABLE " + names.instance() + " IN SHARE MODE");
  }

  @Override
  public OptionalLong counter(Session session, Names names, Gate gate) throws SQLException {
    String sequence =
        Identifier.quote(names.schemaOf(gate.table())) + "." + Identifier.quote(gate.counter());
    boolean exists =
        session
            .rows("SELECT to_regclass(?) IS NOT NULL", row -> row.getBoolean(1), sequence)
            .get(0);
    return exists
        ? OptionalLong.of(
            session
                .rows("SELECT last_value + is_called::int FROM " + sequence, row -> row.getLong(1))
                .get(0))
        : OptionalLong.empty();
  }

  @Override
  public <T> List<T> updateThenRows(
      Session session,
      String update,
      List<Object> updateValues,
      String query,
      Session.RowReader<T> reader,
      List<Object> queryValues)
      throws SQLException {
    List<Object> values = new ArrayList<>(updateValues);
    values.addAll(queryValues);
    return session.rowsAfter(
        List.of(PostgresSettings.of(major).sql(), update), query, reader, values.toArray());
  }

  @Override
  public String shareLock() {
    return " FOR SHARE";
  }

  @Override
  public Catalogue catalogue(Session session, Names names) {
    return new PostgresCatalogue(session, names);
  }

  @Override
  public Surroundings surroundings(Session session, Names names) {
    return new PostgresSurroundings(this, session, names);
  }

  @Override
  public SyncTriggers triggers(Session session, Names names) {
    return new PostgresSyncTriggers(this, session, names);
  }

  @Override
  public Batches batches(Session session, Names names) {
    return new PostgresBatches(this, session, names);
  }

  @Override
  public Quarantine quarantine(Session session, Names names) {
    return new PostgresQuarantine(this, session, names);
  }

  @Override
  public Transforms transforms(Session session, Names names) {
    return new PostgresTransforms(this, session, names);
  }

  /** By SQLSTATE, never by text: appendix A of the PostgreSQL manual. */
  @Override
  public ErrorKind classify(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return switch (state) {
      case "55P03" -> ErrorKind.LOCK;
      case "40P01", "40001", "57014", "53300" -> ErrorKind.CONFLICT;
      // Ended: by an administrator, a crash, a shutdown, or a timeout of idle or long transactions.
      case "57P01", "57P02", "57P03", "57P05", "25P03", "25P04" -> ErrorKind.CONNECTION_LOST;
      case "53100", "53200" -> ErrorKind.DISK_FULL;
      case "25006", "42501" -> ErrorKind.PERMISSION;
      case "42P01" -> ErrorKind.NO_TABLE;
      // A prepared statement of the driver is not there, or is there already.
      case "26000", "42P05" -> ErrorKind.POOLER;
      default ->
          switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> ErrorKind.CONNECTION_LOST;
            case "", "0A", "24", "25", "26", "28", "2B", "2D", "34", "3D", "3F" -> ErrorKind.OTHER;
            case "40", "42", "53", "55", "57", "58", "F0", "HV", "XX" -> ErrorKind.OTHER;
            // Values, constraints, and whatever code a trigger of the service has made up.
            default -> ErrorKind.ROW;
          };
    };
  }

  @Override
  public void refuseLongTransactions(Session session, String qualifiedTable, Duration longest)
      throws SQLException {
    blockers.refuseLong(session, qualifiedTable, longest);
  }

  @Override
  public List<Blocker> blockers(Session session, String qualifiedTable) throws SQLException {
    return blockers.of(session, qualifiedTable);
  }

  @Override
  public Optional<Duration> outlasts(Session session, List<Blocker> blockers) throws SQLException {
    return PostgresBlockers.outlasts(session, blockers);
  }

  @Override
  public void lockTable(Session session, String qualifiedTable) throws SQLException {
    session.execute("LOCK TABLE " + qualifiedTable + " IN ACCESS EXCLUSIVE MODE");
  }

  @Override
  public Duration hold(Duration batchTime) {
    return batchTime;
  }

  @Override
  public Neighbours neighbours(Session session) throws SQLException {
    return new PostgresNeighbours(session);
  }

  @Override
  public boolean working(Session session, Names names, long token) throws SQLException {
    return !session
        .rows(
            "SELECT pid FROM pg_catalog.pg_stat_activity WHERE datname = current_database() AND application_name = ? AND state = 'active'",
            row -> row.getInt(1),
            application(names, token))
        .isEmpty();
  }

  @Override
  public void endOrphans(Session session, Names names, long token) throws SQLException {
    session.rows(
        """
        SELECT pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity
        WHERE datname = current_database() AND application_name = ? AND usename = current_user AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'""",
        row -> row.getBoolean(1), application(names, token));
  }

  /** The workers of a parallel index build are no clients: they end with the statement. */
  @Override
  public List<String> cancelOrphans(Session session, Names names, long token, boolean harshly)
      throws SQLException {
    return session.rows(
        """
        SELECT %s(a.pid), 'pid ' || a.pid || ': ' || left(regexp_replace(a.query, '\\s+', ' ', 'g'), 120)
        FROM pg_catalog.pg_stat_activity a
        WHERE a.datname = current_database() AND a.application_name = ? AND a.usename = current_user AND a.pid <> pg_backend_pid()
          AND a.backend_type = 'client backend' AND a.state = 'active'
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_stat_progress_create_index p WHERE p.pid = a.pid)"""
            .formatted(harshly ? "pg_terminate_backend" : "pg_cancel_backend"),
        row -> String.valueOf(row.getString(2)),
        application(names, token));
  }

  @Override
  public Optional<String> indexProgress(Session session, Names names, long token)
      throws SQLException {
    return session
        .rows(
            """
            SELECT p.phase
              || CASE WHEN p.blocks_total > 0 THEN ', ' || (100 * p.blocks_done / p.blocks_total) || '% of the blocks' ELSE '' END
              || CASE WHEN p.lockers_total > p.lockers_done THEN ', waiting for ' || (p.lockers_total - p.lockers_done)
                || ' transactions, now that of pid ' || p.current_locker_pid ELSE '' END
            FROM pg_catalog.pg_stat_progress_create_index p JOIN pg_catalog.pg_stat_activity a ON a.pid = p.pid
            WHERE a.datname = current_database() AND a.application_name = ?
            UNION ALL
            SELECT format('its commit waits for a synchronous standby (synchronous_standby_names is %L)', current_setting('synchronous_standby_names'))
            FROM pg_catalog.pg_stat_activity a
            WHERE a.datname = current_database() AND a.application_name = ? AND a.wait_event = 'SyncRep'""",
            row -> row.getString(1), application(names, token), application(names, token))
        .stream()
        .findFirst();
  }

  /** A name as a SQL string, for the few places where the catalogue is asked by a literal. */
  static String regclass(Names names, String schema, String table) {
    return Identifier.quote(schema.isEmpty() ? names.schema() : schema)
        + "."
        + Identifier.quote(table);
  }
}
