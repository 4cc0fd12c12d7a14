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
 * Version 9: add customer.points.
 *
 * <p>Declared on {@code Customer.points} by {@code @AddColumn(version = "9", defaultValue = "0")}.
 *
 * <p>Starts when version 7 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.points integer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop customer.points and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__AddCustomerPoints implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "add customer.points";
  }

  @Override
  public String checksum() {
    return "1:39c76aeb0b60f236";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("7"));
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
    return List.of(up1AddPoints());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropPoints());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddPoints() {
    return new Operation.Ddl(
        "add-points",
        Phase.EXPAND,
        "add customer.points integer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "points",
                "",
                Sql.same("integer"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "points" integer DEFAULT 0
            """));
  }

  private static Operation down1DropPoints() {
    return new Operation.Discard(
        "drop-points",
        Phase.EXPAND,
        "drop customer.points and its data",
        TABLE,
        "points",
        "PT0S");
  }
}
