package io.concertina.sample.release1;

import io.concertina.sample.traffic.CustomerRepository;
import io.concertina.sample.traffic.Statements;
import java.sql.Connection;
import java.sql.SQLException;

/** Knows {@code customer.name}, and no other column for it. */
public final class Release1Customers implements CustomerRepository {

  @Override
  public void register(Connection connection, long id, String name, String email)
      throws SQLException {
    Statements.one(
        connection,
        "INSERT INTO customer (id, name, email, fax) VALUES (?, ?, ?, 'none')",
        id,
        name,
        email);
  }

  @Override
  public void changeName(Connection connection, long id, String name) throws SQLException {
    Statements.one(connection, "UPDATE customer SET name = ? WHERE id = ?", name, id);
  }

  @Override
  public void changeEmail(Connection connection, long id, String email) throws SQLException {
    Statements.one(connection, "UPDATE customer SET email = ? WHERE id = ?", email, id);
  }
}
