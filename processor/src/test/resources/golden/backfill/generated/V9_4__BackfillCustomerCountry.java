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
 * Version 9.4: backfill customer.country.
 *
 * <p>Declared on {@code Customer} by {@code @Backfill(version = "9.4", column = "country", set = "upper(country)", irreversible = "the case that was typed does not matter to anyone")}.
 *
 * <p>Starts when version 9.1 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.country in batches
 * </ol>
 *
 * <p>Down: none: the case that was typed does not matter to anyone.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9_4__BackfillCustomerCountry implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9.4");
  }

  @Override
  public String description() {
    return "backfill customer.country";
  }

  @Override
  public String checksum() {
    return "1:510ba94d252b44d9";
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
    return List.of(up1FillCountry());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "the case that was typed does not matter to anyone";
  }

  private static Operation up1FillCountry() {
    return new Operation.Fill(
        "fill-country",
        Phase.MIGRATE,
        "fill customer.country in batches",
        TABLE,
        List.of("id"),
        "country",
        Sql.same("upper(country)"),
        Sql.NONE,
        false);
  }
}
