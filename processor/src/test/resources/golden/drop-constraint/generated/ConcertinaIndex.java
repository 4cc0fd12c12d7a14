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
        new V7__UniqueCustomerLogin(),
        new V9__DropConstraintCustomerCustomerCountryCheck(),
        new V10__DropConstraintCustomerCustomerLogin(),
        new V11__DropConstraintCustomerCustomerReferrerFkey(),
        new V12__DropConstraintCustomerCustomerStaysExcl(),
        new V13__DropConstraintCustomerCustomerParentFkey(),
        new V14__CheckCustomerCustomerPointsCheck(),
        new V15__DropConstraintCustomerCustomerPointsCheck());
  }

  @Override
  public List<Mapping> mappings() {
    return List.of(
        new Mapping(
            "shop.Customer",
            new Table("", "customer"),
            List.of("id", "country", "login", "referrer", "parent", "points")));
  }

  @Override
  public List<String> models() {
    return List.of("shop.Customer");
  }
}
