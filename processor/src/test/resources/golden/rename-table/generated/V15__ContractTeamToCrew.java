package shop.migrations;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Version 15: contract table team -&gt; crew.
 *
 * <p>Declared on {@code Crew} by {@code @RenameTable(version = "8", from = "team", contract = "15")}.
 *
 * <p>Starts when the versions 7, 8, 9 are complete. This build does not read the result: no boot waits for it.
 *
 * <p>Takes team away.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: make crew the table and drop the view team
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>make team the table and crew a view of it
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V15__ContractTeamToCrew implements Migration {
  private static final Table TABLE = new Table("", "crew");

  @Override
  public Version version() {
    return Version.of("15");
  }

  @Override
  public String description() {
    return "contract table team -> crew";
  }

  @Override
  public String checksum() {
    return "1:e6b39f18483b09d5";
  }

  @Override
  public List<Version> after() {
    return List.of(
        Version.of("7"),
        Version.of("8"),
        Version.of("9"));
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of(
        new Effect.TableAbsent(new Table("", "team")),
        new Effect.TablePresent(TABLE, List.of(), List.of()));
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("8"),
        new Table("", "team"),
        "*",
        "",
        "");
  }

  @Override
  public List<Operation> up() {
    return List.of(up1NameCrew());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1ViewCrew());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1NameCrew() {
    return new Operation.NameTable(
        "name-crew",
        Phase.CONTRACT,
        "make crew the table and drop the view team",
        TABLE,
        new Table("", "team"),
        false);
  }

  private static Operation down1ViewCrew() {
    return new Operation.NameTable(
        "view-crew",
        Phase.EXPAND,
        "make team the table and crew a view of it",
        new Table("", "team"),
        TABLE,
        true);
  }
}
