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
 * Version 9: drop index customer_email_key of customer.
 *
 * <p>Declared on {@code Customer.email} by {@code @DropIndex(version = "9", name = "customer_email_key", unique = true)}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: drop index customer_email_key of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>build unique index customer_email_key on customer (email)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__DropIndexCustomerEmail implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "drop index customer_email_key of customer";
  }

  @Override
  public String checksum() {
    return "1:89dad6d62885c4e3";
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
    return List.of(up1DropCustomerEmailKey());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1IndexCustomerEmailKey());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DropCustomerEmailKey() {
    return new Operation.Ddl(
        "drop-customer_email_key",
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

  private static Operation down1IndexCustomerEmailKey() {
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
}
