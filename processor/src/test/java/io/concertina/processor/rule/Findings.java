package io.concertina.processor.rule;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.concertina.processor.MigrationProcessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the processor finds in a source file. */
final class Findings {

  private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:class|record) (\\w+)");
  private static final Pattern ID = Pattern.compile("^\\[([a-z-]+)] ");

  private Findings() {}

  /**
   * Each finding as {@code <line>:<column> <rule>}, errors before notes; any other error of javac
   * fails the test.
   */
  static List<String> in(String source) {
    return errors(source).stream()
        .map(error -> error.getLineNumber() + ":" + error.getColumnNumber() + " " + id(error))
        .toList();
  }

  /** Each finding as javac prints it. */
  static List<String> printed(String source) {
    return errors(source).stream().map(Diagnostic::toString).toList();
  }

  /** The first line of each finding. */
  static List<String> headlines(String source) {
    return errors(source).stream()
        .map(error -> error.getMessage(Locale.ROOT).lines().findFirst().orElseThrow())
        .toList();
  }

  static List<Diagnostic<? extends JavaFileObject>> errors(String source) {
    // Two classes may stand in one file; the first gives the file its name.
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new AssertionError("no class in " + source);
    }
    Compilation compilation =
        javac()
            .withProcessors(new MigrationProcessor())
            .compile(JavaFileObjects.forSourceString("shop." + type.group(1), source));
    // Other notes are javac's, or say what was generated.
    return Stream.concat(
            compilation.errors().stream(),
            compilation.notes().stream()
                .filter(note -> note.getMessage(Locale.ROOT).startsWith("[")))
        .toList();
  }

  static String id(Diagnostic<?> error) {
    String message = error.getMessage(Locale.ROOT);
    Matcher id = ID.matcher(message);
    if (!id.find()) {
      throw new AssertionError(message);
    }
    return id.group(1);
  }
}
