package io.concertina.runtime.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What a test does beside itself, each on a thread of its own.
 *
 * <p>The common pool won't do: from JDK 25 on it has a single thread on a machine with two
 * processors, and whatever waits for the second of two tasks waits for ever.
 */
public final class Async {

  private static final Executor OWN_THREAD =
      task -> {
        Thread thread = new Thread(task, "beside the test");
        thread.setDaemon(true);
        thread.start();
      };

  private Async() {}

  /** What the work comes to. */
  public static <T> CompletableFuture<T> call(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, OWN_THREAD);
  }

  /** Ends with the work. */
  public static CompletableFuture<Void> run(Runnable work) {
    return CompletableFuture.runAsync(work, OWN_THREAD);
  }
}
