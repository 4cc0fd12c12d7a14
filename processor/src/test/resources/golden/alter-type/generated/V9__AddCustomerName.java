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
 * Version 9: add customer.name.
 *
 * <p>Declared on {@code Customer.name} by {@code @AddColumn(version = "9", type = "character varying(40)")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.name character varying(40)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop customer.name and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__AddCustomerName implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "add customer.name";
  }

  @Override
  public String checksum() {
    return "1:b6f6fd0aa31df936";
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
    return List.of(up1AddName());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropName());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddName() {
    return new Operation.Ddl(
        "add-name",
        Phase.EXPAND,
        "add customer.name character varying(40)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "name",
                "",
                Sql.same("character varying(40)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "name" character varying(40)
            """));
  }

  private static Operation down1DropName() {
    return new Operation.Discard(
        "drop-name",
        Phase.EXPAND,
        "drop customer.name and its data",
        TABLE,
        "name",
        "PT0S");
  }
}
