package io.concertina.runtime.database;

import io.concertina.runtime.report.Blocker;
import java.sql.SQLException;
import java.util.List;

/** Transactions have to end first; for whoever waits they are like a lock that is not granted. */
public final class StillOpenException extends SQLException {

  private static final long serialVersionUID = 1L;

  private final transient List<Blocker> blockers;

  /**
   * @param what which transactions they are
   * @param blockers the sessions that have them open
   */
  public StillOpenException(String what, List<Blocker> blockers) {
    super(what, "55P03");
    this.blockers = List.copyOf(blockers);
  }

  /** The sessions that are waited for. */
  public List<Blocker> blockers() {
    return blockers;
  }
}
