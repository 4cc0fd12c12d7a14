package io.concertina.processor.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each rule offers to be pasted, pasted where it finds fault in the examples of its page: the
 * result compiles and is planned, and the rule has nothing left to say.
 */
class RewriteTest {

  private static final Path PAGES = Path.of("../docs/rules");
  private static final Pattern EXAMPLE = Pattern.compile("```java fails\n(.*?)```", Pattern.DOTALL);

  /** What a person writes into the blanks. */
  private static final Map<String, String> BLANKS =
      Map.of(
          "fill",
          "''",
          "set",
          "0",
          "undo",
          "email",
          "name",
          "customer",
          "version",
          "9",
          "from",
          "varchar(40)");

  /** What the words around an offer tell to do besides, by the rule and the offer. */
  private static final Map<String, UnaryOperator<String>> BESIDES =
      Map.of(
          "add-column-volatile-default fill",
          source -> source.replace("defaultValue = \"random()\", fill = \"''\"", "fill = \"0\""),
          "invalid-expression fill",
          source -> source.replace("defaultValue = \"lower(email)\", ", ""),
          "drop-column-still-mapped @DropColumn",
          source -> source.replace("  String fax;\n", ""),
          "drop-column-still-mapped contract",
          source ->
              source
                  .replace("to = \"full_name\"", "from = \"name\"")
                  .replace("String name", "String fullName"),
          "drop-table-still-mapped @DropTable",
          source ->
              source.replace("@MappedTable(name = \"fax_log\")", "@MappedTable(name = \"fax\")"),
          "unmapped-class @MappedTable",
          source -> source.replace("  long id", "  @MappedId long id"),
          "unneeded-acceptance rule",
          source -> source.replace("lower(email)", "lower(email) || random()"));

  /** Offers that belong elsewhere than at the place of the finding. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "create-table-unknown-type @Column",
          "create-table-unknown-type @MappedColumn",
          "open-change-overlap contract");

  @TestFactory
  Stream<DynamicTest> offers() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      for (String source : examples(rule)) {
        for (Diagnostic<?> error : Findings.errors(source)) {
          for (Rewrite rewrite : Rewrite.of(error)) {
            if (!ELSEWHERE.contains(name(rule, rewrite))) {
              tests.add(
                  DynamicTest.dynamicTest(
                      rule.id() + ": " + rewrite.text(), () -> check(source, rule, rewrite)));
            }
          }
        }
      }
    }
    return tests.stream();
  }

  private static void check(String source, Rule rule, Rewrite rewrite) {
    String pasted =
        BESIDES
            .getOrDefault(name(rule, rewrite), UnaryOperator.identity())
            .apply(rewrite.pasted(source, BLANKS));
    assertThat(Findings.in(pasted)).as(() -> pasted + Findings.printed(pasted)).isEmpty();
  }

  private static String name(Rule rule, Rewrite rewrite) {
    return rule.id() + " " + rewrite.text().replaceAll("(?s)[ (].*", "");
  }

  private static List<String> examples(Rule rule) throws IOException {
    return EXAMPLE
        .matcher(Files.readString(PAGES.resolve(rule.id() + ".md"), UTF_8))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
