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
 * Version 11: drop constraint customer_referrer_fkey of customer.
 *
 * <p>Declared on {@code Customer.referrer} by {@code @DropConstraint(version = "11", name = "customer_referrer_fkey", references = "customer", onDelete = SET_NULL)}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: drop constraint customer_referrer_fkey of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>verify every row of customer.customer_referrer_fkey
 *   <li>add foreign key customer_referrer_fkey of customer to customer for new writes
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>validate foreign key customer_referrer_fkey of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V11__DropConstraintCustomerCustomerReferrerFkey implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("11");
  }

  @Override
  public String description() {
    return "drop constraint customer_referrer_fkey of customer";
  }

  @Override
  public String checksum() {
    return "1:e5f0842290ddd369";
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
    return List.of(up1DropCustomerReferrerFkey());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1VerifyCustomerReferrerFkey(),
        down2AddCustomerReferrerFkey(),
        down3ValidateCustomerReferrerFkey());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DropCustomerReferrerFkey() {
    return new Operation.Ddl(
        "drop-customer_referrer_fkey",
        Phase.CONTRACT,
        "drop constraint customer_referrer_fkey of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_referrer_fkey")),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_referrer_fkey"
                """)
            .sqlite(
                """
                DROP CONSTRAINT "customer_referrer_fkey"
                """));
  }

  private static Operation down1VerifyCustomerReferrerFkey() {
    return new Operation.Verify(
        "verify-customer_referrer_fkey",
        Phase.MIGRATE,
        "verify every row of customer.customer_referrer_fkey",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "customer"."referrer" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_parent WHERE concertina_parent."id" = "customer"."referrer")
            """),
        "they refer to rows of customer that are not there");
  }

  private static Operation down2AddCustomerReferrerFkey() {
    return new Operation.Ddl(
        "add-customer_referrer_fkey",
        Phase.MIGRATE,
        "add foreign key customer_referrer_fkey of customer to customer for new writes",
        TABLE,
        "SHARE ROW EXCLUSIVE on both tables, catalogue only",
        List.of(
            new Effect.ForeignKeyPresent(
                TABLE,
                "customer_referrer_fkey",
                List.of("referrer"),
                TABLE,
                List.of("id"),
                ReferentialAction.SET_NULL,
                ReferentialAction.NO_ACTION,
                false,
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_referrer_fkey" FOREIGN KEY ("referrer") REFERENCES ${schema}."customer" ("id") ON DELETE SET NULL NOT VALID
            """));
  }

  private static Operation down3ValidateCustomerReferrerFkey() {
    return new Operation.Ddl(
        "validate-customer_referrer_fkey",
        Phase.MIGRATE,
        "validate foreign key customer_referrer_fkey of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one",
        List.of(
            new Effect.ForeignKeyPresent(
                TABLE,
                "customer_referrer_fkey",
                List.of("referrer"),
                TABLE,
                List.of("id"),
                ReferentialAction.SET_NULL,
                ReferentialAction.NO_ACTION,
                false,
                true)),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_referrer_fkey"
                """)
            .sqlite(
                """
                ADD CONSTRAINT "customer_referrer_fkey" FOREIGN KEY ("referrer") REFERENCES "customer" ("id") ON DELETE SET NULL
                """));
  }
}
