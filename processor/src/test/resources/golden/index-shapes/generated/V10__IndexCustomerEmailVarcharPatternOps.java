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
 * Version 10: index customer (email varchar_pattern_ops).
 *
 * <p>Declared on {@code Customer} by {@code @AddIndex(version = "10", on = "email varchar_pattern_ops", sqlite = "none", name = "customer_like")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: build index customer_like on customer (email varchar_pattern_ops)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop index customer_like of customer
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__IndexCustomerEmailVarcharPatternOps implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "index customer (email varchar_pattern_ops)";
  }

  @Override
  public String checksum() {
    return "1:29ffd388c600434e";
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
    return List.of(up1IndexCustomerLike());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCustomerLike());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1IndexCustomerLike() {
    return new Operation.Ddl(
        "index-customer_like",
        Phase.MIGRATE,
        "build index customer_like on customer (email varchar_pattern_ops)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(
            new Effect.IndexOfShape(
                TABLE,
                "customer_like",
                List.of("email"),
                false,
                Sql.postgres("(email varchar_pattern_ops)"))),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
            """
            CREATE INDEX CONCURRENTLY "customer_like" ON ${schema}."customer" (email varchar_pattern_ops)
            """));
  }

  private static Operation down1DropCustomerLike() {
    return new Operation.Ddl(
        "drop-customer_like",
        Phase.MIGRATE,
        "drop index customer_like of customer",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "customer_like")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_like"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."customer_like"
                """));
  }
}
