package io.concertina.sample.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A place for the shop's tables. Thread-safe. */
public interface ShopDatabase extends AutoCloseable {

  /** What a person calls it: {@code SQLite (target/shop.db)}. */
  String title();

  /** The URL by which another process reaches it. */
  String url();

  /** The pool that the service uses; opens connections as they are asked for. */
  DataSource dataSource();

  /** The type of a generated number key. */
  String keyType();

  /**
   * Makes the place, empty. What an earlier run of the sample left there is removed.
   *
   * @throws UnusableDatabaseException when it can't be reached, or holds what the sample did not
   *     make
   */
  void makeEmpty();

  /** Tells the database how many rows there are now, where it does not see to that itself. */
  void analyze() throws SQLException;

  @Override
  void close();
}
