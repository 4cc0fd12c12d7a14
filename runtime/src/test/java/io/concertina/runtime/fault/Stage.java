package io.concertina.runtime.fault;

import io.concertina.runtime.Concertina;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * A part of the way of a service: one release that goes up, or back down to a floor.
 *
 * @param name what it does
 * @param comes the column of {@code client} that it brings; empty when it brings none
 * @param floor the version to go down to; empty on the way up
 * @param versions those that the release knows
 */
record Stage(String name, String comes, String floor, List<String> versions) {

  /**
   * A rename and an overwrite, there and back: expand and migrate, contract, down over the contract
   * and the overwrite, down to the start.
   */
  static final List<Stage> ALL =
      List.of(
          new Stage("expand and migrate", "full_name", "", List.of("1.7", "12.2")),
          new Stage("contract", "", "", List.of("1.7", "1.15", "12.2")),
          new Stage("undo the contract", "name", "1.7", List.of("1.7", "1.15", "12.2")),
          new Stage("undo the rest", "", "0", List.of("1.7", "1.15", "12.2")));

  boolean up() {
    return floor.isEmpty();
  }

  /** An instance of this release. */
  Concertina service(DataSource dataSource, Duration lease) {
    return Service.of(dataSource, lease, versions.toArray(String[]::new));
  }

  /** Does it. */
  void run(Concertina service) {
    if (up()) {
      service.migrate();
    } else {
      service.downTo(floor);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
