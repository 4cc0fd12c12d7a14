package io.concertina.runtime.report;

import java.util.Locale;

/** A way down would drop a table with rows in it. */
public final class TableNotEmptyException extends MigrationFailedException {

  private static final long serialVersionUID = 1L;

  private final long rows;

  /**
   * @param what what would drop it
   * @param state what the database was left in
   */
  public TableNotEmptyException(String what, String table, long rows, String state) {
    super(
        String.format(
            Locale.ROOT,
            "%s: table %s holds %,d row%s that would be lost",
            what,
            table,
            rows,
            rows == 1 ? "" : "s"),
        state,
        "move or delete the rows, then run downTo again; or declare the loss with @CreateTable(dropRows = true)");
    this.rows = rows;
  }

  /** How many rows would be lost. */
  public long rows() {
    return rows;
  }
}
