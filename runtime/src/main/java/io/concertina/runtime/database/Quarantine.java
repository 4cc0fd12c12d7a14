package io.concertina.runtime.database;

import io.concertina.migration.Version;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.report.QuarantinedRow;
import java.sql.SQLException;
import java.util.List;

/**
 * Rows that refuse what a backfill writes to them, set aside so that all others can go on. The rows
 * themselves stay as they are; a table says which they are, why, and what they held.
 */
public interface Quarantine {

  /** The same backfill without the rows of its version that are aside, waived ones included. */
  Fill without(Fill fill);

  /** Sets rows aside; false when the token is no longer valid. */
  boolean add(Fill fill, List<Refused> refused, long token) throws SQLException;

  /** What is set aside of one version, in the order of time. */
  List<Aside> rows(Version version) throws SQLException;

  /**
   * Takes a row out, in the transaction that writes it; false when it is out already, as it was
   * written, or waived by now.
   */
  boolean remove(Fill fill, List<String> key) throws SQLException;

  /** Lets an open row be as it is; returns how many rows that were. */
  int waive(Aside aside, String reason) throws SQLException;

  /** An encoded key as people write it. */
  String readable(List<String> key) throws SQLException;

  /** The condition that a row is wrong and has not been waived. */
  String unlessWaived(Version version, List<KeyColumn> key, String wrong);

  /**
   * A row that refuses.
   *
   * @param key its key, encoded
   */
  record Refused(List<String> key, String error) {}

  /**
   * A row in quarantine.
   *
   * @param operation the operation that it refused
   * @param key its key, encoded
   * @param row what people see
   */
  record Aside(String operation, List<String> key, QuarantinedRow row) {}
}
