package io.concertina.runtime.testing;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Numbers every statement and every commit that goes through it and dies at the n-th, or wherever
 * its fate wants it.
 *
 * <p>A death takes the physical connections with it, as the end of a process does: what was not
 * committed is gone. {@code BEGIN} and {@code COMMIT} sent as statements count like any other
 * statement; a commit that JDBC hides in {@code setAutoCommit(true)} counts too. Thread-safe.
 */
public final class CrashingDataSource implements DataSource {

  /** Where it dies. */
  @FunctionalInterface
  public interface Fate {
    /**
     * Whether it dies at the last of these points.
     *
     * @param points the statements and commits so far, this one included
     */
    boolean here(List<String> points);
  }

  /** How it dies. */
  public enum Death {
    /** The process is killed before the statement reaches the database. */
    KILLED_BEFORE,
    /** The process is killed after the database did it and before the answer arrives. */
    KILLED_AFTER,
    /** The connection is lost before the statement reaches the database; the process lives on. */
    LOST_BEFORE,
    /** The connection is lost before the answer arrives; the process lives on. */
    LOST_AFTER;

    public boolean kills() {
      return this == KILLED_BEFORE || this == KILLED_AFTER;
    }

    boolean before() {
      return this == KILLED_BEFORE || this == LOST_BEFORE;
    }
  }

  /** A statement or a commit on its way to the database. */
  interface Call {
    Object run() throws Throwable;
  }

  private final DataSource real;
  private final Fate fate;
  private final Death death;
  private final Runnable meanwhile;
  private final List<String> points = new ArrayList<>();
  private final List<Connection> open = new ArrayList<>();
  private boolean died;
  private boolean killed;

  /** Dies at the n-th point. */
  public CrashingDataSource(DataSource real, int at, Death death) {
    this(real, points -> points.size() == at, death);
  }

  /** Dies where fate wants it, every time if the process lives on. */
  public CrashingDataSource(DataSource real, Fate fate, Death death) {
    this(real, fate, death, null);
  }

  private CrashingDataSource(DataSource real, Fate fate, Death death, Runnable meanwhile) {
    this.real = real;
    this.fate = fate;
    this.death = death;
    this.meanwhile = meanwhile;
  }

  /** Never dies; stands still before the n-th while something else happens. */
  public static CrashingDataSource pausing(DataSource real, int at, Runnable meanwhile) {
    return new CrashingDataSource(
        real, points -> points.size() == at, Death.KILLED_BEFORE, meanwhile);
  }

  /** Counts and never dies. */
  public static CrashingDataSource counting(DataSource real) {
    return new CrashingDataSource(real, points -> false, Death.KILLED_BEFORE);
  }

  /** What passed so far, in order: the n-th is element n - 1. */
  public synchronized List<String> points() {
    return List.copyOf(points);
  }

  /** Whether the point was reached. */
  public synchronized boolean died() {
    return died;
  }

  /** Lets one statement or commit through, or dies of it. */
  Object pass(Connection physical, String text, Call call) throws Throwable {
    boolean here;
    int number;
    synchronized (this) {
      checkAlive();
      points.add(text);
      number = points.size();
      here = fate.here(Collections.unmodifiableList(points));
      died |= here;
    }
    if (!here) {
      return call.run();
    }
    if (meanwhile != null) {
      meanwhile.run();
      return call.run();
    }
    if (!death.before()) {
      call.run();
    }
    String point = death + " " + number + ": " + text;
    if (!death.kills()) {
      Physical.cut(physical);
      throw Physical.lost(point);
    }
    synchronized (this) {
      killed = true;
      for (Connection connection : open) {
        Physical.cut(connection);
      }
    }
    throw new Killed(point);
  }

  synchronized void checkAlive() {
    if (killed) {
      throw new Killed("before this");
    }
  }

  @Override
  public synchronized Connection getConnection() throws SQLException {
    checkAlive();
    Connection connection = real.getConnection();
    open.add(connection);
    return Physical.watch(connection, this);
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return real.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    real.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    real.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return real.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return real.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return real.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return real.isWrapperFor(type);
  }
}
