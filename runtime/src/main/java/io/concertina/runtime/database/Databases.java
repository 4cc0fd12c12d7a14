package io.concertina.runtime.database;

import io.concertina.runtime.report.UnsupportedDatabaseException;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Finds out which database a session leads to; the drivers know without asking the server. */
public final class Databases {

  private Databases() {}

  /**
   * The database of a session.
   *
   * @throws UnsupportedDatabaseException for any other database, or one that is too old
   */
  public static Database of(Session session) throws SQLException {
    DatabaseMetaData meta = session.connection().getMetaData();
    String product = meta.getDatabaseProductName();
    int major = meta.getDatabaseMajorVersion();
    int minor = meta.getDatabaseMinorVersion();
    if (product.equals("PostgreSQL")) {
      return atLeast(major >= 14, PostgresDatabase.of(major, session), "14", meta);
    }
    if (product.equals("SQLite")) {
      return atLeast(major > 3 || minor >= 53, new SqliteDatabase(), "3.53", meta);
    }
    throw new UnsupportedDatabaseException(
        "concertina: " + product + " is not a database Concertina knows",
        "nothing was read or written",
        "give Concertina a DataSource for PostgreSQL 14+ or SQLite 3.53+");
  }

  private static Database atLeast(
      boolean enough, Database database, String minimum, DatabaseMetaData meta)
      throws SQLException {
    if (!enough) {
      throw new UnsupportedDatabaseException(
          "concertina: "
              + meta.getDatabaseProductName()
              + " "
              + meta.getDatabaseProductVersion()
              + " is too old",
          "nothing was read or written",
          "use version "
              + minimum
              + " or later (of SQLite, a newer org.xerial:sqlite-jdbc brings it)");
    }
    return database;
  }
}
