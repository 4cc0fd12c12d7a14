package io.concertina.benchmarks.database;

import java.util.List;

/** The table of {@link io.concertina.benchmarks.model.Customer}, the same on every database. */
public final class CustomerTable {

  /** One UPDATE that does what version 1 of the model does. */
  public static final String ONE_UPDATE =
      "UPDATE customer SET full_name = first_name || ' ' || last_name WHERE full_name IS NULL";

  static final String CREATE =
      """
      CREATE TABLE customer (
        id %s PRIMARY KEY,
        first_name text NOT NULL,
        last_name text NOT NULL,
        email text NOT NULL,
        city_id bigint NOT NULL,
        note text NOT NULL,
        full_name text)""";

  /** Values that come in another order than the key, so that the indexes are written all over. */
  static final String INSERT =
      """
      INSERT INTO customer (id, first_name, last_name, email, city_id, note)
      SELECT n, 'Ann' || n %% 100, 'L' || %1$s, %1$s || '@example.org', n * 7919 %% 1000, 'about ' || n %% 10000 || ' words'
      FROM %2$s""";

  static final List<String> INDEXES =
      List.of(
          "CREATE INDEX customer_email_idx ON customer (email)",
          "CREATE INDEX customer_city_id_idx ON customer (city_id)");

  /** Spreads a number over eight digits. */
  static final String SPREAD_NUMBER = "(n * 2654435761) % 4294967296";

  private CustomerTable() {}

  /** Counts rows that do not have the value they should have in a column. */
  public static String differing(String column) {
    return "SELECT count(*) FROM customer WHERE coalesce(%s, '') <> first_name || ' ' || last_name"
        .formatted(column);
  }
}
