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
 * Version 10: require customer.country.
 *
 * <p>Declared on {@code Customer.country} by {@code @SetNotNull(version = "10")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: verify every row of customer.country
 *   <li>migrate: require a value in customer.country
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>let customer.country hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__RequireCustomerCountry implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "require customer.country";
  }

  @Override
  public String checksum() {
    return "1:e5de60804660cbd8";
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
        up1VerifyCountry(),
        up2RequireCountry());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1LoosenCountry());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCountry() {
    return new Operation.Verify(
        "verify-country",
        Phase.MIGRATE,
        "verify every row of customer.country",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "country" IS NULL
            """),
        "it has no value, and there is no fill that gives one");
  }

  private static Operation up2RequireCountry() {
    return new Operation.Ddl(
        "require-country",
        Phase.MIGRATE,
        "require a value in customer.country",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "country"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0010_country_de03a6a1")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0010_country_de03a6a1", ADD CONSTRAINT "concertina_0010_country_de03a6a1" CHECK ("country" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0010_country_de03a6a1"
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0010_country_de03a6a1"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL
                """));
  }

  private static Operation down1LoosenCountry() {
    return new Operation.Ddl(
        "loosen-country",
        Phase.EXPAND,
        "let customer.country hold NULL",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(TABLE, "country")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "country" DROP NOT NULL
            """));
  }
}
