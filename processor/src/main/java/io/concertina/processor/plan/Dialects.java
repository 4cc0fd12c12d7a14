package io.concertina.processor.plan;

import io.concertina.migration.Sql;
import java.util.List;
import java.util.function.Function;

/** The databases that every migration is rendered for. */
public record Dialects(Dialect postgres, Dialect sqlite) {

  /** Statements or expressions, asked of each. */
  Sql each(Function<Dialect, List<String>> text) {
    return new Sql(text.apply(postgres), text.apply(sqlite));
  }

  /** One expression, asked of each. */
  Sql one(Function<Dialect, String> text) {
    return each(dialect -> List.of(text.apply(dialect)));
  }

  /** An expression of the user's; nothing when there is none. */
  static Sql text(Text text) {
    return text.isEmpty() ? Sql.NONE : new Sql(List.of(text.sql()), List.of(text.sqlite()));
  }
}
