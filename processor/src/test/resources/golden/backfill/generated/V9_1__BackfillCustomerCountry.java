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
 * Version 9.1: backfill customer.country.
 *
 * <p>Declared on {@code Customer.country} by {@code @Backfill(version = "9.1", set = "trim(country)", where = "country <> trim(country)", keep = true)}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.country in batches
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>put back the kept values of customer.country
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9_1__BackfillCustomerCountry implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9.1");
  }

  @Override
  public String description() {
    return "backfill customer.country";
  }

  @Override
  public String checksum() {
    return "1:c4177ad134ebd29a";
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
    return List.of(up1FillCountry());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1RestoreCountry());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1FillCountry() {
    return new Operation.Fill(
        "fill-country",
        Phase.MIGRATE,
        "fill customer.country in batches",
        TABLE,
        List.of("id"),
        "country",
        Sql.same("trim(country)"),
        Sql.same("country <> trim(country)"),
        true);
  }

  private static Operation down1RestoreCountry() {
    return new Operation.Restore(
        "restore-country",
        Phase.MIGRATE,
        "put back the kept values of customer.country",
        TABLE,
        List.of("id"),
        "country");
  }
}
