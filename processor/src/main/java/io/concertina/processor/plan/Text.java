package io.concertina.processor.plan;

/**
 * A SQL expression as the user wrote it, for both databases; empty for none.
 *
 * @param sql for PostgreSQL, and for SQLite unless overridden
 * @param sqlite for SQLite
 */
public record Text(String sql, String sqlite) {

  /** No expression. */
  public static final Text NONE = new Text("", "");

  /** An expression with its override, which may be empty. */
  public static Text of(String sql, String sqliteOverride) {
    return new Text(sql.strip(), (sqliteOverride.isBlank() ? sql : sqliteOverride).strip());
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return sql.isEmpty();
  }

  boolean overridden() {
    return !sql.equals(sqlite);
  }
}
