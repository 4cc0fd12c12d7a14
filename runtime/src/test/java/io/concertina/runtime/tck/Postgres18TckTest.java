package io.concertina.runtime.tck;

import io.concertina.runtime.testing.CrashingDataSource.Death;
import io.concertina.runtime.testing.PostgresTestDatabase;

class Postgres18TckTest extends MigrationTck
    implements EnumTck,
        GeneratedTck,
        IdentityTck,
        PartitionTck,
        PostgresOnlyTck,
        PostgresTypeTck,
        RebuildRowsTck,
        RebuildTck,
        OrphanTck,
        ShadowTck {

  @Override
  public PostgresTestDatabase open() {
    return PostgresTestDatabase.create(18);
  }

  @Override
  public Death death(int stage) {
    return stage % 2 == 0 ? Death.KILLED_BEFORE : Death.LOST_AFTER;
  }
}
