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
 * Version 9: no default for customer.fax.
 *
 * <p>Declared on {@code Customer} by {@code @DropDefault(version = "9", column = "fax", was = "''")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: drop the default of customer.fax
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>set the default of customer.fax
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__NoDefaultForCustomerFax implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "no default for customer.fax";
  }

  @Override
  public String checksum() {
    return "1:e8464ebb584f0339";
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
    return List.of(up1DefaultFax());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DefaultFax());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DefaultFax() {
    return new Operation.SetDefault(
        "default-fax",
        Phase.EXPAND,
        "drop the default of customer.fax",
        TABLE,
        "fax",
        Sql.NONE);
  }

  private static Operation down1DefaultFax() {
    return new Operation.SetDefault(
        "default-fax",
        Phase.EXPAND,
        "set the default of customer.fax",
        TABLE,
        "fax",
        Sql.same("''"));
  }
}
