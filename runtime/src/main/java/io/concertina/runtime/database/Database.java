package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Sql;
import io.concertina.runtime.report.Blocker;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One kind of database. Stateless; every method works on the session it is given. A database that
 * lacks an answer does not compile.
 */
public interface Database {

  /** Its name, for messages. */
  String name();

  /** The texts meant for it. */
  List<String> texts(Sql sql);

  /** The schema that unqualified names of this session lead to. */
  String defaultSchema(Session session) throws SQLException;

  /** Why the schema asked for can't be used; null when it can. */
  @Nullable String refuseSchema(String schema);

  /**
   * What a database can't do.
   *
   * @param instead what to write in the model
   */
  record Refusal(String why, String instead) {}

  /** Why it can't have the effect; null when it can. */
  @Nullable Refusal refuse(Effect effect);

  /** Makes a session wait for other writers of the bookkeeping rather than fail. */
  void patient(Session session) throws SQLException;

  /**
   * Makes a session one that migrates: it can be recognised, its orphans die soon, and a batch that
   * can't have a row lets go of the rows it has.
   */
  void enter(Session session, Names names, long token, Duration lockTimeout) throws SQLException;

  /** Takes that back. */
  void leave(Session session) throws SQLException;

  /**
   * Runs work in one transaction that gives up a lock it does not get in time; rolls back on any
   * failure.
   */
  <T extends @Nullable Object> T transaction(
      Session session, Duration lockTimeout, Session.Work<T> work) throws SQLException;

  /**
   * The transaction at hand, to be compared: another, or none, once a statement has ended it.
   *
   * @return empty for none
   */
  String transaction(Session session) throws SQLException;

  /**
   * Runs work that may put a table in the place of another of the same name and rows: what refers
   * to it goes on doing so.
   */
  <T extends @Nullable Object> T replacing(Session session, Session.Work<T> work)
      throws SQLException;

  /** Runs work outside any transaction, however long its statements wait and run. */
  <T extends @Nullable Object> T patiently(Session session, Session.Work<T> work)
      throws SQLException;

  /**
   * The statements that create the bookkeeping tables where they do not exist; for one transaction.
   */
  List<String> bookkeeping(Names names);

  /** A query for the state of the bookkeeping, and for how the catalogue differs from the look. */
  PreflightQuery preflight(Names names, Look look);

  /** The same where there is no bookkeeping: how the catalogue differs. */
  PreflightQuery differences(Names names, Look look);

  /** The moment, as an expression of the type the bookkeeping stores. */
  String now();

  /** A moment so many seconds (one bound value) from now. */
  String nowPlusSeconds();

  /** The seconds between two moments. */
  String secondsBetween(String from, String to);

  /**
   * What is appended to a SELECT so that its row can't change before the transaction ends; may be
   * empty.
   */
  String shareLock();

  /** The condition that a text contains another. */
  String contains(String text, String part);

  /** Lets no instance announce itself before the transaction ends. */
  void keepInstancesOut(Session session, Names names) throws SQLException;

  /** How often an open change was needed by a writer; empty when nothing counts. */
  OptionalLong counter(Session session, Names names, Gate gate) throws SQLException;

  /** Writes, then reads what is there after that was committed; in one round trip if it can. */
  <T> List<T> updateThenRows(
      Session session,
      String update,
      List<Object> updateValues,
      String query,
      Session.RowReader<T> reader,
      List<Object> queryValues)
      throws SQLException;

  /** Reads the catalogue. */
  Catalogue catalogue(Session session, Names names);

  /** Looks at what surrounds tables. */
  Surroundings surroundings(Session session, Names names);

  /** The triggers of open changes. */
  SyncTriggers triggers(Session session, Names names);

  /** Moves rows. */
  Batches batches(Session session, Names names);

  /** Moves rows through Java; for one backfill. */
  Transforms transforms(Session session, Names names);

  /** Sets rows aside. */
  Quarantine quarantine(Session session, Names names);

  /** What an error means. */
  ErrorKind classify(SQLException failure);

  /**
   * Fails as a lock that is not granted would, when some transaction that uses the table has been
   * open for longer than that: to wait for it in the lock's queue would make everybody wait who
   * comes later. Sessions that give way to those who wait do not count.
   */
  void refuseLongTransactions(Session session, String qualifiedTable, Duration longest)
      throws SQLException;

  /** Sessions that hold locks on a table; empty where the database can't tell. */
  List<Blocker> blockers(Session session, String qualifiedTable) throws SQLException;

  /**
   * How long to wait for a lock that only sessions hold which give way when they are waited for;
   * empty when others hold it.
   */
  Optional<Duration> outlasts(Session session, List<Blocker> blockers) throws SQLException;

  /** Keeps everybody else out of a table until the transaction ends. */
  void lockTable(Session session, String qualifiedTable) throws SQLException;

  /** How long a batch may keep other writers out, given how long one of its rows may be locked. */
  Duration hold(Duration batchTime);

  /** Watches from now on who else writes. */
  Neighbours neighbours(Session session) throws SQLException;

  /**
   * Whether a statement of the run with that token is still being executed for a client that may be
   * dead.
   */
  boolean working(Session session, Names names, long token) throws SQLException;

  /**
   * Ends what the run with that token has left behind inside a transaction: its client is gone, or
   * has another connection by now. Not the session at hand.
   */
  void endOrphans(Session session, Names names, long token) throws SQLException;

  /**
   * Cancels what the run with that token, whose client is dead, has left executing; returns what it
   * was. A concurrent index build is left alone: a new one would begin at the first row, and wait
   * for the same transactions.
   *
   * @param harshly whether it ends the connection, where a mere cancellation was of no avail
   */
  List<String> cancelOrphans(Session session, Names names, long token, boolean harshly)
      throws SQLException;

  /**
   * How far the index is that the run with that token builds, or what its commit waits for; empty
   * when it does neither, or where the database can't tell.
   */
  Optional<String> indexProgress(Session session, Names names, long token) throws SQLException;

  /** A column of a table. */
  record Wanted(String schema, String table, String column) {}

  /**
   * A trigger of ours that keeps an open change in step.
   *
   * @param schema the schema of its table
   * @param name its name, with a hash of its text
   * @param stem its name without what puts triggers in order and without the hash: another build
   *     may have made others for the same change, with another text and in another number
   */
  record Keeping(String schema, String name, String stem) {}

  /**
   * What a boot looks for in the catalogue.
   *
   * @param wanted columns that the build maps
   * @param gone columns that contracts of the build take away
   * @param triggers the triggers of open changes
   */
  record Look(List<Wanted> wanted, List<Wanted> gone, List<Keeping> triggers) {

    /** For nothing. */
    public static final Look NONE = new Look(List.of(), List.of(), List.of());

    public Look {
      wanted = List.copyOf(wanted);
      gone = List.copyOf(gone);
      triggers = List.copyOf(triggers);
    }
  }

  /**
   * A statement and its bound values; columns kind, version, phase, state, checksum, id, age,
   * detail: the error of an attempt that failed, or else its resolution; and footprint: what it
   * leaves for other builds. Of a column that is wanted and not there, or there and not wanted, the
   * table is in version and the column in phase; the names of triggers that are not there, or are
   * disabled, are the lines of version.
   */
  record PreflightQuery(String sql, List<Object> values) {}
}
