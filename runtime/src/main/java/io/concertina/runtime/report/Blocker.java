package io.concertina.runtime.report;

import java.time.Duration;

/**
 * A session that holds a lock somebody waits for.
 *
 * @param pid its server process
 * @param user its role
 * @param application its application_name
 * @param age how long its transaction has been open
 * @param query its current or last statement, shortened
 */
public record Blocker(long pid, String user, String application, Duration age, String query) {

  @Override
  public String toString() {
    return "pid "
        + pid
        + " (app \""
        + application
        + "\", user "
        + user
        + ", "
        + age.toSeconds()
        + " s in transaction): "
        + query;
  }
}
