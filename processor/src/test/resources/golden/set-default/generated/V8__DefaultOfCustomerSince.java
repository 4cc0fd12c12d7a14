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
 * Version 8: default of customer.since.
 *
 * <p>Declared on {@code Customer.since} by {@code @SetDefault(version = "8", value = "now()", sqlite = "datetime('now')", was = "'1970-01-01'")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: set the default of customer.since
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>set the default of customer.since
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__DefaultOfCustomerSince implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "default of customer.since";
  }

  @Override
  public String checksum() {
    return "1:93bc9e934a66eec2";
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
    return List.of(up1DefaultSince());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DefaultSince());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DefaultSince() {
    return new Operation.SetDefault(
        "default-since",
        Phase.EXPAND,
        "set the default of customer.since",
        TABLE,
        "since",
        Sql.postgres("now()")
            .sqlite("datetime('now')"));
  }

  private static Operation down1DefaultSince() {
    return new Operation.SetDefault(
        "default-since",
        Phase.EXPAND,
        "set the default of customer.since",
        TABLE,
        "since",
        Sql.same("'1970-01-01'"));
  }
}
