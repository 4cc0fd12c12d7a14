package io.concertina.processor.plan;

import io.concertina.migration.Identifier;
import io.concertina.migration.Sql;
import java.util.List;
import java.util.stream.Collectors;

/** Which rows. */
public sealed interface Condition {

  /** The condition's text for each database. */
  Sql render(Dialects dialects);

  /** Adds itself to what the checksum is taken of. */
  Canonical describe(Canonical canonical);

  /** Rows in which the two columns differ. */
  record Differs(Pair pair) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(dialect -> dialect.differs(pair));
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical.with("differs-from", pair.from()).with("differs-to", pair.to());
    }
  }

  /** Rows in which the column has no value. */
  record Missing(String column) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(dialect -> Identifier.quote(column) + " IS NULL");
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical.with("missing", column);
    }
  }

  /** Rows in which the column has no value although the expression has one. */
  record MissingThough(String column, Text expression) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(
          dialect ->
              Identifier.quote(column)
                  + " IS NULL AND ("
                  + dialect.text(expression)
                  + ") IS NOT NULL");
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical.with("missing", column).with("though", expression);
    }
  }

  /** Rows that do not meet the user's condition; one for which it is NULL does. */
  record Violates(Text check) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(dialect -> "NOT (" + dialect.text(check) + ")");
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical.with("violates", check);
    }
  }

  /** Rows that refer to a row which is not there. */
  record Orphan(ForeignKey foreignKey) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(dialect -> foreignKey.orphan());
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical
          .with("orphan", foreignKey.columns())
          .with("of", foreignKey.references().toString())
          .with("by", foreignKey.referencedColumns());
    }
  }

  /** The rows for which the user's condition holds; all when it is empty. */
  record Given(Text condition) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return Dialects.text(condition);
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical.with("where", condition);
    }
  }

  /** Rows whose sides are not what they make of each other. */
  record OutOfStep(Group group, boolean copiesToNew) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(dialect -> dialect.outOfStep(group, copiesToNew));
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return group.describe(canonical.with("out-of-step", true)).with("copies-to-new", copiesToNew);
    }
  }

  /** Rows in which any of the columns has a value. */
  record Filled(List<String> columns) implements Condition {
    public Filled {
      columns = List.copyOf(columns);
    }

    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(
          dialect ->
              columns.stream()
                  .map(column -> Identifier.quote(column) + " IS NOT NULL")
                  .collect(Collectors.joining(" OR ")));
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical.with("filled", columns);
    }
  }

  /**
   * Rows of one of two tables that are not in step with the other.
   *
   * @param ofSource whether they are those of the source
   */
  record Unlike(Extraction extraction, boolean ofSource) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(
          dialect -> ofSource ? dialect.sourceUnlike(extraction) : dialect.partUnlike(extraction));
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return extraction.describe(canonical.with("unlike", true)).with("of-source", ofSource);
    }
  }

  /** Rows whose values are not those that they refer to. */
  record Misreferred(Normalisation normalisation) implements Condition {
    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(dialect -> dialect.misreferred(normalisation));
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return normalisation.describe(canonical.with("misreferred", true));
    }
  }

  /** Rows in which some of the given columns have a value, and none of the missing ones has. */
  record FilledBut(List<String> given, List<String> missing) implements Condition {
    public FilledBut {
      given = List.copyOf(given);
      missing = List.copyOf(missing);
    }

    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(
          dialect ->
              "(%s) AND %s"
                  .formatted(
                      given.stream()
                          .map(column -> Identifier.quote(column) + " IS NOT NULL")
                          .collect(Collectors.joining(" OR ")),
                      missing.stream()
                          .map(column -> Identifier.quote(column) + " IS NULL")
                          .collect(Collectors.joining(" AND "))));
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical.with("filled", given).with("unfilled", missing);
    }
  }

  /**
   * Rows in which none of the columns has a value. An expression that may fail has no place in the
   * condition: the row would be refused before it can be set aside.
   */
  record Unfilled(List<String> columns) implements Condition {
    public Unfilled {
      columns = List.copyOf(columns);
    }

    @Override
    public Sql render(Dialects dialects) {
      return dialects.one(
          dialect ->
              columns.stream()
                  .map(column -> Identifier.quote(column) + " IS NULL")
                  .collect(Collectors.joining(" AND ")));
    }

    @Override
    public Canonical describe(Canonical canonical) {
      return canonical.with("unfilled", columns);
    }
  }
}
