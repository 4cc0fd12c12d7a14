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
 * Version 9.2: backfill customer.points.
 *
 * <p>Declared on {@code Customer.points} by {@code @Backfill(version = "9.2", set = "points * 100", undo = "points / 100")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.points in batches
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>fill customer.points in batches
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9_2__BackfillCustomerPoints implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9.2");
  }

  @Override
  public String description() {
    return "backfill customer.points";
  }

  @Override
  public String checksum() {
    return "1:85de35055c8e8133";
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
    return List.of(up1FillPoints());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1UndoPoints());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1FillPoints() {
    return new Operation.Fill(
        "fill-points",
        Phase.MIGRATE,
        "fill customer.points in batches",
        TABLE,
        List.of("id"),
        "points",
        Sql.same("points * 100"),
        Sql.NONE,
        false);
  }

  private static Operation down1UndoPoints() {
    return new Operation.Fill(
        "undo-points",
        Phase.MIGRATE,
        "fill customer.points in batches",
        TABLE,
        List.of("id"),
        "points",
        Sql.same("points / 100"),
        Sql.NONE,
        false);
  }
}
