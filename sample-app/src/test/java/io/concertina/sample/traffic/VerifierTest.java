package io.concertina.sample.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.sample.content.Customers;
import io.concertina.sample.content.Orders;
import io.concertina.sample.release2.Release2Customers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A verification that cannot fail proves nothing. */
class VerifierTest {

  private static final long LEGACY = 3;
  private static final long WRITE = 41;

  private final SQLiteDataSource shop = new SQLiteDataSource();
  private final Ledger ledger = new Ledger(LEGACY);

  @BeforeEach
  void fill(@TempDir Path directory) throws SQLException {
    shop.setUrl("jdbc:sqlite:" + directory.resolve("shop.db"));
    run(
        "CREATE TABLE customer (id integer PRIMARY KEY, full_name, email, email_normalized)",
        "CREATE TABLE orders (id integer PRIMARY KEY, customer_id, status, placed_on)",
        """
        CREATE TABLE order_line (order_id, position, sku, quantity, price_cents,
          PRIMARY KEY (order_id, position))""");
    try (Connection connection = shop.getConnection()) {
      for (long id = 1; id <= LEGACY; id++) {
        new Release2Customers()
            .register(connection, id, Customers.name(id, 0), Customers.email(id, 0));
        new OrderRepository().place(connection, Orders.placed(id, 0, LEGACY));
      }
    }
    for (long id = 1; id <= LEGACY; id++) {
      run(
          "UPDATE orders SET status = '%s' WHERE id = %s"
              .formatted(Orders.backfilledStatus(id), id));
    }
  }

  @Test
  void whatWasGeneratedIsRight() throws SQLException {
    assertThat(verify()).isEqualTo(new Verification(12, 0, java.util.List.of()));
    assertThat(verify()).hasToString("verified: 12 rows, 0 differing");
  }

  @Test
  void acknowledgedWriteMustBeThere() throws SQLException {
    ledger.changeName(2, WRITE, () -> {});
    assertThat(verify().differing()).isOne();
    run("UPDATE customer SET full_name = '%s' WHERE id = 2".formatted(quoted(2)));
    assertThat(verify().differing()).isZero();
  }

  @Test
  void writeThatWasOverwrittenByAnOlderOneIsSeen() throws SQLException {
    ledger.changeStatus(3, 5, () -> {});
    ledger.changeStatus(3, 6, () -> {});
    run("UPDATE orders SET status = '%s' WHERE id = 3".formatted(Orders.status(3, 5)));
    assertThat(verify().examples())
        .singleElement()
        .asString()
        .contains("orders 3 (", "was last acknowledged as");
  }

  @Test
  void lostRowIsSeen() throws SQLException {
    run("DELETE FROM order_line WHERE order_id = 3 AND position = 1");
    assertThat(verify().examples()).singleElement().asString().matches("order_line 3/1 .* is lost");
    assertThat(verify().rows()).isEqualTo(12);
  }

  @Test
  void lostInsertIsSeen() throws SQLException {
    ledger.registered(ledger.nextCustomer(), WRITE);
    assertThat(verify().examples()).singleElement().asString().matches("customer 4 .* is lost");
  }

  @Test
  void rowThatNobodyWroteIsSeen() throws SQLException {
    run("INSERT INTO customer VALUES (99, 'Nobody', 'a@b', 'a@b')");
    assertThat(verify().examples())
        .singleElement()
        .asString()
        .matches("customer 99 .* was never acknowledged");
  }

  @Test
  void derivedColumnIsCompared() throws SQLException {
    run("UPDATE customer SET email_normalized = NULL WHERE id = 1");
    assertThat(verify().examples()).singleElement().asString().contains("NULL");
  }

  private Verification verify() throws SQLException {
    return Verifier.verify(shop, ledger);
  }

  private static String quoted(long id) {
    return Customers.name(id, WRITE).replace("'", "''");
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = shop.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
