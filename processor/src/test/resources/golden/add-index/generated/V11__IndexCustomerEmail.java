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
 * Version 11: index crm.customer (email).
 *
 * <p>Declared on {@code Customer.email} by {@code @AddIndex(version = "11", name = "customer_email_key", unique = true)}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: build unique index customer_email_key on crm.customer (email)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop index customer_email_key of crm.customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V11__IndexCustomerEmail implements Migration {
  private static final Table TABLE = new Table("crm", "customer");

  @Override
  public Version version() {
    return Version.of("11");
  }

  @Override
  public String description() {
    return "index crm.customer (email)";
  }

  @Override
  public String checksum() {
    return "1:a5bc41fcb4403935";
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
    return List.of(up1IndexCustomerEmailKey());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCustomerEmailKey());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1IndexCustomerEmailKey() {
    return new Operation.Ddl(
        "index-customer_email_key",
        Phase.MIGRATE,
        "build unique index customer_email_key on crm.customer (email)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(new Effect.IndexPresent(TABLE, "customer_email_key", List.of("email"), true)),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                CREATE UNIQUE INDEX CONCURRENTLY "customer_email_key" ON "crm"."customer" ("email")
                """)
            .sqlite(
                """
                CREATE UNIQUE INDEX "crm"."customer_email_key" ON "customer" ("email")
                """));
  }

  private static Operation down1DropCustomerEmailKey() {
    return new Operation.Ddl(
        "drop-customer_email_key",
        Phase.MIGRATE,
        "drop index customer_email_key of crm.customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_email_key")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS "crm"."customer_email_key"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS "crm"."customer_email_key"
                """));
  }
}
