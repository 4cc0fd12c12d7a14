package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * The service that owns the table {@code client}, in the releases before and after the rename of
 * its column, and what its users expect to find afterwards.
 */
final class ClientService implements AutoCloseable {

  private final Connection connection;
  private final Map<Long, String> expected = new TreeMap<>();
  private long next = 1_000_000;

  ClientService(TestDatabase database) throws SQLException {
    connection = database.dataSource().getConnection();
    expected.putAll(rows("name"));
  }

  /** The release that knows {@code name} writes in every way a release can write. */
  void oldReleaseWrites() {
    writes("name");
  }

  /** The release that knows {@code full_name} does the same. */
  void newReleaseWrites() {
    writes("full_name");
  }

  private void writes(String column) {
    long inserted = insert(column, "inserted");
    long updated = insert(column, "before the update");
    update(column, updated, "updated");
    long defaulted = next++;
    execute("INSERT INTO client (id, city) VALUES (" + defaulted + ", 'nowhere')");
    expected.put(defaulted, "unnamed, nowhere, 0");
    update(column, defaulted, "named at last");
    upsert(column, inserted, "upserted");
    upsert(column, next++, "upserted as new");
    long stale = expected.keySet().stream().filter(id -> id < 1_000_000).findFirst().orElseThrow();
    rewriteWithStaleName(column, stale);
    long legacy = expected.keySet().stream().filter(id -> id > stale).findFirst().orElseThrow();
    update(column, legacy, "renamed by the release that says " + column);
    long gone = insert(column, "soon gone");
    execute("DELETE FROM client WHERE id = " + gone);
    expected.remove(gone);
    everyRowAt(column);
  }

  private long insert(String column, String value) {
    long id = next++;
    execute(
        "INSERT INTO client (id, %s, city, score) VALUES (%s, '%s %s', 'here', 1)"
            .formatted(column, id, value, id));
    expected.put(id, "%s %s, here, 1".formatted(value, id));
    return id;
  }

  private void update(String column, long id, String value) {
    execute("UPDATE client SET %s = '%s %s' WHERE id = %s".formatted(column, value, id, id));
    String rest = expected.get(id).replaceFirst("^[^,]*", "");
    expected.put(id, value + " " + id + rest);
  }

  private void upsert(String column, long id, String value) {
    execute(
        ("INSERT INTO client (id, %1$s, city, score) VALUES (%2$s, '%3$s %2$s', 'there', 2) ON"
                + " CONFLICT (id) DO UPDATE SET %1$s = excluded.%1$s, city = excluded.city, score ="
                + " excluded.score")
            .formatted(column, id, value));
    expected.put(id, "%s %s, there, 2".formatted(value, id));
  }

  /** What an ORM flushes: every column, the name as it was read. */
  private void rewriteWithStaleName(String column, long id) {
    String name = expected.get(id).replaceFirst(",.*", "");
    execute(
        "UPDATE client SET %s = '%s', city = 'moved', score = 9 WHERE id = %s"
            .formatted(column, name, id));
    expected.put(id, name + ", moved, 9");
  }

  /** Several rows in one statement. */
  private void everyRowAt(String column) {
    execute("UPDATE client SET %1$s = 'all ' || id WHERE city = 'there'".formatted(column));
    expected.replaceAll((id, row) -> row.endsWith(", there, 2") ? "all " + id + ", there, 2" : row);
  }

  /**
   * Fails unless every write of every release is there, as the release that knows a column reads
   * it.
   */
  void assertNothingLost(String stage, String column) {
    assertThat(rows(column)).as(stage).isEqualTo(expected);
  }

  private void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the service could not run " + sql, e);
    }
  }

  private Map<Long, String> rows(String column) {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT id, coalesce("
                    + column
                    + ", '(null)') || ', ' || city || ', ' || score FROM client")) {
      Map<Long, String> rows = new TreeMap<>();
      while (result.next()) {
        rows.put(result.getLong(1), result.getString(2));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
