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
 * Version 8: primary key customer_key of customer (tenant, number).
 *
 * <p>Declared on {@code Customer} by {@code @AddPrimaryKey(version = "8", name = "customer_key", columns = {"tenant", "number"}, nullable = true)}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: look for duplicates in customer (tenant, number)
 *   <li>migrate: require a value in customer.tenant
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 *   <li>migrate: require a value in customer.number
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 *   <li>migrate: build the index of primary key customer_key of customer (tenant, number)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 *   <li>migrate: add primary key customer_key to customer (tenant, number)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop constraint customer_key of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>drop index customer_key of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 *   <li>let customer.tenant hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>let customer.number hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__KeyCustomerTenantNumber implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "primary key customer_key of customer (tenant, number)";
  }

  @Override
  public String checksum() {
    return "1:f54c2f3abc4581e3";
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
        up1VerifyCustomerKey(),
        up2RequireTenant(),
        up3RequireNumber(),
        up4IndexCustomerKey(),
        up5AddCustomerKey());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1DropCustomerKey(),
        down2DropIndexCustomerKey(),
        down3LoosenTenant(),
        down4LoosenNumber());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCustomerKey() {
    return new Operation.VerifyDistinct(
        "verify-customer_key",
        Phase.MIGRATE,
        "look for duplicates in customer (tenant, number)",
        TABLE,
        List.of("tenant", "number"),
        "customer_key",
        true);
  }

  private static Operation up2RequireTenant() {
    return new Operation.Ddl(
        "require-tenant",
        Phase.MIGRATE,
        "require a value in customer.tenant",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "tenant"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0008_tenant_38937fcb")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_tenant_38937fcb", ADD CONSTRAINT "concertina_0008_tenant_38937fcb" CHECK ("tenant" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_tenant_38937fcb"
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "tenant" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_tenant_38937fcb"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "tenant" SET NOT NULL
                """));
  }

  private static Operation up3RequireNumber() {
    return new Operation.Ddl(
        "require-number",
        Phase.MIGRATE,
        "require a value in customer.number",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "number"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0008_number_29594716")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_number_29594716", ADD CONSTRAINT "concertina_0008_number_29594716" CHECK ("number" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_number_29594716"
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_number_29594716"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET NOT NULL
                """));
  }

  private static Operation up4IndexCustomerKey() {
    return new Operation.Ddl(
        "index-customer_key",
        Phase.MIGRATE,
        "build the index of primary key customer_key of customer (tenant, number)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(new Effect.IndexPresent(TABLE, "customer_key", List.of("tenant", "number"), true)),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
            """
            CREATE UNIQUE INDEX CONCURRENTLY "customer_key" ON ${schema}."customer" ("tenant", "number")
            """));
  }

  private static Operation up5AddCustomerKey() {
    return new Operation.Ddl(
        "add-customer_key",
        Phase.MIGRATE,
        "add primary key customer_key to customer (tenant, number)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.KeyPresent(TABLE, "customer_key", List.of("tenant", "number"))),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_key" PRIMARY KEY USING INDEX "customer_key"
                """)
            .sqlite(
                """
                ADD CONSTRAINT "customer_key" PRIMARY KEY ("tenant", "number")
                """));
  }

  private static Operation down1DropCustomerKey() {
    return new Operation.Ddl(
        "drop-customer_key",
        Phase.EXPAND,
        "drop constraint customer_key of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_key")),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_key"
                """)
            .sqlite(
                """
                DROP CONSTRAINT "customer_key"
                """));
  }

  private static Operation down2DropIndexCustomerKey() {
    return new Operation.Ddl(
        "drop-index-customer_key",
        Phase.EXPAND,
        "drop index customer_key of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_key")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_key"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."customer_key"
                """));
  }

  private static Operation down3LoosenTenant() {
    return new Operation.Ddl(
        "loosen-tenant",
        Phase.EXPAND,
        "let customer.tenant hold NULL",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(TABLE, "tenant")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "tenant" DROP NOT NULL
            """));
  }

  private static Operation down4LoosenNumber() {
    return new Operation.Ddl(
        "loosen-number",
        Phase.EXPAND,
        "let customer.number hold NULL",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(TABLE, "number")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "number" DROP NOT NULL
            """));
  }
}
