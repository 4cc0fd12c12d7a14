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
 * Version 9: index customer (country, name).
 *
 * <p>Declared on {@code Customer} by {@code @AddIndex(version = "9", columns = {"country", "name"}, include = "email", sqlite = "(country, name, email)")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: build index customer_country_name_idx on customer (country, name)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop index customer_country_name_idx of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__IndexCustomerCountryName implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "index customer (country, name)";
  }

  @Override
  public String checksum() {
    return "1:e901bfefd381851c";
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
    return List.of(up1IndexCustomerCountryNameIdx());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCustomerCountryNameIdx());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1IndexCustomerCountryNameIdx() {
    return new Operation.Ddl(
        "index-customer_country_name_idx",
        Phase.MIGRATE,
        "build index customer_country_name_idx on customer (country, name)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(
            new Effect.IndexOfShape(
                TABLE,
                "customer_country_name_idx",
                List.of("country", "name", "email"),
                false,
                Sql.postgres(
                        """
                        ("country", "name") INCLUDE ("email")
                        """)
                    .sqlite("(country, name, email)"))),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                CREATE INDEX CONCURRENTLY "customer_country_name_idx" ON ${schema}."customer" ("country", "name") INCLUDE ("email")
                """)
            .sqlite(
                """
                CREATE INDEX ${schema}."customer_country_name_idx" ON "customer" (country, name, email)
                """));
  }

  private static Operation down1DropCustomerCountryNameIdx() {
    return new Operation.Ddl(
        "drop-customer_country_name_idx",
        Phase.MIGRATE,
        "drop index customer_country_name_idx of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_country_name_idx")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_country_name_idx"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."customer_country_name_idx"
                """));
  }
}
