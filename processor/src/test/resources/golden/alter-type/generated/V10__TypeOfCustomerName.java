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
 * Version 10: type of customer.name.
 *
 * <p>Declared on {@code Customer.name} by {@code @AlterType(version = "10", type = "varchar")}.
 *
 * <p>Starts when version 9 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: change the type of customer.name from character varying(40) to varchar
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>verify every row of customer.name
 *   <li>change the type of customer.name from varchar to character varying(40)
 *       <br>lock: ACCESS EXCLUSIVE while every row and every index is written anew
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__TypeOfCustomerName implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "type of customer.name";
  }

  @Override
  public String checksum() {
    return "1:9b137f59bbf05a60";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("9"));
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
    return List.of(up1TypeName());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1VerifyName(),
        down2TypeName());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1TypeName() {
    return new Operation.Ddl(
        "type-name",
        Phase.EXPAND,
        "change the type of customer.name from character varying(40) to varchar",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnType(
                TABLE,
                "name",
                Sql.postgres("varchar"),
                Sql.postgres("character varying(40)"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "name" TYPE varchar
            """));
  }

  private static Operation down1VerifyName() {
    return new Operation.Verify(
        "verify-name",
        Phase.EXPAND,
        "verify every row of customer.name",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            char_length("name") > 40
            """),
        "the value does not fit into character varying(40)");
  }

  private static Operation down2TypeName() {
    return new Operation.Ddl(
        "type-name",
        Phase.EXPAND,
        "change the type of customer.name from varchar to character varying(40)",
        TABLE,
        "ACCESS EXCLUSIVE while every row and every index is written anew",
        List.of(
            new Effect.ColumnType(
                TABLE,
                "name",
                Sql.postgres("character varying(40)"),
                Sql.postgres("varchar"),
                true)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "name" TYPE character varying(40)
            """));
  }
}
