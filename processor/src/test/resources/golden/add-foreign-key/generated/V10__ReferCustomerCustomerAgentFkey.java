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
 * Version 10: foreign key customer_agent_fkey of customer to agent.
 *
 * <p>Declared on {@code Customer.agent} by {@code @AddForeignKey(version = "10", references = "agent", onDelete = CASCADE, orphans = DELETE)}.
 *
 * <p>Starts when the versions 8, 9 are complete. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: make concertina_0010_customer, which keeps rows of customer without a parent
 *   <li>migrate: add foreign key customer_agent_fkey of customer to agent for new writes
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>migrate: move rows of customer without a parent into concertina_0010_customer in batches
 *   <li>migrate: verify every row of customer.customer_agent_fkey
 *   <li>migrate: validate foreign key customer_agent_fkey of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop constraint customer_agent_fkey of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>put back the rows of customer that concertina_0010_customer keeps
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__ReferCustomerCustomerAgentFkey implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "foreign key customer_agent_fkey of customer to agent";
  }

  @Override
  public String checksum() {
    return "1:ac6b4fb9cbeec507";
  }

  @Override
  public List<Version> after() {
    return List.of(
        Version.of("8"),
        Version.of("9"));
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
        up1KeepCustomer(),
        up2AddCustomerAgentFkey(),
        up3OrphansCustomer(),
        up4VerifyCustomerAgentFkey(),
        up5ValidateCustomerAgentFkey());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1DropCustomerAgentFkey(),
        down2ReturnCustomer());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1KeepCustomer() {
    return new Operation.MoveRows(
        "keep-customer",
        Phase.MIGRATE,
        "make concertina_0010_customer, which keeps rows of customer without a parent",
        TABLE,
        List.of("id"),
        new Table("", "concertina_0010_customer"),
        new Effect.ForeignKeyPresent(
            TABLE,
            "customer_agent_fkey",
            List.of("agent"),
            new Table("", "agent"),
            List.of("id"),
            ReferentialAction.CASCADE,
            ReferentialAction.NO_ACTION,
            false,
            true),
        Sql.NONE,
        Operation.MoveRows.Stage.PREPARE);
  }

  private static Operation up2AddCustomerAgentFkey() {
    return new Operation.Ddl(
        "add-customer_agent_fkey",
        Phase.MIGRATE,
        "add foreign key customer_agent_fkey of customer to agent for new writes",
        TABLE,
        "SHARE ROW EXCLUSIVE on both tables, catalogue only",
        List.of(
            new Effect.ForeignKeyPresent(
                TABLE,
                "customer_agent_fkey",
                List.of("agent"),
                new Table("", "agent"),
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                false,
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_agent_fkey" FOREIGN KEY ("agent") REFERENCES ${schema}."agent" ("id") ON DELETE CASCADE NOT VALID
            """));
  }

  private static Operation up3OrphansCustomer() {
    return new Operation.MoveRows(
        "orphans-customer",
        Phase.MIGRATE,
        "move rows of customer without a parent into concertina_0010_customer in batches",
        TABLE,
        List.of("id"),
        new Table("", "concertina_0010_customer"),
        new Effect.ForeignKeyPresent(
            TABLE,
            "customer_agent_fkey",
            List.of("agent"),
            new Table("", "agent"),
            List.of("id"),
            ReferentialAction.CASCADE,
            ReferentialAction.NO_ACTION,
            false,
            true),
        Sql.same(
            """
            "customer"."agent" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."agent" AS concertina_parent WHERE concertina_parent."id" = "customer"."agent")
            """),
        Operation.MoveRows.Stage.OUT);
  }

  private static Operation up4VerifyCustomerAgentFkey() {
    return new Operation.Verify(
        "verify-customer_agent_fkey",
        Phase.MIGRATE,
        "verify every row of customer.customer_agent_fkey",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "customer"."agent" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."agent" AS concertina_parent WHERE concertina_parent."id" = "customer"."agent")
            """),
        "they refer to rows of agent that are not there");
  }

  private static Operation up5ValidateCustomerAgentFkey() {
    return new Operation.Ddl(
        "validate-customer_agent_fkey",
        Phase.MIGRATE,
        "validate foreign key customer_agent_fkey of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one",
        List.of(
            new Effect.ForeignKeyPresent(
                TABLE,
                "customer_agent_fkey",
                List.of("agent"),
                new Table("", "agent"),
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                false,
                true)),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_agent_fkey"
                """)
            .sqlite(
                """
                ADD CONSTRAINT "customer_agent_fkey" FOREIGN KEY ("agent") REFERENCES "agent" ("id") ON DELETE CASCADE
                """));
  }

  private static Operation down1DropCustomerAgentFkey() {
    return new Operation.Ddl(
        "drop-customer_agent_fkey",
        Phase.EXPAND,
        "drop constraint customer_agent_fkey of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_agent_fkey")),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_agent_fkey"
                """)
            .sqlite(
                """
                DROP CONSTRAINT "customer_agent_fkey"
                """));
  }

  private static Operation down2ReturnCustomer() {
    return new Operation.MoveRows(
        "return-customer",
        Phase.MIGRATE,
        "put back the rows of customer that concertina_0010_customer keeps",
        TABLE,
        List.of("id"),
        new Table("", "concertina_0010_customer"),
        new Effect.ForeignKeyPresent(
            TABLE,
            "customer_agent_fkey",
            List.of("agent"),
            new Table("", "agent"),
            List.of("id"),
            ReferentialAction.CASCADE,
            ReferentialAction.NO_ACTION,
            false,
            true),
        Sql.NONE,
        Operation.MoveRows.Stage.BACK);
  }
}
