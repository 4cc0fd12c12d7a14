package io.concertina.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.report.PermissionException;
import io.concertina.runtime.report.UnsupportedDatabaseException;
import io.concertina.runtime.tck.Release;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** Databases that can't be migrated: each is told apart, and nothing is changed in any. */
class RefusedDatabaseTest {

  private static final String[] TABLE = {
    "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding text)",
    "INSERT INTO ledger VALUES (1, 1, 1, 'x')"
  };

  private static void assertRefused(
      DataSource dataSource, Class<? extends ConcertinaException> type, String... texts) {
    Concertina concertina = Concertina.on(dataSource).indexes(Release.of("12.1"));
    for (Consumer<Concertina> call :
        List.<Consumer<Concertina>>of(Concertina::migrate, Concertina::boot)) {
      assertThatExceptionOfType(type)
          .isThrownBy(() -> call.accept(concertina))
          .satisfies(e -> assertThat(e.getMessage()).contains(texts).contains("next:"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void readOnlyUser(int major) {
    try (PostgresTestDatabase database = PostgresTestDatabase.create(major)) {
      database.execute(TABLE);
      String role = "reader_" + System.nanoTime();
      database.execute(
          "CREATE ROLE " + role + " LOGIN PASSWORD 'reader'", "GRANT SELECT ON ledger TO " + role);
      assertRefused(
          database.dataSource(role, "reader"),
          PermissionException.class,
          // Until PostgreSQL 15 everybody might create tables in the schema public.
          major < 15
              ? "V12.1 migrate: fill ledger.amount in batches: "
              : "this role may not run what is pending: V12.1 migrate (",
          "permission denied");
      assertThat(database.query("SELECT amount FROM ledger")).containsExactly("1");
    }
  }

  @Test
  void readOnlyTransactions() {
    try (PostgresTestDatabase database = PostgresTestDatabase.create(18)) {
      database.execute(TABLE);
      database.execute(
          "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on',"
              + " current_database()); END $$");
      assertRefused(database.dataSource(), PermissionException.class, "read-only");
    }
  }

  @Test
  void readOnlyFile() {
    try (TestDatabase database = SqliteTestDatabase.create()) {
      database.execute(TABLE);
      SQLiteDataSource readOnly = new SQLiteDataSource();
      readOnly.setUrl(database.url());
      readOnly.setReadOnly(true);
      assertRefused(readOnly, PermissionException.class, "read");
      assertThat(database.query("SELECT amount FROM ledger")).containsExactly("1");
    }
  }

  @Test
  void unreachableServer() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertRefused(
        byUrl("jdbc:postgresql://localhost:" + port + "/shop"),
        DatabaseUnavailableException.class,
        "localhost:" + port);
  }

  @Test
  void unreachableFile() {
    assertRefused(
        byUrl("jdbc:sqlite:/no/such/directory/shop.sqlite"),
        DatabaseUnavailableException.class,
        "unable to open database file");
  }

  @Test
  void unknownUrl() {
    assertRefused(
        byUrl("jdbc:unheardof://localhost/shop"),
        UnsupportedDatabaseException.class,
        "jdbc:unheardof");
  }

  @Test
  void unknownProduct() {
    try (TestDatabase database = SqliteTestDatabase.create()) {
      database.execute(TABLE);
      assertRefused(
          disguised(database.dataSource()),
          UnsupportedDatabaseException.class,
          "Unheard Of",
          "PostgreSQL",
          "SQLite");
    }
  }

  private static DataSource byUrl(String url) {
    return source(() -> DriverManager.getConnection(url));
  }

  /** A database that gives itself another name. */
  private static DataSource disguised(DataSource real) {
    return source(() -> disguise(Connection.class, real.getConnection()));
  }

  private static DataSource source(Callable<Connection> connection) {
    return (DataSource)
        Proxy.newProxyInstance(
            RefusedDatabaseTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> connection.call());
  }

  private static <T> T disguise(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            RefusedDatabaseTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getDatabaseProductName")) {
                return "Unheard Of";
              }
              try {
                Object result = method.invoke(real, arguments);
                return result instanceof DatabaseMetaData data
                    ? disguise(DatabaseMetaData.class, data)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
