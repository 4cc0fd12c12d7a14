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
 * Version 8: drop index customer_country_email_idx of customer.
 *
 * <p>Declared on {@code Customer} by {@code @DropIndex(version = "8", columns = {"country", "email"})}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: drop index customer_country_email_idx of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>build index customer_country_email_idx on customer (country, email)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__DropIndexCustomerCountryEmail implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "drop index customer_country_email_idx of customer";
  }

  @Override
  public String checksum() {
    return "1:b4ab92d732c9afaa";
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
    return List.of(up1DropCustomerCountryEmailIdx());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1IndexCustomerCountryEmailIdx());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DropCustomerCountryEmailIdx() {
    return new Operation.Ddl(
        "drop-customer_country_email_idx",
        Phase.MIGRATE,
        "drop index customer_country_email_idx of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_country_email_idx")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_country_email_idx"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."customer_country_email_idx"
                """));
  }

  private static Operation down1IndexCustomerCountryEmailIdx() {
    return new Operation.Ddl(
        "index-customer_country_email_idx",
        Phase.MIGRATE,
        "build index customer_country_email_idx on customer (country, email)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(new Effect.IndexPresent(TABLE, "customer_country_email_idx", List.of("country", "email"), false)),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                CREATE INDEX CONCURRENTLY "customer_country_email_idx" ON ${schema}."customer" ("country", "email")
                """)
            .sqlite(
                """
                CREATE INDEX ${schema}."customer_country_email_idx" ON "customer" ("country", "email")
                """));
  }
}
