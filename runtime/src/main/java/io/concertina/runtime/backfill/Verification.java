package io.concertina.runtime.backfill;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.database.Batches.Window;
import io.concertina.runtime.database.ErrorKind;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.report.VerificationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts wrong rows window by window along the key, so that no snapshot stays open for long. */
public final class Verification {

  private static final int ROWS = 20_000;

  private final Run run;
  private final Version version;

  /** How many wrong rows are named: the first of each window. */
  private static final int NAMED = 5;

  private final Version opened;
  private final boolean waivable;
  private final String again;

  /**
   * For the operations of one migration.
   *
   * @param opened the version that has opened the change; the same where it does all of it
   * @param waivable whether rows that were waived may be wrong
   */
  public Verification(Run run, Version version, Version opened, boolean waivable) {
    this(run, version, opened, waivable, "boot again");
  }

  private Verification(Run run, Version version, Version opened, boolean waivable, String again) {
    this.run = run;
    this.version = version;
    this.opened = opened;
    this.waivable = waivable;
    this.again = again;
  }

  /** For the same operations, before the migration is undone. */
  public static Verification before(Run run, Version version, boolean waivable) {
    return new Verification(run, version, version, waivable, "run downTo again");
  }

  /**
   * Looks at every row.
   *
   * @return the rows looked at
   * @throws VerificationException when some are wrong
   */
  public long verify(Operation.Verify operation) {
    Run.Place place =
        new Run.Place(version, operation.phase(), operation.table(), operation.summary());
    Retry retry = new Retry(run, place, () -> {});
    List<KeyColumn> key =
        new Backfill(run, version, waivable)
            .path(retry, operation.id(), operation.table(), operation.key());
    String wrong = run.names().resolve(run.database().texts(operation.wrong()).get(0));
    // Before the old side goes every row counts.
    String counted =
        operation.phase() == Phase.CONTRACT || !waivable
            ? wrong
            : run.quarantine().unlessWaived(version, key, wrong);
    long visited = 0;
    long found = 0;
    List<String> keys = new ArrayList<>();
    List<String> after = null;
    Meter meter =
        new Meter(run, place, retry.call(() -> run.catalogue().estimate(operation.table())), 0);
    while (true) {
      @Nullable List<String> from = after;
      Window window = retry.call(() -> scan(operation, place, key, counted, from));
      visited += window.visited();
      found += window.wrong();
      if (!window.firstWrong().isEmpty() && keys.size() < NAMED) {
        keys.add(window.firstWrong());
      }
      after = window.last();
      if (window.visited() < ROWS || after == null) {
        break;
      }
      meter.at(visited, 0);
      String doing = place + ", " + visited + " rows";
      retry.call(
          () -> {
            run.fence().alive(doing);
            return Duration.ZERO;
          });
    }
    if (found > 0) {
      List<String> attached = retry.call(() -> run.catalogue().attached(operation.table(), wrong));
      throw new VerificationException(
          String.format(
              Locale.ROOT,
              "concertina: %s: %,d of %,d rows of %s are wrong, the first with key (%s): %s",
              place,
              found,
              visited,
              operation.table(),
              keys.get(0),
              operation.why() + others(keys) + attached(operation.table(), attached)),
          "everything is kept as it is; nothing was dropped",
          """
          %slook at these rows and at what wrote them, correct both, then %s.
                 It may have been %sa statement that fires no triggers (a restore, session_replication_role), an expression that depends on the session or the moment, a default, or a row for which the expression has no value"""
              .formatted(
                  attached.isEmpty()
                      ? ""
                      : "have the rows of %s filled: Concertina.control().retry(\"%s\"), and boot with it. Otherwise "
                          .formatted(String.join(", ", attached), opened),
                  again,
                  suspects(retry, operation.table())));
    }
    return visited;
  }

  private static String attached(Table table, List<String> partitions) {
    return partitions.isEmpty()
        ? ""
        : "; rows of %s were there when it was attached to %s, after the triggers"
            .formatted(String.join(", ", partitions), table);
  }

  private static String others(List<String> keys) {
    return keys.size() < 2
        ? ""
        : keys.stream()
            .skip(1)
            .collect(Collectors.joining("), (", "; others have the keys (", ")"));
  }

  /** What is known of the table that may have kept a value from being written as it should be. */
  private String suspects(Retry retry, Table table) {
    List<String> suspects = retry.call(() -> run.catalogue().suspects(table));
    return suspects.isEmpty() ? "" : String.join(", ", suspects) + ", ";
  }

  private Window scan(
      Operation.Verify operation,
      Run.Place place,
      List<KeyColumn> key,
      String wrong,
      @Nullable List<String> after)
      throws SQLException {
    try {
      return run.batches().scan(operation.table(), key, wrong, after, ROWS);
    } catch (SQLException failure) {
      if (run.database().classify(failure) == ErrorKind.ROW) {
        nameFailing(operation, place, key, wrong, after);
      }
      throw failure;
    }
  }

  /** Halves a window of which a row fails until that row is left; returns when none fails. */
  private void nameFailing(
      Operation.Verify operation,
      Run.Place place,
      List<KeyColumn> key,
      String wrong,
      @Nullable List<String> after)
      throws SQLException {
    Table table = operation.table();
    @Nullable List<String> from = after;
    int rows = ROWS;
    // Of the two halves of a window that failed one fails, unless its row was corrected meanwhile.
    for (int passed = 0; passed < 3; passed++) {
      Window window = run.batches().scan(table, key, "false", from, rows);
      List<String> to = window.last();
      if (to == null) {
        return;
      }
      run.fence().alive(place + ", looking for the row that fails");
      try {
        run.batches().compute(table, key, wrong, from, to);
        from = to;
      } catch (SQLException e) {
        if (run.database().classify(e) != ErrorKind.ROW) {
          throw e;
        }
        if (rows == 1) {
          throw failing(place, table, run.quarantine().readable(to), e);
        }
        rows = rows / 2;
        passed = -1;
      }
    }
  }

  private VerificationException failing(
      Run.Place place, Table table, String key, SQLException failure) {
    return new VerificationException(
        "concertina: %s: the row of %s with key (%s) can't be computed: %s"
            .formatted(place, table, key, Failures.oneLine(failure)),
        "everything is kept as it is; nothing was dropped",
        "correct that row, or the expression, then " + again,
        failure);
  }
}
