package io.concertina.processor.read;

import java.util.Locale;

/**
 * How a name in a JPA mapping reaches the database: PostgreSQL folds it to lower case unless it is
 * quoted, by backticks or double quotes.
 */
record JpaNames(Naming naming) {

  /** A name that the source gives, or the one made of the Java name. */
  String of(String given, String javaName) {
    return folded(given.isEmpty() ? naming.apply(javaName) : given);
  }

  /** A name that the source gives. */
  static String folded(String given) {
    String name = given.strip();
    boolean quoted = name.matches("(?s)`.+`|\".+\"");
    return quoted ? name.substring(1, name.length() - 1) : name.toLowerCase(Locale.ROOT);
  }
}
