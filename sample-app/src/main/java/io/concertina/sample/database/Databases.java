package io.concertina.sample.database;

/** Finds the database that an argument of the command line means. */
public final class Databases {

  /** The argument that asks for a PostgreSQL of the sample's own. */
  public static final String EMBEDDED_POSTGRES = "embedded-postgres";

  /** The argument left out. */
  public static final String DEFAULT = "jdbc:sqlite:target/shop.db";

  private Databases() {}

  /**
   * Opens a database; nothing is written to it yet.
   *
   * @param argument a JDBC URL or {@link #EMBEDDED_POSTGRES}
   * @param connections how many the service may use at once
   * @throws UnusableDatabaseException when the sample does not run on it
   */
  public static ShopDatabase open(String argument, int connections) {
    if (argument.equals(EMBEDDED_POSTGRES)) {
      return EmbeddedPostgresDatabase.start(connections);
    }
    if (argument.startsWith(PostgresDatabase.PREFIX)) {
      return new PostgresDatabase(argument, connections);
    }
    if (argument.startsWith(SqliteDatabase.PREFIX)) {
      return new SqliteDatabase(argument, connections);
    }
    throw new UnusableDatabaseException(
        "'%s' is neither %s... nor %s... nor %s"
            .formatted(
                argument, PostgresDatabase.PREFIX, SqliteDatabase.PREFIX, EMBEDDED_POSTGRES));
  }
}
