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
        new V7__ExpandCustomerNameOfCityToCity(),
        new V15__ContractCustomerNameOfCityToCity());
  }

  @Override
  public List<Mapping> mappings() {
    return List.of(
        new Mapping(
            "shop.Customer",
            new Table("", "customer"),
            List.of("id", "city_id")),
        new Mapping(
            "shop.Customer$City",
            new Table("", "city"),
            List.of("id", "name_of_city")));
  }

  @Override
  public List<String> models() {
    return List.of("shop.Customer");
  }
}
