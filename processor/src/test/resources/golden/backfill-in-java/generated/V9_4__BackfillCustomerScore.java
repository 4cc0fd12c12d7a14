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
import shop.Customer;

/**
 * Version 9.4: backfill customer.score.
 *
 * <p>Declared on {@code Customer.score} by {@code @Backfill(version = "9.4", using = shop.Customer.Score.Rounded.class)}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.score in batches with Customer.Score.Rounded(score)
 * </ol>
 *
 * <p>Down: none: it overwrites customer.score and keeps no old value.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9_4__BackfillCustomerScore implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9.4");
  }

  @Override
  public String description() {
    return "backfill customer.score";
  }

  @Override
  public String checksum() {
    return "1:be306fbc4e02b69a";
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
    return List.of(up1FillScore());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "it overwrites customer.score and keeps no old value";
  }

  @SuppressWarnings({"deprecation", "removal"})
  private static Operation up1FillScore() {
    return new Operation.Transform(
        "fill-score",
        Phase.MIGRATE,
        "fill customer.score in batches with Customer.Score.Rounded(score)",
        TABLE,
        List.of("id"),
        "score",
        List.of("score"),
        Sql.NONE,
        false,
        Customer.Score.Rounded::new);
  }
}
