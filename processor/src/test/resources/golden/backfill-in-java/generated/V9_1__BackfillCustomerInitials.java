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
import shop.Customer;

/**
 * Version 9.1: backfill customer.initials.
 *
 * <p>Declared on {@code Customer.initials} by {@code @Backfill(version = "9.1", using = shop.Customer.Initials.class, reads = "name", where = "initials IS NULL")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.initials in batches with Customer.Initials(name)
 * </ol>
 *
 * <p>Down: nothing to do; nothing was overwritten.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9_1__BackfillCustomerInitials implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9.1");
  }

  @Override
  public String description() {
    return "backfill customer.initials";
  }

  @Override
  public String checksum() {
    return "1:4c30b4f15ec2278b";
  }

  @Override
  public List<Version> after() {
    return List.of();
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
    return List.of(up1FillInitials());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "";
  }

  @SuppressWarnings({"deprecation", "removal"})
  private static Operation up1FillInitials() {
    return new Operation.Transform(
        "fill-initials",
        Phase.MIGRATE,
        "fill customer.initials in batches with Customer.Initials(name)",
        TABLE,
        List.of("id"),
        "initials",
        List.of("name"),
        Sql.same("initials IS NULL"),
        false,
        Customer.Initials::new);
  }
}
