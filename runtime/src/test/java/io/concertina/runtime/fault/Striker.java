package io.concertina.runtime.fault;

import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.tck.Recorder;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes a stage to its end in this JVM, as often as it has to be begun, while something strikes at
 * random: some events later, some microseconds later, on a thread of its own.
 */
final class Striker {

  /** Shorter than a run: whoever was cut off could not give the lease back. */
  static final Duration LEASE = Duration.ofMillis(300);

  private static final int RUNS = 200;

  /** What strikes. */
  @FunctionalInterface
  interface Strike {
    /** Returns whether it has hit something. */
    boolean strike() throws Exception;
  }

  private final Random random;
  private final int most;
  private final Strike strike;
  private final Semaphore events = new Semaphore(0);
  private volatile boolean through;
  private volatile @Nullable Throwable failure;
  private int hits;
  private int runs;

  /**
   * @param most the number of hits after which it rests
   */
  private Striker(Random random, int most, Strike strike) {
    this.random = random;
    this.most = most;
    this.strike = strike;
  }

  /** Returns the number of hits that the stage went through. */
  static int through(Stage stage, DataSource dataSource, Random random, int most, Strike strike)
      throws InterruptedException {
    Striker striker = new Striker(random, most, strike);
    Thread thread = new Thread(striker::strike, "strikes");
    thread.setDaemon(true);
    thread.start();
    try {
      striker.insist(stage, dataSource);
    } finally {
      striker.through = true;
      striker.events.release(1_000);
      thread.join();
    }
    if (striker.failure != null) {
      throw new AssertionError("could not strike", striker.failure);
    }
    return striker.hits;
  }

  /** A lost connection may end a run; the next one goes on. */
  private void insist(Stage stage, DataSource dataSource) {
    while (true) {
      runs++;
      try {
        stage.run(
            stage.service(dataSource, LEASE).listener(new Recorder(event -> events.release())));
        return;
      } catch (DatabaseUnavailableException | LeaseLostException e) {
        if (runs == RUNS) {
          throw e;
        }
      }
    }
  }

  private void strike() {
    try {
      while (hits < most && !through) {
        for (int i = random.nextInt(8); i >= 0 && !through; i--) {
          events.tryAcquire(1, TimeUnit.SECONDS);
        }
        spin(random.nextInt(3_000));
        if (!through && strike.strike()) {
          hits++;
        }
      }
    } catch (Throwable e) {
      failure = e;
    }
  }

  private static void spin(int micros) {
    long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
