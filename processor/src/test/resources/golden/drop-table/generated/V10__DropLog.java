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
 * Version 10: drop table sales.log.
 *
 * <p>Declared on {@code Gone} by {@code @DropTable(version = "10", table = "log", schema = "sales", retain = "PT0S")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Takes sales.log away.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: drop table sales.log and its rows
 * </ol>
 *
 * <p>Down: none: retain = "PT0S" keeps nothing of the table.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__DropLog implements Migration {
  private static final Table TABLE = new Table("sales", "log");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "drop table sales.log";
  }

  @Override
  public String checksum() {
    return "1:18f7521e5d6a36eb";
  }

  @Override
  public List<Version> after() {
    return List.of();
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of(new Effect.TableAbsent(TABLE));
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("10"),
        TABLE,
        "*",
        "",
        "");
  }

  @Override
  public List<Operation> up() {
    return List.of(up1DropLog());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "retain = \"PT0S\" keeps nothing of the table";
  }

  private static Operation up1DropLog() {
    return new Operation.DiscardTable(
        "drop-log",
        Phase.CONTRACT,
        "drop table sales.log and its rows",
        TABLE,
        true,
        "PT0S");
  }
}
