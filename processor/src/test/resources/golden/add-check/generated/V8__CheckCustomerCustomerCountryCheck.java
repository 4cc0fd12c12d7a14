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
 * Version 8: check customer_country_check of customer.
 *
 * <p>Declared on {@code Customer.country} by {@code @AddCheck(version = "8", check = "char_length(country) = 2", sqlite = "length(country) = 2", fix = "upper(left(country, 2))", sqliteFix = "upper(substr(country, 1, 2))")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.country in batches
 *   <li>migrate: add check customer_country_check to customer for new writes
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.country in batches
 *   <li>migrate: verify every row of customer.customer_country_check
 *   <li>migrate: validate check customer_country_check of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop check customer_country_check of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>put back the kept values of customer.country
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__CheckCustomerCustomerCountryCheck implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "check customer_country_check of customer";
  }

  @Override
  public String checksum() {
    return "1:9174d17d623016cb";
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
        up1FixCountry(),
        up2AddCustomerCountryCheck(),
        up3FixCountryAgain(),
        up4VerifyCustomerCountryCheck(),
        up5ValidateCustomerCountryCheck());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1DropCustomerCountryCheck(),
        down2RestoreCountry());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1FixCountry() {
    return new Operation.Fill(
        "fix-country",
        Phase.MIGRATE,
        "fill customer.country in batches",
        TABLE,
        List.of("id"),
        "country",
        Sql.postgres("upper(left(country, 2))")
            .sqlite("upper(substr(country, 1, 2))"),
        Sql.postgres("NOT (char_length(country) = 2)")
            .sqlite("NOT (length(country) = 2)"),
        true);
  }

  private static Operation up2AddCustomerCountryCheck() {
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
                Sql.postgres("char_length(country) = 2")
                    .sqlite("length(country) = 2"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_country_check" CHECK (char_length(country) = 2) NOT VALID
            """));
  }

  private static Operation up3FixCountryAgain() {
    return new Operation.Fill(
        "fix-country-again",
        Phase.MIGRATE,
        "fill customer.country in batches",
        TABLE,
        List.of("id"),
        "country",
        Sql.postgres("upper(left(country, 2))")
            .sqlite("upper(substr(country, 1, 2))"),
        Sql.postgres("NOT (char_length(country) = 2)")
            .sqlite("NOT (length(country) = 2)"),
        false);
  }

  private static Operation up4VerifyCustomerCountryCheck() {
    return new Operation.Verify(
        "verify-customer_country_check",
        Phase.MIGRATE,
        "verify every row of customer.customer_country_check",
        TABLE,
        List.of("id"),
        Sql.postgres("NOT (char_length(country) = 2)")
            .sqlite("NOT (length(country) = 2)"),
        "they do not meet customer_country_check");
  }

  private static Operation up5ValidateCustomerCountryCheck() {
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
                Sql.postgres("char_length(country) = 2")
                    .sqlite("length(country) = 2"),
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

  private static Operation down1DropCustomerCountryCheck() {
    return new Operation.Ddl(
        "drop-customer_country_check",
        Phase.EXPAND,
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

  private static Operation down2RestoreCountry() {
    return new Operation.Restore(
        "restore-country",
        Phase.MIGRATE,
        "put back the kept values of customer.country",
        TABLE,
        List.of("id"),
        "country");
  }
}
