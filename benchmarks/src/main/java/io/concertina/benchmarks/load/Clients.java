package io.concertina.benchmarks.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;

/**
 * Clients of a service that each change a row of the table in a transaction of its own, at times
 * that do not depend on how long the last change took.
 */
final class Clients implements AutoCloseable {

  private static final int CLIENTS = 4;
  private static final long BETWEEN_NANOS = TimeUnit.SECONDS.toNanos(1) * CLIENTS / 200;

  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Future<double[]>> clients = new ArrayList<>();
  private volatile boolean stopped;

  /** Begins to write. */
  Clients(String url, long rows) {
    for (int i = 0; i < CLIENTS; i++) {
      Random random = new Random(i);
      clients.add(threads.submit(() -> write(url, rows, random)));
    }
  }

  private double[] write(String url, long rows, Random random) throws SQLException {
    DoubleStream.Builder took = DoubleStream.builder();
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement update =
            connection.prepareStatement("UPDATE customer SET city_id = ? WHERE id = ?")) {
      long due = System.nanoTime() + (long) (random.nextDouble() * BETWEEN_NANOS);
      boolean written = false;
      while (!stopped || !written) {
        LockSupport.parkNanos(due - System.nanoTime());
        if (System.nanoTime() < due) {
          continue;
        }
        update.setLong(1, random.nextInt(1000));
        update.setLong(2, 1 + (long) (random.nextDouble() * rows));
        update.executeUpdate();
        took.add((System.nanoTime() - due) / 1e9);
        due += BETWEEN_NANOS;
        written = true;
      }
    }
    return took.build().toArray();
  }

  /** Ends the writing, and says how long each write took. */
  Latencies stop() throws InterruptedException, ExecutionException {
    stopped = true;
    DoubleStream all = DoubleStream.empty();
    for (Future<double[]> client : clients) {
      all = DoubleStream.concat(all, DoubleStream.of(client.get()));
    }
    return new Latencies(all.toArray());
  }

  @Override
  public void close() {
    stopped = true;
    threads.shutdown();
  }
}
