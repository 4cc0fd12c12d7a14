package io.concertina.migration;

import java.util.List;

/**
 * The same work in the words of each database; an empty list where a database needs nothing.
 *
 * <p>{@code ${schema}} stands for the schema the service runs on, quoted; {@code ${schema-literal}}
 * for the same inside a string literal, its single quotes doubled; {@code ${type}} for the type of
 * the column that an added column copies; {@code ${dollar}} for a dollar sign of the user's before
 * a brace, so that no text of the user's is ever taken for one of these.
 *
 * @param postgres the statements or expressions for PostgreSQL
 * @param sqlite the statements or expressions for SQLite
 */
public record Sql(List<String> postgres, List<String> sqlite) {

  /** Nothing on either database. */
  public static final Sql NONE = new Sql(List.of(), List.of());

  public Sql {
    postgres = postgres.stream().map(String::strip).toList();
    sqlite = sqlite.stream().map(String::strip).toList();
  }

  /** The same text for every database. */
  public static Sql same(String... texts) {
    return new Sql(List.of(texts), List.of(texts));
  }

  /** Texts for PostgreSQL alone, to be followed by {@link #sqlite(String...)}. */
  public static Sql postgres(String... texts) {
    return new Sql(List.of(texts), List.of());
  }

  /** This, with the texts for SQLite. */
  public Sql sqlite(String... texts) {
    return new Sql(postgres, List.of(texts));
  }
}
