package io.concertina.runtime.backfill;

import io.concertina.RowTransform;
import io.concertina.migration.Operation;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Copy;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.database.Batches.Move;
import io.concertina.runtime.database.Batches.Restored;
import io.concertina.runtime.database.Catalogue.ColumnShape;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.report.SchemaMismatchException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills a column, copies or moves rows, or puts kept values back, batch by batch.
 *
 * <p>The cursor lives in the database only. A run that dies anywhere leaves the last commit's
 * cursor; the next run reads it and goes on: no row is visited twice, none is left out.
 */
public final class Backfill {

  private final Run run;
  private final Version version;
  private final boolean waivable;

  /**
   * For the operations of one migration.
   *
   * @param waivable whether rows that refuse may stay as they are
   */
  public Backfill(Run run, Version version, boolean waivable) {
    this.run = run;
    this.version = version;
    this.waivable = waivable;
  }

  /**
   * Runs a fill to its end.
   *
   * @return the rows written, by this run and by earlier ones
   */
  public long fill(Operation.Fill operation) {
    Run.Place place = place(operation);
    Pace pace = pace();
    Retry retry = new Retry(run, place, pace::conflict);
    List<String> set = run.database().texts(operation.set());
    Fill fill =
        new Fill(
            version,
            operation.id(),
            operation.table(),
            path(retry, operation.id(), operation.table(), operation.key()),
            operation.column(),
            run.names().resolve(set.get(0)),
            condition(operation.where()),
            operation.keep());
    refuseMissing(retry, operation.table(), List.of(operation.column()));
    Stripes stripes = retry.call(() -> new Stripes(run, place, fill));
    return walk(fill, place, pace, retry, stripes::next, new Filling(run.batches()));
  }

  /**
   * Runs a copy to its end.
   *
   * @return the rows written, by this run and by earlier ones
   */
  public long copy(Operation.CopyRows operation) {
    Run.Place place = place(operation);
    Pace pace = pace();
    Retry retry =
        new Retry(run, place, List.of(operation.table(), operation.into()), pace::conflict);
    List<String> intoKey =
        key(retry, operation.into(), operation.intoKey()).stream().map(KeyColumn::name).toList();
    Fill fill =
        new Fill(
            version,
            operation.id(),
            operation.table(),
            path(retry, operation.id(), operation.table(), operation.key()),
            "",
            "",
            condition(operation.where()),
            false,
            new Copy(operation.into(), intoKey, operation.columns(), operation.intoColumns()),
            null,
            false);
    refuseMissing(retry, operation.table(), operation.columns());
    refuseMissing(retry, operation.into(), operation.intoColumns());
    return walk(fill, place, pace, retry, () -> 1, new Filling(run.batches()));
  }

  /**
   * Runs a move to its end, out of the table or back.
   *
   * @param columns what is moved
   * @return the rows moved, by this run and by earlier ones
   */
  public long move(Operation.MoveRows operation, List<String> columns) {
    boolean back = operation.stage() == Operation.MoveRows.Stage.BACK;
    Table from = back ? operation.aside() : operation.table();
    Table into = back ? operation.table() : operation.aside();
    Run.Place place = place(operation);
    Pace pace = pace();
    Retry retry = new Retry(run, place, List.of(from, into), pace::conflict);
    Fill fill =
        new Fill(
            version,
            operation.id(),
            from,
            path(retry, operation.id(), from, keyOf(retry, operation)),
            "",
            "",
            condition(operation.where()),
            false,
            null,
            new Move(into, columns, back),
            true);
    refuseMissing(retry, from, columns);
    refuseMissing(retry, into, columns);
    return walk(fill, place, pace, retry, () -> 1, new Filling(run.batches()));
  }

  /**
   * The names of the columns that tell the rows of a table and of the one that keeps them apart.
   */
  public List<String> keyOf(Retry retry, Operation.MoveRows operation) {
    return key(retry, operation.table(), operation.key()).stream().map(KeyColumn::name).toList();
  }

  /**
   * Runs a computation in Java to its end.
   *
   * @return the rows written, by this run and by earlier ones
   */
  public long transform(Operation.Transform operation) {
    Run.Place place = place(operation);
    Pace pace = pace();
    Retry retry = new Retry(run, place, pace::conflict);
    Fill fill =
        new Fill(
            version,
            operation.id(),
            operation.table(),
            path(retry, operation.id(), operation.table(), operation.key()),
            operation.column(),
            "",
            condition(operation.where()),
            operation.keep());
    List<String> columns = new ArrayList<>(operation.reads());
    columns.add(operation.column());
    refuseMissing(retry, operation.table(), columns);
    RowTransform transform = operation.transform().get();
    return walk(
        fill,
        place,
        pace,
        retry,
        () -> 1,
        new Transforming(
            run.database().transforms(run.session(), run.names()),
            operation.reads(),
            new Computing(transform)));
  }

  private Run.Place place(Operation operation) {
    return new Run.Place(version, operation.phase(), operation.table(), operation.summary());
  }

  private Pace pace() {
    return new Pace(run.database().hold(run.batchTime()));
  }

  private String condition(Sql where) {
    List<String> texts = run.database().texts(where);
    return texts.isEmpty() ? "" : run.names().resolve(texts.get(0));
  }

  /** In how many parts the next window is written. */
  @FunctionalInterface
  private interface Parts {
    int next() throws SQLException;
  }

  private long walk(
      Fill fill, Run.Place place, Pace pace, Retry retry, Parts parts, Writing writing) {
    int opened = run.session().opened();
    Chunk chunk = retry.call(() -> owned(run.batches().open(fill, run.fence().token())));
    if (chunk.visited() == 0 && !chunk.done()) {
      // Without fresh statistics a table that just got a column is planned as it was before.
      retry.call(
          () ->
              run.database()
                  .transaction(
                      run.session(),
                      retry.lockTimeout(),
                      () -> {
                        run.catalogue().analyze(fill.table());
                        return true;
                      }));
    }
    long estimated = retry.call(() -> run.catalogue().estimate(fill.table()));
    Meter meter = new Meter(run, place, estimated, chunk.visited());
    Manners manners = retry.call(() -> new Manners(run, pace));
    RefusedRows refused = new RefusedRows(run, place, fill, writing, waivable);
    Duration slowest = Duration.ZERO;
    while (!chunk.done()) {
      long start = run.time().nanos();
      Batch batch = new Batch(fill, chunk, opened, pace, parts, refused);
      opened = run.session().opened();
      chunk = retry.call(batch);
      Duration took = run.time().since(start);
      // The first stripe of a window is the slowest; all have the size that the window began with.
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
      if (chunk.stripe() == 0) {
        pace.took(slowest);
        slowest = Duration.ZERO;
      }
      behave(retry, manners, took);
      meter.at(chunk.visited(), chunk.changed());
      alive(retry, place, chunk.visited());
    }
    return chunk.changed()
        + new RefusedRows(run, place, fill, writing, waivable).settle(retry, chunk.visited());
  }

  /** SQLite takes a quoted name that is no column for a string; nothing else would complain. */
  private void refuseMissing(Retry retry, Table table, List<String> columns) {
    List<ColumnShape> there = retry.call(() -> run.catalogue().columns(table));
    for (String column : columns) {
      if (there.stream().noneMatch(c -> c.name().equalsIgnoreCase(column))) {
        throw new SchemaMismatchException(
            "concertina: V%s: table %s has no column %s".formatted(version, table, column),
            "no row was written",
            "correct the column's name in the model, or add it by @AddColumn with a lower version");
      }
    }
  }

  /**
   * One batch. A repetition first finds out what the lost attempt did: its commit is in the cursor.
   * So does whoever has another connection than the batch before: a server that crashed has taken
   * back the last batches, whose commits do not wait for the disk.
   */
  private final class Batch implements Session.Work<Chunk> {

    private final Fill fill;
    private final Chunk before;
    private final int opened;
    private final Pace pace;
    private final Parts parts;
    private final RefusedRows refused;
    private boolean repeated;

    Batch(Fill fill, Chunk before, int opened, Pace pace, Parts parts, RefusedRows refused) {
      this.fill = fill;
      this.before = before;
      this.opened = opened;
      this.pace = pace;
      this.parts = parts;
      this.refused = refused;
    }

    @Override
    public Chunk run() throws SQLException {
      if (repeated || run.session().opened() != opened) {
        Chunk now = owned(run.batches().open(fill, run.fence().token()));
        if (!now.equals(before)) {
          return now;
        }
      }
      repeated = true;
      return owned(refused.next(before, pace.rows(), parts.next()));
    }
  }

  /**
   * Puts back what a fill of this version kept, then drops the undo table.
   *
   * @return the rows that got their old value back
   */
  public long restore(Operation.Restore operation) {
    Run.Place place = place(operation);
    Pace pace = pace();
    Retry retry = new Retry(run, place, pace::conflict);
    Fill fill =
        new Fill(
            version,
            operation.id(),
            operation.table(),
            path(retry, operation.id(), operation.table(), operation.key()),
            operation.column(),
            "",
            "",
            true);
    long visited = 0;
    long changed = 0;
    Meter meter =
        new Meter(run, place, retry.call(() -> run.catalogue().estimate(fill.table())), 0);
    Manners manners = retry.call(() -> new Manners(run, pace));
    while (true) {
      long start = run.time().nanos();
      int opened = run.session().opened();
      Restored restored =
          retry.call(() -> owned(run.batches().restore(fill, pace.rows(), run.fence().token())));
      Duration took = run.time().since(start);
      pace.took(took);
      behave(retry, manners, took);
      if (restored.visited() == 0) {
        alive(retry, place, visited);
        if (retry.call(() -> forget(fill, opened))) {
          return changed;
        }
        continue;
      }
      visited += restored.visited();
      changed += restored.changed();
      meter.at(visited, changed);
      alive(retry, place, visited);
    }
  }

  /**
   * Drops what was kept, unless a connection was lost since all of it was seen to be back: the last
   * batches may be lost with it.
   */
  private boolean forget(Fill fill, int opened) throws SQLException {
    if (run.session().opened() != opened) {
      return false;
    }
    boolean forgotten = run.batches().forget(fill, run.fence().token());
    return owned(forgotten ? Optional.of(true) : Optional.empty());
  }

  private static void behave(Retry retry, Manners manners, Duration batch) {
    retry.call(
        () -> {
          manners.after(batch);
          return true;
        });
  }

  private void alive(Retry retry, Run.Place place, long rows) {
    retry.call(
        () -> {
          run.fence().alive(place + ", " + rows + " rows");
          return true;
        });
  }

  static <T> T owned(Optional<T> outcome) {
    return outcome.orElseThrow(
        () ->
            new LeaseLostException(
                "concertina: another instance took the migration over",
                "this instance wrote nothing after that; the other one goes on from the last commit",
                "nothing: it is being done"));
  }

  /** The key with its types; a backfill walks along it, so it must be unique and indexed. */
  List<KeyColumn> key(Retry retry, Table table, List<String> columns) {
    Optional<List<KeyColumn>> key = usable(retry, table, columns);
    if (key.isEmpty()) {
      // In a partitioned table the key takes in the column that decides.
      List<String> wider =
          Stream.concat(
                  columns.stream(), retry.call(() -> run.catalogue().partitionedBy(table)).stream())
              .distinct()
              .toList();
      key = usable(retry, table, wider);
    }
    if (key.isEmpty()) {
      throw new SchemaMismatchException(
          "concertina: V%s: the model says the key of %s is %s, the database has no such key"
              .formatted(version, table, columns),
          "no row was written",
          "correct the model's @Id, or add a unique index over these NOT NULL columns");
    }
    return key.get();
  }

  /** What a walk over all rows of the table goes along. */
  List<KeyColumn> path(Retry retry, String operation, Table table, List<String> columns) {
    List<KeyColumn> key = key(retry, table, columns);
    return retry.call(() -> run.batches().path(version, operation, table, key));
  }

  private Optional<List<KeyColumn>> usable(Retry retry, Table table, List<String> columns) {
    List<KeyColumn> key = retry.call(() -> run.batches().key(table, columns));
    return key.size() == columns.size() && retry.call(() -> run.catalogue().isKey(table, columns))
        ? Optional.of(key)
        : Optional.empty();
  }
}
