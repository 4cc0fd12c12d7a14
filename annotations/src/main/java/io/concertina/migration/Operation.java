package io.concertina.migration;

import io.concertina.RowTransform;
import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that a migration does, small enough to be done again after a crash. What the runtime
 * needs to recognise finished work is in the operation itself.
 */
public sealed interface Operation {

  /** Unique in the migration and its direction, stable across builds: {@code fill-full_name}. */
  String id();

  /** The phase it belongs to. */
  Phase phase();

  /** What it does, in the user's names, for plans and logs. */
  String summary();

  /** The table it works on; without a name for a {@link Script}, which may touch any. */
  Table table();

  /** How the statements of a {@link Ddl} share transactions. */
  enum Mode {
    /** All in one short transaction. */
    ATOMIC,
    /** Each in a short transaction of its own; each can be repeated. */
    STEPWISE,
    /** Each outside any transaction and without a lock timeout: concurrent index builds. */
    CONCURRENT,
    /**
     * All in one short transaction. On SQLite they are what its ALTER TABLE lacks, {@code ADD
     * CONSTRAINT …} or {@code DROP CONSTRAINT …}: a table so defined takes the place of the one
     * that is there.
     */
    REDEFINE
  }

  /**
   * Changes the catalogue.
   *
   * @param lock what is locked and for how long on PostgreSQL, for the reader of a plan
   * @param effects what holds afterwards; when all hold before, nothing is run
   * @param sql the statements; none on a database that has nothing to do
   */
  record Ddl(
      String id,
      Phase phase,
      String summary,
      Table table,
      String lock,
      List<Effect> effects,
      Mode mode,
      Sql sql)
      implements Operation {
    public Ddl {
      effects = List.copyOf(effects);
    }
  }

  /**
   * Sets a column, batch by batch along the key; the cursor is part of each batch's commit.
   *
   * @param key the primary key's columns
   * @param set the expression
   * @param where which rows; empty for all
   * @param keep whether the overwritten values go to the undo table
   */
  record Fill(
      String id,
      Phase phase,
      String summary,
      Table table,
      List<String> key,
      String column,
      Sql set,
      Sql where,
      boolean keep)
      implements Operation {
    public Fill {
      key = List.copyOf(key);
    }
  }

  /**
   * Computes a column in Java, batch by batch along the key; the cursor is part of each batch's
   * commit.
   *
   * @param key the primary key's columns
   * @param reads the columns that the transform is given
   * @param where which rows; empty for all
   * @param keep whether the overwritten values go to the undo table
   * @param transform makes the transform
   */
  record Transform(
      String id,
      Phase phase,
      String summary,
      Table table,
      List<String> key,
      String column,
      List<String> reads,
      Sql where,
      boolean keep,
      Supplier<? extends RowTransform> transform)
      implements Operation {
    public Transform {
      key = List.copyOf(key);
      reads = List.copyOf(reads);
    }
  }

  /**
   * Puts back what the {@link Fill} or {@link Transform} of the same version kept, in rows that
   * still hold what it wrote, and drops the undo table.
   */
  record Restore(
      String id, Phase phase, String summary, Table table, List<String> key, String column)
      implements Operation {
    public Restore {
      key = List.copyOf(key);
    }
  }

  /**
   * Counts the rows that are wrong; any such row fails the phase.
   *
   * @param wrong the condition that holds for a wrong row
   * @param why what a wrong row means, for the message
   */
  record Verify(
      String id, Phase phase, String summary, Table table, List<String> key, Sql wrong, String why)
      implements Operation {
    public Verify {
      key = List.copyOf(key);
    }
  }

  /**
   * Looks for values that stand in more than one row, in one scan; any fails the phase.
   *
   * @param index the unique index that proves that there are none; when it is there, nothing is run
   * @param required whether a row without a value is wrong too
   */
  record VerifyDistinct(
      String id,
      Phase phase,
      String summary,
      Table table,
      List<String> columns,
      String index,
      boolean required)
      implements Operation {
    public VerifyDistinct {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Builds for {@code to} the indexes that {@code from} has in the live catalogue, without blocking
   * writers, so that a release that reads the one column is as fast as one that reads the other.
   */
  record CopyIndexes(String id, Phase phase, String summary, Table table, String from, String to)
      implements Operation {}

  /**
   * Copies rows into another table, batch by batch along the source's key; the cursor is part of
   * each batch's commit. A row whose key is there already is left as it is.
   *
   * @param table the source
   * @param key the primary key's columns of the source, each of which is copied
   * @param into the table that takes the rows, whose key is what {@code key} is copied to
   * @param columns the columns that are copied, of the source
   * @param intoColumns what they are copied to, in the same order
   * @param where which rows of the source; empty for all
   */
  record CopyRows(
      String id,
      Phase phase,
      String summary,
      Table table,
      List<String> key,
      Table into,
      List<String> columns,
      List<String> intoColumns,
      Sql where)
      implements Operation {
    public CopyRows {
      key = List.copyOf(key);
      columns = List.copyOf(columns);
      intoColumns = List.copyOf(intoColumns);
      if (columns.size() != intoColumns.size() || !columns.containsAll(key)) {
        throw new IllegalArgumentException(
            "%s: %s of %s can't be copied to %s".formatted(id, columns, table, intoColumns));
      }
    }

    /** What the key is copied to. */
    public List<String> intoKey() {
      return key.stream().map(column -> intoColumns.get(columns.indexOf(column))).toList();
    }
  }

  /**
   * Moves rows that have no parent, whole, into a table that keeps them, and back. What columns
   * there are is read from the live catalogue.
   *
   * @param table the table that the rows are of
   * @param key the primary key's columns
   * @param aside the table that keeps them
   * @param foreignKey the foreign key for whose sake; where it holds already, nothing is made
   * @param where which rows are moved out
   */
  record MoveRows(
      String id,
      Phase phase,
      String summary,
      Table table,
      List<String> key,
      Table aside,
      Effect.ForeignKeyPresent foreignKey,
      Sql where,
      Stage stage)
      implements Operation {
    public MoveRows {
      key = List.copyOf(key);
    }

    /** What is done. */
    public enum Stage {
      /** Refuses what a deletion would reach, before anything is made; then makes the table. */
      PREPARE,
      /** Moves the rows out, batch by batch; the cursor is part of each batch's commit. */
      OUT,
      /**
       * Moves them back, batch by batch, and drops the table. A row that can't be there twice stays
       * where it is, and so does the table.
       */
      BACK
    }
  }

  /**
   * Ends a two-column change: of the two columns, which triggers have kept equal, the younger one
   * (the copy) goes and the older one, with everything that hangs on it, stays or takes the name
   * {@code keep}. All in one short transaction.
   *
   * @param keep the name that is left
   * @param drop the name that goes
   * @param unsync drops the sync triggers
   * @param guards the SQLite triggers that stand in for a NOT NULL while both columns live; when
   *     they exist, the column that is left gets its NOT NULL back
   */
  record Settle(
      String id,
      Phase phase,
      String summary,
      Table table,
      String keep,
      String drop,
      Sql unsync,
      List<String> guards)
      implements Operation {
    public Settle {
      guards = List.copyOf(guards);
    }
  }

  /**
   * Ends a change of several columns, which triggers have kept in step: the triggers go and so do
   * the columns of one side, their indexes first where the database does not take them along. All
   * in one short transaction.
   *
   * @param drop the columns that go
   * @param unsync drops the triggers
   * @param guarded the columns that stay and may have waited for their triggers
   */
  record SettleGroup(
      String id,
      Phase phase,
      String summary,
      Table table,
      List<String> drop,
      Sql unsync,
      List<Guarded> guarded)
      implements Operation {
    public SettleGroup {
      drop = List.copyOf(drop);
      guarded = List.copyOf(guarded);
    }
  }

  /**
   * Works on a column's shadow: a column of another type that a trigger gives the same values, and
   * that takes the place of the column in the end. What hangs on the column is read from the live
   * catalogue.
   *
   * @param column the column
   * @param shadow the column beside it
   * @param was the type of the column
   * @param type the type of the shadow; none on a database that has nothing to do
   * @param wrong the condition that holds for a row whose two values differ
   * @param unsync drops the trigger
   */
  record Shadow(
      String id,
      Phase phase,
      String summary,
      Table table,
      String column,
      String shadow,
      Sql was,
      Sql type,
      Sql wrong,
      Sql unsync,
      Work work)
      implements Operation {

    /** What is done. */
    public enum Work {
      /** Refuses what would break, before anything is made. */
      PROBE,
      /** Drops the shadow and all that was made for it. */
      DISCARD,
      /**
       * Builds for the shadow the indexes and constraints of the column, nobody being kept out:
       * before the contract phase what refuses no writer, in it all, and a CHECK first that the
       * values are the same.
       */
      CARRY_OVER,
      /** Puts the shadow in the place of the column, all in one short transaction. */
      SWAP
    }
  }

  /**
   * A column for whose NOT NULL SQLite triggers stand in.
   *
   * @param column the column
   * @param required whether the column is to be NOT NULL in any case
   * @param guards the triggers; when they exist, the column gets its NOT NULL back
   */
  record Guarded(String column, boolean required, List<String> guards) {
    public Guarded {
      guards = List.copyOf(guards);
    }
  }

  /**
   * Drops a column for good, its indexes first where the database does not take them along.
   *
   * @param after ISO-8601 duration since the previous phase finished, before which it does not run
   */
  record Discard(String id, Phase phase, String summary, Table table, String column, String after)
      implements Operation {}

  /**
   * Drops a table for good; never what depends on it.
   *
   * @param rows whether its rows go with it; without, it is dropped while it is empty only
   * @param after ISO-8601 duration since the previous phase finished, before which it does not run
   */
  record DiscardTable(
      String id, Phase phase, String summary, Table table, boolean rows, String after)
      implements Operation {}

  /**
   * Sees to it, in one short transaction, that a table has one of two names, whichever it has now,
   * and that the other is the name of a view of it, or of nothing.
   *
   * @param table the name of the table
   * @param other the name of the view
   * @param view whether there is a view
   */
  record NameTable(String id, Phase phase, String summary, Table table, Table other, boolean view)
      implements Operation {}

  /**
   * Gives a column another default, in place or by a table that takes its place.
   *
   * @param value the expression; {@link Sql#NONE} for no default
   */
  record SetDefault(String id, Phase phase, String summary, Table table, String column, Sql value)
      implements Operation {}

  /**
   * One part of a change by which a twin of another kind takes the place of a table under load, on
   * a database that has partitions. What else the twin is like is read from the live catalogue.
   *
   * @param table the table
   * @param part which part
   * @param twin the name of the twin until it takes the table's
   * @param aside the name that the table is left with
   * @param leftovers names of twins that a change in the other direction may have left unfinished
   * @param key the table's primary key
   * @param twinKey the twin's
   * @param method {@code RANGE}, {@code LIST} or {@code HASH}; empty for a twin without partitions
   * @param column the column that decides; empty where there are none
   * @param partitions the twin's partitions
   * @param rest the partition for rows that no other takes and that must not be there in the end;
   *     empty where every row has a partition
   */
  record RebuildTable(
      String id,
      Phase phase,
      String summary,
      Table table,
      Part part,
      Table twin,
      Table aside,
      List<Table> leftovers,
      List<String> key,
      List<String> twinKey,
      String method,
      String column,
      List<TwinPartition> partitions,
      String rest)
      implements Operation {
    public RebuildTable {
      leftovers = List.copyOf(leftovers);
      key = List.copyOf(key);
      twinKey = List.copyOf(twinKey);
      partitions = List.copyOf(partitions);
    }

    /** The parts, in their order. */
    public enum Part {
      /** Makes the twin, empty. */
      TWIN,
      /** Lets triggers write to the twin what is written to the table. */
      MIRROR,
      /** Copies the rows that were there before, batch by batch. */
      COPY,
      /** Compares the rows, both ways. */
      VERIFY,
      /** Puts the twin in the place of the table, in one short transaction. */
      SWAP
    }
  }

  /**
   * A partition of a twin.
   *
   * @param name its name, in the schema of the table
   * @param bounds the rows it takes: {@code FOR VALUES …} or {@code DEFAULT}
   */
  record TwinPartition(String name, Sql bounds) {}

  /** Runs hand-written statements in one transaction with their history row. */
  record Script(String id, Phase phase, String summary, Sql sql) implements Operation {
    @Override
    public Table table() {
      return new Table("", "");
    }
  }
}
