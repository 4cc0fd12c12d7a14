package io.concertina.runtime.report;

/**
 * A pause of all migrations of a database.
 *
 * @param at since when, as the database writes it
 * @param by who paused; {@code somebody} when that was not recorded
 * @param reason why; empty when that was not recorded
 */
public record Pause(String at, String by, String reason) {

  @Override
  public String toString() {
    return "since " + at + " by " + by + (reason.isEmpty() ? "" : ": " + reason);
  }
}
