package io.concertina.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A SQL type in its parts, under one name where it has several.
 *
 * @param name {@code varchar}, {@code timestamptz}; of a type that is not known, its own name
 * @param modifiers the numbers in parentheses
 * @param array whether it is an array
 */
public record SqlType(String name, List<String> modifiers, boolean array) {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("int2", "smallint"),
          Map.entry("tinyint", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("mediumint", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("double", "double precision"),
          Map.entry("bool", "boolean"),
          Map.entry("character varying", "varchar"),
          Map.entry("varying character", "varchar"),
          Map.entry("nvarchar", "varchar"),
          Map.entry("national character varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("nchar", "char"),
          Map.entry("national character", "char"),
          Map.entry("clob", "text"),
          Map.entry("datetime", "timestamp"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("bit varying", "varbit"),
          Map.entry("bytes", "bytea"),
          Map.entry("blob", "bytea"),
          Map.entry("binary", "bytea"),
          Map.entry("varbinary", "bytea"));

  private static final Pattern ARRAY =
      Pattern.compile("\\s*(\\[\\s*\\d*\\s*]|\\barray(\\s*\\[\\s*\\d*\\s*])?)$");

  private static final Pattern MODIFIERS = Pattern.compile("\\s*\\(([^()]*)\\)");

  public SqlType {
    modifiers = List.copyOf(modifiers);
  }

  /** Reads a type as a source or a catalogue spells it; a quoted name stays as it is. */
  public static SqlType of(String text) {
    String rest = text.strip();
    if (rest.contains("\"")) {
      return new SqlType(rest, List.of(), rest.endsWith("]"));
    }
    rest = rest.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean array = false;
    for (Matcher dimension = ARRAY.matcher(rest);
        dimension.find();
        dimension = ARRAY.matcher(rest)) {
      rest = rest.substring(0, dimension.start());
      array = true;
    }
    // They may stand in the middle: timestamp(3) with time zone.
    Matcher given = MODIFIERS.matcher(rest);
    List<String> modifiers = List.of();
    if (given.find()) {
      modifiers = Arrays.stream(given.group(1).split(",", -1)).map(String::strip).toList();
      rest = (rest.substring(0, given.start()) + rest.substring(given.end())).strip();
    }
    return of(NAMES.getOrDefault(rest, rest), modifiers, array);
  }

  /** What the standard leaves out is said: {@code char} is {@code char(1)}. */
  private static SqlType of(String name, List<String> modifiers, boolean array) {
    return switch (name) {
      case "numeric" ->
          new SqlType(
              name, modifiers.size() == 1 ? List.of(modifiers.get(0), "0") : modifiers, array);
      case "char", "bit" ->
          new SqlType(name, modifiers.isEmpty() ? List.of("1") : modifiers, array);
      case "float" ->
          new SqlType(
              !modifiers.isEmpty() && number(modifiers.get(0)) <= 24 ? "real" : "double precision",
              List.of(),
              array);
      // Microseconds are what PostgreSQL has anyway.
      case "time", "timetz", "timestamp", "timestamptz", "interval" ->
          new SqlType(name, modifiers.equals(List.of("6")) ? List.of() : modifiers, array);
      case "bytea" -> new SqlType(name, List.of(), array);
      default -> new SqlType(name, modifiers, array);
    };
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
  }

  /** The modifiers as numbers; what is no number counts as endless. */
  public List<Integer> numbers() {
    return modifiers.stream().map(SqlType::number).toList();
  }

  /** Under another name. */
  public SqlType named(String other) {
    return new SqlType(other, modifiers, array);
  }

  /** {@code numeric(12,2)}. */
  @Override
  public String toString() {
    String numbers =
        modifiers.isEmpty() ? "" : modifiers.stream().collect(Collectors.joining(",", "(", ")"));
    return name + numbers + (array && !name.endsWith("]") ? "[]" : "");
  }
}
