package io.concertina.processor.step;

import io.concertina.migration.Table;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL in a mapping. It is not parsed: each of its words may be a column of each of its tables, and
 * counts as used.
 *
 * @param model the binary name of the class
 * @param where where it stands, as a person says it
 * @param own the table of the class
 * @param text the SQL
 */
public record SqlUse(String model, String where, Table own, String text) {

  private static final Pattern LITERAL = Pattern.compile("'[^']*'");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?i)\\b(?:from|join|update|into)\\s+(?:\"?([\\p{L}_][\\p{L}\\p{N}_$]*)\"?\\s*\\.\\s*)?"
              + "\"?([\\p{L}_][\\p{L}\\p{N}_$]*)\"?");

  /** The tables that it may read: that of the class, and those that it names. */
  public Set<Table> tables() {
    Set<Table> tables = new LinkedHashSet<>();
    if (!own.name().isEmpty()) {
      tables.add(own);
    }
    Matcher named = TABLE.matcher(LITERAL.matcher(text).replaceAll("''"));
    while (named.find()) {
      String schema = named.group(1);
      tables.add(new Table(schema == null ? "" : folded(schema), folded(named.group(2))));
    }
    return tables;
  }

  /** The columns that it may read. */
  public Set<String> columns() {
    Set<String> words = new TreeSet<>();
    Matcher word = WORD.matcher(LITERAL.matcher(text).replaceAll("''"));
    while (word.find()) {
      words.add(word.group());
      words.add(folded(word.group()));
    }
    return words;
  }

  /** Whether it may read the column. */
  public boolean reads(Table table, String column) {
    return columns().contains(column)
        && tables().stream()
            .anyMatch(
                known ->
                    known.name().equals(table.name())
                        && (known.schema().equals(table.schema())
                            || known.schema().isEmpty()
                            || table.schema().isEmpty()));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
