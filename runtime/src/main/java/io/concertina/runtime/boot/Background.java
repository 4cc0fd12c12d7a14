package io.concertina.runtime.boot;

import io.concertina.runtime.backfill.Interruption;
import io.concertina.runtime.report.ConcertinaException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What goes on after a boot has returned, in daemon threads of this process: the signs of life of
 * this instance, the rest of the work, and the contracts once nothing holds them. A process that
 * ends takes nothing with it: the next one goes on from the last commit.
 */
public final class Background implements AutoCloseable {

  private static final Logger LOG = System.getLogger("io.concertina");

  /** How work in the background finds out that it is to end. */
  interface Stop {
    /** Whether it is to end. */
    boolean asked();

    /** Waits; returns true as soon as it is to end. */
    boolean within(Duration pause);

    /** Says that nothing is left but contracts that are held. */
    void idle();
  }

  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();
  private final Runnable goodbye;
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
        public void idle() {
          end.complete(null);
        }
      };

  private Background(Runnable goodbye) {
    this.goodbye = goodbye;
  }

  /** No work is left. */
  static Background living(Consumer<Stop> life, Runnable goodbye) {
    Background background = new Background(goodbye);
    background.end.complete(null);
    background.start("concertina-presence", life);
    return background;
  }

  /** Starts the work beside the signs of life. */
  static Background working(Consumer<Stop> work, Consumer<Stop> life, Runnable goodbye) {
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
      end.complete(null);
    } catch (Interruption stopped) {
      end.complete(null);
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.ERROR, "concertina: the background work ended; boot again to go on", failure);
      end.completeExceptionally(failure);
    }
  }

  /** Whether work is going on; contracts that are held are no work. */
  public boolean running() {
    return !end.isDone();
  }

  /**
   * Waits until nothing is left to do but contracts that are held.
   *
   * @throws ConcertinaException what it failed with
   */
  public void await() {
    try {
      end.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /**
   * Asks the work to stop after the batch at hand, waits for that, and tells the other instances
   * that this one no longer needs anything. A failure is {@link #await}'s to tell.
   */
  @Override
  public void close() {
    if (stop.asked()) {
      return;
    }
    stopping.countDown();
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    goodbye.run();
  }
}
