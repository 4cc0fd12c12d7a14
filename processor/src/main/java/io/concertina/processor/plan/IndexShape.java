package io.concertina.processor.plan;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Sql;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an index is made of.
 *
 * @param columns the columns of its key; empty where {@code on} says
 * @param on the parts of its key as SQL; empty where the columns say
 * @param uses every column it needs
 * @param where which rows are in it; empty for all
 * @param include columns beside the key
 * @param method the access method; empty for a B-tree
 * @param sqlite what follows the table's name on SQLite; empty where it is the same, {@code none}
 *     for no index there
 */
public record IndexShape(
    List<String> columns,
    List<String> on,
    List<String> uses,
    boolean unique,
    String where,
    List<String> include,
    String method,
    String sqlite) {

  /** No index on SQLite. */
  public static final String NONE = "none";

  public IndexShape {
    columns = List.copyOf(columns);
    on = List.copyOf(on);
    uses = List.copyOf(uses);
    include = List.copyOf(include);
  }

  /** Of columns and nothing else. */
  public static IndexShape of(List<String> columns, boolean unique) {
    return new IndexShape(columns, List.of(), columns, unique, "", List.of(), "", "");
  }

  boolean plain() {
    return on.isEmpty()
        && where.isEmpty()
        && include.isEmpty()
        && method.isEmpty()
        && sqlite.isEmpty();
  }

  /** The key, as a person reads it. */
  public String key() {
    return String.join(", ", on.isEmpty() ? columns : on);
  }

  /** What follows the table's name on PostgreSQL. */
  public String postgres() {
    return (method.isEmpty() ? "" : "USING " + quote(method) + " ")
        + "("
        + quotedKey()
        + ")"
        + (include.isEmpty() ? "" : " INCLUDE (" + quote(include) + ")")
        + condition();
  }

  /** What follows the table's name on SQLite; empty for no index there. */
  public String sqliteShape() {
    if (sqlite.isEmpty()) {
      return "(" + quotedKey() + ")" + condition();
    }
    return sqlite.equals(NONE) ? "" : sqlite;
  }

  Sql each() {
    return new Sql(
        List.of(postgres()), Stream.of(sqliteShape()).filter(text -> !text.isEmpty()).toList());
  }

  private String quotedKey() {
    return on.isEmpty() ? quote(columns) : String.join(", ", on);
  }

  private String condition() {
    return where.isEmpty() ? "" : " WHERE " + where;
  }

  Canonical describe(Canonical canonical) {
    return canonical
        .with("column", columns)
        .with("on", on)
        .with("unique", unique)
        .with("where", where)
        .with("include", include)
        .with("method", method)
        .with("sqlite", sqlite);
  }
}
