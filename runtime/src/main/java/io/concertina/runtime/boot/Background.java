package io.concertina.runtime.boot;

import io.concertina.runtime.backfill.Interruption;
import io.concertina.runtime.report.ConcertinaException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What goes on after a boot has returned, in a daemon thread of this process. A process that ends
 * takes nothing with it: the next one goes on from the last commit.
 */
public final class Background implements AutoCloseable {

  private static final Logger LOG = System.getLogger("io.concertina");

  private final CompletableFuture<Void> end;
  private volatile boolean stopping;

  private Background(CompletableFuture<Void> end) {
    this.end = end;
  }

  /** Nothing is left to do. */
  static Background nothing() {
    return new Background(CompletableFuture.completedFuture(null));
  }

  /** Starts work that is told how to ask whether it should stop. */
  static Background start(Consumer<BooleanSupplier> work) {
    Background background = new Background(new CompletableFuture<>());
    Thread thread = new Thread(() -> background.run(work), "concertina-background");
    thread.setDaemon(true);
    thread.start();
    return background;
  }

  private void run(Consumer<BooleanSupplier> work) {
    try {
      work.accept(() -> stopping);
      end.complete(null);
    } catch (Interruption stopped) {
      end.complete(null);
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.ERROR, "concertina: the background work ended; boot again to go on", failure);
      end.completeExceptionally(failure);
    }
  }

  /** Whether work is going on. */
  public boolean running() {
    return !end.isDone();
  }

  /**
   * Waits until the work has ended.
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
   * Asks the work to stop after the batch at hand, and waits for that. A failure is {@link
   * #await}'s to tell.
   */
  @Override
  public void close() {
    stopping = true;
    end.exceptionally(failure -> null).join();
  }
}
