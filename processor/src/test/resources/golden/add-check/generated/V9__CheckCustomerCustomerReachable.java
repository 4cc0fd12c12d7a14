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
 * Version 9: check customer_reachable of customer.
 *
 * <p>Declared on {@code Customer} by {@code @AddCheck(version = "9", name = "customer_reachable", check = "email IS NOT NULL OR phone IS NOT NULL")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: verify every row of customer.customer_reachable
 *   <li>migrate: add check customer_reachable to customer for new writes
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>migrate: validate check customer_reachable of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop check customer_reachable of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__CheckCustomerCustomerReachable implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "check customer_reachable of customer";
  }

  @Override
  public String checksum() {
    return "1:6bbc55f7ec3f272d";
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
        up1VerifyCustomerReachable(),
        up2AddCustomerReachable(),
        up3ValidateCustomerReachable());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCustomerReachable());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCustomerReachable() {
    return new Operation.Verify(
        "verify-customer_reachable",
        Phase.MIGRATE,
        "verify every row of customer.customer_reachable",
        TABLE,
        List.of("id"),
        Sql.same("NOT (email IS NOT NULL OR phone IS NOT NULL)"),
        "they do not meet customer_reachable, and there is no fix");
  }

  private static Operation up2AddCustomerReachable() {
    return new Operation.Ddl(
        "add-customer_reachable",
        Phase.MIGRATE,
        "add check customer_reachable to customer for new writes",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.CheckPresent(
                TABLE,
                "customer_reachable",
                Sql.same("email IS NOT NULL OR phone IS NOT NULL"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_reachable" CHECK (email IS NOT NULL OR phone IS NOT NULL) NOT VALID
            """));
  }

  private static Operation up3ValidateCustomerReachable() {
    return new Operation.Ddl(
        "validate-customer_reachable",
        Phase.MIGRATE,
        "validate check customer_reachable of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.CheckPresent(
                TABLE,
                "customer_reachable",
                Sql.same("email IS NOT NULL OR phone IS NOT NULL"),
                true)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_reachable"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_reachable" CHECK (email IS NOT NULL OR phone IS NOT NULL)
                """));
  }

  private static Operation down1DropCustomerReachable() {
    return new Operation.Ddl(
        "drop-customer_reachable",
        Phase.EXPAND,
        "drop check customer_reachable of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_reachable")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_reachable"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT "customer_reachable"
                """));
  }
}
