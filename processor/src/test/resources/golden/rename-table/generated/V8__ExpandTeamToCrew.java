package shop.migrations;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Version 8: expand table team -&gt; crew.
 *
 * <p>Declared on {@code Crew} by {@code @RenameTable(version = "8", from = "team", contract = "15")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: make team the table and crew a view of it
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>make team the table and drop the view crew
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__ExpandTeamToCrew implements Migration {
  private static final Table TABLE = new Table("", "team");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "expand table team -> crew";
  }

  @Override
  public String checksum() {
    return "1:432acec60eb04abc";
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
    return List.of(
        new Effect.TableAbsent(TABLE),
        new Effect.TablePresent(new Table("", "crew"), List.of(), List.of()));
  }

  @Override
  public List<Operation> up() {
    return List.of(up1ViewCrew());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1NameTeam());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1ViewCrew() {
    return new Operation.NameTable(
        "view-crew",
        Phase.EXPAND,
        "make team the table and crew a view of it",
        TABLE,
        new Table("", "crew"),
        true);
  }

  private static Operation down1NameTeam() {
    return new Operation.NameTable(
        "name-team",
        Phase.EXPAND,
        "make team the table and drop the view crew",
        TABLE,
        new Table("", "crew"),
        false);
  }
}
