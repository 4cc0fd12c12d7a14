package io.concertina.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A PostgreSQL that somebody else runs. */
class PostgresUrlTest {

  @SuppressWarnings("NullAway.Init")
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void replacesWhatItMadeItself() throws SQLException {
    run("CREATE DATABASE again");
    for (int i = 0; i < 2; i++) {
      Played played =
          Played.with("--rows=300", "--database=" + server.getJdbcUrl("postgres", "again"));
      assertThat(played.err()).isEmpty();
      assertThat(played.lastLine()).matches("verified: [\\d,]+ rows, 0 differing");
      assertThat(played.exitCode()).isZero();
    }
  }

  @Test
  void leavesASchemaOfSomebodyElse() throws SQLException {
    run("CREATE SCHEMA concertina_sample", "CREATE TABLE concertina_sample.theirs (id bigint)");
    Played played = Played.with("--database=" + server.getJdbcUrl("postgres", "postgres"));
    assertThat(played.err()).contains("a schema concertina_sample that this sample did not make");
    assertThat(played.exitCode()).isEqualTo(2);
    run("INSERT INTO concertina_sample.theirs VALUES (1)");
  }

  @Test
  void mayNotCreateASchema() throws SQLException {
    run("CREATE DATABASE closed", "CREATE ROLE reader LOGIN");
    Played played = Played.with("--database=" + server.getJdbcUrl("reader", "closed"));
    assertThat(played.err()).contains("permission denied").doesNotContain("\tat ");
    assertThat(played.exitCode()).isEqualTo(2);
  }

  private static void run(String... statements) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
