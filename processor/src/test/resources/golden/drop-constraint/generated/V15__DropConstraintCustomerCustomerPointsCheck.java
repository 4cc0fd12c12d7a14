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
 * Version 15: drop constraint customer_points_check of customer.
 *
 * <p>Declared on {@code Customer.points} by {@code @DropConstraint(version = "15", name = "customer_points_check", fix = "-points", sqliteFix = "0")}.
 *
 * <p>Starts when version 14 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: drop check customer_points_check of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>contract: put back the kept values of customer.points
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>fill customer.points in batches
 *   <li>add check customer_points_check to customer for new writes
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>fill customer.points in batches
 *   <li>verify every row of customer.customer_points_check
 *   <li>validate check customer_points_check of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V15__DropConstraintCustomerCustomerPointsCheck implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("15");
  }

  @Override
  public String description() {
    return "drop constraint customer_points_check of customer";
  }

  @Override
  public String checksum() {
    return "1:aca7f7bc78b0943f";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("14"));
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
        up1DropCustomerPointsCheck(),
        up2RestorePoints());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1FixPoints(),
        down2AddCustomerPointsCheck(),
        down3FixPointsAgain(),
        down4VerifyCustomerPointsCheck(),
        down5ValidateCustomerPointsCheck());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DropCustomerPointsCheck() {
    return new Operation.Ddl(
        "drop-customer_points_check",
        Phase.CONTRACT,
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

  private static Operation up2RestorePoints() {
    return new Operation.Restore(
        "restore-points",
        Phase.CONTRACT,
        "put back the kept values of customer.points",
        TABLE,
        List.of("id"),
        "points");
  }

  private static Operation down1FixPoints() {
    return new Operation.Fill(
        "fix-points",
        Phase.MIGRATE,
        "fill customer.points in batches",
        TABLE,
        List.of("id"),
        "points",
        Sql.postgres("-points")
            .sqlite("0"),
        Sql.same("NOT (points >= 0)"),
        true);
  }

  private static Operation down2AddCustomerPointsCheck() {
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

  private static Operation down3FixPointsAgain() {
    return new Operation.Fill(
        "fix-points-again",
        Phase.MIGRATE,
        "fill customer.points in batches",
        TABLE,
        List.of("id"),
        "points",
        Sql.postgres("-points")
            .sqlite("0"),
        Sql.same("NOT (points >= 0)"),
        false);
  }

  private static Operation down4VerifyCustomerPointsCheck() {
    return new Operation.Verify(
        "verify-customer_points_check",
        Phase.MIGRATE,
        "verify every row of customer.customer_points_check",
        TABLE,
        List.of("id"),
        Sql.same("NOT (points >= 0)"),
        "they do not meet customer_points_check");
  }

  private static Operation down5ValidateCustomerPointsCheck() {
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
}
