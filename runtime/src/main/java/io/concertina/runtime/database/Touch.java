package io.concertina.runtime.database;

import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a migration does to one table, as far as the surroundings of the table matter to it.
 *
 * @param columns the columns concerned; empty where the whole table is, or any of them may be
 * @param type the type of columns that are added
 * @param expressions what of the user's is evaluated over the rows: values and conditions
 */
public record Touch(
    Table table, Act act, List<String> columns, Optional<Type> type, List<Sql> expressions) {

  public Touch {
    columns = List.copyOf(columns);
    expressions = List.copyOf(expressions);
  }

  /** Work that adds no column. */
  public Touch(Table table, Act act, List<String> columns) {
    this(table, act, columns, Optional.empty(), List.of());
  }

  /** Work that adds columns. */
  public Touch(Table table, Act act, List<String> columns, Type type) {
    this(table, act, columns, Optional.of(type), List.of());
  }

  /** The same work, with these expressions. */
  public Touch evaluating(Sql... more) {
    return new Touch(table, act, columns, type, List.of(more));
  }

  /**
   * The type of a new column.
   *
   * @param name the type, per database; {@link Sql#NONE} where it is that of another column
   * @param of the table of that column
   * @param like that column; empty where {@code name} says
   * @param defaulted whether the column begins with a default of its own
   */
  public record Type(Sql name, Table of, String like, boolean defaulted) {}

  /** One column, or several. */
  static Touch of(Table table, Act act, String... columns) {
    return new Touch(table, act, List.of(columns));
  }

  /** A kind of work. */
  public enum Act {
    /**
     * Rows are read, and none may be missed: they are counted, compared, or looked up as parents.
     */
    READ_ROWS,
    /** Rows are written in batches. */
    WRITE_ROWS,
    /** Triggers are installed that write the columns whenever a row is written. */
    SYNC,
    /**
     * Triggers are installed that write rows of another table, with the rights of whoever writes
     * this one.
     */
    SYNC_TABLES,
    /** Columns are added. */
    ADD_COLUMN,
    /** Columns are let hold NULL, as writers leave them out from now on. */
    LOOSEN,
    /** Columns change their type, in place or by a column beside. */
    RETYPE_COLUMN,
    /** Columns are dropped, or give up their name. */
    DROP_COLUMN,
    /** A constraint is added that every row has to meet. */
    CONSTRAIN,
    /** An index is built. */
    INDEX,
    /** A default, a comment or a nullability changes: the catalogue alone. */
    ALTER,
    /** The table takes another name. */
    RENAME_TABLE,
    /** Another table takes the place of this one. */
    REBUILD_TABLE,
    /** The table is dropped or put aside. */
    DROP_TABLE;

    /** Whether a row that is not seen would be lost, or taken for one that is in order. */
    public boolean needsEveryRow() {
      return switch (this) {
        case READ_ROWS, WRITE_ROWS, SYNC, SYNC_TABLES, RETYPE_COLUMN, CONSTRAIN, REBUILD_TABLE ->
            true;
        case ADD_COLUMN, LOOSEN, DROP_COLUMN, INDEX, ALTER, RENAME_TABLE, DROP_TABLE -> false;
      };
    }
  }
}
