package shop.migrations;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Version 8: partition table visit by id.
 *
 * <p>Declared on {@code Visit} by {@code @PartitionTable(version = "8", by = "id", method = HASH, modulus = 2)}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: make a twin of visit, partitioned by id
 *   <li>expand: write to the twin what is written to visit
 *   <li>migrate: copy the rows of visit to its twin
 *   <li>migrate: compare the rows of visit and of its twin
 *   <li>contract: put the twin in the place of visit
 *   <li>purge: drop table concertina_0008_visit and its rows after P7D
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>make a twin of visit, without partitions
 *   <li>drop table concertina_0008_visit and its rows
 *   <li>write to the twin what is written to visit
 *   <li>copy the rows of visit to its twin
 *   <li>compare the rows of visit and of its twin
 *   <li>put the twin in the place of visit
 *   <li>drop table concertina_0008_visit_7e3fddc4 and its rows
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__PartitionVisitById implements Migration {
  private static final Table TABLE = new Table("", "visit");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "partition table visit by id";
  }

  @Override
  public String checksum() {
    return "1:a2713ad652e5a3e2";
  }

  @Override
  public List<Version> after() {
    return List.of();
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of(new Effect.PartitionedBy(TABLE, "HASH", "id"));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1TwinVisit(),
        up2MirrorVisit(),
        up3CopyVisit(),
        up4VerifyVisit(),
        up5SwapVisit(),
        up6PurgeVisit());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1TwinVisitBack(),
        down2DropVisit(),
        down3MirrorVisitBack(),
        down4CopyVisitBack(),
        down5VerifyVisitBack(),
        down6SwapVisitBack(),
        down7DropPartitions());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1TwinVisit() {
    return new Operation.RebuildTable(
        "twin-visit",
        Phase.EXPAND,
        "make a twin of visit, partitioned by id",
        TABLE,
        Operation.RebuildTable.Part.TWIN,
        new Table("", "concertina_0008_visit_ae57856c"),
        new Table("", "concertina_0008_visit"),
        List.of(
            new Table("", "concertina_0008_visit_be8f504b"),
            new Table("", "concertina_0008_visit_7e3fddc4")),
        List.of("id"),
        List.of("id"),
        "HASH",
        "id",
        List.of(
            new Operation.TwinPartition(
                "visit_0",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 0)")),
            new Operation.TwinPartition(
                "visit_1",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 1)"))),
        "");
  }

  private static Operation up2MirrorVisit() {
    return new Operation.RebuildTable(
        "mirror-visit",
        Phase.EXPAND,
        "write to the twin what is written to visit",
        TABLE,
        Operation.RebuildTable.Part.MIRROR,
        new Table("", "concertina_0008_visit_ae57856c"),
        new Table("", "concertina_0008_visit"),
        List.of(
            new Table("", "concertina_0008_visit_be8f504b"),
            new Table("", "concertina_0008_visit_7e3fddc4")),
        List.of("id"),
        List.of("id"),
        "HASH",
        "id",
        List.of(
            new Operation.TwinPartition(
                "visit_0",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 0)")),
            new Operation.TwinPartition(
                "visit_1",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 1)"))),
        "");
  }

  private static Operation up3CopyVisit() {
    return new Operation.RebuildTable(
        "copy-visit",
        Phase.MIGRATE,
        "copy the rows of visit to its twin",
        TABLE,
        Operation.RebuildTable.Part.COPY,
        new Table("", "concertina_0008_visit_ae57856c"),
        new Table("", "concertina_0008_visit"),
        List.of(
            new Table("", "concertina_0008_visit_be8f504b"),
            new Table("", "concertina_0008_visit_7e3fddc4")),
        List.of("id"),
        List.of("id"),
        "HASH",
        "id",
        List.of(
            new Operation.TwinPartition(
                "visit_0",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 0)")),
            new Operation.TwinPartition(
                "visit_1",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 1)"))),
        "");
  }

  private static Operation up4VerifyVisit() {
    return new Operation.RebuildTable(
        "verify-visit",
        Phase.MIGRATE,
        "compare the rows of visit and of its twin",
        TABLE,
        Operation.RebuildTable.Part.VERIFY,
        new Table("", "concertina_0008_visit_ae57856c"),
        new Table("", "concertina_0008_visit"),
        List.of(
            new Table("", "concertina_0008_visit_be8f504b"),
            new Table("", "concertina_0008_visit_7e3fddc4")),
        List.of("id"),
        List.of("id"),
        "HASH",
        "id",
        List.of(
            new Operation.TwinPartition(
                "visit_0",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 0)")),
            new Operation.TwinPartition(
                "visit_1",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 1)"))),
        "");
  }

  private static Operation up5SwapVisit() {
    return new Operation.RebuildTable(
        "swap-visit",
        Phase.CONTRACT,
        "put the twin in the place of visit",
        TABLE,
        Operation.RebuildTable.Part.SWAP,
        new Table("", "concertina_0008_visit_ae57856c"),
        new Table("", "concertina_0008_visit"),
        List.of(
            new Table("", "concertina_0008_visit_be8f504b"),
            new Table("", "concertina_0008_visit_7e3fddc4")),
        List.of("id"),
        List.of("id"),
        "HASH",
        "id",
        List.of(
            new Operation.TwinPartition(
                "visit_0",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 0)")),
            new Operation.TwinPartition(
                "visit_1",
                Sql.postgres("FOR VALUES WITH (MODULUS 2, REMAINDER 1)"))),
        "");
  }

  private static Operation up6PurgeVisit() {
    return new Operation.DiscardTable(
        "purge-visit",
        Phase.PURGE,
        "drop table concertina_0008_visit and its rows after P7D",
        new Table("", "concertina_0008_visit"),
        true,
        "P7D");
  }

  private static Operation down1TwinVisitBack() {
    return new Operation.RebuildTable(
        "twin-visit-back",
        Phase.EXPAND,
        "make a twin of visit, without partitions",
        TABLE,
        Operation.RebuildTable.Part.TWIN,
        new Table("", "concertina_0008_visit_be8f504b"),
        new Table("", "concertina_0008_visit_7e3fddc4"),
        List.of(new Table("", "concertina_0008_visit_ae57856c")),
        List.of("id"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down2DropVisit() {
    return new Operation.DiscardTable(
        "drop-visit",
        Phase.EXPAND,
        "drop table concertina_0008_visit and its rows",
        new Table("", "concertina_0008_visit"),
        true,
        "PT0S");
  }

  private static Operation down3MirrorVisitBack() {
    return new Operation.RebuildTable(
        "mirror-visit-back",
        Phase.EXPAND,
        "write to the twin what is written to visit",
        TABLE,
        Operation.RebuildTable.Part.MIRROR,
        new Table("", "concertina_0008_visit_be8f504b"),
        new Table("", "concertina_0008_visit_7e3fddc4"),
        List.of(new Table("", "concertina_0008_visit_ae57856c")),
        List.of("id"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down4CopyVisitBack() {
    return new Operation.RebuildTable(
        "copy-visit-back",
        Phase.EXPAND,
        "copy the rows of visit to its twin",
        TABLE,
        Operation.RebuildTable.Part.COPY,
        new Table("", "concertina_0008_visit_be8f504b"),
        new Table("", "concertina_0008_visit_7e3fddc4"),
        List.of(new Table("", "concertina_0008_visit_ae57856c")),
        List.of("id"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down5VerifyVisitBack() {
    return new Operation.RebuildTable(
        "verify-visit-back",
        Phase.EXPAND,
        "compare the rows of visit and of its twin",
        TABLE,
        Operation.RebuildTable.Part.VERIFY,
        new Table("", "concertina_0008_visit_be8f504b"),
        new Table("", "concertina_0008_visit_7e3fddc4"),
        List.of(new Table("", "concertina_0008_visit_ae57856c")),
        List.of("id"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down6SwapVisitBack() {
    return new Operation.RebuildTable(
        "swap-visit-back",
        Phase.EXPAND,
        "put the twin in the place of visit",
        TABLE,
        Operation.RebuildTable.Part.SWAP,
        new Table("", "concertina_0008_visit_be8f504b"),
        new Table("", "concertina_0008_visit_7e3fddc4"),
        List.of(new Table("", "concertina_0008_visit_ae57856c")),
        List.of("id"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down7DropPartitions() {
    return new Operation.DiscardTable(
        "drop-partitions",
        Phase.EXPAND,
        "drop table concertina_0008_visit_7e3fddc4 and its rows",
        new Table("", "concertina_0008_visit_7e3fddc4"),
        true,
        "PT0S");
  }
}
