package io.concertina.runtime.report;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A session, or a prepared transaction, that holds a lock somebody waits for.
 *
 * @param pid its server process; {@link #NO_PROCESS} of a prepared transaction
 * @param user its role
 * @param application its application_name
 * @param age how long its transaction has been open; null where the role that migrates may not see
 *     that
 * @param query its current or last statement, shortened; or what to grant to see it
 */
public record Blocker(
    long pid, String user, String application, @Nullable Duration age, String query) {

  /** What has no process. */
  public static final long NO_PROCESS = 0;

  @Override
  public String toString() {
    if (pid == NO_PROCESS) {
      return "user " + user + (age == null ? "" : ", for " + age.toSeconds() + " s") + ": " + query;
    }
    return "pid "
        + pid
        + " (app \""
        + application
        + "\", user "
        + user
        + (age == null ? "" : ", " + age.toSeconds() + " s in transaction")
        + "): "
        + query;
  }
}
