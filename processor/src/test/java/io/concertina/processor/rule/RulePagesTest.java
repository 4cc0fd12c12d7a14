package io.concertina.processor.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.processor.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule: one id, one page, one test class; the pages' examples find what they are meant to. */
class RulePagesTest {

  private static final Path PAGES = Path.of("../docs/rules");
  private static final Path TESTS = Path.of("src/test/java/io/concertina/processor/rule");
  private static final Pattern BLOCK =
      Pattern.compile("```java( fails)?\n(.*?)```", Pattern.DOTALL);

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  @Test
  void idsAreUnique() {
    assertThat(rules().map(Rule::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyPageIsOfARuleAndInTheIndex() throws IOException {
    String index = Files.readString(PAGES.resolve("README.md"));
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .filteredOn(name -> !name.equals("README.md"))
          .containsExactlyInAnyOrderElementsOf(rules().map(rule -> rule.id() + ".md").toList());
    }
    assertThat(rules()).allSatisfy(rule -> assertThat(index).contains(rule.id() + ".md"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasATestClass(Rule rule) {
    assertThat(TESTS.resolve(rule.getClass().getSimpleName() + "Test.java")).exists();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPageOfTheSameShape(Rule rule) throws IOException {
    assertThat(page(rule).lines().filter(line -> line.startsWith("#")))
        .containsExactly("# " + rule.id(), "## Bad", "## Good", "## Accepting it");
    assertThat(page(rule)).contains("**Who breaks, and when.** ");
    assertThat(page(rule).contains("@AcceptRisk(rule = \"" + rule.id() + "\""))
        .isEqualTo(rule.acceptable());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasExamplesThatFailAndExamplesThatPass(Rule rule) throws IOException {
    assertThat(examples(rule, true))
        .isNotEmpty()
        .allSatisfy(
            example ->
                assertThat(Findings.in(example)).singleElement().asString().endsWith(rule.id()));
    assertThat(examples(rule, false))
        .isNotEmpty()
        .allSatisfy(example -> assertThat(Findings.in(example)).isEmpty());
  }

  /** The wording of all rules, as javac prints it. */
  @Test
  void messagesReadAsTheyDid() throws IOException {
    StringBuilder messages = new StringBuilder();
    for (Rule rule : Rules.all()) {
      for (String example : examples(rule, true)) {
        Findings.printed(example).forEach(text -> messages.append(text).append("\n\n"));
      }
    }
    Golden.check(Golden.path("rule/messages.txt"), messages.toString());
  }

  private static List<String> examples(Rule rule, boolean fail) throws IOException {
    List<String> examples = new ArrayList<>();
    BLOCK
        .matcher(page(rule))
        .results()
        .filter(block -> fail == (block.group(1) != null))
        .forEach(block -> examples.add(block.group(2)));
    return examples;
  }

  private static String page(Rule rule) throws IOException {
    return Files.readString(PAGES.resolve(rule.id() + ".md"), UTF_8);
  }
}
