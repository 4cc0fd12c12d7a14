package io.concertina.runtime.tck;

import io.concertina.runtime.testing.CrashingDataSource.Death;
import io.concertina.runtime.testing.PostgresTestDatabase;

class Postgres14TckTest extends MigrationTck
    implements EnumTck,
        IdentityTck,
        PartitionTck,
        PostgresOnlyTck,
        PostgresTypeTck,
        OrphanTck,
        ShadowTck {

  @Override
  public PostgresTestDatabase open() {
    return PostgresTestDatabase.create(14);
  }

  @Override
  public Death death(int stage) {
    return stage % 2 == 0 ? Death.LOST_AFTER : Death.KILLED_BEFORE;
  }
}
