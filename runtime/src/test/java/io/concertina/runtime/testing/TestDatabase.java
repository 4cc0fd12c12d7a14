package io.concertina.runtime.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A real database of its own for one test, gone when it is closed. */
public interface TestDatabase extends AutoCloseable {

  /** The dialects that tests tell apart. */
  enum Kind {
    POSTGRES,
    SQLITE;

    /** The one of two texts that this dialect understands. */
    public String pick(String postgres, String sqlite) {
      return this == POSTGRES ? postgres : sqlite;
    }
  }

  /** The dialect it speaks. */
  Kind kind();

  /** A JDBC URL that another process can use too. */
  String url();

  /** Opens a new physical connection each time. */
  DataSource dataSource();

  /** Another database with the same content; no connection may be open to this one. */
  TestDatabase copy();

  /** Its catalogue and rows as they are now. */
  default CatalogueSnapshot snapshot() {
    return snapshot(dataSource());
  }

  /** The same, read over a connection of this data source. */
  CatalogueSnapshot snapshot(DataSource dataSource);

  @Override
  void close();

  /** Runs statements one by one, each in a transaction of its own. */
  default void execute(String... statements) {
    execute(List.of(statements));
  }

  /** Runs statements one by one, each in a transaction of its own. */
  default void execute(List<String> statements) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("could not run " + statements, e);
    }
  }

  /** The rows of a query, each with its columns separated by {@code |}. */
  default List<String> query(String sql) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("could not run " + sql, e);
    }
  }

  /** The only value of a query that counts. */
  default long count(String sql) {
    return Long.parseLong(query(sql).get(0));
  }
}
