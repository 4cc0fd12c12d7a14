package io.concertina.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.testing.CrashingDataSource.Death;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a death at a point leaves behind, the same on every database. */
abstract class CrashingDataSourceContract {

  private TestDatabase database;

  abstract TestDatabase open();

  @BeforeEach
  void create() {
    database = open();
    database.execute("CREATE TABLE t (i int)");
  }

  @AfterEach
  void drop() {
    database.close();
  }

  /** Four points: a statement of its own, two statements, the commit of the two. */
  private static void work(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate("INSERT INTO t VALUES (1)");
      }
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
        statement.setInt(1, 2);
        statement.executeUpdate();
        statement.setInt(1, 3);
        statement.execute();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  @Test
  void numbersStatementsAndCommits() throws SQLException {
    CrashingDataSource counting = CrashingDataSource.counting(database.dataSource());
    work(counting);
    assertThat(counting.points())
        .startsWith("INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (?)");
    assertThat(counting.points()).element(3).isEqualTo("commit");
    assertThat(counting.died()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "KILLED_BEFORE, 1, 0",
    "KILLED_AFTER, 1, 1",
    "KILLED_BEFORE, 2, 1",
    "KILLED_AFTER, 3, 1",
    "KILLED_BEFORE, 4, 1",
    "KILLED_AFTER, 4, 3",
  })
  void leavesWhatWasCommitted(Death death, int at, int rows) {
    CrashingDataSource crashing = new CrashingDataSource(database.dataSource(), at, death);
    assertThatExceptionOfType(Killed.class).isThrownBy(() -> work(crashing));
    assertThat(crashing.died()).isTrue();
    assertThatExceptionOfType(Killed.class).isThrownBy(crashing::getConnection);
    assertThat(database.count("SELECT count(*) FROM t")).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({"LOST_BEFORE, 4, 1", "LOST_AFTER, 4, 3"})
  void losesOneConnectionOnly(Death death, int at, int rows) throws SQLException {
    CrashingDataSource crashing = new CrashingDataSource(database.dataSource(), at, death);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> work(crashing))
        .extracting(SQLException::getSQLState)
        .isEqualTo("08006");
    assertThat(database.count("SELECT count(*) FROM t")).isEqualTo(rows);
    work(crashing);
    assertThat(database.count("SELECT count(*) FROM t")).isEqualTo(rows + 3);
  }

  @Test
  void countsBeginAndCommitSentAsStatements() throws SQLException {
    CrashingDataSource counting = CrashingDataSource.counting(database.dataSource());
    try (Connection connection = counting.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      statement.execute("INSERT INTO t VALUES (1)");
      statement.execute("COMMIT");
    }
    assertThat(counting.points()).containsExactly("BEGIN", "INSERT INTO t VALUES (1)", "COMMIT");
  }
}
