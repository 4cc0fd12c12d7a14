package io.concertina.processor.sql;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The quotes, comments and parentheses of a SQL text, read without a grammar.
 *
 * <p>Its mask is a text of the same length in which the grammar finds nothing it misreads: in a
 * standard string a backslash is a plain character (the grammar takes it for an escape), in a
 * quoted name a doubled quote is part of the name (the grammar ends there), and {@code ${schema}}
 * is a name.
 */
final class SqlText {

  private static final String UNCLOSED = "is never closed";

  private final String text;
  private final char[] mask;
  private final Deque<Integer> parentheses = new ArrayDeque<>();
  private @Nullable SyntaxError error;
  private int at;

  private SqlText(String text) {
    this.text = text;
    this.mask = text.toCharArray();
  }

  static SqlText scan(String text) {
    SqlText scanned = new SqlText(text);
    while (scanned.at < text.length()) {
      scanned.next();
    }
    if (!scanned.parentheses.isEmpty()) {
      scanned.fail(scanned.parentheses.pop(), "the parenthesis", UNCLOSED);
    }
    return scanned;
  }

  /**
   * The text with its dollar signs guarded where one before a brace stands in a string, a quoted
   * name or a comment: only outside of them is {@code ${schema}} ours.
   */
  static String guarded(String text) {
    if (!text.contains("${")) {
      return text;
    }
    SqlText scanned = new SqlText(text);
    StringBuilder guarded = new StringBuilder();
    while (scanned.at < text.length()) {
      int from = scanned.at;
      scanned.next();
      String piece = text.substring(from, scanned.at);
      guarded.append(piece.equals(Names.SCHEMA) ? piece : piece.replace("${", "${dollar}{"));
    }
    return guarded.toString();
  }

  Optional<SyntaxError> error() {
    return Optional.ofNullable(error);
  }

  String mask() {
    // The grammar counts characters, a string their halves.
    for (int i = 0; i < mask.length; i++) {
      mask[i] = Character.isSurrogate(mask[i]) ? '_' : mask[i];
    }
    return new String(mask);
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\'') {
      skipQuoted('\'', escapes(), "the string");
    } else if (c == '"') {
      skipQuoted('"', false, "the quoted name");
    } else if (text.startsWith("--", at)) {
      skipLine();
    } else if (text.startsWith("/*", at)) {
      skipTo("*/", at + 2, "the comment");
    } else if (text.startsWith(Names.SCHEMA, at)) {
      Arrays.fill(mask, at, at + Names.SCHEMA.length(), '_');
      at += Names.SCHEMA.length();
    } else if (c == '$' && !dollarTag().isEmpty()) {
      skipTo(dollarTag(), at + dollarTag().length(), "the string");
    } else {
      count(c);
      at++;
    }
  }

  private void count(char c) {
    if (c == '(') {
      parentheses.push(at);
    } else if (c == ')' && parentheses.poll() == null) {
      fail(at, "the parenthesis", "closes nothing");
    }
  }

  /** {@code E'…'}, where a backslash escapes the next character. */
  private boolean escapes() {
    return at > 0
        && Character.toLowerCase(text.charAt(at - 1)) == 'e'
        && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  private void skipQuoted(char quote, boolean escapes, String what) {
    int start = at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && escapes) {
        at++;
      } else if (c == '\\') {
        mask[at] = '_';
      } else if (c == quote && at + 1 < text.length() && text.charAt(at + 1) == quote) {
        mask[at] = '_';
        mask[++at] = '_';
      } else if (c == quote) {
        at++;
        return;
      }
      at++;
    }
    fail(start, what, UNCLOSED);
  }

  /** A comment in the last line would hide what stands after the text in a statement. */
  private void skipLine() {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      fail(at, "the comment", "hides what follows the text; write /* … */");
    }
    at = end < 0 ? text.length() : end + 1;
  }

  private void skipTo(String end, int from, String what) {
    int found = text.indexOf(end, from);
    if (found < 0) {
      fail(at, what, UNCLOSED);
    }
    at = found < 0 ? text.length() : found + end.length();
  }

  /** The {@code $tag$} that starts here; empty for a parameter or a part of a name. */
  private String dollarTag() {
    if (at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1))) {
      return "";
    }
    int end = text.indexOf('$', at + 1);
    if (end < 0) {
      return "";
    }
    String tag = text.substring(at + 1, end);
    return tag.isEmpty() || (tag.matches("\\w+") && !Character.isDigit(tag.charAt(0)))
        ? text.substring(at, end + 1)
        : "";
  }

  private void fail(int offset, String what, String problem) {
    if (error == null) {
      error = SyntaxError.at(offset, what, problem);
    }
  }
}
