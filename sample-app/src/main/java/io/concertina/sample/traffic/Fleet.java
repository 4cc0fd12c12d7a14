package io.concertina.sample.traffic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The running instances of one release: threads that write until they are stopped. Thread-safe. */
public final class Fleet implements AutoCloseable {

  /** Between two writes of a thread: a busy service, but not a benchmark of the database. */
  private static final long PAUSE_NANOS = 1_000_000;

  private final String release;
  private final DataSource dataSource;
  private final CustomerRepository customers;
  private final Ledger ledger;
  private final List<Thread> threads = new ArrayList<>();
  private long acknowledged;
  private long longestNanos;
  private @Nullable Throwable failure;
  private volatile boolean stopping;

  /** Nothing runs yet. */
  public Fleet(String release, DataSource dataSource, CustomerRepository customers, Ledger ledger) {
    this.release = release;
    this.dataSource = dataSource;
    this.customers = customers;
    this.ledger = ledger;
  }

  /** Starts that many threads. */
  public synchronized void start(int writers) {
    for (int i = 1; i <= writers; i++) {
      Thread thread = new Thread(this::write, release + " writer " + i);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  private void write() {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Writer writer = new Writer(connection, customers, ledger);
      while (!stopping) {
        long start = System.nanoTime();
        writer.write();
        count(System.nanoTime() - start);
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    } catch (SQLException | RuntimeException e) {
      fail(e);
    }
  }

  private synchronized void count(long nanos) {
    acknowledged++;
    longestNanos = Math.max(longestNanos, nanos);
    notifyAll();
  }

  private synchronized void fail(Throwable cause) {
    if (failure == null) {
      failure = cause;
    }
    notifyAll();
  }

  /** How many writes the database has acknowledged. */
  public synchronized long acknowledged() {
    return acknowledged;
  }

  /** How long the slowest of them took: what a user of the service waited at most. */
  public synchronized Duration longest() {
    return Duration.ofNanos(longestNanos);
  }

  /**
   * Waits for so many more acknowledged writes: what happens next then happens under load.
   *
   * @throws IllegalStateException when a thread failed, or none was ever started
   */
  public synchronized void awaitWrites(long more) throws InterruptedException {
    if (threads.isEmpty()) {
      throw new IllegalStateException(release + " was never started");
    }
    long goal = acknowledged + more;
    while (acknowledged < goal && failure == null) {
      wait();
    }
    check();
  }

  /**
   * Lets every thread finish its write and end.
   *
   * @throws IllegalStateException when one of them had failed: a release that the migration broke
   */
  public void stop() throws InterruptedException {
    close();
    for (Thread thread : started()) {
      thread.join();
    }
    check();
  }

  private synchronized List<Thread> started() {
    return List.copyOf(threads);
  }

  private synchronized void check() {
    if (failure != null) {
      throw new IllegalStateException(
          "a writer of %s failed: %s".formatted(release, failure.getMessage()), failure);
    }
  }

  /** Lets every thread end after its write, and does not wait for it. */
  @Override
  public void close() {
    stopping = true;
  }
}
