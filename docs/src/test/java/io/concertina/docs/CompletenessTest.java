package io.concertina.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.Concertina;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what the pages list with what the code has. */
class CompletenessTest {

  static Stream<Class<?>> steps() throws IOException {
    return sources("annotations/src/main/java/io/concertina", "String version();")
        .map(CompletenessTest::annotation);
  }

  static Stream<String> rules() throws IOException {
    return sources("processor/src/main/java/io/concertina/processor/rule", " implements Rule ")
        .map(CompletenessTest::kebab);
  }

  static Stream<String> exceptions() throws IOException {
    return sources("runtime/src/main/java/io/concertina/runtime/report", "Exception extends ");
  }

  @ParameterizedTest
  @MethodSource("steps")
  void everyStepHasAPageThatNamesItsMembers(Class<?> step) {
    String name = kebab(step.getSimpleName());
    Page page = Page.of("steps/" + name + ".md");
    assertThat(page.text()).startsWith("# @" + step.getSimpleName() + "\n");
    assertThat(page.firstCells("@" + step.getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(step.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .toList());
    assertThat(Snippet.of(page)).isNotEmpty();
    assertThat(Page.of("steps/README.md").text()).contains("](" + name + ".md)");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAPage(String rule) {
    assertThat(Page.of("rules/" + rule + ".md").text()).startsWith("# " + rule + "\n");
    assertThat(Page.of("rules/README.md").text()).contains("](" + rule + ".md)");
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void everyExceptionIsAmongTheFailureModes(String exception) {
    assertThat(Page.of("failure-modes.md").text()).contains("`" + exception + "`");
  }

  @Test
  void everyOptionIsTold() {
    List<String> options =
        Arrays.stream(Concertina.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == Concertina.class)
            .map(Method::getName)
            .filter(name -> !List.of("build", "models").contains(name)) // in the boot line
            .toList();
    assertThat(Page.of("getting-started.md").firstCells("The other calls"))
        .containsExactlyInAnyOrderElementsOf(options);
  }

  /** The names of the types of a package whose source contains something. */
  private static Stream<String> sources(String folder, String content) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..").resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> new Page(file).text().contains(content))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Class<?> annotation(String name) {
    try {
      return Class.forName("io.concertina." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
