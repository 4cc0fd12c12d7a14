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
 * Version 9: partition table branch by country.
 *
 * <p>Declared on {@code Branch} by {@code @PartitionTable(version = "9", by = "country", method = LIST, partitions = @Partition(name = "branch_de", values = {"DE", "AT's"}))}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: make a twin of branch, partitioned by country
 *   <li>expand: write to the twin what is written to branch
 *   <li>migrate: copy the rows of branch to its twin
 *   <li>migrate: compare the rows of branch and of its twin
 *   <li>contract: put the twin in the place of branch
 *   <li>purge: drop table concertina_0009_branch and its rows after P7D
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>make a twin of branch, without partitions
 *   <li>drop table concertina_0009_branch and its rows
 *   <li>write to the twin what is written to branch
 *   <li>copy the rows of branch to its twin
 *   <li>compare the rows of branch and of its twin
 *   <li>put the twin in the place of branch
 *   <li>drop table concertina_0009_branch_2682e6ff and its rows
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__PartitionBranchByCountry implements Migration {
  private static final Table TABLE = new Table("", "branch");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "partition table branch by country";
  }

  @Override
  public String checksum() {
    return "1:2369593b0706b9b8";
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
    return List.of(new Effect.PartitionedBy(TABLE, "LIST", "country"));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1TwinBranch(),
        up2MirrorBranch(),
        up3CopyBranch(),
        up4VerifyBranch(),
        up5SwapBranch(),
        up6PurgeBranch());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1TwinBranchBack(),
        down2DropBranch(),
        down3MirrorBranchBack(),
        down4CopyBranchBack(),
        down5VerifyBranchBack(),
        down6SwapBranchBack(),
        down7DropPartitions());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1TwinBranch() {
    return new Operation.RebuildTable(
        "twin-branch",
        Phase.EXPAND,
        "make a twin of branch, partitioned by country",
        TABLE,
        Operation.RebuildTable.Part.TWIN,
        new Table("", "concertina_0009_branch_ae2494b8"),
        new Table("", "concertina_0009_branch"),
        List.of(
            new Table("", "concertina_0009_branch_0831627b"),
            new Table("", "concertina_0009_branch_2682e6ff")),
        List.of("id", "country"),
        List.of("id", "country"),
        "LIST",
        "country",
        List.of(
            new Operation.TwinPartition(
                "branch_de",
                Sql.postgres("FOR VALUES IN ('DE', 'AT''s')"))),
        "concertina_0009_branch_e832aaf7");
  }

  private static Operation up2MirrorBranch() {
    return new Operation.RebuildTable(
        "mirror-branch",
        Phase.EXPAND,
        "write to the twin what is written to branch",
        TABLE,
        Operation.RebuildTable.Part.MIRROR,
        new Table("", "concertina_0009_branch_ae2494b8"),
        new Table("", "concertina_0009_branch"),
        List.of(
            new Table("", "concertina_0009_branch_0831627b"),
            new Table("", "concertina_0009_branch_2682e6ff")),
        List.of("id", "country"),
        List.of("id", "country"),
        "LIST",
        "country",
        List.of(
            new Operation.TwinPartition(
                "branch_de",
                Sql.postgres("FOR VALUES IN ('DE', 'AT''s')"))),
        "concertina_0009_branch_e832aaf7");
  }

  private static Operation up3CopyBranch() {
    return new Operation.RebuildTable(
        "copy-branch",
        Phase.MIGRATE,
        "copy the rows of branch to its twin",
        TABLE,
        Operation.RebuildTable.Part.COPY,
        new Table("", "concertina_0009_branch_ae2494b8"),
        new Table("", "concertina_0009_branch"),
        List.of(
            new Table("", "concertina_0009_branch_0831627b"),
            new Table("", "concertina_0009_branch_2682e6ff")),
        List.of("id", "country"),
        List.of("id", "country"),
        "LIST",
        "country",
        List.of(
            new Operation.TwinPartition(
                "branch_de",
                Sql.postgres("FOR VALUES IN ('DE', 'AT''s')"))),
        "concertina_0009_branch_e832aaf7");
  }

  private static Operation up4VerifyBranch() {
    return new Operation.RebuildTable(
        "verify-branch",
        Phase.MIGRATE,
        "compare the rows of branch and of its twin",
        TABLE,
        Operation.RebuildTable.Part.VERIFY,
        new Table("", "concertina_0009_branch_ae2494b8"),
        new Table("", "concertina_0009_branch"),
        List.of(
            new Table("", "concertina_0009_branch_0831627b"),
            new Table("", "concertina_0009_branch_2682e6ff")),
        List.of("id", "country"),
        List.of("id", "country"),
        "LIST",
        "country",
        List.of(
            new Operation.TwinPartition(
                "branch_de",
                Sql.postgres("FOR VALUES IN ('DE', 'AT''s')"))),
        "concertina_0009_branch_e832aaf7");
  }

  private static Operation up5SwapBranch() {
    return new Operation.RebuildTable(
        "swap-branch",
        Phase.CONTRACT,
        "put the twin in the place of branch",
        TABLE,
        Operation.RebuildTable.Part.SWAP,
        new Table("", "concertina_0009_branch_ae2494b8"),
        new Table("", "concertina_0009_branch"),
        List.of(
            new Table("", "concertina_0009_branch_0831627b"),
            new Table("", "concertina_0009_branch_2682e6ff")),
        List.of("id", "country"),
        List.of("id", "country"),
        "LIST",
        "country",
        List.of(
            new Operation.TwinPartition(
                "branch_de",
                Sql.postgres("FOR VALUES IN ('DE', 'AT''s')"))),
        "concertina_0009_branch_e832aaf7");
  }

  private static Operation up6PurgeBranch() {
    return new Operation.DiscardTable(
        "purge-branch",
        Phase.PURGE,
        "drop table concertina_0009_branch and its rows after P7D",
        new Table("", "concertina_0009_branch"),
        true,
        "P7D");
  }

  private static Operation down1TwinBranchBack() {
    return new Operation.RebuildTable(
        "twin-branch-back",
        Phase.EXPAND,
        "make a twin of branch, without partitions",
        TABLE,
        Operation.RebuildTable.Part.TWIN,
        new Table("", "concertina_0009_branch_0831627b"),
        new Table("", "concertina_0009_branch_2682e6ff"),
        List.of(new Table("", "concertina_0009_branch_ae2494b8")),
        List.of("id", "country"),
        List.of("id", "country"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down2DropBranch() {
    return new Operation.DiscardTable(
        "drop-branch",
        Phase.EXPAND,
        "drop table concertina_0009_branch and its rows",
        new Table("", "concertina_0009_branch"),
        true,
        "PT0S");
  }

  private static Operation down3MirrorBranchBack() {
    return new Operation.RebuildTable(
        "mirror-branch-back",
        Phase.EXPAND,
        "write to the twin what is written to branch",
        TABLE,
        Operation.RebuildTable.Part.MIRROR,
        new Table("", "concertina_0009_branch_0831627b"),
        new Table("", "concertina_0009_branch_2682e6ff"),
        List.of(new Table("", "concertina_0009_branch_ae2494b8")),
        List.of("id", "country"),
        List.of("id", "country"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down4CopyBranchBack() {
    return new Operation.RebuildTable(
        "copy-branch-back",
        Phase.EXPAND,
        "copy the rows of branch to its twin",
        TABLE,
        Operation.RebuildTable.Part.COPY,
        new Table("", "concertina_0009_branch_0831627b"),
        new Table("", "concertina_0009_branch_2682e6ff"),
        List.of(new Table("", "concertina_0009_branch_ae2494b8")),
        List.of("id", "country"),
        List.of("id", "country"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down5VerifyBranchBack() {
    return new Operation.RebuildTable(
        "verify-branch-back",
        Phase.EXPAND,
        "compare the rows of branch and of its twin",
        TABLE,
        Operation.RebuildTable.Part.VERIFY,
        new Table("", "concertina_0009_branch_0831627b"),
        new Table("", "concertina_0009_branch_2682e6ff"),
        List.of(new Table("", "concertina_0009_branch_ae2494b8")),
        List.of("id", "country"),
        List.of("id", "country"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down6SwapBranchBack() {
    return new Operation.RebuildTable(
        "swap-branch-back",
        Phase.EXPAND,
        "put the twin in the place of branch",
        TABLE,
        Operation.RebuildTable.Part.SWAP,
        new Table("", "concertina_0009_branch_0831627b"),
        new Table("", "concertina_0009_branch_2682e6ff"),
        List.of(new Table("", "concertina_0009_branch_ae2494b8")),
        List.of("id", "country"),
        List.of("id", "country"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down7DropPartitions() {
    return new Operation.DiscardTable(
        "drop-partitions",
        Phase.EXPAND,
        "drop table concertina_0009_branch_2682e6ff and its rows",
        new Table("", "concertina_0009_branch_2682e6ff"),
        true,
        "PT0S");
  }
}
