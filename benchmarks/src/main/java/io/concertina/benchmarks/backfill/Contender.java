package io.concertina.benchmarks.backfill;

import io.concertina.benchmarks.database.CustomerTable;
import io.concertina.benchmarks.database.MeasuredDatabase;
import io.concertina.benchmarks.database.Usage;
import io.concertina.benchmarks.model.Selected;
import io.concertina.migration.Migration;
import io.concertina.runtime.Concertina;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A way to fill the column of every customer. */
public enum Contender {
  /** One transaction, every row locked to its end. */
  ONE_UPDATE("one UPDATE", "full_name") {
    @Override
    public Watch fill(MeasuredDatabase database) throws SQLException {
      try (Connection connection = database.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.executeUpdate(CustomerTable.ONE_UPDATE);
      }
      return new Watch(migration("1"));
    }
  },

  /** {@code migrate()} with a {@code @Backfill}. */
  BACKFILL("@Backfill", "full_name") {
    @Override
    public Watch fill(MeasuredDatabase database) {
      return migrate("1", database);
    }
  },

  /** {@code migrate()} with an {@code @AddColumn}: with its triggers and its verification. */
  ADD_COLUMN("@AddColumn with fill", "display_name") {
    @Override
    public Watch fill(MeasuredDatabase database) {
      return migrate("2", database);
    }
  };

  private final String title;
  private final String column;

  Contender(String title, String column) {
    this.title = title;
    this.column = column;
  }

  /** What it is called in a report. */
  public String title() {
    return title;
  }

  /** Fills the column of the table that is there. */
  public abstract Watch fill(MeasuredDatabase database) throws SQLException;

  /** Fills a fresh table, and makes sure that it did. */
  Trial run(MeasuredDatabase database, long rows, int indexes) throws SQLException {
    database.create(rows, indexes);
    Usage before = database.usage();
    Watch watch = fill(database);
    Usage used = database.usage().since(before);
    refuseDiffering(database);
    return new Trial(used, watch);
  }

  private void refuseDiffering(MeasuredDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CustomerTable.differing(column))) {
      row.next();
      if (row.getLong(1) != 0) {
        throw new IllegalStateException(this + " left " + row.getLong(1) + " rows without value");
      }
    }
  }

  private static Watch migrate(String version, MeasuredDatabase database) {
    Watch watch = new Watch(migration(version));
    Concertina.on(database.dataSource())
        .indexes(Selected.version(version))
        .listener(watch)
        .migrate();
    return watch;
  }

  private static Migration migration(String version) {
    return Selected.version(version).migrations().get(0);
  }
}
