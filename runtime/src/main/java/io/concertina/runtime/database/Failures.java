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
    String headline = "concertina: " + what + ": " + oneLine(cause);
    return switch (database.classify(cause)) {
      case LOCK ->
          new LockRefusedException(
              headline, KEPT, "end the blocking sessions or wait, then boot again", cause);
      case CONNECTION_LOST ->
          new DatabaseUnavailableException(
              headline,
              "the last commit counts, whatever was open was rolled back",
              "boot again once the database answers; it goes on where it stopped",
              cause);
      case DISK_FULL ->
          new DiskFullException(
              headline, KEPT, "free space, then boot again; it goes on where it stopped", cause);
      case PERMISSION ->
          new PermissionException(
              headline,
              KEPT,
              "run as a role that owns the tables and may CREATE in the schema, on the primary",
              cause);
      case POOLER ->
          new MigrationFailedException(
              headline,
              KEPT,
              "set prepareThreshold=0 in the URL of the driver, or max_prepared_statements of PgBouncer 1.21 and later:"
                  + " the pooler shares its connections between transactions, the statements that the driver has prepared"
                  + " stay behind in them; then boot again",
              cause);
      default ->
          new MigrationFailedException(
              headline,
              KEPT,
              "correct the data or the expression named above, then boot again; it goes on where it stopped",
              cause);
    };
  }

  /** What the database said, in one line. */
  public static String oneLine(SQLException cause) {
    return String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
