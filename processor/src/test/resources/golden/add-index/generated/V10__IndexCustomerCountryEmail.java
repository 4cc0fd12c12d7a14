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
 * Version 10: index crm.customer (country, email).
 *
 * <p>Declared on {@code Customer} by {@code @AddIndex(version = "10", columns = {"country", "email"})}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: build index customer_country_email_idx on crm.customer (country, email)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop index customer_country_email_idx of crm.customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__IndexCustomerCountryEmail implements Migration {
  private static final Table TABLE = new Table("crm", "customer");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "index crm.customer (country, email)";
  }

  @Override
  public String checksum() {
    return "1:80788f1d0688b9ee";
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
    return List.of(up1IndexCustomerCountryEmailIdx());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCustomerCountryEmailIdx());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1IndexCustomerCountryEmailIdx() {
    return new Operation.Ddl(
        "index-customer_country_email_idx",
        Phase.MIGRATE,
        "build index customer_country_email_idx on crm.customer (country, email)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(new Effect.IndexPresent(TABLE, "customer_country_email_idx", List.of("country", "email"), false)),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                CREATE INDEX CONCURRENTLY "customer_country_email_idx" ON "crm"."customer" ("country", "email")
                """)
            .sqlite(
                """
                CREATE INDEX "crm"."customer_country_email_idx" ON "customer" ("country", "email")
                """));
  }

  private static Operation down1DropCustomerCountryEmailIdx() {
    return new Operation.Ddl(
        "drop-customer_country_email_idx",
        Phase.MIGRATE,
        "drop index customer_country_email_idx of crm.customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_country_email_idx")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS "crm"."customer_country_email_idx"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS "crm"."customer_country_email_idx"
                """));
  }
}
