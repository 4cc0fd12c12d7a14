package io.concertina.sample.database;

import io.concertina.sample.content.Customers;
import io.concertina.sample.content.Orders;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongConsumer;

/** The database as release 1 has left it: its tables, its indexes and a few years of rows. */
public final class LegacyShop {

  private static final int BATCH = 1_000;
  private static final int COMMIT_EVERY = 50 * BATCH;

  private static final String[] TABLES = {
    """
    CREATE TABLE customer (
      id ${key} PRIMARY KEY,
      name varchar(120) NOT NULL,
      email varchar(200) NOT NULL,
      fax varchar(24))""",
    """
    CREATE TABLE orders (
      id ${key} PRIMARY KEY,
      customer_id ${key} NOT NULL REFERENCES customer (id),
      status varchar(16),
      placed_on date NOT NULL,
      paid_on date,
      shipped_on date)""",
    """
    CREATE TABLE order_line (
      order_id ${key} NOT NULL REFERENCES orders (id),
      position integer NOT NULL,
      sku varchar(16) NOT NULL,
      quantity integer NOT NULL,
      price_cents bigint NOT NULL,
      PRIMARY KEY (order_id, position))"""
  };

  private static final String[] INDEXES = {
    "CREATE INDEX customer_name_idx ON customer (name)",
    "CREATE UNIQUE INDEX customer_email_key ON customer (email)",
    "CREATE INDEX orders_customer_id_idx ON orders (customer_id)"
  };

  private final ShopDatabase database;
  private final long customers;

  /** A shop of that many customers, each with about an order of about two lines. */
  public LegacyShop(ShopDatabase database, long customers) {
    this.database = database;
    this.customers = customers;
  }

  /** How many rows {@link #create} inserts. */
  public long rows() {
    long rows = 2 * customers;
    for (long order = 1; order <= customers; order++) {
      rows += Orders.lines(order);
    }
    return rows;
  }

  /**
   * Makes the tables in an empty place and fills them.
   *
   * @param progress hears how many rows there are so far
   */
  public void create(LongConsumer progress) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String table : TABLES) {
        statement.execute(table.replace("${key}", database.keyType()));
      }
      connection.commit();
      new Load(connection, progress).run();
      for (String index : INDEXES) {
        statement.execute(index);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
    database.analyze();
  }

  /** Fills the tables through one connection, many rows to a round trip and to a commit. */
  private final class Load {

    private final Connection connection;
    private final LongConsumer progress;
    private long rows;

    Load(Connection connection, LongConsumer progress) {
      this.connection = connection;
      this.progress = progress;
    }

    void run() throws SQLException {
      fill("INSERT INTO customer (id, name, email, fax) VALUES (?, ?, ?, ?)", this::customer);
      fill(
          """
          INSERT INTO orders (id, customer_id, status, placed_on, paid_on, shipped_on)
          VALUES (?, ?, ?, ?, ?, ?)""",
          this::order);
      fill(
          """
          INSERT INTO order_line (order_id, position, sku, quantity, price_cents)
          VALUES (?, ?, ?, ?, ?)""",
          this::lines);
    }

    private void fill(String sql, Rows source) throws SQLException {
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        for (long id = 1; id <= customers; id++) {
          source.add(insert, id);
          if (id % BATCH == 0 || id == customers) {
            insert.executeBatch();
            progress.accept(rows);
          }
          if (id % COMMIT_EVERY == 0) {
            connection.commit();
          }
        }
        connection.commit();
      }
    }

    private void customer(PreparedStatement insert, long id) throws SQLException {
      insert.setLong(1, id);
      insert.setString(2, Customers.name(id, 0));
      insert.setString(3, Customers.email(id, 0));
      insert.setString(4, Customers.fax(id));
      add(insert);
    }

    private void order(PreparedStatement insert, long id) throws SQLException {
      insert.setLong(1, id);
      insert.setLong(2, Orders.customer(id, customers));
      insert.setString(3, Orders.legacyStatus(id).map(Enum::name).orElse(null));
      insert.setObject(4, Orders.placedOn(id));
      insert.setObject(5, Orders.legacyPaidOn(id).orElse(null));
      insert.setObject(6, Orders.legacyShippedOn(id).orElse(null));
      add(insert);
    }

    private void lines(PreparedStatement insert, long order) throws SQLException {
      for (int position = 1; position <= Orders.lines(order); position++) {
        insert.setLong(1, order);
        insert.setInt(2, position);
        insert.setString(3, Orders.sku(order, position));
        insert.setInt(4, Orders.quantity(order, position));
        insert.setLong(5, Orders.priceCents(order, position));
        add(insert);
      }
    }

    private void add(PreparedStatement insert) throws SQLException {
      insert.addBatch();
      rows++;
    }
  }

  /** Adds the row or the rows of one id to a batch. */
  @FunctionalInterface
  private interface Rows {
    void add(PreparedStatement insert, long id) throws SQLException;
  }
}
