package io.concertina.sample.traffic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Plain JDBC, in one line. */
public final class Statements {

  private Statements() {}

  /** Runs a statement that concerns exactly one row. */
  public static void one(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      int rows = statement.executeUpdate();
      if (rows != 1) {
        throw new SQLException(rows + " rows instead of one: " + sql);
      }
    }
  }
}
