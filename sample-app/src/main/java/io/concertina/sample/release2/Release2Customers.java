package io.concertina.sample.release2;

import io.concertina.sample.shop.Customer;
import io.concertina.sample.traffic.CustomerRepository;
import io.concertina.sample.traffic.Statements;
import java.sql.Connection;
import java.sql.SQLException;

/** Knows {@code customer.full_name} and {@code customer.email_normalized}, as the entity does. */
public final class Release2Customers implements CustomerRepository {

  @Override
  public void register(Connection connection, long id, String name, String email)
      throws SQLException {
    Customer customer = new Customer(id, name, email);
    Statements.one(
        connection,
        "INSERT INTO customer (id, full_name, email, email_normalized) VALUES (?, ?, ?, ?)",
        customer.id(),
        customer.fullName(),
        customer.email(),
        customer.emailNormalized());
  }

  @Override
  public void changeName(Connection connection, long id, String name) throws SQLException {
    Statements.one(connection, "UPDATE customer SET full_name = ? WHERE id = ?", name, id);
  }

  @Override
  public void changeEmail(Connection connection, long id, String email) throws SQLException {
    Statements.one(
        connection,
        "UPDATE customer SET email = ?, email_normalized = ? WHERE id = ?",
        email,
        Customer.normalized(email),
        id);
  }
}
