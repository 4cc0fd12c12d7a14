package io.concertina.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the page about compatibility claims against the tests that it names as proof. */
class CompatibilityTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
  private static final Pattern RULE = Pattern.compile("\\(rules/([a-z-]+)\\.md\\)");

  /** The rows of the tables: what, state, proof. */
  static Stream<List<String>> claims() {
    return Page.of("compatibility.md")
        .text()
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| what "))
        .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void hasATestThatWouldCatchItLying(List<String> claim) throws IOException {
    assertThat(claim).as("what, state, proof").hasSize(3);
    String state = claim.get(1);
    String proof = claim.get(2);
    assertThat(state).as(claim.get(0)).matches("supported|refused|held|told|not known");
    Matcher test = TEST.matcher(proof);
    boolean any = RULE.matcher(proof).find();
    while (test.find()) {
      any = true;
      assertThat(declares(test.group(1), test.group(2))).as(test.group()).isTrue();
    }
    assertThat(any).as("%s has a proof", claim).isEqualTo(!state.equals("not known"));
  }

  private static boolean declares(String type, String method) throws IOException {
    for (String module : List.of("runtime", "processor", "sample-app", "docs")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
        boolean found =
            files
                .filter(file -> file.getFileName().toString().equals(type + ".java"))
                .anyMatch(file -> new Page(file).text().contains(" " + method + "("));
        if (found) {
          return true;
        }
      }
    }
    return false;
  }
}
