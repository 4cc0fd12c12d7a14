package io.concertina.runtime.fault;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What the tests of the suite share: how much of it is run, the seed of what is random, and the
 * count of the faults after which everything was found as it should be, printed at the end.
 */
public final class Faults implements BeforeAllCallback {

  private static final boolean LONG =
      switch (System.getProperty("concertina.faults", "quick")) {
        case "quick" -> false;
        case "long" -> true;
        default -> throw new IllegalArgumentException("concertina.faults is quick or long");
      };

  private static final long SEED = Long.getLong("concertina.seed", System.nanoTime() & 0xffffff);
  private static final AtomicInteger SURVIVED = new AtomicInteger();

  /** Kept, or the level would be forgotten: what is expected to fail need not be read about. */
  private static final Logger LOG = Logger.getLogger("io.concertina");

  static {
    LOG.setLevel(Level.OFF);
  }

  /** One of two numbers, as the suite is quick or long. */
  static int scale(int quick, int lengthy) {
    return LONG ? lengthy : quick;
  }

  /** What repeats a failure. */
  static String because() {
    return "-Dconcertina.seed=" + SEED + (LONG ? " -Pfaults" : "");
  }

  /** Random numbers that depend on the seed and the test, not on the tests before it. */
  static Random random(String test) {
    return new Random(SEED * 31 + test.hashCode());
  }

  /** To be called once everything has been checked that so many faults could have broken. */
  static void survived(int faults) {
    SURVIVED.addAndGet(faults);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Faults.class))
        .computeIfAbsent("count", key -> new Count());
  }

  /** Closed when the last test of this JVM has ended. */
  private static final class Count implements AutoCloseable {

    Count() {
      System.out.println("faults: " + because());
    }

    @Override
    public void close() {
      System.out.println("faults survived: " + SURVIVED.get());
    }
  }
}
