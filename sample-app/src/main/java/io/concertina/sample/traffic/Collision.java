package io.concertina.sample.traffic;

import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells a transaction that met another one, and may simply be repeated, from one that failed. */
final class Collision {

  /** PostgreSQL: serialization failure, deadlock, lock not available. */
  private static final Set<String> STATES = Set.of("40001", "40P01", "55P03");

  private static final Set<SQLiteErrorCode> CODES =
      Set.of(
          SQLiteErrorCode.SQLITE_BUSY,
          SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT,
          SQLiteErrorCode.SQLITE_LOCKED,
          SQLiteErrorCode.SQLITE_SCHEMA);

  private Collision() {}

  static boolean caused(SQLException e) {
    if (e instanceof SQLiteException sqlite) {
      return CODES.contains(sqlite.getResultCode());
    }
    String state = e.getSQLState();
    return state != null && STATES.contains(state);
  }
}
