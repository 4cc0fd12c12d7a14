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
 * Version 9.3: backfill customer.order_count.
 *
 * <p>Declared on {@code Customer.orderCount} by {@code @Backfill(version = "9.3", set = "(SELECT count(*) FROM orders o WHERE o.customer_id = customer.id)", sqlite = "(SELECT count(*) FROM orders WHERE customer_id = customer.id)", where = "order_count IS NULL AND status = 'active'")}.
 *
 * <p>Starts when the versions 3, 9 are complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.order_count in batches
 * </ol>
 *
 * <p>Down: nothing to do; nothing was overwritten.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9_3__BackfillCustomerOrderCount implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9.3");
  }

  @Override
  public String description() {
    return "backfill customer.order_count";
  }

  @Override
  public String checksum() {
    return "1:ffaab6baa2a09d75";
  }

  @Override
  public List<Version> after() {
    return List.of(
        Version.of("3"),
        Version.of("9"));
  }

  @Override
  public boolean awaited() {
    return true;
  }

  @Override
  public List<Effect> settled() {
    return List.of();
  }

  @Override
  public List<Operation> up() {
    return List.of(up1FillOrderCount());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1FillOrderCount() {
    return new Operation.Fill(
        "fill-order_count",
        Phase.MIGRATE,
        "fill customer.order_count in batches",
        TABLE,
        List.of("id"),
        "order_count",
        Sql.postgres(
                """
                (SELECT count(*) FROM orders o WHERE o.customer_id = customer.id)
                """)
            .sqlite(
                """
                (SELECT count(*) FROM orders WHERE customer_id = customer.id)
                """),
        Sql.same("order_count IS NULL AND status = 'active'"),
        false);
  }
}
