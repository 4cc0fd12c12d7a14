package io.concertina.processor.sql;

import io.concertina.processor.model.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The types that every database has under some name, and what each calls them. A type that is not
 * among them, an enum or a domain, is PostgreSQL's own: it stays as it is there and is text on
 * SQLite.
 */
public final class Types {

  private static final Map<String, String> SQLITE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("smallint", "smallint"),
              Map.entry("integer", "integer"),
              Map.entry("bigint", "bigint"),
              Map.entry("numeric", "numeric"),
              Map.entry("real", "real"),
              Map.entry("double precision", "double precision"),
              Map.entry("boolean", "boolean"),
              Map.entry("varchar", "varchar"),
              Map.entry("char", "char"),
              Map.entry("text", "text"),
              Map.entry("date", "date"),
              Map.entry("time", "time"),
              Map.entry("timetz", "time"),
              Map.entry("timestamp", "timestamp"),
              Map.entry("timestamptz", "timestamp"),
              Map.entry("interval", "text"),
              Map.entry("uuid", "text"),
              Map.entry("json", "text"),
              Map.entry("jsonb", "text"),
              Map.entry("bytea", "blob")));

  /** Spellings that PostgreSQL does not know. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)^\\s*(tinyint|mediumint|double(?!\\s+precision)|varying\\s+character|nvarchar|clob"
              + "|datetime|bytes|blob|binary|varbinary)\\b.*");

  /** Spellings that SQLite does not read as a type, or reads as one of another affinity. */
  private static final Set<String> BARE = Set.of("text", "blob");

  private Types() {}

  /** The names of the vocabulary. */
  public static List<String> vocabulary() {
    return List.copyOf(SQLITE.keySet());
  }

  /** As PostgreSQL spells it. */
  public static String postgres(String type) {
    return FOREIGN.matcher(type).matches() ? SqlType.of(type).toString() : type;
  }

  /** As SQLite spells it: a name from which it takes the affinity that fits the values. */
  static String sqlite(String type) {
    SqlType parsed = SqlType.of(type);
    String name = parsed.array() ? "text" : SQLITE.getOrDefault(parsed.name(), "text");
    if (name.equals(parsed.name()) && !parsed.array()) {
      return type.contains("(") && !type.strip().endsWith(")") ? parsed.toString() : type;
    }
    return BARE.contains(name) ? name : parsed.named(name).toString();
  }
}
