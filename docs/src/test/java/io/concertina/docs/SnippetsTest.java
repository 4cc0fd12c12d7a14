package io.concertina.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every block of Java, together with the processor. */
class SnippetsTest {

  static Stream<Snippet> compiling() {
    return Snippet.all().stream().filter(snippet -> !snippet.fails());
  }

  static Stream<Snippet> failing() {
    return Snippet.all().stream().filter(Snippet::fails);
  }

  static Compilation compile(Snippet snippet) {
    return Compiler.javac().withProcessors(processors()).compile(snippet.sources());
  }

  @ParameterizedTest
  @MethodSource("compiling")
  void compiles(Snippet snippet) {
    assertThat(errors(snippet)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failing")
  void failsWithTheRuleOfItsPage(Snippet snippet) {
    assertThat(findings(snippet))
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error).startsWith("[" + snippet.page().name() + "] "));
  }

  @Test
  void noBlockOfJavaIsOverlooked() {
    long fences =
        Page.all().stream()
            .flatMap(page -> page.text().lines())
            .filter(line -> line.strip().startsWith("```java"))
            .count();
    assertThat(Snippet.all()).hasSize((int) fences);
  }

  /** As javac finds it. */
  private static List<Processor> processors() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> provider.type().getName().startsWith("io.concertina."))
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** What a rule says may be a note; other notes are of javac, or of what was generated. */
  private static List<String> findings(Snippet snippet) {
    Compilation compilation = compile(snippet);
    return Stream.concat(compilation.errors().stream(), compilation.notes().stream())
        .map(found -> found.getMessage(null))
        .filter(message -> !message.startsWith("concertina: "))
        .toList();
  }

  private static List<String> errors(Snippet snippet) {
    return compile(snippet).errors().stream().map(error -> error.getMessage(null)).toList();
  }
}
