package io.concertina.sample.traffic;

import io.concertina.sample.shop.Order;
import io.concertina.sample.shop.OrderLine;
import io.concertina.sample.shop.OrderStatus;
import java.sql.Connection;
import java.sql.SQLException;

/** How every release stores orders: nothing about them has changed in the code. */
final class OrderRepository {

  void place(Connection connection, Order order) throws SQLException {
    Statements.one(
        connection,
        "INSERT INTO orders (id, customer_id, status, placed_on) VALUES (?, ?, ?, ?)",
        order.id(),
        order.customerId(),
        order.status().name(),
        order.placedOn());
    for (OrderLine line : order.lines()) {
      Statements.one(
          connection,
          """
          INSERT INTO order_line (order_id, position, sku, quantity, price_cents)
          VALUES (?, ?, ?, ?, ?)""",
          line.id().orderId(),
          line.id().position(),
          line.sku(),
          line.quantity(),
          line.priceCents());
    }
  }

  void changeStatus(Connection connection, long id, OrderStatus status) throws SQLException {
    Statements.one(connection, "UPDATE orders SET status = ? WHERE id = ?", status.name(), id);
  }
}
