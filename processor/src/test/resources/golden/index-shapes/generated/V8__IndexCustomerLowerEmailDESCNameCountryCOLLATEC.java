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
 * Version 8: index customer (lower(email) DESC, (name || country) COLLATE "C").
 *
 * <p>Declared on {@code Customer} by <code>&#64;AddIndex(version = "8", on = &#123;"lower(email) DESC", "(name || country) COLLATE &#92;"C&#92;""&#125;, where = "gone = 0", unique = true)</code>.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: build unique index customer_lower_email_name_country_COLLATE_C_idx on customer (lower(email) DESC, (name || country) COLLATE "C")
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop index customer_lower_email_name_country_COLLATE_C_idx of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__IndexCustomerLowerEmailDESCNameCountryCOLLATEC implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "index customer (lower(email) DESC, (name || country) COLLATE \"C\")";
  }

  @Override
  public String checksum() {
    return "1:c4cdde507c6f4c4b";
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
    return List.of(up1IndexCustomerLowerEmailNameCountryCOLLATECIdx());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCustomerLowerEmailNameCountryCOLLATECIdx());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1IndexCustomerLowerEmailNameCountryCOLLATECIdx() {
    return new Operation.Ddl(
        "index-customer_lower_email_name_country_COLLATE_C_idx",
        Phase.MIGRATE,
        "build unique index customer_lower_email_name_country_COLLATE_C_idx on customer (lower(email) DESC, (name || country) COLLATE \"C\")",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(
            new Effect.IndexOfShape(
                TABLE,
                "customer_lower_email_name_country_COLLATE_C_idx",
                List.of("email", "name", "country", "gone"),
                true,
                Sql.same(
                    """
                    (lower(email) DESC, (name || country) COLLATE "C") WHERE gone = 0
                    """))),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                CREATE UNIQUE INDEX CONCURRENTLY "customer_lower_email_name_country_COLLATE_C_idx" ON ${schema}."customer" (lower(email) DESC, (name || country) COLLATE "C") WHERE gone = 0
                """)
            .sqlite(
                """
                CREATE UNIQUE INDEX ${schema}."customer_lower_email_name_country_COLLATE_C_idx" ON "customer" (lower(email) DESC, (name || country) COLLATE "C") WHERE gone = 0
                """));
  }

  private static Operation down1DropCustomerLowerEmailNameCountryCOLLATECIdx() {
    return new Operation.Ddl(
        "drop-customer_lower_email_name_country_COLLATE_C_idx",
        Phase.MIGRATE,
        "drop index customer_lower_email_name_country_COLLATE_C_idx of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_lower_email_name_country_COLLATE_C_idx")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_lower_email_name_country_COLLATE_C_idx"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."customer_lower_email_name_country_COLLATE_C_idx"
                """));
  }
}
