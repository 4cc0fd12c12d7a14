package io.concertina.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the user's that look like ours, or that Java makes something else of. */
class HardTextTest {

  @Test
  void noTextOfTheUsersIsAPlaceholderOfOurs() {
    String generated = generated("'${schema} $concertina$ ' || email", "it's ${schema-literal}");

    assertThat(generated)
        .contains("'${dollar}{schema} $concertina$ ' || ")
        .contains("it''s ${dollar}{schema-literal}")
        .contains("AS $concertina_1$");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'\"\"\"\" \"\"\"\"\"' || email",
        "'a long text that does not fit on one line of a source \\\\u0041 \\\\' || email",
        "'a long text with white space at the end of a line\\u3000\\n\\f\\n \\n\\t\\n' || email",
        "'a long text */ with */ the end of a comment {@code } @deprecated <b> &' || email",
        "'a long text with half of a character \\ud83d and a whole one \\ud83d\\ude00' || email",
        "'\\u0001\\u007f\\u0085\\u2028\\u202e' || email",
      })
  void everyTextCompiles(String fill) {
    String generated = generated(fill.replace("\"", "\\\""), "what it means");

    assertThat(generated.chars().allMatch(c -> c < 0x80)).as(generated).isTrue();
  }

  private static String generated(String fill, String comment) {
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file(
                    """
                    package shop;
                    import io.concertina.*;
                    @MappedTable
                    @AddColumn(version = "3", column = "größe", type = "text", fill = "%s", comment = "%s")
                    class Customer { @MappedId long id; String email; }
                    """
                        .formatted(fill, comment))));
    assertThat(compilation).succeededWithoutWarnings();
    return compilation.generatedSourceFiles().stream()
        .map(HardTextTest::content)
        .collect(Collectors.joining("\n"));
  }

  private static String content(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
