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
 * Version 7: backfill team.points.
 *
 * <p>Declared on {@code Crew.points} by {@code @Backfill(version = "7", set = "0", where = "points IS NULL")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill team.points in batches
 * </ol>
 *
 * <p>Down: nothing to do; nothing was overwritten.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V7__BackfillTeamPoints implements Migration {
  private static final Table TABLE = new Table("", "team");

  @Override
  public Version version() {
    return Version.of("7");
  }

  @Override
  public String description() {
    return "backfill team.points";
  }

  @Override
  public String checksum() {
    return "1:b5f04f8c72da52e6";
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
    return List.of();
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1FillPoints() {
    return new Operation.Fill(
        "fill-points",
        Phase.MIGRATE,
        "fill team.points in batches",
        TABLE,
        List.of("id"),
        "points",
        Sql.same("0"),
        Sql.same("points IS NULL"),
        false);
  }
}
