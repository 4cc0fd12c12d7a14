package io.concertina.runtime.boot;

import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Fence;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Database.Look;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.Listener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** A session, the database it leads to, and the names it uses there. */
final class Opened implements AutoCloseable {

  private static final Logger LOG = System.getLogger("io.concertina");

  private final Session session;
  private final Database database;
  private final Look look;
  private Names names;
  private boolean entered;
  private Optional<Version> evaluated = Optional.empty();

  Opened(Session session, Database database, Names names, Look look) {
    this.session = session;
    this.database = database;
    this.names = names;
    this.look = look;
  }

  Session session() {
    return session;
  }

  Database database() {
    return database;
  }

  Names names() {
    return names;
  }

  /**
   * The version whose expressions the database was asked for on this session, as nothing comes
   * before it; empty when something may have changed since.
   */
  Optional<Version> evaluated() {
    return evaluated;
  }

  /** Remembers, or forgets, what was asked. */
  void evaluated(Optional<Version> version) {
    evaluated = version;
  }

  /** The state, and what the catalogue lacks or has too much: one query. */
  State read() {
    try {
      return History.read(session, database, names, look);
    } catch (SQLException e) {
      throw Failures.of(database, "reading the history", e);
    }
  }

  /** Announces an instance, then reads; the state has no format when there is no bookkeeping. */
  State announce(Presence presence) {
    try {
      return History.read(session, database, names, look, presence);
    } catch (SQLException e) {
      throw Failures.of(database, "announcing this instance", e);
    }
  }

  /** From here on every name carries its schema, and the bookkeeping exists. */
  void prepare(State state, Settings settings) {
    try {
      database.patient(session);
      resolve(state);
      if (state.format() == 0) {
        History.create(session, database, names, settings);
      }
    } catch (SQLException e) {
      throw Failures.of(database, "creating the bookkeeping tables", e);
    }
  }

  /** From here on every name carries its schema. */
  void resolve(State state) throws SQLException {
    if (names.schema().isEmpty()) {
      names = new Names(state.format() > 0 ? state.schema() : database.defaultSchema(session));
    }
  }

  /** What of each version was there before it. */
  Map<Version, Found> found(State state) {
    try {
      resolve(state);
      return state.format() == 0 ? Map.of() : Found.read(session, names);
    } catch (SQLException e) {
      throw Failures.of(database, "reading the history", e);
    }
  }

  Run run(Listener listener, Fence fence, Settings settings) {
    return new Run(
        session,
        database,
        names,
        fence,
        listener,
        settings.time(),
        settings.lockTimeout(),
        settings.lockRetry(),
        settings.batchTime(),
        settings.quarantineLimit());
  }

  /** Whether the session is one that migrates. */
  boolean entered() {
    return entered;
  }

  /** Makes the session one that migrates. */
  void enter(Lease lease, Settings settings) {
    entered = true;
    try {
      database.enter(session, names, lease.token(), settings.lockTimeout());
    } catch (SQLException e) {
      throw Failures.of(database, "preparing the session", e);
    }
  }

  /** Gives the lease back; where that fails, it runs out by itself. */
  void giveBack(Lease lease) {
    try {
      try {
        lease.release();
      } catch (SQLException lost) {
        // What the run failed of may have ended the session with it.
        session.reopen();
        lease.release();
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "concertina: the lease was not given back, it runs out by itself", e);
    }
  }

  @Override
  public void close() {
    try (session) {
      if (entered) {
        database.leave(session);
      }
    } catch (SQLException e) {
      // The connection is lost or broken, which its pool finds out as well; the work is committed.
      LOG.log(Level.DEBUG, "concertina: a connection did not close cleanly", e);
    }
  }
}
