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
        new V8__AddCustomerSortKey(),
        new V8_1__AddCustomerLabels(),
        new V8_2__AddCustomerState(),
        new V8_3__AddCustomerNumber(),
        new V8_4__AddCustomerCode());
  }

  @Override
  public List<Mapping> mappings() {
    return List.of(
        new Mapping(
            "shop.Customer",
            new Table("", "customer"),
            List.of("id", "name", "sort_key", "labels", "state", "number", "code")));
  }

  @Override
  public List<String> models() {
    return List.of("shop.Customer");
  }
}
