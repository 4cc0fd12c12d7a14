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
 * Version 7: unique customer_login of customer (login).
 *
 * <p>Declared on {@code Customer.login} by {@code @AddUnique(version = "7", name = "customer_login")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: look for duplicates in customer (login)
 *   <li>migrate: build unique index customer_login on customer (login)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 *   <li>migrate: add unique constraint customer_login to customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop constraint customer_login of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>drop index customer_login of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V7__UniqueCustomerLogin implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("7");
  }

  @Override
  public String description() {
    return "unique customer_login of customer (login)";
  }

  @Override
  public String checksum() {
    return "1:d7e849aa061e804c";
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
        up1VerifyCustomerLogin(),
        up2IndexCustomerLogin(),
        up3AddCustomerLogin());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1DropCustomerLogin(),
        down2DropIndexCustomerLogin());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCustomerLogin() {
    return new Operation.VerifyDistinct(
        "verify-customer_login",
        Phase.MIGRATE,
        "look for duplicates in customer (login)",
        TABLE,
        List.of("login"),
        "customer_login",
        false);
  }

  private static Operation up2IndexCustomerLogin() {
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

  private static Operation up3AddCustomerLogin() {
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

  private static Operation down1DropCustomerLogin() {
    return new Operation.Ddl(
        "drop-customer_login",
        Phase.MIGRATE,
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

  private static Operation down2DropIndexCustomerLogin() {
    return new Operation.Ddl(
        "drop-index-customer_login",
        Phase.MIGRATE,
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
}
