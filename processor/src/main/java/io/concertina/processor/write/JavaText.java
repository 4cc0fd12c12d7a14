package io.concertina.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as Java source: as a literal, as a text block, in Javadoc. */
final class JavaText {

  private static final int BRIEF = 60;

  private static final Pattern QUOTES = Pattern.compile("\"{3,}");

  private JavaText() {}

  /** Whether a text reads well as a literal. */
  static boolean isBrief(String text) {
    return text.length() <= BRIEF && text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
  }

  /** A literal, or a text block with line ends around it, which the contract strips. */
  static CodeBlock of(String text) {
    if (isBrief(text) || !fitsBlock(text)) {
      return literal(text);
    }
    String escaped =
        QUOTES
            .matcher(text.replace("\\", "\\\\"))
            .replaceAll(JavaText::quotes)
            .replace("\r", "\\r")
            .replace("\t", "\\t")
            .replaceAll("(?m) $", "\\\\s");
    return CodeBlock.of("\"\"\"\n$L\n\"\"\"", escaped);
  }

  /** A literal. JavaPoet would break a line where Unicode has a line end that Java has not. */
  static CodeBlock literal(String text) {
    return text.chars().anyMatch(c -> c == 0x2028 || c == 0x2029)
        ? CodeBlock.of("$L", '"' + escaped(text) + '"')
        : CodeBlock.of("$S", text);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '"', '\\' -> escaped.append('\\').append(c);
        default -> escaped.append(c < ' ' ? "\\u" + HexFormat.of().toHexDigits(c) : c);
      }
    }
    return ascii(escaped.toString());
  }

  /** Three are left to read where nothing follows that would make an end of them. */
  private static String quotes(MatchResult run) {
    int length = run.group().length();
    return Matcher.quoteReplacement(length == 3 ? "\\\"\"\"" : "\\\"".repeat(length));
  }

  /** A text block drops white space at the end of a line, and not all of it has an escape. */
  private static boolean fitsBlock(String text) {
    return text.chars()
        .noneMatch(
            c ->
                (Character.isWhitespace(c) || Character.isISOControl(c))
                    && " \n\r\t".indexOf(c) < 0);
  }

  /**
   * A source file in ASCII: what javac reads then does not depend on the charset that it, or the
   * file system, was given.
   */
  static String ascii(String source) {
    StringBuilder ascii = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        ascii.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    return ascii.toString();
  }

  /** The text in Javadoc: no tag, no markup, no end of comment, no Unicode escape. */
  static String doc(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;")
        .replace("{", "&#123;")
        .replace("}", "&#125;");
  }

  /** The text as code in Javadoc. */
  static String code(String text) {
    boolean plain = !text.contains("*/") && !text.contains("\\") && isBalanced(text);
    return plain ? "{@code " + text + "}" : "<code>" + doc(text) + "</code>";
  }

  private static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open == 0;
  }
}
