package io.concertina.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person mistypes: a sentence that names it, and exit code 2. */
class BadInputTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--rows=0                                | --rows must be at least 1, not 0",
        "--rows=-5                               | --rows must be at least 1, not -5",
        "--rows=many                             | --rows",
        "--writers=0                             | --writers must be at least 1, not 0",
        "--database=jdbc:oracle:thin:@//db/shop  | 'jdbc:oracle:thin:@//db/shop' is neither",
        "--database=shop                         | 'shop' is neither",
        "--database=jdbc:sqlite::memory:         | names no plain file",
        "--database=jdbc:postgresql://h:port/shop| is not a URL",
        "--colour                                | Unknown option: '--colour'"
      })
  void isNamed(String argument, String message) {
    assertRefused(Played.with(argument), message);
  }

  @Test
  void unreachableDatabase() throws IOException {
    int unused;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      unused = socket.getLocalPort();
    }
    Played played =
        Played.with(
            "--database=jdbc:postgresql://127.0.0.1:" + unused + "/shop?user=u&password=secret");
    assertRefused(played, "cannot use jdbc:postgresql://127.0.0.1:" + unused + "/shop: ");
    assertThat(played.err()).doesNotContain("secret");
  }

  @Test
  void fileWithTablesOfSomebodyElse() throws SQLException {
    String url = "jdbc:sqlite:" + directory.resolve("theirs.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE customer (id integer PRIMARY KEY)");
      assertRefused(Played.with("--database=" + url), "holds tables that this sample did not make");
      statement.execute("INSERT INTO customer VALUES (1)");
    }
  }

  @Test
  void fileThatIsNoDatabase() throws IOException {
    Path text = Files.writeString(directory.resolve("notes.txt"), "buy milk\n".repeat(200));
    assertRefused(Played.with("--database=jdbc:sqlite:" + text), "is no SQLite database");
    assertThat(text).content().startsWith("buy milk");
  }

  @Test
  void directoryInsteadOfAFile() {
    assertRefused(Played.with("--database=jdbc:sqlite:" + directory), "is no file");
  }

  private static void assertRefused(Played played, String message) {
    assertThat(played.err()).contains(message).doesNotContain("\tat ");
    assertThat(played.exitCode()).isEqualTo(2);
  }
}
