package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CrashingDataSource.Death;
import io.concertina.runtime.testing.PostgresTestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class Postgres18TckTest extends MigrationTck
    implements DomainTck,
        SettledTck,
        EarlierDatabaseTck,
        EnumTck,
        GeneratedTck,
        HiddenRowsTck,
        IdentityTck,
        MovedKindsTck,
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
    return PostgresTestDatabase.create(18);
  }

  @Override
  public Death death(int stage) {
    return stage % 2 == 0 ? Death.KILLED_BEFORE : Death.LOST_AFTER;
  }

  /** The key takes in the column that decides; a trigger of one partition is one too many. */
  @Test
  void orphansInPartitionsGoAndComeBack() {
    database().execute(DeletedOrphansTck.partitionedStays());
    CatalogueSnapshot original =
        legacy(
            List.of(
                "ALTER TABLE stay DROP COLUMN note",
                "ALTER TABLE stay ADD COLUMN next date GENERATED ALWAYS AS (day + 1) VIRTUAL"));
    service("33.1").migrate();
    assertThat(database().query("SELECT count(*), max(room) FROM stay")).containsExactly("36|9");
    assertThat(
            database().query("SELECT count(*), count(DISTINCT id) FROM " + DeletedOrphansTck.ASIDE))
        .containsExactly("12|8");
    service("33.1").downTo("0");
    assertSame("back", now(), original);

    database()
        .execute(
            "CREATE FUNCTION told() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$",
            "CREATE TRIGGER gone BEFORE DELETE ON stay_2 FOR EACH ROW EXECUTE FUNCTION told()");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("33.1").migrate())
        .withMessageContaining("because of trigger gone of table stay_2");
  }
}
