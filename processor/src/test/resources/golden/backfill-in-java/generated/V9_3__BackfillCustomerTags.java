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
 * Version 9.3: backfill customer.tags.
 *
 * <p>Declared on {@code Customer} by {@code @Backfill(version = "9.3", column = "tags", using = shop.text.List.class, irreversible = "the order of tags never meant anything")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.tags in batches with List(tags)
 * </ol>
 *
 * <p>Down: none: the order of tags never meant anything.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9_3__BackfillCustomerTags implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9.3");
  }

  @Override
  public String description() {
    return "backfill customer.tags";
  }

  @Override
  public String checksum() {
    return "1:22128790446a22a8";
  }

  @Override
  public List<Version> after() {
    return List.of();
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
    return List.of(up1FillTags());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "the order of tags never meant anything";
  }

  @SuppressWarnings({"deprecation", "removal"})
  private static Operation up1FillTags() {
    return new Operation.Transform(
        "fill-tags",
        Phase.MIGRATE,
        "fill customer.tags in batches with List(tags)",
        TABLE,
        List.of("id"),
        "tags",
        List.of("tags"),
        Sql.NONE,
        false,
        shop.text.List::new);
  }
}
