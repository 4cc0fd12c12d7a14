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
 * Version 9: drop constraint customer_country_check of customer.
 *
 * <p>Declared on {@code Customer} by {@code @DropConstraint(version = "9", name = "customer_country_check", check = "length(country) = 2")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: drop check customer_country_check of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>verify every row of customer.customer_country_check
 *   <li>add check customer_country_check to customer for new writes
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>validate check customer_country_check of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__DropConstraintCustomerCustomerCountryCheck implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "drop constraint customer_country_check of customer";
  }

  @Override
  public String checksum() {
    return "1:863bdbeb92de59f6";
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
    return List.of(up1DropCustomerCountryCheck());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1VerifyCustomerCountryCheck(),
        down2AddCustomerCountryCheck(),
        down3ValidateCustomerCountryCheck());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DropCustomerCountryCheck() {
    return new Operation.Ddl(
        "drop-customer_country_check",
        Phase.CONTRACT,
        "drop check customer_country_check of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_country_check")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_country_check"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT "customer_country_check"
                """));
  }

  private static Operation down1VerifyCustomerCountryCheck() {
    return new Operation.Verify(
        "verify-customer_country_check",
        Phase.MIGRATE,
        "verify every row of customer.customer_country_check",
        TABLE,
        List.of("id"),
        Sql.same("NOT (length(country) = 2)"),
        "they do not meet customer_country_check, and there is no fix");
  }

  private static Operation down2AddCustomerCountryCheck() {
    return new Operation.Ddl(
        "add-customer_country_check",
        Phase.MIGRATE,
        "add check customer_country_check to customer for new writes",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.CheckPresent(
                TABLE,
                "customer_country_check",
                Sql.same("length(country) = 2"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_country_check" CHECK (length(country) = 2) NOT VALID
            """));
  }

  private static Operation down3ValidateCustomerCountryCheck() {
    return new Operation.Ddl(
        "validate-customer_country_check",
        Phase.MIGRATE,
        "validate check customer_country_check of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.CheckPresent(
                TABLE,
                "customer_country_check",
                Sql.same("length(country) = 2"),
                true)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_country_check"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_country_check" CHECK (length(country) = 2)
                """));
  }
}
