package shop.migrations;

import io.concertina.ReferentialAction;
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
 * Version 9: foreign key customer_region of customer to geo.region.
 *
 * <p>Declared on {@code Customer} by {@code @AddForeignKey(version = "9", name = "customer_region", columns = {"country", "region"}, references = "geo.region", referencedColumns = {"country", "code"}, onDelete = RESTRICT, onUpdate = CASCADE, deferrable = true)}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: verify every row of customer.customer_region
 *   <li>migrate: add foreign key customer_region of customer to geo.region for new writes
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>migrate: validate foreign key customer_region of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop constraint customer_region of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__ReferCustomerCustomerRegion implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "foreign key customer_region of customer to geo.region";
  }

  @Override
  public String checksum() {
    return "1:5cfb32b95801b809";
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
        up1VerifyCustomerRegion(),
        up2AddCustomerRegion(),
        up3ValidateCustomerRegion());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCustomerRegion());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCustomerRegion() {
    return new Operation.Verify(
        "verify-customer_region",
        Phase.MIGRATE,
        "verify every row of customer.customer_region",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "customer"."country" IS NOT NULL AND "customer"."region" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "geo"."region" AS concertina_parent WHERE concertina_parent."country" = "customer"."country" AND concertina_parent."code" = "customer"."region")
            """),
        "they refer to rows of geo.region that are not there");
  }

  private static Operation up2AddCustomerRegion() {
    return new Operation.Ddl(
        "add-customer_region",
        Phase.MIGRATE,
        "add foreign key customer_region of customer to geo.region for new writes",
        TABLE,
        "SHARE ROW EXCLUSIVE on both tables, catalogue only",
        List.of(
            new Effect.ForeignKeyPresent(
                TABLE,
                "customer_region",
                List.of("country", "region"),
                new Table("geo", "region"),
                List.of("country", "code"),
                ReferentialAction.RESTRICT,
                ReferentialAction.CASCADE,
                true,
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_region" FOREIGN KEY ("country", "region") REFERENCES "geo"."region" ("country", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID
            """));
  }

  private static Operation up3ValidateCustomerRegion() {
    return new Operation.Ddl(
        "validate-customer_region",
        Phase.MIGRATE,
        "validate foreign key customer_region of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one",
        List.of(
            new Effect.ForeignKeyPresent(
                TABLE,
                "customer_region",
                List.of("country", "region"),
                new Table("geo", "region"),
                List.of("country", "code"),
                ReferentialAction.RESTRICT,
                ReferentialAction.CASCADE,
                true,
                true)),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_region"
                """)
            .sqlite(
                """
                ADD CONSTRAINT "customer_region" FOREIGN KEY ("country", "region") REFERENCES "region" ("country", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
                """));
  }

  private static Operation down1DropCustomerRegion() {
    return new Operation.Ddl(
        "drop-customer_region",
        Phase.EXPAND,
        "drop constraint customer_region of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_region")),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_region"
                """)
            .sqlite(
                """
                DROP CONSTRAINT "customer_region"
                """));
  }
}
