package io.concertina.runtime.fault;

import io.concertina.runtime.testing.PostgresTestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections whose server process may not make any file larger than a limit (Linux). */
final class LimitedDataSource extends PGSimpleDataSource {

  private static final long serialVersionUID = 1L;

  private final long bytes;

  LimitedDataSource(PostgresTestDatabase database, long bytes) {
    this.bytes = bytes;
    setUrl(database.url());
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try (Statement statement = connection.createStatement();
        ResultSet pid = statement.executeQuery("SELECT pg_backend_pid()")) {
      pid.next();
      limit(pid.getLong(1));
    }
    return connection;
  }

  private void limit(long pid) {
    List<String> command =
        List.of("prlimit", "--pid", String.valueOf(pid), "--fsize=" + bytes + ":");
    try {
      int status = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (status != 0) {
        throw new IllegalStateException(command + " ended with " + status);
      }
    } catch (IOException e) {
      throw new IllegalStateException("could not run " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
