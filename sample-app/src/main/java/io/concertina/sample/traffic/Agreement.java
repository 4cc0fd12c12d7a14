package io.concertina.sample.traffic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * How far the old column and the new one agree, while both are there.
 *
 * @param rows customers
 * @param equal customers whose two names are the same
 */
public record Agreement(long rows, long equal) {

  /** Customers whose two names are not the same. */
  public long differing() {
    return rows - equal;
  }

  /** Looks at one moment of the table; others may be writing. */
  public static Agreement of(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*), count(CASE WHEN name = full_name THEN 1 END) FROM customer")) {
      row.next();
      return new Agreement(row.getLong(1), row.getLong(2));
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "name and full_name are equal in %,d of %,d rows", equal, rows);
  }
}
