package io.concertina.sample.traffic;

import io.concertina.sample.content.Customers;
import io.concertina.sample.content.Orders;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** One thread of a release: what it writes, row by row, on a connection of its own. */
final class Writer {

  /** One write in four goes to one of these, so that both releases often meet in a row. */
  private static final long REGULARS = 50;

  private final Connection connection;
  private final CustomerRepository customers;
  private final OrderRepository orders = new OrderRepository();
  private final Ledger ledger;

  Writer(Connection connection, CustomerRepository customers, Ledger ledger) {
    this.connection = connection;
    this.customers = customers;
    this.ledger = ledger;
  }

  /** Writes once, and returns when it is acknowledged and in the ledger. */
  void write() throws SQLException {
    long number = ledger.nextWrite();
    int action = ThreadLocalRandom.current().nextInt(100);
    if (action < 10) {
      register(number);
    } else if (action < 45) {
      changeName(someCustomer(), number);
    } else if (action < 65) {
      changeEmail(someCustomer(), number);
    } else if (action < 80) {
      place(number);
    } else {
      changeStatus(someOrder(), number);
    }
  }

  private void register(long number) throws SQLException {
    long id = ledger.nextCustomer();
    String name = Customers.name(id, number);
    String email = Customers.email(id, number);
    commit(() -> customers.register(connection, id, name, email));
    ledger.registered(id, number);
  }

  private void changeName(long id, long number) throws SQLException {
    String name = Customers.name(id, number);
    ledger.changeName(id, number, () -> commit(() -> customers.changeName(connection, id, name)));
  }

  private void changeEmail(long id, long number) throws SQLException {
    String email = Customers.email(id, number);
    ledger.changeEmail(
        id, number, () -> commit(() -> customers.changeEmail(connection, id, email)));
  }

  private void place(long number) throws SQLException {
    long id = ledger.nextOrder();
    commit(() -> orders.place(connection, Orders.placed(id, number, ledger.legacyCustomers())));
    ledger.placed(id, number);
  }

  private void changeStatus(long id, long number) throws SQLException {
    ledger.changeStatus(
        id,
        number,
        () -> commit(() -> orders.changeStatus(connection, id, Orders.status(id, number))));
  }

  private long someCustomer() {
    long id = some(ledger.lastCustomer());
    return ledger.hasCustomer(id) ? id : some(ledger.legacyCustomers());
  }

  private long someOrder() {
    long id = some(ledger.lastOrder());
    return ledger.hasOrder(id) ? id : some(ledger.legacyCustomers());
  }

  private static long some(long last) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long bound = random.nextInt(4) == 0 ? Math.min(REGULARS, last) : last;
    return 1 + random.nextLong(bound);
  }

  /** One transaction, begun again for as long as the database says that somebody was in the way. */
  private void commit(Ledger.Write work) throws SQLException {
    while (true) {
      try {
        work.run();
        connection.commit();
        return;
      } catch (SQLException e) {
        connection.rollback();
        if (!Collision.caused(e)) {
          throw e;
        }
      }
    }
  }
}
