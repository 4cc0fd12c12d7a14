package io.concertina.runtime.report;

import java.util.Locale;

/**
 * The instance that migrates.
 *
 * @param host its host
 * @param pid its process
 * @param build its build, as the service named it
 * @param doing what it was last seen doing
 * @param secondsSinceRenewal how long ago it last showed that it is alive, on the database's clock
 */
public record LeaseHolder(
    String host, long pid, String build, String doing, double secondsSinceRenewal) {

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "pid %d on %s (build %s), seen %.1f s ago: %s",
        pid,
        host,
        build.isEmpty() ? "unnamed" : build,
        secondsSinceRenewal,
        doing);
  }
}
