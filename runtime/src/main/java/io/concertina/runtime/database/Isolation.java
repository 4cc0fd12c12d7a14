package io.concertina.runtime.database;

import io.concertina.runtime.database.Quarantine.Refused;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the rows of a batch that refuse what it writes: writes all of them in savepoints, by halves
 * where they fail, and takes everything back. A part sees what the parts before it have written, so
 * of two rows that can't both be written the later one is found.
 *
 * @param <R> a row, or what stands for it
 */
final class Isolation<R> {

  /** Writes rows that follow each other in the order of the key; none, to try the statement. */
  @FunctionalInterface
  interface Writing<R> {
    void write(List<R> rows) throws SQLException;
  }

  private final Database database;
  private final Session session;
  private final Function<R, List<String>> key;
  private final Writing<R> writing;
  private final int most;
  private final List<Refused> refused = new ArrayList<>();

  private Isolation(
      Database database,
      Session session,
      Function<R, List<String>> key,
      Writing<R> writing,
      int most) {
    this.database = database;
    this.session = session;
    this.key = key;
    this.writing = writing;
    this.most = most;
  }

  /**
   * The rows that refuse, one more than {@code most} at the most; none when the statement fails
   * without any row. To be called in a transaction, which is to be rolled back: see {@link Undone}.
   */
  static <R> List<Refused> find(
      Database database,
      Session session,
      List<R> rows,
      int most,
      Function<R, List<String>> key,
      Writing<R> writing)
      throws SQLException {
    Isolation<R> isolation = new Isolation<>(database, session, key, writing, most);
    if (isolation.succeeds(List.of())) {
      isolation.part(rows);
    }
    return isolation.refused;
  }

  private void part(List<R> rows) throws SQLException {
    if (rows.isEmpty() || refused.size() > most || succeeds(rows) || rows.size() == 1) {
      return;
    }
    part(rows.subList(0, rows.size() / 2));
    part(rows.subList(rows.size() / 2, rows.size()));
  }

  private boolean succeeds(List<R> rows) throws SQLException {
    session.execute("SAVEPOINT concertina_part");
    try {
      writing.write(rows);
    } catch (SQLException e) {
      if (database.classify(e) != ErrorKind.ROW) {
        throw e;
      }
      takeBack(e);
      if (rows.size() == 1) {
        refused.add(new Refused(key.apply(rows.get(0)), Failures.oneLine(e)));
      }
      return false;
    }
    session.execute("RELEASE SAVEPOINT concertina_part");
    return true;
  }

  /** A trigger of SQLite's may have ended the transaction; then its own words count. */
  private void takeBack(SQLException failure) throws SQLException {
    try {
      session.execute("ROLLBACK TO SAVEPOINT concertina_part", "RELEASE SAVEPOINT concertina_part");
    } catch (SQLException e) {
      if (database.classify(e) == ErrorKind.CONNECTION_LOST) {
        e.addSuppressed(failure);
        throw e;
      }
      failure.addSuppressed(e);
      throw failure;
    }
  }

  /** Ends a transaction that was only a trial, and carries out what it has found. */
  static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Refused> refused;

    private Undone(List<Refused> refused) {
      super("a trial", null, false, false);
      this.refused = refused;
    }
  }

  /** A transaction that is rolled back at its end. */
  @FunctionalInterface
  interface Trial {
    void run(Session.Work<Void> work) throws SQLException;
  }

  /** Runs a search in a transaction and takes back what it has written. */
  static List<Refused> undone(Trial transaction, Session.Work<List<Refused>> search)
      throws SQLException {
    try {
      transaction.run(
          () -> {
            throw new Undone(search.run());
          });
    } catch (Undone undone) {
      return undone.refused;
    }
    throw new IllegalStateException("a trial was committed");
  }
}
