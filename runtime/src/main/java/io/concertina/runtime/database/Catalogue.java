package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.report.Blocker;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads the live catalogue, and does the few changes whose statements depend on what it finds. */
public interface Catalogue {

  /** Whether an effect is there. */
  Observation observe(Effect effect) throws SQLException;

  /** The columns of a table in their order; empty when there is no such table. */
  List<ColumnShape> columns(Table table) throws SQLException;

  /** The type of a column as SQL, ready for ADD COLUMN, collation included. */
  String typeOf(Table table, String column) throws SQLException;

  /** A statement that adds or changes a column, with the type as the table takes it. */
  default String suited(Table table, String statement) throws SQLException {
    return statement;
  }

  /**
   * A statement that adds a column, as it has to be so that the column begins as NULL whatever its
   * type says.
   *
   * @param added what the statement is to bring about
   * @param open whether triggers fill the column from then on: what its type says of a default
   *     stays out of their way until {@link #showDefault}
   */
  default List<String> beginningEmpty(Effect added, String statement, boolean open)
      throws SQLException {
    return List.of(statement);
  }

  /**
   * The statements that let those use a new table who use the one whose triggers write it; none
   * where tables have no owners.
   */
  default List<String> shared(Table made, Table with) throws SQLException {
    return List.of();
  }

  /** The statements that keep a default which the type of a column brings along out of INSERTs. */
  default List<String> hideDefault(Table table, String column) throws SQLException {
    return List.of();
  }

  /** The statements that let a column take the default of its type again. */
  default List<String> showDefault(Table table, String column) throws SQLException {
    return List.of();
  }

  /** Whether a statement that alters a table writes every row of it anew; empty if unknown. */
  default Optional<Boolean> rewrites(Table table, String statement) throws SQLException {
    return Optional.empty();
  }

  /**
   * The statements of a transaction as they can be run, the one that this is called in: what others
   * have left and would stop them is put aside before and put back after.
   */
  default List<String> runnable(List<String> statements) throws SQLException {
    return statements;
  }

  /**
   * The statements that let triggers of one table fire for rows that a replication writes, too: in
   * step already, such a row is left as it is.
   */
  default List<String> always(Effect.TriggersPresent triggers) {
    return List.of();
  }

  /**
   * The statements that give a column back what it has now and would lose by taking another type in
   * place.
   */
  default List<String> kept(Effect.ColumnType change) throws SQLException {
    return List.of();
  }

  /** What keeps a column from taking another type in place, for a person to read. */
  default List<String> obstacles(Effect.ColumnType change) throws SQLException {
    return List.of();
  }

  /**
   * Whether some unique index or key covers exactly these columns, which are all NOT NULL or the
   * primary key.
   */
  boolean isKey(Table table, List<String> columns) throws SQLException;

  /** Rows of a table by the statistics at hand, never negative. */
  long estimate(Table table) throws SQLException;

  /** Removes what a dead concurrent build may have left under that name. */
  void clearInvalidIndex(Table table, String index) throws SQLException;

  /**
   * One of the statements by which an index of a partitioned table comes or goes, partition by
   * partition.
   *
   * @param concurrently whether it runs outside any transaction and blocks nobody
   * @param table the table or partition whose index it is about
   * @param index that index
   */
  record PartitionStep(String sql, boolean concurrently, Table table, String index) {}

  /** Whether the rows of a table are in partitions. */
  default boolean partitioned(Table table) throws SQLException {
    return false;
  }

  /** The columns that tell which partition a row of a partitioned table is in; empty if unknown. */
  default List<String> partitionedBy(Table table) throws SQLException {
    return List.of();
  }

  /** The next statement, as the catalogue is now; empty when all is done. */
  default Optional<PartitionStep> nextPartition(Effect effect) throws SQLException {
    return Optional.empty();
  }

  /** The same for the indexes of a partitioned table that another column is to have as well. */
  default Optional<PartitionStep> nextPartition(Operation.CopyIndexes copy) throws SQLException {
    return Optional.empty();
  }

  /**
   * The statement that finds what a unique index would refuse: how many values there are, how many
   * rows one has, and its parts; empty where this database can't be asked.
   */
  default Optional<String> duplicates(Effect.IndexOfShape index, int limit) throws SQLException {
    return Optional.empty();
  }

  /**
   * Builds for one column the indexes of another; returns what it built and what it could not carry
   * over.
   */
  CopiedIndexes copyIndexes(Operation.CopyIndexes copy, boolean dryRun) throws SQLException;

  /**
   * The statements that settle a two-column change as the catalogue stands, for one transaction;
   * empty when it is settled.
   */
  List<String> settle(Operation.Settle settle, List<String> unsync) throws SQLException;

  /**
   * The statements that end a change of several columns, for one transaction; empty when the
   * columns are gone.
   */
  List<String> settle(Operation.SettleGroup settle, List<String> unsync) throws SQLException;

  /**
   * One of the statements by which a shadow gets what the column has.
   *
   * @param sql what is run, in one short transaction unless an index is built
   * @param index the index that is built, outside any transaction; empty for none
   */
  record ShadowStep(List<String> sql, String index) {
    public ShadowStep {
      sql = List.copyOf(sql);
    }
  }

  /** Whether a column has its new type and there is no shadow any more. */
  default boolean swapped(Operation.Shadow shadow) throws SQLException {
    return true;
  }

  /**
   * The next statement, as the catalogue is now; empty when the shadow has all that it can have.
   */
  default Optional<ShadowStep> nextFor(Operation.Shadow shadow) throws SQLException {
    return Optional.empty();
  }

  /**
   * The statements that put a shadow in the place of its column, for one transaction, the one that
   * this is called in; empty when that was done.
   */
  default List<String> swap(Operation.Shadow shadow, List<String> unsync) throws SQLException {
    return List.of();
  }

  /**
   * The statements that drop a shadow of that type, for one transaction; empty when there is none.
   */
  default List<String> discard(Operation.Shadow shadow, List<String> unsync) throws SQLException {
    return List.of();
  }

  /** The tables that a swap locks, for a statement: the column's, and those of its foreign keys. */
  default String concerned(Operation.Shadow shadow) throws SQLException {
    return shadow.table().sql();
  }

  /** What keeps a column from being replaced by its shadow, for a person to read. */
  default List<String> obstacles(Operation.Shadow shadow) throws SQLException {
    return List.of();
  }

  /** The column that a settle drops: the younger of the two; empty when it is settled. */
  Optional<String> copy(Operation.Settle settle) throws SQLException;

  /** What somebody has added to a copy, and what would be lost with it. */
  List<String> additions(Table table, String copy) throws SQLException;

  /** The statements that drop a column, for one transaction; empty when it is gone. */
  List<String> discard(Table table, String column) throws SQLException;

  /** The table that a foreign key refers to; empty for another constraint, and for none. */
  Optional<Table> parent(Table table, String constraint) throws SQLException;

  /** Partitions of a table that can't have an index. */
  List<String> foreignPartitions(Table table) throws SQLException;

  /**
   * Foreign keys that refer to what a constraint or an index that goes makes unique, where the
   * database would let it go and refuse writes ever after.
   */
  List<String> referring(Effect effect) throws SQLException;

  /** The statements that change a column's default; empty when it is so. */
  List<String> setDefault(Operation.SetDefault operation) throws SQLException;

  /**
   * The statements of a {@link Operation.Mode#REDEFINE}, for one transaction, from those of the
   * plan.
   */
  List<String> redefine(Table table, List<String> statements) throws SQLException;

  /** Rows that a foreign key which was added at once for all of them finds without a parent. */
  long orphans(Effect.ForeignKeyPresent key) throws SQLException;

  /** Whether an index can find the rows with certain values in these columns. */
  boolean indexed(Table table, List<String> columns) throws SQLException;

  /** Objects outside the table whose text names a column of it: they break when its name goes. */
  List<String> naming(Table table, String column) throws SQLException;

  /** Functions that return rows of the table and fail in sessions that know its old columns. */
  default List<String> returningRows(Table table) throws SQLException {
    return List.of();
  }

  /** Objects that keep a column from being dropped. */
  List<String> dependents(Table table, String column) throws SQLException;

  /** Those of them that are no constraints of the table itself, which go with the column. */
  default List<String> keeping(Table table, String column) throws SQLException {
    return List.of();
  }

  /**
   * Objects that need the table and are no part of it: what only DROP … CASCADE would take along,
   * foreign keys of other tables among them.
   */
  List<String> dependents(Table table) throws SQLException;

  /** Objects whose text names a table: they break when its name goes. */
  List<String> naming(Table table) throws SQLException;

  /**
   * The statements that give a table its name and make or drop the view under the other, for one
   * transaction; empty when it is so.
   */
  List<String> nameTable(Operation.NameTable operation) throws SQLException;

  /**
   * The statements of a part of a change that puts a twin in a table's place, for one transaction;
   * empty when it is done, or where the database has no partitions.
   */
  default List<String> rebuild(Operation.RebuildTable operation) throws SQLException {
    return List.of();
  }

  /** What a deletion of rows would reach besides them, for a person to read. */
  List<String> obstacles(Operation.MoveRows operation) throws SQLException;

  /** The statements that make the table which keeps rows of another, for one transaction. */
  List<String> keep(Operation.MoveRows operation, List<String> key) throws SQLException;

  /** The columns that the database computes: no INSERT may give them a value. */
  List<String> computed(Table table) throws SQLException;

  /** What keeps a table from being rebuilt, for a person to read. */
  default List<String> obstacles(Operation.RebuildTable operation) throws SQLException {
    return List.of();
  }

  /** What has changed of a table since its twin was made, for a person to read. */
  default List<String> drift(Operation.RebuildTable operation) throws SQLException {
    return List.of();
  }

  /** The tables that a table which is rebuilt refers to. */
  default List<Table> parents(Operation.RebuildTable operation) throws SQLException {
    return List.of();
  }

  /** The columns of a table that are copied to its twin. */
  default List<String> copied(Operation.RebuildTable operation) throws SQLException {
    return List.of();
  }

  /** The key along which the rows of a table are copied to its twin. */
  default List<String> walked(Operation.RebuildTable operation) throws SQLException {
    return operation.key();
  }

  /** What has to hold for no row while the twin has rows that no partition takes. */
  default Optional<Operation.Verify> placement(Operation.RebuildTable operation)
      throws SQLException {
    return Optional.empty();
  }

  /** What has to hold for no row before the twin may take the table's place. */
  default List<Operation.Verify> comparisons(Operation.RebuildTable operation) throws SQLException {
    return List.of();
  }

  /** Forgets which keys have been written twice; what is compared from now on tells of them. */
  default void forgetClashes(Operation.RebuildTable operation) throws SQLException {}

  /** A key that was written twice since, and of which the twin has not what the table has. */
  default Optional<String> clash(Operation.RebuildTable operation) throws SQLException {
    return Optional.empty();
  }

  /**
   * Takes out of the twin what the table does not have so, among the next rows after a key; gives
   * the last key that was looked at, nothing at the end. To be called in a transaction.
   */
  default Optional<List<String>> clear(
      Operation.RebuildTable operation, Optional<List<String>> after) throws SQLException {
    return Optional.empty();
  }

  /**
   * A moment after everything that was committed by then.
   *
   * @param id in the words of the database
   * @param open the transactions that were open
   */
  record Moment(String id, List<String> open) {
    public Moment {
      open = List.copyOf(open);
    }
  }

  /** This moment, for {@link #seeingBefore}. */
  default Moment moment() throws SQLException {
    return new Moment("", List.of());
  }

  /** Who still sees the database as it was before that moment, in a transaction open by then. */
  default List<Blocker> seeingBefore(Moment moment) throws SQLException {
    return List.of();
  }

  /**
   * What of a table can keep a written value from being what the sync triggers made: triggers of
   * the service, and tables whose rows count as its own. For a person to read.
   */
  List<String> suspects(Table table) throws SQLException;

  /**
   * Partitions that came to a table after the triggers of ours, and rows of which meet a condition:
   * what is attached brings rows along that nothing has filled.
   *
   * @param condition over the columns by the table's name, resolved
   */
  default List<String> attached(Table table, String condition) throws SQLException {
    return List.of();
  }

  /** Whether it is certain that a table has no row: what hides rows from this role hides none. */
  boolean empty(Table table) throws SQLException;

  /** The rows of a table, counted. */
  long count(Table table) throws SQLException;

  /** Refreshes the statistics of a table. */
  void analyze(Table table) throws SQLException;

  /**
   * What was found.
   *
   * @param state whether it is there
   * @param expected the shape asked for, in words
   * @param found the shape found, in words
   */
  record Observation(State state, String expected, String found) {

    /** Whether an effect is there. */
    public enum State {
      /** As asked for. */
      PRESENT,
      /** Not there. */
      ABSENT,
      /** Something else is there. */
      DIFFERENT
    }

    static Observation of(boolean present, String expected, String found) {
      return new Observation(present ? State.PRESENT : State.ABSENT, expected, found);
    }
  }

  /**
   * A column as it is.
   *
   * @param name its name
   * @param type its type in the database's own spelling
   * @param notNull whether it may not hold NULL
   */
  record ColumnShape(String name, String type, boolean notNull) {}

  /**
   * What became of the indexes of a column.
   *
   * @param built the statements that were run, or would be
   * @param leftOut indexes that can't be carried over, each with the reason
   */
  record CopiedIndexes(List<String> built, List<String> leftOut) {}
}
