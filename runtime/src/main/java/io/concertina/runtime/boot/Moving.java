package io.concertina.runtime.boot;

import io.concertina.migration.Migration;
import io.concertina.migration.Operation.MoveRows;
import io.concertina.migration.Table;
import io.concertina.runtime.backfill.Backfill;
import io.concertina.runtime.backfill.Retry;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.database.Batches.Window;
import io.concertina.runtime.database.Catalogue.ColumnShape;
import io.concertina.runtime.database.Catalogue.Observation;
import io.concertina.runtime.report.SchemaMismatchException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Moves the rows of a table that have no parent into one that keeps them, and back. */
final class Moving {

  /** Whether there was anything to do, and how many rows were moved. */
  record Outcome(boolean ran, long rows) {}

  private final Operations operations;
  private final Run run;
  private final Migration migration;
  private final Backfill backfill;
  private final MoveRows move;

  Moving(Operations operations, Run run, Migration migration, MoveRows move) {
    this.operations = operations;
    this.run = run;
    this.migration = migration;
    this.backfill = new Backfill(run, migration.version(), Operations.waivable(migration));
    this.move = move;
  }

  Outcome run(Retry retry) {
    if (columns(retry, move.table()).isEmpty()) {
      throw mismatch(
          "there is no table %s in schema %s"
              .formatted(move.table().name(), run.names().schemaOf(move.table())),
          "create the table first, or correct the name or the schema in the model's mapping");
    }
    boolean kept = !columns(retry, move.aside()).isEmpty();
    return switch (move.stage()) {
      case PREPARE -> new Outcome((kept || !holds(retry)) && prepare(retry), 0);
      case OUT -> kept ? new Outcome(true, out(retry)) : new Outcome(false, 0);
      case BACK -> kept ? new Outcome(true, back(retry)) : new Outcome(false, 0);
    };
  }

  /** Whether the foreign key is there already, and every row has a parent. */
  private boolean holds(Retry retry) {
    return retry.call(
        () ->
            run.catalogue().observe(move.foreignKey()).state() == Observation.State.PRESENT
                && run.catalogue().orphans(move.foreignKey()) == 0);
  }

  private boolean prepare(Retry retry) {
    refuseObstacles(retry);
    refuseOtherShape(retry);
    List<String> key = backfill.keyOf(retry, move);
    return operations.atomically(
        retry,
        new Table("", ""),
        () ->
            run.catalogue().columns(move.aside()).isEmpty()
                ? run.catalogue().keep(move, key)
                : List.of());
  }

  /** The database would not say a word: what it deletes along is gone. */
  private void refuseObstacles(Retry retry) {
    List<String> obstacles = retry.call(() -> run.catalogue().obstacles(move));
    if (!obstacles.isEmpty()) {
      throw mismatch(
          "rows of %s can't be deleted because of %s"
              .formatted(move.table(), String.join("; ", obstacles)),
          "drop these before and create them again after, in steps around this one; or delete the"
              + " rows by hand, with what hangs on them; then boot again");
    }
  }

  /** A table that is there already has kept rows before, on an earlier way up. */
  private void refuseOtherShape(Retry retry) {
    List<ColumnShape> found = columns(retry, move.aside());
    String wanted = text(columns(retry, move.table()));
    if (!found.isEmpty() && !text(found).equals(wanted)) {
      throw mismatch(
          "something else is already there\n    wanted: table %s (%s)\n    found:  table %s (%s)"
              .formatted(move.aside(), wanted, move.aside(), text(found)),
          "look at its rows, rename or drop it, then boot again");
    }
  }

  private static String text(List<ColumnShape> columns) {
    return columns.stream()
        .map(column -> (column.name() + " " + column.type()).strip())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private long out(Retry retry) {
    refuseObstacles(retry);
    return backfill.move(move, names(columns(retry, move.table())));
  }

  private long back(Retry retry) {
    List<String> computed = retry.call(() -> run.catalogue().computed(move.table()));
    List<String> columns = names(columns(retry, move.aside()));
    long rows =
        backfill.move(move, columns.stream().filter(column -> !computed.contains(column)).toList());
    operations.atomically(retry, move.aside(), this::drop);
    if (!columns(retry, move.aside()).isEmpty()) {
      tellOfRowsThatStay(retry);
    }
    return rows;
  }

  private List<String> drop() throws SQLException {
    if (run.catalogue().columns(move.aside()).isEmpty()) {
      return List.of();
    }
    run.database().lockTable(run.session(), run.names().of(move.aside()));
    return run.catalogue().count(move.aside()) == 0
        ? List.of("DROP TABLE " + run.names().of(move.aside()))
        : List.of();
  }

  private void tellOfRowsThatStay(Retry retry) {
    List<String> names = backfill.keyOf(retry, move);
    List<KeyColumn> key = retry.call(() -> run.batches().key(move.aside(), names));
    Window first = retry.call(() -> run.batches().scan(move.aside(), key, "false", null, 1));
    long rows = retry.call(() -> run.catalogue().count(move.aside()));
    List<String> last = first.last();
    String named = last == null ? "" : retry.call(() -> run.quarantine().readable(last));
    run.listener()
        .notice(
            migration.version(),
            String.format(
                Locale.ROOT,
                "%,d rows of %s stay in %s, the first with the key (%s): %s has a row with that key, or with another value that only one row may have",
                rows,
                move.table(),
                move.aside(),
                named,
                move.table()));
  }

  private List<ColumnShape> columns(Retry retry, Table table) {
    return retry.call(() -> run.catalogue().columns(table));
  }

  private static List<String> names(List<ColumnShape> columns) {
    return columns.stream().map(ColumnShape::name).toList();
  }

  private SchemaMismatchException mismatch(String what, String next) {
    return new SchemaMismatchException(
        "concertina: %s: %s".formatted(operations.place(move), what),
        "nothing of this operation was changed; operations before it are kept and recorded",
        next);
  }
}
