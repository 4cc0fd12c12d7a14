package io.concertina.processor.read;

import java.util.Locale;

/**
 * How a name in a JPA mapping reaches the database: the naming strategy converts given and implied
 * names alike, and PostgreSQL folds what is not quoted, by backticks or double quotes.
 */
record JpaNames(Naming naming) {

  /** A name that the source gives, or the one made of the Java name. */
  String of(String given, String javaName) {
    return physical(given.isBlank() ? javaName : given);
  }

  /** A logical name as the database has it. */
  String physical(String logical) {
    String name = logical.strip();
    return isQuoted(name)
        ? name.substring(1, name.length() - 1)
        : naming.apply(name).toLowerCase(Locale.ROOT);
  }

  /** A name that is made of others, one of which may be quoted: then it is quoted itself. */
  String implied(boolean quoted, String logical) {
    return quoted ? logical : physical(logical);
  }

  /** Whether the source quotes the name. */
  static boolean isQuoted(String name) {
    return name.strip().matches("(?s)`.+`|\".+\"");
  }
}
