package io.concertina.runtime.database;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for types that have several, so that {@code varchar(40)} is what format_type calls
 * {@code character varying(40)}.
 */
final class TypeName {

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("nchar varying", "varchar"),
          Map.entry("national character varying", "varchar"),
          Map.entry("national char varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("nchar", "char"),
          Map.entry("national character", "char"),
          Map.entry("national char", "char"),
          Map.entry("bit varying", "varbit"),
          Map.entry("int8", "bigint"),
          Map.entry("int4", "integer"),
          Map.entry("int", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("bool", "boolean"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("float8", "double precision"),
          Map.entry("float4", "real"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("time without time zone", "time"));

  private static final Pattern COLLATION =
      Pattern.compile("\\s+collate\\s.*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** PostgreSQL keeps neither how many dimensions were declared nor how long they were to be. */
  private static final Pattern DIMENSIONS =
      Pattern.compile("(\\s*\\[\\s*\\d*\\s*]|\\s+array\\b)+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern MODIFIER = Pattern.compile("\\s*\\(([^()]*)\\)");

  private TypeName() {}

  static String canonical(String type) {
    String text = COLLATION.matcher(type.strip()).replaceFirst("");
    Matcher dimensions = DIMENSIONS.matcher(text);
    String array = dimensions.find() ? "[]" : "";
    text = dimensions.replaceFirst("");
    if (text.contains("\"")) {
      return text + array;
    }
    text = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    // The modifier may stand in the middle: timestamp(3) with time zone.
    Matcher given = MODIFIER.matcher(text);
    String modifier = "";
    if (given.find()) {
      modifier = given.group(1).replace(" ", "");
      text = (text.substring(0, given.start()) + text.substring(given.end())).strip();
    }
    text = text.replaceFirst("^pg_catalog\\.", "");
    return element(ALIASES.getOrDefault(text, text), modifier) + array;
  }

  /** What the standard leaves out is said: {@code char} is {@code char(1)}. */
  private static String element(String name, String modifier) {
    return switch (name) {
      case "float" -> modifier.matches("0*(1?\\d|2[0-4])") ? "real" : "double precision";
      case "numeric" ->
          modifier.isEmpty() || modifier.contains(",")
              ? modified(name, modifier)
              : modified(name, modifier + ",0");
      case "char", "bit" -> modified(name, modifier.isEmpty() ? "1" : modifier);
      // Without a length it is another type, which pads nothing.
      case "bpchar" -> modifier.isEmpty() ? name : modified("char", modifier);
      // Microseconds are what PostgreSQL has anyway, and the most it has.
      case "time", "timetz", "timestamp", "timestamptz", "interval" ->
          modified(name, modifier.matches("[6-9]") ? "" : modifier);
      default -> modified(name, modifier);
    };
  }

  private static String modified(String name, String modifier) {
    return modifier.isEmpty() ? name : name + "(" + modifier + ")";
  }
}
