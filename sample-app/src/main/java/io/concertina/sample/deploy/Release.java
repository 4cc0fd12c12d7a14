package io.concertina.sample.deploy;

import io.concertina.migration.Mapping;
import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Version;
import io.concertina.runtime.Concertina;
import io.concertina.sample.shop.Customer;
import io.concertina.sample.shop.Order;
import io.concertina.sample.shop.migrations.ConcertinaIndex;
import java.util.List;
import javax.sql.DataSource;

/**
 * A build of the shop.
 *
 * <p>In real life each is compiled from its own commit, and the index of release 2 ends where the
 * developers were when it shipped: the contracts had not been written. Here one jar plays both, so
 * the index of release 2 is the newest one, cut off at its last version.
 */
public enum Release {
  /** Opens the changes: renames, fills, adds. */
  RELEASE_2("shop 2", "4"),
  /** Closes them, when nobody runs release 1 any more. */
  RELEASE_3("shop 3", "7");

  private final String build;
  private final String last;

  Release(String build, String last) {
    this.build = build;
    this.last = last;
  }

  /** Concertina, as this build calls it at boot. */
  public Concertina concertina(DataSource dataSource) {
    return Concertina.on(dataSource)
        .build(build)
        .models(Customer.class, Order.class)
        .indexes(index());
  }

  /** The migrations that this build holds. */
  public MigrationIndex index() {
    return new CutOff(new ConcertinaIndex(), Version.of(last));
  }

  private record CutOff(MigrationIndex newest, Version last) implements MigrationIndex {

    @Override
    public int contract() {
      return newest.contract();
    }

    @Override
    public List<Migration> migrations() {
      return newest.migrations().stream().filter(m -> m.version().compareTo(last) <= 0).toList();
    }

    @Override
    public List<Mapping> mappings() {
      return newest.mappings();
    }

    @Override
    public List<String> models() {
      return newest.models();
    }
  }
}
