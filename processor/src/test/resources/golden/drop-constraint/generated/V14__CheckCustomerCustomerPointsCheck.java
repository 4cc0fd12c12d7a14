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
 * Version 14: check customer_points_check of customer.
 *
 * <p>Declared on {@code Customer.points} by {@code @AddCheck(version = "14", name = "customer_points_check", check = "points >= 0")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: verify every row of customer.customer_points_check
 *   <li>migrate: add check customer_points_check to customer for new writes
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>migrate: validate check customer_points_check of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop check customer_points_check of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V14__CheckCustomerCustomerPointsCheck implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("14");
  }

  @Override
  public String description() {
    return "check customer_points_check of customer";
  }

  @Override
  public String checksum() {
    return "1:a2470a2074c798c2";
  }

  @Override
  public List<Version> after() {
    return List.of();
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of();
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1VerifyCustomerPointsCheck(),
        up2AddCustomerPointsCheck(),
        up3ValidateCustomerPointsCheck());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCustomerPointsCheck());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCustomerPointsCheck() {
    return new Operation.Verify(
        "verify-customer_points_check",
        Phase.MIGRATE,
        "verify every row of customer.customer_points_check",
        TABLE,
        List.of("id"),
        Sql.same("NOT (points >= 0)"),
        "they do not meet customer_points_check, and there is no fix");
  }

  private static Operation up2AddCustomerPointsCheck() {
    return new Operation.Ddl(
        "add-customer_points_check",
        Phase.MIGRATE,
        "add check customer_points_check to customer for new writes",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.CheckPresent(
                TABLE,
                "customer_points_check",
                Sql.same("points >= 0"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_points_check" CHECK (points >= 0) NOT VALID
            """));
  }

  private static Operation up3ValidateCustomerPointsCheck() {
    return new Operation.Ddl(
        "validate-customer_points_check",
        Phase.MIGRATE,
        "validate check customer_points_check of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.CheckPresent(
                TABLE,
                "customer_points_check",
                Sql.same("points >= 0"),
                true)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_points_check"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_points_check" CHECK (points >= 0)
                """));
  }

  private static Operation down1DropCustomerPointsCheck() {
    return new Operation.Ddl(
        "drop-customer_points_check",
        Phase.EXPAND,
        "drop check customer_points_check of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_points_check")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_points_check"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT "customer_points_check"
                """));
  }
}
