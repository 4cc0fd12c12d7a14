package shop.migrations;

import io.concertina.migration.Mapping;
import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Table;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The migrations of this build, and what its model classes map.
 */
@Generated("io.concertina.processor.MigrationProcessor")
public final class ConcertinaIndex implements MigrationIndex {
  @Override
  public int contract() {
    return 1;
  }

  @Override
  public List<Migration> migrations() {
    return List.of(
        new V3__ExpandOrdersBuyerIdToCustomerId(),
        new V9__BackfillCustomerStatus(),
        new V9_1__BackfillCustomerCountry(),
        new V9_2__BackfillCustomerPoints(),
        new V9_3__BackfillCustomerOrderCount(),
        new V9_4__BackfillCustomerCountry());
  }

  @Override
  public List<Mapping> mappings() {
    return List.of(
        new Mapping(
            "shop.Customer",
            new Table("", "customer"),
            List.of("id", "last_login", "status", "country", "points", "order_count")),
        new Mapping(
            "shop.Order",
            new Table("", "orders"),
            List.of("id", "customer_id")));
  }

  @Override
  public List<String> models() {
    return List.of(
        "shop.Customer",
        "shop.Order");
  }
}
