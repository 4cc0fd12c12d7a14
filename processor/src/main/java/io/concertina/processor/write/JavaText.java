package io.concertina.processor.write;

import com.palantir.javapoet.CodeBlock;

/** Text as Java source: as a literal, as a text block, in Javadoc. */
final class JavaText {

  private static final int BRIEF = 60;

  private JavaText() {}

  /** Whether a text reads well as a literal. */
  static boolean isBrief(String text) {
    return text.length() <= BRIEF && text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
  }

  /** A literal, or a text block with line ends around it, which the contract strips. */
  static CodeBlock of(String text) {
    if (isBrief(text)) {
      return CodeBlock.of("$S", text);
    }
    String escaped =
        text.replace("\\", "\\\\")
            .replace("\"\"\"", "\\\"\"\"")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
            .replaceAll("(?m) $", "\\\\s");
    return CodeBlock.of("\"\"\"\n$L\n\"\"\"", escaped);
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
