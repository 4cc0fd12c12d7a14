package io.concertina.processor.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * What a finding offers to be pasted: an annotation, members of one, or a name.
 *
 * @param error the finding
 * @param text as the message has it; its blanks are three dots
 */
record Rewrite(Diagnostic<?> error, String text) {

  private static final Pattern BEGINNING =
      Pattern.compile("(?<=^| )(@[A-Z]\\w*\\(|[a-z]\\w* = (?=[\"{tf\\d]))");
  private static final Pattern MEMBER =
      Pattern.compile(
          "([a-z]\\w*) = (\"(?:\\\\.|[^\"\\\\])*\"|\\{[^}]*}|\\w+)(, (?=[a-z]\\w* = ))?");

  /** All that the finding offers; none where it explains in words alone. */
  static List<Rewrite> of(Diagnostic<?> error) {
    String message = error.getMessage(Locale.ROOT);
    Matcher safe = Pattern.compile("safe: (.*)").matcher(message);
    if (!safe.find()) {
      throw new AssertionError(message);
    }
    List<Rewrite> offered = new ArrayList<>();
    String text = safe.group(1);
    Matcher beginning = BEGINNING.matcher(text);
    int from = 0;
    while (beginning.find(from)) {
      int start = beginning.start();
      from = text.charAt(start) == '@' ? closing(text, start) : members(text, start);
      if (from == start) {
        throw new AssertionError("no value in " + text.substring(start));
      }
      offered.add(new Rewrite(error, text.substring(start, from)));
    }
    return offered;
  }

  /** The source with the blanks filled in and the rest where it belongs. */
  String pasted(String source, Map<String, String> blanks) {
    String filled = text;
    Matcher member = MEMBER.matcher(text);
    while (member.find()) {
      if (member.group(2).contains("…")) {
        String value = blanks.getOrDefault(member.group(1), "the reason");
        filled =
            filled.replace(
                member.group(1) + " = " + member.group(2),
                member.group(1) + " = \"" + value + "\"");
      }
    }
    int place = (int) error.getPosition();
    int start = annotation(source, place);
    if (start < 0) {
      return source.substring(0, place) + filled + "\n" + source.substring(place);
    }
    int end = end(source, start);
    String faulty = source.substring(start, end);
    String replacement;
    if (filled.startsWith("@AcceptRisk") || filled.startsWith("@Column")) {
      replacement = filled + "\n" + faulty;
    } else if (filled.startsWith("@")) {
      replacement = filled;
    } else {
      replacement = with(faulty, filled);
    }
    return source.substring(0, start) + replacement + source.substring(end);
  }

  private static String with(String annotation, String members) {
    String changed = annotation;
    Matcher member = MEMBER.matcher(members);
    while (member.find()) {
      String text = member.group(1) + " = " + member.group(2);
      Pattern given =
          Pattern.compile(
              "\\b" + member.group(1) + " = (\"(?:\\\\.|[^\"\\\\])*\"|[\\w.]+|\\{[^}]*})");
      Matcher old = given.matcher(changed);
      changed =
          old.find()
              ? changed.substring(0, old.start()) + text + changed.substring(old.end())
              : changed.substring(0, changed.length() - 1) + ", " + text + ")";
    }
    return changed;
  }

  /** Where the outermost annotation at the place begins; negative for none. */
  private static int annotation(String source, int place) {
    Matcher annotation = Pattern.compile("@\\w+").matcher(source);
    int from = 0;
    while (annotation.find(from)) {
      int end = end(source, annotation.start());
      if (annotation.start() <= place && place < end) {
        return annotation.start();
      }
      from = end;
    }
    return -1;
  }

  private static int end(String source, int start) {
    Matcher name = Pattern.compile("@\\w+").matcher(source);
    if (!name.find(start)) {
      throw new AssertionError();
    }
    return name.end() < source.length() && source.charAt(name.end()) == '('
        ? closing(source, start)
        : name.end();
  }

  /** Behind the parenthesis that closes the first one. */
  private static int closing(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    throw new AssertionError("no end of " + text.substring(start));
  }

  private static int members(String text, int start) {
    Matcher member = MEMBER.matcher(text);
    int end = start;
    while (member.region(end, text.length()).lookingAt()) {
      end = member.end();
    }
    return end;
  }
}
