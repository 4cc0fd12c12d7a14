package io.concertina.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story, on few rows. */
class EndToEndTest {

  private static final String VERIFIED = "verified: [\\d,]+ rows, 0 differing";

  @TempDir private Path directory;

  @Test
  void sqlite() {
    assertVerified(Played.with("--rows=3000", sqliteFile()));
  }

  @Test
  void embeddedPostgres() {
    assertVerified(Played.with("--rows=3000", "--database=embedded-postgres"));
  }

  @Test
  void killedAndResumedOnSqlite() {
    assertResumed(Played.with("--rows=30000", "--crash", sqliteFile()));
  }

  @Test
  void killedAndResumedOnEmbeddedPostgres() {
    assertResumed(Played.with("--rows=30000", "--crash", "--database=embedded-postgres"));
  }

  @Test
  void onceMoreOverItsOwnFile() {
    assertVerified(Played.with("--rows=500", "--writers=1", sqliteFile()));
    assertVerified(Played.with("--rows=700", "--writers=3", sqliteFile()));
  }

  private String sqliteFile() {
    return "--database=jdbc:sqlite:" + directory.resolve("shop.db");
  }

  private static void assertVerified(Played played) {
    assertThat(played.err()).isEmpty();
    assertThat(played.lastLine()).matches(VERIFIED);
    assertThat(played.exitCode()).isZero();
    assertThat(played.out())
        .anySatisfy(line -> assertThat(line).contains("customer.name -> full_name"));
  }

  private static void assertResumed(Played played) {
    assertVerified(played);
    assertThat(played.out())
        .anySatisfy(line -> assertThat(line).contains("killed with SIGKILL"))
        .anySatisfy(line -> assertThat(line).contains("goes on after row "))
        .anySatisfy(line -> assertThat(line).contains("V1 migrate started by process "));
  }
}
