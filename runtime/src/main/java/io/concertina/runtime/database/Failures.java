package io.concertina.runtime.database;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.report.DiskFullException;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.PermissionException;
import io.concertina.runtime.report.UnsupportedDatabaseException;
import java.sql.SQLException;
import java.util.Locale;

/** Turns the driver's errors into sentences. */
public final class Failures {

  private static final String KEPT =
      "this operation was rolled back; operations and batches before it are kept and recorded";

  private Failures() {}

  /** No connection could be had at all. */
  public static ConcertinaException connecting(SQLException cause) {
    String message = oneLine(cause);
    if (message.toLowerCase(Locale.ROOT).contains("no suitable driver")) {
      return new UnsupportedDatabaseException(
          "concertina: no JDBC driver knows the URL: " + message,
          "nothing was read or written",
          "check the URL, and that org.postgresql:postgresql or org.xerial:sqlite-jdbc is on the class path",
          cause);
    }
    return new DatabaseUnavailableException(
        "concertina: no connection to the database: " + message,
        "nothing was read or written",
        "check that the database is up and that URL, user and password are right",
        cause);
  }

  /**
   * An error of a statement.
   *
   * @param what the version, phase and operation it belongs to
   */
  public static ConcertinaException of(Database database, String what, SQLException cause) {
    return of(database, what, KEPT, cause);
  }

  /**
   * An error of a statement.
   *
   * @param what the version, phase and operation it belongs to
   * @param left what the database was left in
   */
  public static ConcertinaException of(
      Database database, String what, String left, SQLException cause) {
    String headline = "concertina: " + what + ": " + oneLine(cause);
    return switch (database.classify(cause)) {
      case LOCK ->
          new LockRefusedException(
              headline, left, "end the blocking sessions or wait, then boot again", cause);
      case CONNECTION_LOST ->
          new DatabaseUnavailableException(
              headline,
              left.equals(KEPT)
                  ? "the last commit counts, whatever was open was rolled back"
                  : left,
              "boot again once the database answers; it goes on where it stopped",
              cause);
      case DISK_FULL ->
          new DiskFullException(
              headline, left, "free space, then boot again; it goes on where it stopped", cause);
      case PERMISSION ->
          new PermissionException(
              headline,
              left,
              "run as a role that owns the tables and may CREATE in the schema, on the primary, and without default_transaction_read_only",
              cause);
      case POOLER ->
          new MigrationFailedException(
              headline,
              left,
              "set prepareThreshold=0 in the URL of the driver, or max_prepared_statements of PgBouncer 1.21 and later:"
                  + " the pooler shares its connections between transactions, the statements that the driver has prepared"
                  + " stay behind in them; then boot again",
              cause);
      case CONFLICT ->
          new MigrationFailedException(
              headline,
              left,
              "find out who cancels it or writes against it again and again: a timeout of the server or a pooler, pg_cancel_backend, long writers of the same rows; then boot again",
              cause);
      case ROW ->
          new MigrationFailedException(
              headline,
              left,
              "correct the data or the expression named above, then boot again; it goes on where it stopped",
              cause);
      case NO_TABLE, OTHER ->
          new MigrationFailedException(
              headline,
              left,
              statement(cause)
                  ? "correct what the statement names or how it is written, in the step or in the database, then boot again; it goes on where it stopped"
                  : "remove the cause that the database gives, then boot again; it goes on where it stopped",
              cause);
    };
  }

  /**
   * Whether the database did not take the statement as such: class 42. SQLite has no such codes.
   */
  private static boolean statement(SQLException cause) {
    return cause.getSQLState() == null || cause.getSQLState().startsWith("42");
  }

  /** What the database said, in one line. */
  public static String oneLine(SQLException cause) {
    return String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
