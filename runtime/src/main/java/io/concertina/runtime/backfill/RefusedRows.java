package io.concertina.runtime.backfill;

import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.ErrorKind;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Quarantine.Aside;
import io.concertina.runtime.database.Quarantine.Refused;
import io.concertina.runtime.database.Transforms.ComputationException;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.QuarantinedRow;
import io.concertina.runtime.report.QuarantinedRowsException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of the rows that refuse what a backfill writes: they are found and set aside, so
 * that all others go on, and tried again when the others are done.
 */
final class RefusedRows {

  /** How many to look for at once: those that don't refuse are locked meanwhile. */
  private static final int AT_ONCE = 8;

  private final Run run;
  private final Run.Place place;
  private final Fill fill;
  private final Writing writing;
  private final boolean waivable;
  private boolean asked;
  private boolean any;

  /**
   * @param waivable whether rows may stay as they are
   */
  RefusedRows(Run run, Run.Place place, Fill fill, Writing writing, boolean waivable) {
    this.run = run;
    this.place = place;
    this.fill = fill;
    this.writing = writing;
    this.waivable = waivable;
  }

  /**
   * Does the next batch, without the rows that are aside: one of them may have been set aside by a
   * run that died before it could write the others. Rows for whose sake the batch fails are set
   * aside too; if there are none, or too many, the failure stands.
   */
  Optional<Chunk> next(Chunk before, int rows, int stripes) throws SQLException {
    boolean vain = false;
    while (true) {
      Fill others = any() ? run.quarantine().without(fill) : fill;
      try {
        return writing.next(others, before, rows, stripes, run.fence().token());
      } catch (SQLException | ComputationException failure) {
        boolean found = setAside(before, rows, stripes, failure);
        if (!found && vain) {
          throw failed(failure);
        }
        // A row may have been corrected meanwhile: once more.
        vain = !found;
      }
    }
  }

  private boolean any() throws SQLException {
    if (!any) {
      // Asked once: only the run that has the lease sets rows aside.
      any = !asked && !run.quarantine().rows(place.version()).isEmpty();
      asked = true;
    }
    return any;
  }

  private boolean setAside(Chunk before, int rows, int stripes, Exception failure)
      throws SQLException {
    if (failure instanceof SQLException e && run.database().classify(e) != ErrorKind.ROW) {
      throw e;
    }
    run.fence().alive(place + ", looking for rows that refuse");
    int left = Math.max(0, run.quarantineLimit() - asides().size());
    List<Refused> refused =
        writing.refusing(
            run.quarantine().without(fill), before, rows, stripes, Math.min(left, AT_ONCE));
    if (refused.isEmpty()) {
      return false;
    }
    if (refused.size() > left) {
      throw tooMany(refused.get(left), failure);
    }
    any = true;
    add(refused);
    for (Aside aside : asides()) {
      if (refused.stream().anyMatch(one -> one.key().equals(aside.key()))) {
        run.listener().rowQuarantined(aside.row());
      }
    }
    return true;
  }

  private void add(List<Refused> refused) throws SQLException {
    boolean added = run.quarantine().add(fill, refused, run.fence().token());
    Backfill.owned(added ? Optional.of(refused) : Optional.empty());
  }

  private List<Aside> asides() throws SQLException {
    return run.quarantine().rows(place.version()).stream()
        .filter(aside -> aside.operation().equals(fill.operation()))
        .toList();
  }

  private ConcertinaException failed(Exception failure) {
    return failure instanceof SQLException e
        ? Failures.of(run.database(), place.toString(), e)
        : new MigrationFailedException(
            "concertina: %s: %s".formatted(place, failure.getMessage()),
            "the batch of this row was not written; batches before it are kept and recorded",
            "correct the row or the transform, then boot again: it goes on at this batch",
            failure);
  }

  private MigrationFailedException tooMany(Refused one, Exception failure) throws SQLException {
    int limit = run.quarantineLimit();
    return new MigrationFailedException(
        "concertina: %s: %s; the row with the key (%s) says: %s"
            .formatted(
                place,
                limit == 0 ? "failed on a row" : "more than %s rows refuse it".formatted(limit),
                run.quarantine().readable(one.key()),
                one.error()),
        "the batch of this row was not written; batches before it are kept and recorded",
        "correct the rows, the expression or the transform, then boot again: it goes on at this batch; quarantineLimit lets more of them be set aside",
        failure);
  }

  /**
   * Tries once more what is set aside, now that all others are done.
   *
   * @param visited the rows of the backfill
   * @return the rows written
   * @throws QuarantinedRowsException when some still refuse
   */
  long settle(Retry retry, long visited) {
    long written = 0;
    for (Aside aside : retry.call(this::asides)) {
      if (aside.row().waived().isEmpty()) {
        written += retry.call(() -> again(aside));
      }
    }
    List<QuarantinedRow> left = new ArrayList<>();
    for (Aside aside : retry.call(this::asides)) {
      if (aside.row().waived().isEmpty()) {
        left.add(aside.row());
      }
    }
    if (!left.isEmpty()) {
      QuarantinedRow first = left.get(0);
      throw new QuarantinedRowsException(
          String.format(
              Locale.ROOT,
              "concertina: %s: %,d of %,d rows refuse it, the first with the key (%s): %s",
              place,
              left.size(),
              visited,
              String.join(", ", first.key()),
              first.error()),
          "all others are filled and recorded; these are as they were, and listed in concertina_quarantine",
          "correct them and boot again, which tries them again"
              + (waivable ? "; or let them be as they are: Concertina.control().waive(…)" : ""));
    }
    return written;
  }

  private int again(Aside aside) throws SQLException {
    try {
      return Backfill.owned(writing.again(fill, aside.key(), run.fence().token()));
    } catch (ComputationException e) {
      add(List.of(new Refused(aside.key(), String.valueOf(e.getMessage()))));
    } catch (SQLException e) {
      if (run.database().classify(e) != ErrorKind.ROW) {
        throw e;
      }
      add(List.of(new Refused(aside.key(), Failures.oneLine(e))));
    }
    return 0;
  }
}
