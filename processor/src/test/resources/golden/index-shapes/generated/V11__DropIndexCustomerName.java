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
 * Version 11: drop index customer_name_idx of customer.
 *
 * <p>Declared on {@code Customer} by {@code @DropIndex(version = "11", columns = "name", method = "gin", sqlite = "none")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: drop index customer_name_idx of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>build index customer_name_idx on customer (name)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V11__DropIndexCustomerName implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("11");
  }

  @Override
  public String description() {
    return "drop index customer_name_idx of customer";
  }

  @Override
  public String checksum() {
    return "1:e9127c4e84319707";
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
    return List.of(up1DropCustomerNameIdx());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1IndexCustomerNameIdx());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1DropCustomerNameIdx() {
    return new Operation.Ddl(
        "drop-customer_name_idx",
        Phase.MIGRATE,
        "drop index customer_name_idx of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_name_idx")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_name_idx"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."customer_name_idx"
                """));
  }

  private static Operation down1IndexCustomerNameIdx() {
    return new Operation.Ddl(
        "index-customer_name_idx",
        Phase.MIGRATE,
        "build index customer_name_idx on customer (name)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(
            new Effect.IndexOfShape(
                TABLE,
                "customer_name_idx",
                List.of("name"),
                false,
                Sql.postgres(
                    """
                    USING "gin" ("name")
                    """))),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
            """
            CREATE INDEX CONCURRENTLY "customer_name_idx" ON ${schema}."customer" USING "gin" ("name")
            """));
  }
}
