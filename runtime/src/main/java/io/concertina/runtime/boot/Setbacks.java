package io.concertina.runtime.boot;

import io.concertina.migration.Migration;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Time;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.PausedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that failed while nobody waited for them. Each is tried again after a pause that
 * doubles, and meanwhile keeps no other from its turn. Used by one thread.
 */
final class Setbacks {

  private static final Logger LOG = System.getLogger("io.concertina");
  private static final Duration MOST = Duration.ofHours(1);

  private record Setback(
      Migration migration, Phase phase, ConcertinaException failure, long since, Duration pause) {}

  private final Map<Version, Setback> setbacks = new LinkedHashMap<>();
  private final Set<Version> refused = new HashSet<>();
  private final Time time;
  private final Duration first;
  private final Consumer<@Nullable ConcertinaException> told;
  private @Nullable LockRefusedException refusal;

  private Setbacks(Time time, Duration first, Consumer<@Nullable ConcertinaException> told) {
    this.time = time;
    this.first = first;
    this.told = told;
  }

  /** Somebody waits and is told of each failure at once. */
  static Setbacks thrown() {
    return new Setbacks(Time.REAL, Duration.ZERO, failure -> {});
  }

  /**
   * Nobody waits.
   *
   * @param first the pause after a first failure
   * @param told the last failure of a contract that is to be tried again; null when there is none
   */
  static Setbacks borne(Time time, Duration first, Consumer<@Nullable ConcertinaException> told) {
    return new Setbacks(time, first, told);
  }

  /** Begins a look at what there is to do: locks that were refused are asked for again. */
  void beginLook() {
    refused.clear();
    refusal = null;
  }

  /** Whether the next try of a contract is still to come. */
  boolean waits(Version version) {
    Setback last = setbacks.get(version);
    return refused.contains(version)
        || (last != null && time.since(last.since()).compareTo(last.pause()) < 0);
  }

  /**
   * Keeps the failure of a contract, or of a purge, for later; throws any other. A lock that was
   * refused is none of the contract's faults: the others have their turn, then it is thrown.
   */
  void meet(Migration migration, Phase phase, ConcertinaException failure) {
    boolean everybodys =
        failure instanceof LeaseLostException
            || failure instanceof PausedException
            || failure instanceof DatabaseUnavailableException;
    if (first.isZero() || phase.compareTo(Phase.CONTRACT) < 0 || everybodys) {
      throw failure;
    }
    Version version = migration.version();
    if (failure instanceof LockRefusedException lock) {
      refused.add(version);
      refusal = lock;
      return;
    }
    Setback before = setbacks.remove(version);
    Duration doubled = before == null ? first : before.pause().multipliedBy(2);
    Duration pause = doubled.compareTo(MOST) > 0 ? MOST : doubled;
    setbacks.put(version, new Setback(migration, phase, failure, time.nanos(), pause));
    told.accept(failure);
    LOG.log(
        Level.WARNING,
        () ->
            "concertina: V%s %s is tried again in %s"
                .formatted(version, History.text(phase), Text.of(pause)));
  }

  /** Forgets what is no longer to be done, by whomever it was; then throws what was refused. */
  void endLook(BiPredicate<Migration, Phase> wanted) {
    setbacks.values().removeIf(setback -> !wanted.test(setback.migration(), setback.phase()));
    ConcertinaException failed = null;
    for (Setback setback : setbacks.values()) {
      failed = setback.failure();
    }
    told.accept(failed);
    if (refusal != null) {
      throw refusal;
    }
  }
}
