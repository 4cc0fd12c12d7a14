package io.concertina.runtime.backfill;

import static io.concertina.migration.Identifier.quote;
import static java.util.stream.Collectors.joining;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Catalogue.Observation;
import io.concertina.runtime.report.VerificationException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the values that stand in more than one row. A look at each row for others like it would
 * take a scan per row; one statement that groups them takes one, with its snapshot open, as long as
 * the build of the index that follows.
 */
public final class Duplicates {

  private static final int LISTED = 5;

  private static final String NEXT = "merge or correct these rows, then boot again";

  private final Run run;
  private final Version version;

  /** For the operations of one migration. */
  public Duplicates(Run run, Version version) {
    this.run = run;
    this.version = version;
  }

  /** A value that is there more than once, and how many such there are. */
  private record Found(long values, String first) {}

  /** The statement, with the schema still to be put in. */
  public static String sql(Operation.VerifyDistinct operation) {
    String columns = quote(operation.columns());
    return "SELECT count(*) OVER (), d.* FROM (SELECT count(*) AS concertina_n, %1$s FROM %2$s WHERE %3$s GROUP BY %1$s HAVING count(*) > 1) AS d ORDER BY %1$s LIMIT %4$s"
        .formatted(
            columns,
            operation.table().sql(),
            operation.columns().stream()
                .map(column -> Identifier.quote(column) + " IS NOT NULL")
                .collect(joining(" AND ")),
            LISTED);
  }

  /**
   * Looks at every row; false when an index proves that there are no duplicates.
   *
   * @throws VerificationException when there are some
   */
  public boolean verify(Operation.VerifyDistinct operation) {
    Run.Place place =
        new Run.Place(version, operation.phase(), operation.table(), operation.summary());
    Retry retry = new Retry(run, place, () -> {});
    Effect index =
        new Effect.IndexPresent(operation.table(), operation.index(), operation.columns(), true);
    if (retry.call(() -> run.catalogue().observe(index)).state() == Observation.State.PRESENT) {
      return false;
    }
    if (operation.required()) {
      refuseMissing(operation, place, retry);
    }
    refuse(
        place,
        retry,
        run.names().resolve(sql(operation)),
        String.join(", ", operation.columns()),
        operation.columns().size(),
        NEXT);
    return true;
  }

  /**
   * Looks at every row before a unique index is built, whose build would take as long and name one
   * value alone.
   *
   * @throws VerificationException when values are there more than once
   */
  public void refuse(Operation.Ddl operation, Effect.IndexPresent index) {
    Run.Place place =
        new Run.Place(version, operation.phase(), operation.table(), operation.summary());
    Operation.VerifyDistinct look =
        new Operation.VerifyDistinct(
            operation.id(),
            operation.phase(),
            operation.summary(),
            index.table(),
            index.columns(),
            index.name(),
            false);
    refuse(
        place,
        new Retry(run, place, () -> {}),
        run.names().resolve(sql(look)),
        String.join(", ", index.columns()),
        index.columns().size(),
        NEXT);
  }

  /** The same for an index of expressions, or of some rows only. */
  public void refuse(Operation.Ddl operation, Effect.IndexOfShape index) {
    Run.Place place =
        new Run.Place(version, operation.phase(), operation.table(), operation.summary());
    Retry retry = new Retry(run, place, () -> {});
    Optional<String> sql = retry.call(() -> run.catalogue().duplicates(index, LISTED));
    if (sql.isPresent()) {
      String shape = run.database().texts(index.shape()).get(0);
      refuse(place, retry, sql.get(), run.names().resolve(shape), 0, NEXT);
    }
  }

  private void refuse(
      Run.Place place, Retry retry, String sql, String what, int columns, String next) {
    List<Found> found =
        retry.call(
            () ->
                run.database()
                    .patiently(
                        run.session(), () -> run.session().rows(sql, row -> found(row, columns))));
    if (!found.isEmpty()) {
      long values = found.get(0).values();
      throw new VerificationException(
          String.format(
              Locale.ROOT,
              "concertina: %s: values of %s in more than one row of %s, %,d in all: %s%s",
              place,
              what.startsWith("(") ? what : "(" + what + ")",
              place.table(),
              values,
              found.stream().map(Found::first).collect(joining(", ")),
              values > found.size() ? ", …" : ""),
          "everything is kept as it is; nothing was added",
          next);
    }
  }

  private void refuseMissing(Operation.VerifyDistinct operation, Run.Place place, Retry retry) {
    String sql =
        "SELECT count(*) FROM %s WHERE %s"
            .formatted(
                run.names().of(operation.table()),
                operation.columns().stream()
                    .map(column -> Identifier.quote(column) + " IS NULL")
                    .collect(joining(" OR ")));
    long missing =
        retry.call(
            () ->
                run.database()
                    .patiently(
                        run.session(),
                        () -> run.session().rows(sql, row -> row.getLong(1)).get(0)));
    if (missing > 0) {
      throw new VerificationException(
          String.format(
              Locale.ROOT,
              "concertina: %s: %,d rows of %s have no value in (%s)",
              place,
              missing,
              operation.table(),
              String.join(", ", operation.columns())),
          "everything is kept as it is; nothing was added",
          "give these rows a value or delete them, then boot again");
    }
  }

  private static Found found(ResultSet row, int columns) throws SQLException {
    List<String> values = new ArrayList<>();
    int parts = columns > 0 ? columns : row.getMetaData().getColumnCount() - 2;
    for (int i = 0; i < parts; i++) {
      values.add(row.getString(i + 3));
    }
    return new Found(
        row.getLong(1),
        String.format(Locale.ROOT, "(%s) in %,d rows", String.join(", ", values), row.getLong(2)));
  }
}
