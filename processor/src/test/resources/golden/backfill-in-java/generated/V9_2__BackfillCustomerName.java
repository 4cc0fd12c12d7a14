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
 * Version 9.2: backfill customer.name.
 *
 * <p>Declared on {@code Customer.name} by {@code @Backfill(version = "9.2", using = shop.Customer.Initials.class, undo = "'?'")}.
 *
 * <p>Starts when version 9.1 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.name in batches with Customer.Initials(name)
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>fill customer.name in batches
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9_2__BackfillCustomerName implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9.2");
  }

  @Override
  public String description() {
    return "backfill customer.name";
  }

  @Override
  public String checksum() {
    return "1:1d2b5993269c1732";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("9.1"));
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
    return List.of(up1FillName());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1UndoName());
  }

  @Override
  public String irreversible() {
    return "";
  }

  @SuppressWarnings({"deprecation", "removal"})
  private static Operation up1FillName() {
    return new Operation.Transform(
        "fill-name",
        Phase.MIGRATE,
        "fill customer.name in batches with Customer.Initials(name)",
        TABLE,
        List.of("id"),
        "name",
        List.of("name"),
        Sql.NONE,
        false,
        Customer.Initials::new);
  }

  private static Operation down1UndoName() {
    return new Operation.Fill(
        "undo-name",
        Phase.MIGRATE,
        "fill customer.name in batches",
        TABLE,
        List.of("id"),
        "name",
        Sql.same("'?'"),
        Sql.NONE,
        false);
  }
}
