package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CrashingDataSource.Death;
import io.concertina.runtime.testing.PostgresTestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("one-jdk")
class Postgres14TckTest extends MigrationTck
    implements DomainTck,
        EnumTck,
        HiddenRowsTck,
        IdentityTck,
        PartitionTck,
        PartitionedColumnTck,
        PostgresOnlyTck,
        PostgresTypeTck,
        ServiceTriggersTck,
        RebuildRowsTck,
        RebuildTck,
        RewriteTck,
        ReplicaTck,
        RowSecurityTck,
        OrphanTck,
        SettingsTck,
        ShadowTck,
        TriggersTck {

  @Override
  public PostgresTestDatabase open() {
    return PostgresTestDatabase.create(14);
  }

  @Override
  public Death death(int stage) {
    return stage % 2 == 0 ? Death.LOST_AFTER : Death.KILLED_BEFORE;
  }

  /** Every point is died at on the youngest PostgreSQL; here one in three, another way. */
  @Override
  public int inTurn() {
    return Math.max(IN_TURN, 3);
  }

  /** The points beside the relay are died at on the youngest PostgreSQL. */
  @Override
  public boolean relayIsEnough() {
    return STRIDE > 1;
  }

  /** Before anything is made: the foreign key could not be added. */
  @Test
  void orphansInPartitionsAreNotDeleted() {
    CatalogueSnapshot before = legacy(DeletedOrphansTck.partitionedStays());
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("33.1").migrate())
        .withMessageContaining(
            "rows of stay can't be deleted because of its partitions: such a table gets a foreign"
                + " key without a scan from PostgreSQL 18 on");
    assertSame("refused", now(), before);
  }

  /** It has columns that are stored only, for which the whole table would be written anew. */
  @Test
  void generatedIsRefused() {
    CatalogueSnapshot before = legacy(GeneratedTck.CRATES);
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("31.1").migrate())
        .withMessageContaining(
            "V31.1 add crate.area can't be done: before version 18 PostgreSQL stores what it"
                + " computes, and writes the whole table anew while nobody may read or write it"
                + " (ACCESS EXCLUSIVE)")
        .withMessageContaining(
            "write  fill = \"width * height\"  instead of generated: a trigger keeps the column");
    assertSame("refused", database().snapshot(), before);
  }
}
