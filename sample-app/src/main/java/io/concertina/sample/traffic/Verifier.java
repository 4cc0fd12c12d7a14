package io.concertina.sample.traffic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Compares every row of the database with what was last acknowledged for it; nobody may be writing.
 */
public final class Verifier {

  private static final int EXAMPLES = 5;
  private static final int FETCH = 1_000;

  private final List<String> examples = new ArrayList<>();
  private long rows;
  private long differing;

  private Verifier() {}

  /** Compares customers, orders and their lines. */
  public static Verification verify(DataSource dataSource, Ledger ledger) throws SQLException {
    Verifier verifier = new Verifier();
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false); // or PostgreSQL's driver reads a whole table into memory
      verifier.compare(connection, Expectation.customers(ledger));
      verifier.compare(connection, Expectation.orders(ledger));
      verifier.compare(connection, Expectation.lines(ledger));
      connection.rollback();
    }
    return new Verification(verifier.rows, verifier.differing, verifier.examples);
  }

  private void compare(Connection connection, Expectation expectation) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet results = statement.executeQuery(expectation.query())) {
        merge(expectation, results);
      }
    }
  }

  /** Walks through both in the order of the key, so that neither is held in memory. */
  private void merge(Expectation expectation, ResultSet results) throws SQLException {
    Iterator<Row> expected = expectation.rows().iterator();
    Row wanted = next(expected);
    Row found = next(results, expectation);
    while (wanted != null || found != null) {
      rows++;
      if (wanted == null || (found != null && Row.BY_KEY.compare(found, wanted) < 0)) {
        differs(expectation, found, "was never acknowledged");
        found = next(results, expectation);
      } else if (found == null || Row.BY_KEY.compare(wanted, found) < 0) {
        differs(expectation, wanted, "is lost");
        wanted = next(expected);
      } else {
        if (!wanted.equals(found)) {
          differs(expectation, found, "was last acknowledged as " + wanted.text());
        }
        wanted = next(expected);
        found = next(results, expectation);
      }
    }
  }

  private static @Nullable Row next(Iterator<Row> rows) {
    return rows.hasNext() ? rows.next() : null;
  }

  private static @Nullable Row next(ResultSet results, Expectation expectation)
      throws SQLException {
    if (!results.next()) {
      return null;
    }
    int keys = expectation.keyColumns();
    List<Optional<String>> values = new ArrayList<>();
    for (int i = keys + 1; i <= results.getMetaData().getColumnCount(); i++) {
      values.add(Optional.ofNullable(results.getString(i)));
    }
    return new Row(results.getLong(1), keys == 1 ? 0 : results.getInt(2), values);
  }

  private void differs(Expectation expectation, @Nullable Row row, String what) {
    differing++;
    if (row != null && examples.size() < EXAMPLES) {
      examples.add("%s %s (%s) %s".formatted(expectation.table(), row.key(), row.text(), what));
    }
  }
}
