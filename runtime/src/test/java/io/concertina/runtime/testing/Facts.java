package io.concertina.runtime.testing;

import io.concertina.migration.Identifier;
import io.concertina.runtime.testing.CatalogueSnapshot.Fact;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Collects facts from queries over one connection. */
final class Facts implements AutoCloseable {

  private final Connection connection;
  private final List<Fact> facts = new ArrayList<>();

  Facts(DataSource dataSource) throws SQLException {
    connection = dataSource.getConnection();
  }

  /** Adds a fact per row of a query with the columns table, name, position, shape. */
  void add(String kind, String query) throws SQLException {
    for (List<String> row : rows(query)) {
      facts.add(
          new Fact(kind, row.get(0), row.get(1), Integer.parseInt(row.get(2)), row.get(3).strip()));
    }
  }

  void add(Fact fact) {
    facts.add(fact);
  }

  /** Adds the rows of a table, each as its columns in alphabetical order. */
  void addRows(String label, String table, List<String> columns, UnaryOperator<String> literal)
      throws SQLException {
    List<String> cells = new ArrayList<>();
    for (String column : columns.stream().sorted().toList()) {
      cells.add("'" + column.replace("'", "''") + "='");
      cells.add(literal.apply(Identifier.quote(column)));
    }
    for (List<String> row : rows("SELECT " + String.join(", ", cells) + " FROM " + table)) {
      StringBuilder shape = new StringBuilder();
      for (int i = 0; i < row.size(); i += 2) {
        shape.append(i == 0 ? "" : ", ").append(row.get(i)).append(row.get(i + 1));
      }
      facts.add(new Fact("row", label, "", 0, shape.toString()));
    }
  }

  List<List<String>> rows(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<List<String>> rows = new ArrayList<>();
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  CatalogueSnapshot snapshot() {
    return new CatalogueSnapshot(facts);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
