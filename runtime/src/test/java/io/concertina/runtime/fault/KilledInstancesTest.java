package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Three instances go through expand, migrate, contract and down together; one of them at random is
 * killed with SIGKILL again and again and started anew, while both releases write.
 */
@Fault
class KilledInstancesTest {

  private static final int INSTANCES = 3;

  /** In one stage; then they are left alone, or none would ever come to its end. */
  private static final int MOST = 8;

  @Test
  void postgres() throws Exception {
    killAtRandom(
        "three on PostgreSQL",
        () -> PostgresTestDatabase.create(18),
        Surroundings.PLAIN,
        Faults.scale(24, 260));
  }

  @Test
  void postgresAmidHostileSurroundings() throws Exception {
    killAtRandom(
        "three amid hostile surroundings",
        () -> PostgresTestDatabase.create(18),
        Surroundings.HOSTILE,
        Faults.scale(8, 120));
  }

  @Test
  void sqlite() throws Exception {
    killAtRandom(
        "three on SQLite", SqliteTestDatabase::create, Surroundings.PLAIN, Faults.scale(8, 80));
  }

  private static void killAtRandom(
      String name, Supplier<? extends TestDatabase> open, Surroundings surroundings, int kills)
      throws Exception {
    Random random = Faults.random(name);
    try (Journey journey = new Journey(name, open, 8_000, surroundings)) {
      int survived = 0;
      int rounds = 0;
      while (survived < kills) {
        survived +=
            journey.goRound(
                stage -> {
                  String url = surroundings.migrator(journey.database());
                  try (Fleet fleet = new Fleet(url, stage, random)) {
                    return fleet.killUntilThrough();
                  }
                });
        rounds++;
      }
      System.out.printf("%s: %d kills in %d rounds%n", name, survived, rounds);
    }
  }

  /** The instances of one stage. */
  private static final class Fleet implements AutoCloseable {

    /** Lines that one of them has printed, and ends of one of them. */
    private final Semaphore events = new Semaphore(0);

    private final List<Child> instances = new ArrayList<>();
    private final String url;
    private final Stage stage;
    private final Random random;

    Fleet(String url, Stage stage, Random random) throws IOException {
      this.url = url;
      this.stage = stage;
      this.random = random;
      for (int i = 0; i < INSTANCES; i++) {
        instances.add(start());
      }
    }

    private Child start() throws IOException {
      String how =
          stage.up() ? random.nextInt(3) == 0 ? "boot" : "migrate" : "downTo:" + stage.floor();
      Child child =
          Child.start(events::release, List.of(), url, how, String.join(",", stage.versions()));
      child.go();
      return child;
    }

    /** Returns the kills that it took. */
    int killUntilThrough() throws IOException, InterruptedException {
      int kills = 0;
      while (!through()) {
        await(1 + random.nextInt(12));
        spin(random.nextInt(4_000));
        int victim = random.nextInt(INSTANCES);
        if (kills < MOST && !through() && !instances.get(victim).lines().isEmpty()) {
          instances.get(victim).kill();
          kills++;
          instances.set(victim, start());
        }
      }
      for (Child child : instances) {
        assertThat(child.end()).as("%s, %s:\n%s", stage, Faults.because(), child.tail()).isZero();
      }
      return kills;
    }

    /** Whether one of them has come to the end. */
    private boolean through() {
      for (Child child : instances) {
        if (child.ended()) {
          return true;
        }
      }
      return false;
    }

    private void await(int lines) throws InterruptedException {
      for (int i = 0; i < lines && !through(); i++) {
        assertThat(events.tryAcquire(120, TimeUnit.SECONDS))
            .as("%s, %s: nothing happens", stage, Faults.because())
            .isTrue();
      }
    }

    private static void spin(int micros) {
      long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    }

    @Override
    public void close() {
      instances.forEach(Child::close);
    }
  }
}
