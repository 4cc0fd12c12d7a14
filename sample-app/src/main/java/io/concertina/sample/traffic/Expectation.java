package io.concertina.sample.traffic;

import io.concertina.sample.content.Orders;
import io.concertina.sample.shop.Customer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A table as it must be.
 *
 * @param table its name
 * @param query reads it in the order of its key: the key, then the values
 * @param keyColumns how many columns the key has
 * @param rows the rows in the order of the key
 */
record Expectation(String table, String query, int keyColumns, Stream<Row> rows) {

  static Expectation customers(Ledger ledger) {
    return new Expectation(
        "customer",
        "SELECT id, full_name, email, email_normalized FROM customer ORDER BY id",
        1,
        LongStream.rangeClosed(1, ledger.lastCustomer())
            .filter(ledger::hasCustomer)
            .mapToObj(id -> customer(ledger, id)));
  }

  private static Row customer(Ledger ledger, long id) {
    String email = ledger.email(id).orElseThrow();
    return Row.of(id, 0, ledger.name(id).orElseThrow(), email, Customer.normalized(email));
  }

  static Expectation orders(Ledger ledger) {
    return new Expectation(
        "orders",
        "SELECT id, customer_id, status, placed_on FROM orders ORDER BY id",
        1,
        orderIds(ledger).mapToObj(id -> order(ledger, id)));
  }

  private static Row order(Ledger ledger, long id) {
    return Row.of(
        id,
        0,
        Long.toString(Orders.customer(id, ledger.legacyCustomers())),
        ledger.status(id).orElseThrow().name(),
        Orders.placedOn(id).toString());
  }

  static Expectation lines(Ledger ledger) {
    return new Expectation(
        "order_line",
        """
        SELECT order_id, position, sku, quantity, price_cents
          FROM order_line ORDER BY order_id, position""",
        2,
        orderIds(ledger).boxed().flatMap(Expectation::lines));
  }

  private static Stream<Row> lines(long order) {
    return IntStream.rangeClosed(1, Orders.lines(order))
        .mapToObj(
            position ->
                Row.of(
                    order,
                    position,
                    Orders.sku(order, position),
                    Integer.toString(Orders.quantity(order, position)),
                    Long.toString(Orders.priceCents(order, position))));
  }

  private static LongStream orderIds(Ledger ledger) {
    return LongStream.rangeClosed(1, ledger.lastOrder()).filter(ledger::hasOrder);
  }
}
