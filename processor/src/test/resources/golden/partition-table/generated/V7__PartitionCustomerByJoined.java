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
 * Version 7: partition table customer by joined.
 *
 * <p>Declared on {@code Customer} by {@code @PartitionTable(version = "7", by = "joined", partitions = {@Partition(name = "customer_old", from = "MINVALUE", to = "2026-01-01"), @Partition(name = "customer_2026", from = "2026-01-01", to = "2027-01-01")}, remainder = "customer_rest")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: make a twin of customer, partitioned by joined
 *   <li>expand: write to the twin what is written to customer
 *   <li>migrate: copy the rows of customer to its twin
 *   <li>migrate: compare the rows of customer and of its twin
 *   <li>contract: put the twin in the place of customer
 *   <li>purge: drop table concertina_0007_customer and its rows after P7D
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>make a twin of customer, without partitions
 *   <li>drop table concertina_0007_customer and its rows
 *   <li>write to the twin what is written to customer
 *   <li>copy the rows of customer to its twin
 *   <li>compare the rows of customer and of its twin
 *   <li>put the twin in the place of customer
 *   <li>drop table concertina_0007_customer_172373a4 and its rows
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V7__PartitionCustomerByJoined implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("7");
  }

  @Override
  public String description() {
    return "partition table customer by joined";
  }

  @Override
  public String checksum() {
    return "1:3efab2861fa06aaa";
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
    return List.of(new Effect.PartitionedBy(TABLE, "RANGE", "joined"));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1TwinCustomer(),
        up2MirrorCustomer(),
        up3CopyCustomer(),
        up4VerifyCustomer(),
        up5SwapCustomer(),
        up6PurgeCustomer());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1TwinCustomerBack(),
        down2DropCustomer(),
        down3MirrorCustomerBack(),
        down4CopyCustomerBack(),
        down5VerifyCustomerBack(),
        down6SwapCustomerBack(),
        down7DropPartitions());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1TwinCustomer() {
    return new Operation.RebuildTable(
        "twin-customer",
        Phase.EXPAND,
        "make a twin of customer, partitioned by joined",
        TABLE,
        Operation.RebuildTable.Part.TWIN,
        new Table("", "concertina_0007_customer_270210ce"),
        new Table("", "concertina_0007_customer"),
        List.of(
            new Table("", "concertina_0007_customer_7a48893e"),
            new Table("", "concertina_0007_customer_172373a4")),
        List.of("id"),
        List.of("id", "joined"),
        "RANGE",
        "joined",
        List.of(
            new Operation.TwinPartition(
                "customer_old",
                Sql.postgres("FOR VALUES FROM (MINVALUE) TO ('2026-01-01')")),
            new Operation.TwinPartition(
                "customer_2026",
                Sql.postgres("FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")),
            new Operation.TwinPartition(
                "customer_rest",
                Sql.postgres("DEFAULT"))),
        "");
  }

  private static Operation up2MirrorCustomer() {
    return new Operation.RebuildTable(
        "mirror-customer",
        Phase.EXPAND,
        "write to the twin what is written to customer",
        TABLE,
        Operation.RebuildTable.Part.MIRROR,
        new Table("", "concertina_0007_customer_270210ce"),
        new Table("", "concertina_0007_customer"),
        List.of(
            new Table("", "concertina_0007_customer_7a48893e"),
            new Table("", "concertina_0007_customer_172373a4")),
        List.of("id"),
        List.of("id", "joined"),
        "RANGE",
        "joined",
        List.of(
            new Operation.TwinPartition(
                "customer_old",
                Sql.postgres("FOR VALUES FROM (MINVALUE) TO ('2026-01-01')")),
            new Operation.TwinPartition(
                "customer_2026",
                Sql.postgres("FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")),
            new Operation.TwinPartition(
                "customer_rest",
                Sql.postgres("DEFAULT"))),
        "");
  }

  private static Operation up3CopyCustomer() {
    return new Operation.RebuildTable(
        "copy-customer",
        Phase.MIGRATE,
        "copy the rows of customer to its twin",
        TABLE,
        Operation.RebuildTable.Part.COPY,
        new Table("", "concertina_0007_customer_270210ce"),
        new Table("", "concertina_0007_customer"),
        List.of(
            new Table("", "concertina_0007_customer_7a48893e"),
            new Table("", "concertina_0007_customer_172373a4")),
        List.of("id"),
        List.of("id", "joined"),
        "RANGE",
        "joined",
        List.of(
            new Operation.TwinPartition(
                "customer_old",
                Sql.postgres("FOR VALUES FROM (MINVALUE) TO ('2026-01-01')")),
            new Operation.TwinPartition(
                "customer_2026",
                Sql.postgres("FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")),
            new Operation.TwinPartition(
                "customer_rest",
                Sql.postgres("DEFAULT"))),
        "");
  }

  private static Operation up4VerifyCustomer() {
    return new Operation.RebuildTable(
        "verify-customer",
        Phase.MIGRATE,
        "compare the rows of customer and of its twin",
        TABLE,
        Operation.RebuildTable.Part.VERIFY,
        new Table("", "concertina_0007_customer_270210ce"),
        new Table("", "concertina_0007_customer"),
        List.of(
            new Table("", "concertina_0007_customer_7a48893e"),
            new Table("", "concertina_0007_customer_172373a4")),
        List.of("id"),
        List.of("id", "joined"),
        "RANGE",
        "joined",
        List.of(
            new Operation.TwinPartition(
                "customer_old",
                Sql.postgres("FOR VALUES FROM (MINVALUE) TO ('2026-01-01')")),
            new Operation.TwinPartition(
                "customer_2026",
                Sql.postgres("FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")),
            new Operation.TwinPartition(
                "customer_rest",
                Sql.postgres("DEFAULT"))),
        "");
  }

  private static Operation up5SwapCustomer() {
    return new Operation.RebuildTable(
        "swap-customer",
        Phase.CONTRACT,
        "put the twin in the place of customer",
        TABLE,
        Operation.RebuildTable.Part.SWAP,
        new Table("", "concertina_0007_customer_270210ce"),
        new Table("", "concertina_0007_customer"),
        List.of(
            new Table("", "concertina_0007_customer_7a48893e"),
            new Table("", "concertina_0007_customer_172373a4")),
        List.of("id"),
        List.of("id", "joined"),
        "RANGE",
        "joined",
        List.of(
            new Operation.TwinPartition(
                "customer_old",
                Sql.postgres("FOR VALUES FROM (MINVALUE) TO ('2026-01-01')")),
            new Operation.TwinPartition(
                "customer_2026",
                Sql.postgres("FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")),
            new Operation.TwinPartition(
                "customer_rest",
                Sql.postgres("DEFAULT"))),
        "");
  }

  private static Operation up6PurgeCustomer() {
    return new Operation.DiscardTable(
        "purge-customer",
        Phase.PURGE,
        "drop table concertina_0007_customer and its rows after P7D",
        new Table("", "concertina_0007_customer"),
        true,
        "P7D");
  }

  private static Operation down1TwinCustomerBack() {
    return new Operation.RebuildTable(
        "twin-customer-back",
        Phase.EXPAND,
        "make a twin of customer, without partitions",
        TABLE,
        Operation.RebuildTable.Part.TWIN,
        new Table("", "concertina_0007_customer_7a48893e"),
        new Table("", "concertina_0007_customer_172373a4"),
        List.of(new Table("", "concertina_0007_customer_270210ce")),
        List.of("id", "joined"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down2DropCustomer() {
    return new Operation.DiscardTable(
        "drop-customer",
        Phase.EXPAND,
        "drop table concertina_0007_customer and its rows",
        new Table("", "concertina_0007_customer"),
        true,
        "PT0S");
  }

  private static Operation down3MirrorCustomerBack() {
    return new Operation.RebuildTable(
        "mirror-customer-back",
        Phase.EXPAND,
        "write to the twin what is written to customer",
        TABLE,
        Operation.RebuildTable.Part.MIRROR,
        new Table("", "concertina_0007_customer_7a48893e"),
        new Table("", "concertina_0007_customer_172373a4"),
        List.of(new Table("", "concertina_0007_customer_270210ce")),
        List.of("id", "joined"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down4CopyCustomerBack() {
    return new Operation.RebuildTable(
        "copy-customer-back",
        Phase.EXPAND,
        "copy the rows of customer to its twin",
        TABLE,
        Operation.RebuildTable.Part.COPY,
        new Table("", "concertina_0007_customer_7a48893e"),
        new Table("", "concertina_0007_customer_172373a4"),
        List.of(new Table("", "concertina_0007_customer_270210ce")),
        List.of("id", "joined"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down5VerifyCustomerBack() {
    return new Operation.RebuildTable(
        "verify-customer-back",
        Phase.EXPAND,
        "compare the rows of customer and of its twin",
        TABLE,
        Operation.RebuildTable.Part.VERIFY,
        new Table("", "concertina_0007_customer_7a48893e"),
        new Table("", "concertina_0007_customer_172373a4"),
        List.of(new Table("", "concertina_0007_customer_270210ce")),
        List.of("id", "joined"),
        List.of("id"),
        "",
        "",
        List.of(),
        "");
  }

  private static Operation down6SwapCustomerBack() {
    return new Operation.RebuildTable(
        "swap-customer-back",
        Phase.EXPAND,
        "put the twin in the place of customer",
        TABLE,
        Operation.RebuildTable.Part.SWAP,
        new Table("", "concertina_0007_customer_7a48893e"),
        new Table("", "concertina_0007_customer_172373a4"),
        List.of(new Table("", "concertina_0007_customer_270210ce")),
        List.of("id", "joined"),
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
        "drop table concertina_0007_customer_172373a4 and its rows",
        new Table("", "concertina_0007_customer_172373a4"),
        true,
        "PT0S");
  }
}
