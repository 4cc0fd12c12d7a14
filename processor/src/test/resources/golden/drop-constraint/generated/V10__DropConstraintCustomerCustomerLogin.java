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
 * Version 10: drop constraint customer_login of customer.
 *
 * <p>Declared on {@code Customer.login} by {@code @DropConstraint(version = "10", name = "customer_login")}.
 *
 * <p>Starts when version 7 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: drop constraint customer_login of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>contract: drop index customer_login of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>look for duplicates in customer (login)
 *   <li>build unique index customer_login on customer (login)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 *   <li>add unique constraint customer_login to customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__DropConstraintCustomerCustomerLogin implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "drop constraint customer_login of customer";
  }

  @Override
  public String checksum() {
    return "1:8e7379c0adf8bc4a";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("7"));
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
        up1DropCustomerLogin(),
        up2DropIndexCustomerLogin());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1VerifyCustomerLogin(),
        down2IndexCustomerLogin(),
        down3AddCustomerLogin());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DropCustomerLogin() {
    return new Operation.Ddl(
        "drop-customer_login",
        Phase.CONTRACT,
        "drop constraint customer_login of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_login")),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_login"
                """)
            .sqlite(
                """
                DROP CONSTRAINT "customer_login"
                """));
  }

  private static Operation up2DropIndexCustomerLogin() {
    return new Operation.Ddl(
        "drop-index-customer_login",
        Phase.CONTRACT,
        "drop index customer_login of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_login")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_login"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."customer_login"
                """));
  }

  private static Operation down1VerifyCustomerLogin() {
    return new Operation.VerifyDistinct(
        "verify-customer_login",
        Phase.MIGRATE,
        "look for duplicates in customer (login)",
        TABLE,
        List.of("login"),
        "customer_login",
        false);
  }

  private static Operation down2IndexCustomerLogin() {
    return new Operation.Ddl(
        "index-customer_login",
        Phase.MIGRATE,
        "build unique index customer_login on customer (login)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(new Effect.IndexPresent(TABLE, "customer_login", List.of("login"), true)),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                CREATE UNIQUE INDEX CONCURRENTLY "customer_login" ON ${schema}."customer" ("login")
                """)
            .sqlite(
                """
                CREATE UNIQUE INDEX ${schema}."customer_login" ON "customer" ("login")
                """));
  }

  private static Operation down3AddCustomerLogin() {
    return new Operation.Ddl(
        "add-customer_login",
        Phase.MIGRATE,
        "add unique constraint customer_login to customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.UniquePresent(TABLE, "customer_login", List.of("login"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_login" UNIQUE USING INDEX "customer_login"
            """));
  }
}
