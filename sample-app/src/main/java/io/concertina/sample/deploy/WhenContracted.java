package io.concertina.sample.deploy;

import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.Listener;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Waits until every contract of a build is done, or the first has failed. */
public final class WhenContracted implements Listener {

  private final Set<Version> pending = new HashSet<>();
  private final CompletableFuture<Optional<ConcertinaException>> end = new CompletableFuture<>();

  /** Over the migrations of a build. */
  public WhenContracted(MigrationIndex index) {
    index.migrations().stream()
        .filter(m -> m.up().stream().anyMatch(operation -> operation.phase() == Phase.CONTRACT))
        .forEach(m -> pending.add(m.version()));
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    if (phase == Phase.CONTRACT && pending.remove(version) && pending.isEmpty()) {
      end.complete(Optional.empty());
    }
  }

  @Override
  public void phaseFailed(
      Version version, Phase phase, Direction direction, ConcertinaException failure) {
    end.complete(Optional.of(failure));
  }

  /**
   * Waits.
   *
   * @throws ConcertinaException what a contract failed with
   */
  public void await() {
    Optional<ConcertinaException> failure = end.join();
    if (failure.isPresent()) {
      throw failure.get();
    }
  }
}
