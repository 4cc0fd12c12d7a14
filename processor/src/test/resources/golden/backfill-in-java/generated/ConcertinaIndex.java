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
        new V3__ExpandCustomerLandToCountry(),
        new V9__BackfillCustomerPhone(),
        new V9_1__BackfillCustomerInitials(),
        new V9_2__BackfillCustomerName(),
        new V9_3__BackfillCustomerTags(),
        new V9_4__BackfillCustomerScore());
  }

  @Override
  public List<Mapping> mappings() {
    return List.of(
        new Mapping(
            "shop.Customer",
            new Table("", "customer"),
            List.of("id", "country", "phone", "initials", "name", "score", "tags")));
  }

  @Override
  public List<String> models() {
    return List.of("shop.Customer");
  }
}
