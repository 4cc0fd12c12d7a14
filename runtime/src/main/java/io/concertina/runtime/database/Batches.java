package io.concertina.runtime.database;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Quarantine.Refused;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moves rows along a key. A batch, its cursor and its counters are one commit; the cursor is in the
 * database and nowhere else, so that whoever comes next goes on exactly where the last commit
 * ended.
 */
public interface Batches {

  /**
   * Creates the cursor with its upper bound, and the undo table, where they do not exist; empty
   * when the token is no longer valid.
   */
  Optional<Chunk> open(Fill fill, long token) throws SQLException;

  /**
   * Does the next part of an open chunk; empty when the token is no longer valid.
   *
   * <p>A window of keys is updated in one go, or in stripes: every k-th key, k times in turn. The
   * rows of a page are then not all rewritten at once; the old versions of the first stripe are
   * pruned and make room for the next ones, which stay on their page and touch no index.
   *
   * @param rows how many to update at once
   * @param stripes in how many parts a window is updated that is opened now
   */
  Optional<Chunk> next(Fill fill, Chunk chunk, int rows, int stripes, long token)
      throws SQLException;

  /**
   * The rows of what {@link #next} would do that refuse it, one more than {@code most} at the most.
   * Changes nothing.
   */
  List<Refused> refusing(Fill fill, Chunk chunk, int rows, int stripes, int most)
      throws SQLException;

  /**
   * Does one row that was set aside, and takes it out of the quarantine; tells how many rows were
   * written. Empty when the token is no longer valid.
   */
  Optional<Integer> again(Fill fill, List<String> key, long token) throws SQLException;

  /** In how many parts a window of this backfill is best updated; 1 where parts gain nothing. */
  int stripes(Fill fill) throws SQLException;

  /** Updates of a table since its statistics began. */
  Updates updates(Table table) throws SQLException;

  /**
   * Puts back the next so many kept values; tells how many were left to look at, 0 at the end.
   * Empty when the token is no longer valid.
   */
  Optional<Restored> restore(Fill fill, int rows, long token) throws SQLException;

  /** Drops what a restore has emptied; false when the token is no longer valid. */
  boolean forget(Fill fill, long token) throws SQLException;

  /** Counts wrong rows among the next so many after a key. */
  Window scan(
      Table table, List<KeyColumn> key, String wrong, @Nullable List<String> after, int rows)
      throws SQLException;

  /**
   * Computes whether rows are wrong, of those after one key and up to another; fails as they do.
   */
  void compute(
      Table table, List<KeyColumn> key, String wrong, @Nullable List<String> after, List<String> to)
      throws SQLException;

  /** The key's columns with their types in the database at hand. */
  List<KeyColumn> key(Table table, List<String> columns) throws SQLException;

  /**
   * What a walk that may leave out no row goes along: the key, unless rows may be there that it
   * does not find. A walk that was begun goes on along what it was begun along, whichever build
   * began it: its cursor is a place on that path alone, and what it kept is found by it.
   */
  default List<KeyColumn> path(Version version, String operation, Table table, List<KeyColumn> key)
      throws SQLException {
    return key;
  }

  /**
   * What a backfill does.
   *
   * @param version its migration
   * @param operation its operation's id
   * @param key the key's columns
   * @param set the expression
   * @param where the condition; empty for all rows
   * @param keep whether overwritten values are kept
   * @param copy where rows are copied to; null when it is a column that is written, or rows move
   * @param move where rows are moved to; null when they stay
   * @param looksBeyond whether values that are kept are overwritten by a condition that looks at
   *     other rows, so that the row has to be locked before it is looked at
   */
  record Fill(
      Version version,
      String operation,
      Table table,
      List<KeyColumn> key,
      String column,
      String set,
      String where,
      boolean keep,
      @Nullable Copy copy,
      @Nullable Move move,
      boolean looksBeyond) {

    private static final Pattern SELECT = Pattern.compile("(?i)(?<!\\w)SELECT(?!\\w)");

    /** One that writes a column. */
    public Fill(
        Version version,
        String operation,
        Table table,
        List<KeyColumn> key,
        String column,
        String set,
        String where,
        boolean keep) {
      this(
          version,
          operation,
          table,
          key,
          column,
          set,
          where,
          keep,
          null,
          null,
          keep && SELECT.matcher(where).find());
    }

    /** The same for those rows only that meet another condition too. */
    Fill and(String condition) {
      String both = where.isEmpty() ? condition : "(" + where + ") AND " + condition;
      return new Fill(
          version, operation, table, key, column, set, both, keep, copy, move, looksBeyond);
    }
  }

  /**
   * Rows that are copied.
   *
   * @param into the table that takes them
   * @param key the columns of its key
   * @param columns what is copied, of the source
   * @param intoColumns what it is copied to, in the same order
   */
  record Copy(Table into, List<String> key, List<String> columns, List<String> intoColumns) {}

  /**
   * Rows that are moved.
   *
   * @param into the table that takes them, in which the key's columns have the same names
   * @param columns what is moved
   * @param back whether a row stays where it is that can't be in the other table a second time;
   *     else it refuses
   */
  record Move(Table into, List<String> columns, boolean back) {}

  /** A column of the key and its type as SQL. */
  record KeyColumn(String name, String type) {}

  /**
   * Where a backfill is.
   *
   * @param cursor the last key done, encoded; null before the first
   * @param stripe how many stripes of the window after the cursor are done; 0 when none is open
   * @param stripes in how many the open window is updated
   * @param visited rows looked at
   * @param changed rows written
   * @param done whether the upper bound is reached
   */
  record Chunk(
      @Nullable List<String> cursor,
      int stripe,
      int stripes,
      long visited,
      long changed,
      boolean done) {}

  /**
   * Updates of a table, by anyone.
   *
   * @param all all of them
   * @param onPage those that stayed on their page and touched no index
   */
  record Updates(long all, long onPage) {}

  /**
   * What a restore did.
   *
   * @param visited kept values looked at; 0 when none is left
   * @param changed rows that got their old value back
   */
  record Restored(long visited, long changed) {}

  /**
   * What a scan found.
   *
   * @param last the last key looked at, encoded; null when there was no row
   * @param visited rows looked at
   * @param wrong wrong rows among them
   * @param firstWrong the key of the first wrong row, readable; empty if none
   */
  record Window(@Nullable List<String> last, long visited, long wrong, String firstWrong) {}
}
