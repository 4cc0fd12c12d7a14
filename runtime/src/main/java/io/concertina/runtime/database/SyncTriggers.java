package io.concertina.runtime.database;

import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The triggers that keep the shapes of open changes in step, in the live database. */
public interface SyncTriggers {

  /**
   * A trigger that is there.
   *
   * @param table the table it is on
   * @param name its name
   * @param drop what drops it, and what it alone needs
   * @param always whether it fires for what a subscription writes, too
   */
  record Installed(Table table, String name, List<String> drop, boolean always) {
    public Installed {
      drop = List.copyOf(drop);
    }
  }

  /** Every trigger in the database that has a name of ours. */
  default List<Installed> installed() throws SQLException {
    return List.of();
  }

  /** Every trigger in the database that has a name of ours and stands in for a NOT NULL. */
  default List<Installed> guards() throws SQLException {
    return List.of();
  }

  /**
   * A trigger of ours in whose function a column is named.
   *
   * @param trigger the trigger
   * @param writes whether it gives the column its value, and that alone
   */
  record Naming(Installed trigger, boolean writes) {}

  /** The triggers of ours on a table that fail once the column has gone. */
  default List<Naming> naming(Table table, String column) throws SQLException {
    return List.of();
  }

  /**
   * Completes triggers that were just installed, and lets them meet writes of the releases that
   * will write. To be called in the transaction that installs them: what is tried is undone, and
   * where it failed, the caller rolls back.
   *
   * @return what failed; empty when the triggers may stay
   */
  default Optional<Obstacle> complete(Evaluation evaluation, List<String> triggers)
      throws SQLException {
    return Optional.empty();
  }

  /**
   * Expressions that the database can't evaluate over the table, or whose value does not fit.
   *
   * @param first whether nothing is made before that the expressions may name
   */
  default List<Obstacle> obstacles(Evaluation evaluation, boolean first) throws SQLException {
    return List.of();
  }
}
