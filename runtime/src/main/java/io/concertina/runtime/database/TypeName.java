package io.concertina.runtime.database;

import java.util.Locale;
import java.util.Map;

/**
 * One spelling for types that have several, so that {@code varchar(40)} is what format_type calls
 * {@code character varying(40)}.
 */
final class TypeName {

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("character varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("bpchar", "char"),
          Map.entry("int8", "bigint"),
          Map.entry("int4", "integer"),
          Map.entry("int", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("bool", "boolean"),
          Map.entry("decimal", "numeric"),
          Map.entry("float8", "double precision"),
          Map.entry("float4", "real"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("time without time zone", "time"));

  private TypeName() {}

  static String canonical(String type) {
    String text = type.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    int collate = text.indexOf(" collate ");
    if (collate >= 0) {
      text = text.substring(0, collate);
    }
    // The modifier may stand in the middle: timestamp(3) with time zone.
    String modifier = "";
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    if (open >= 0 && close > open) {
      modifier = text.substring(open, close + 1).replace(" ", "");
      text = (text.substring(0, open) + text.substring(close + 1)).strip().replaceAll("\\s+", " ");
    }
    String array = text.endsWith("[]") ? "[]" : "";
    String base = array.isEmpty() ? text : text.substring(0, text.length() - 2);
    return ALIASES.getOrDefault(base, base) + modifier + array;
  }
}
