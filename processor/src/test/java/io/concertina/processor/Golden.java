package io.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what is expected, compared exactly. {@code -Dgolden.update=true} rewrites them
 * with what came out; the difference is then read in review.
 */
public final class Golden {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /** A folder or file below the test resources. */
  public static Path path(String name) {
    return RESOURCES.resolve(name);
  }

  /** Compares the text with the file, or rewrites the file. */
  public static void check(Path file, String actual) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("expected file; -Dgolden.update=true writes it").exists();
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
