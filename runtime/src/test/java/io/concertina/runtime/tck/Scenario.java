package io.concertina.runtime.tck;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A legacy database and the runs that a service makes on it, one after the other.
 *
 * @param name what it is about
 * @param legacy the statements that make the legacy database
 * @param stages the runs
 */
public record Scenario(String name, Function<Kind, List<String>> legacy, List<Stage> stages) {

  /**
   * One run of one release.
   *
   * @param name what it does
   * @param release the release
   * @param work the run
   * @param before statements of the service before it starts
   */
  public record Stage(
      String name, Release release, Consumer<Concertina> work, List<String> before) {

    static Stage migrate(String name, String... versions) {
      return new Stage(name, Release.of(versions), Concertina::migrate, List.of());
    }

    Stage downTo(String version) {
      return new Stage(
          "down to " + version, release, concertina -> concertina.downTo(version), List.of());
    }

    Stage after(String... statements) {
      return new Stage(name, release, work, List.of(statements));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
