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
 * Version 8: unique customer_email_key of customer (email).
 *
 * <p>Declared on {@code Customer.email} by {@code @AddUnique(version = "8")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: look for duplicates in customer (email)
 *   <li>migrate: build unique index customer_email_key on customer (email)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 *   <li>migrate: add unique constraint customer_email_key to customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop constraint customer_email_key of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>drop index customer_email_key of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__UniqueCustomerEmail implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "unique customer_email_key of customer (email)";
  }

  @Override
  public String checksum() {
    return "1:b9deff43634a3a0a";
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
        up1VerifyCustomerEmailKey(),
        up2IndexCustomerEmailKey(),
        up3AddCustomerEmailKey());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1DropCustomerEmailKey(),
        down2DropIndexCustomerEmailKey());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCustomerEmailKey() {
    return new Operation.VerifyDistinct(
        "verify-customer_email_key",
        Phase.MIGRATE,
        "look for duplicates in customer (email)",
        TABLE,
        List.of("email"),
        "customer_email_key",
        false);
  }

  private static Operation up2IndexCustomerEmailKey() {
    return new Operation.Ddl(
        "index-customer_email_key",
        Phase.MIGRATE,
        "build unique index customer_email_key on customer (email)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(new Effect.IndexPresent(TABLE, "customer_email_key", List.of("email"), true)),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                CREATE UNIQUE INDEX CONCURRENTLY "customer_email_key" ON ${schema}."customer" ("email")
                """)
            .sqlite(
                """
                CREATE UNIQUE INDEX ${schema}."customer_email_key" ON "customer" ("email")
                """));
  }

  private static Operation up3AddCustomerEmailKey() {
    return new Operation.Ddl(
        "add-customer_email_key",
        Phase.MIGRATE,
        "add unique constraint customer_email_key to customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.UniquePresent(TABLE, "customer_email_key", List.of("email"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_email_key" UNIQUE USING INDEX "customer_email_key"
            """));
  }

  private static Operation down1DropCustomerEmailKey() {
    return new Operation.Ddl(
        "drop-customer_email_key",
        Phase.MIGRATE,
        "drop constraint customer_email_key of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_email_key")),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_email_key"
                """)
            .sqlite(
                """
                DROP CONSTRAINT "customer_email_key"
                """));
  }

  private static Operation down2DropIndexCustomerEmailKey() {
    return new Operation.Ddl(
        "drop-index-customer_email_key",
        Phase.MIGRATE,
        "drop index customer_email_key of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_email_key")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_email_key"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."customer_email_key"
                """));
  }
}
