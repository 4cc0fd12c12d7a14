package io.concertina.runtime.boot;

import io.concertina.runtime.backfill.Interruption;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.ConcertinaException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What goes on after a boot has returned, in daemon threads of this process: the signs of life of
 * this instance, the rest of the work, and the contracts once nothing holds them. A process that
 * ends takes nothing with it: the next one goes on from the last commit.
 */
public final class Background implements AutoCloseable {

  private static final Logger LOG = System.getLogger("io.concertina");
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** How work in the background finds out that it is to end. */
  interface Stop {
    /** Whether it is to end. */
    boolean asked();

    /** Waits; returns true as soon as it is to end. */
    boolean within(Duration pause);

    /** Says whose statement is to be cancelled when the thread that asks does not end. */
    void at(Session session);

    /** Says what a contract failed with that is tried again; null when there is none. */
    void failed(@Nullable ConcertinaException failure);

    /** Says that nothing is left but contracts that are held, or that wait for another try. */
    void idle();
  }

  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();
  private final Map<Thread, Session> sessions = new ConcurrentHashMap<>();
  private final Consumer<Stop> goodbye;
  private volatile @Nullable Throwable failure;
  private final Stop stop =
      new Stop() {
        @Override
        public boolean asked() {
          return stopping.getCount() == 0;
        }

        @Override
        public boolean within(Duration pause) {
          try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
          }
        }

        @Override
        public void at(Session session) {
          sessions.put(Thread.currentThread(), session);
        }

        @Override
        public void failed(@Nullable ConcertinaException contract) {
          failure = contract;
        }

        @Override
        public void idle() {
          end.complete(null);
        }
      };

  private Background(Consumer<Stop> goodbye) {
    this.goodbye = goodbye;
  }

  /** No work is left. */
  static Background living(Consumer<Stop> life, Consumer<Stop> goodbye) {
    Background background = new Background(goodbye);
    background.end.complete(null);
    background.start("concertina-presence", life);
    return background;
  }

  /** Starts the work beside the signs of life. */
  static Background working(Consumer<Stop> work, Consumer<Stop> life, Consumer<Stop> goodbye) {
    Background background = new Background(goodbye);
    background.start("concertina-presence", life);
    background.start("concertina-background", stop -> background.run(work));
    return background;
  }

  private void start(String name, Consumer<Stop> task) {
    Thread thread = new Thread(() -> task.accept(stop), name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void run(Consumer<Stop> work) {
    try {
      work.accept(stop);
      unlessInterrupted();
      end.complete(null);
    } catch (Interruption stopped) {
      unlessInterrupted();
      end.complete(null);
    } catch (RuntimeException | Error ended) {
      LOG.log(Level.ERROR, "concertina: the background work ended; boot again to go on", ended);
      failure = ended;
      end.complete(null);
    }
  }

  /** Somebody else than {@link #close} has stopped the thread, such as code of a transform. */
  private void unlessInterrupted() {
    if (Thread.interrupted() && !stop.asked()) {
      failure =
          new IllegalStateException("concertina: the thread of the background was interrupted");
      LOG.log(Level.ERROR, "concertina: the background work ended; boot again to go on", failure);
    }
  }

  /** Whether work is going on; contracts that are held, or wait for another try, are no work. */
  public boolean running() {
    return !end.isDone();
  }

  /**
   * What went wrong, for a health check to ask again and again: what the work as a whole ended
   * with, or the last failure of a contract that is tried again, until it goes well. Empty when all
   * is well; a contract that is held is well.
   */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * Waits until nothing is left to do but contracts that are held, or that wait for another try.
   *
   * @throws ConcertinaException what the work ended with, or a contract failed with that is tried
   *     again: the {@link #failure()} of the moment
   */
  public void await() {
    end.join();
    Throwable failed = failure;
    if (failed instanceof RuntimeException e) {
      throw e;
    }
    if (failed != null) {
      throw new CompletionException(failed);
    }
  }

  /**
   * Asks the work to stop after the batch at hand, waits for that, and tells the other instances
   * that this one no longer needs anything. A statement that has been running for 5 seconds is
   * cancelled; what it was doing is recorded as interrupted, and the next run begins it again. So
   * this takes a moment as a rule, and 30 seconds at most: whatever does not end by then, such as
   * Java code of the service, ends with the process. A failure is {@link #await}'s to tell.
   */
  @Override
  public void close() {
    if (stop.asked()) {
      return;
    }
    stopping.countDown();
    boolean interrupted = end(List.copyOf(threads), LIMIT);
    start("concertina-goodbye", goodbye);
    interrupted |= end(threads.subList(threads.size() - 1, threads.size()), LIMIT.dividedBy(2));
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for threads to end, cancelling what keeps them; returns whether it was interrupted. */
  private boolean end(List<Thread> ending, Duration limit) {
    long start = System.nanoTime();
    boolean interrupted = false;
    for (Thread thread : ending) {
      while (thread.isAlive() && System.nanoTime() - start < limit.toNanos()) {
        try {
          thread.join(LOOK.toMillis());
        } catch (InterruptedException e) {
          interrupted = true;
        }
        cancelStatements();
      }
      if (thread.isAlive()) {
        LOG.log(
            Level.WARNING,
            () ->
                "concertina: %s does not end after %s s, and is left to end with the process"
                    .formatted(thread.getName(), limit.toSeconds()));
      }
    }
    return interrupted;
  }

  private void cancelStatements() {
    for (Session session : sessions.values()) {
      try {
        session.cancel(GRACE);
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "concertina: a statement could not be cancelled", e);
      }
    }
  }
}
