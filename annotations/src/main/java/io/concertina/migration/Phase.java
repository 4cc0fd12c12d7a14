package io.concertina.migration;

/** The phases of a change, in the order in which they run. */
public enum Phase {
  /** Adds what the next release needs; the release still running notices nothing. */
  EXPAND,
  /** Moves and checks the data, in the background where no one waits for it. */
  MIGRATE,
  /** Removes what only the previous release needed. */
  CONTRACT,
  /** Removes for good what the contract kept aside. */
  PURGE
}
