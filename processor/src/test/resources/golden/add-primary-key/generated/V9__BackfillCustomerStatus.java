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
 * Version 9: backfill customer.status.
 *
 * <p>Declared on {@code Customer.status} by {@code @Backfill(version = "9", set = "'none'", where = "status IS NULL")}.
 *
 * <p>Starts when version 8 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.status in batches
 * </ol>
 *
 * <p>Down: nothing to do; nothing was overwritten.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__BackfillCustomerStatus implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "backfill customer.status";
  }

  @Override
  public String checksum() {
    return "1:8a18aaf2e4de0589";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("8"));
  }

  @Override
  public boolean awaited() {
    return true;
  }

  @Override
  public List<Effect> settled() {
    return List.of();
  }

  @Override
  public List<Operation> up() {
    return List.of(up1FillStatus());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1FillStatus() {
    return new Operation.Fill(
        "fill-status",
        Phase.MIGRATE,
        "fill customer.status in batches",
        TABLE,
        List.of("tenant", "number"),
        "status",
        Sql.same("'none'"),
        Sql.same("status IS NULL"),
        false);
  }
}
