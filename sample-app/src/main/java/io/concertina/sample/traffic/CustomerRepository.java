package io.concertina.sample.traffic;

import java.sql.Connection;
import java.sql.SQLException;

/** How a release stores customers: with the columns that it knows. Stateless. */
public interface CustomerRepository {

  /** Inserts a customer. */
  void register(Connection connection, long id, String name, String email) throws SQLException;

  /** Changes a name. */
  void changeName(Connection connection, long id, String name) throws SQLException;

  /** Changes an address. */
  void changeEmail(Connection connection, long id, String email) throws SQLException;
}
