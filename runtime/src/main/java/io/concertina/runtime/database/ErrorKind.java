package io.concertina.runtime.database;

/** What an error of the database means for the one who has to go on. */
public enum ErrorKind {
  /** A lock was not granted in time, or another writer was busy. */
  LOCK,
  /** A deadlock, a serialisation failure, or a cancellation: the same again may work. */
  CONFLICT,
  /** The connection is gone; whether the last commit happened is in the database. */
  CONNECTION_LOST,
  /** No space left. */
  DISK_FULL,
  /** The role, or the database as a whole, may only read. */
  PERMISSION,
  /** A table does not exist. */
  NO_TABLE,
  /**
   * A value can't be computed, or a type, a constraint or a trigger of the service refuses it: some
   * row's fault, perhaps, while others would go through.
   */
  ROW,
  /** A pooler between the driver and the database gave a transaction another session. */
  POOLER,
  /** Anything else; repeating it would give the same error. */
  OTHER
}
