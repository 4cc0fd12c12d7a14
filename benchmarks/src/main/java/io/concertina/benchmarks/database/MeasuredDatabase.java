package io.concertina.benchmarks.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A database with a table of customers that can be had fresh any number of times. */
public interface MeasuredDatabase extends AutoCloseable {

  /** Name, version and the settings that matter. */
  String title();

  /** Where another process finds it. */
  String url();

  /** Where Concertina and its competitors get their connection, always the same one. */
  DataSource dataSource();

  /** Removes every table. */
  void clear() throws SQLException;

  /**
   * Replaces the table by a fresh one, with statistics and with nothing left to write.
   *
   * @param indexes secondary indexes, at most 2
   */
  void create(long rows, int indexes) throws SQLException;

  /** What was used so far. */
  Usage usage() throws SQLException;

  @Override
  void close();
}
