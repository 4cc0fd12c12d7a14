package io.concertina.migration;

import java.util.Collection;
import java.util.stream.Collectors;

/** The one place where a name becomes SQL. */
public final class Identifier {

  private Identifier() {}

  /** A name as a quoted SQL identifier, the same in PostgreSQL and SQLite. */
  public static String quote(String name) {
    if (name.isEmpty() || name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not a name: \"" + name + "\"");
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Several names, quoted and separated by commas. */
  public static String quote(Collection<String> names) {
    return names.stream().map(Identifier::quote).collect(Collectors.joining(", "));
  }
}
