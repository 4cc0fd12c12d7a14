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
 * Version 13: drop constraint customer_parent_fkey of customer.
 *
 * <p>Declared on {@code Customer.parent} by {@code @DropConstraint(version = "13", name = "customer_parent_fkey", references = "customer", orphans = SET_NULL)}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: drop constraint customer_parent_fkey of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>contract: put back the kept values of customer.parent
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>add foreign key customer_parent_fkey of customer to customer for new writes
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>fill customer.parent in batches
 *   <li>verify every row of customer.customer_parent_fkey
 *   <li>validate foreign key customer_parent_fkey of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V13__DropConstraintCustomerCustomerParentFkey implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("13");
  }

  @Override
  public String description() {
    return "drop constraint customer_parent_fkey of customer";
  }

  @Override
  public String checksum() {
    return "1:5c22910653c6c844";
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
        up1DropCustomerParentFkey(),
        up2RestoreParent());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1AddCustomerParentFkey(),
        down2OrphansParent(),
        down3VerifyCustomerParentFkey(),
        down4ValidateCustomerParentFkey());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DropCustomerParentFkey() {
    return new Operation.Ddl(
        "drop-customer_parent_fkey",
        Phase.CONTRACT,
        "drop constraint customer_parent_fkey of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_parent_fkey")),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_parent_fkey"
                """)
            .sqlite(
                """
                DROP CONSTRAINT "customer_parent_fkey"
                """));
  }

  private static Operation up2RestoreParent() {
    return new Operation.Restore(
        "restore-parent",
        Phase.CONTRACT,
        "put back the kept values of customer.parent",
        TABLE,
        List.of("id"),
        "parent");
  }

  private static Operation down1AddCustomerParentFkey() {
    return new Operation.Ddl(
        "add-customer_parent_fkey",
        Phase.MIGRATE,
        "add foreign key customer_parent_fkey of customer to customer for new writes",
        TABLE,
        "SHARE ROW EXCLUSIVE on both tables, catalogue only",
        List.of(
            new Effect.ForeignKeyPresent(
                TABLE,
                "customer_parent_fkey",
                List.of("parent"),
                TABLE,
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                false,
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_parent_fkey" FOREIGN KEY ("parent") REFERENCES ${schema}."customer" ("id") NOT VALID
            """));
  }

  private static Operation down2OrphansParent() {
    return new Operation.Fill(
        "orphans-parent",
        Phase.MIGRATE,
        "fill customer.parent in batches",
        TABLE,
        List.of("id"),
        "parent",
        Sql.same("NULL"),
        Sql.same(
            """
            "customer"."parent" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_parent WHERE concertina_parent."id" = "customer"."parent")
            """),
        true);
  }

  private static Operation down3VerifyCustomerParentFkey() {
    return new Operation.Verify(
        "verify-customer_parent_fkey",
        Phase.MIGRATE,
        "verify every row of customer.customer_parent_fkey",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "customer"."parent" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_parent WHERE concertina_parent."id" = "customer"."parent")
            """),
        "they refer to rows of customer that are not there");
  }

  private static Operation down4ValidateCustomerParentFkey() {
    return new Operation.Ddl(
        "validate-customer_parent_fkey",
        Phase.MIGRATE,
        "validate foreign key customer_parent_fkey of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one",
        List.of(
            new Effect.ForeignKeyPresent(
                TABLE,
                "customer_parent_fkey",
                List.of("parent"),
                TABLE,
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                false,
                true)),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_parent_fkey"
                """)
            .sqlite(
                """
                ADD CONSTRAINT "customer_parent_fkey" FOREIGN KEY ("parent") REFERENCES "customer" ("id")
                """));
  }
}
