package shop.migrations;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Version 9: drop table fax_log.
 *
 * <p>Declared on {@code Gone} by {@code @DropTable(version = "9", table = "fax_log")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Takes fax_log away.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: rename table fax_log to concertina_0009_fax_log
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>purge: drop table concertina_0009_fax_log and its rows after P30D
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>rename table concertina_0009_fax_log to fax_log
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__DropFaxLog implements Migration {
  private static final Table TABLE = new Table("", "fax_log");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "drop table fax_log";
  }

  @Override
  public String checksum() {
    return "1:4320dc1f4398387b";
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
        Version.of("9"),
        TABLE,
        "*",
        "",
        "");
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1SetAsideFaxLog(),
        up2PurgeFaxLog());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1BringBackFaxLog());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1SetAsideFaxLog() {
    return new Operation.Ddl(
        "set-aside-fax_log",
        Phase.CONTRACT,
        "rename table fax_log to concertina_0009_fax_log",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TableAbsent(TABLE),
            new Effect.TablePresent(new Table("", "concertina_0009_fax_log"), List.of(), List.of())),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."fax_log" RENAME TO "concertina_0009_fax_log"
            """));
  }

  private static Operation up2PurgeFaxLog() {
    return new Operation.DiscardTable(
        "purge-fax_log",
        Phase.PURGE,
        "drop table concertina_0009_fax_log and its rows after P30D",
        new Table("", "concertina_0009_fax_log"),
        true,
        "P30D");
  }

  private static Operation down1BringBackFaxLog() {
    return new Operation.Ddl(
        "bring-back-fax_log",
        Phase.EXPAND,
        "rename table concertina_0009_fax_log to fax_log",
        new Table("", "concertina_0009_fax_log"),
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TableAbsent(new Table("", "concertina_0009_fax_log")),
            new Effect.TablePresent(TABLE, List.of(), List.of())),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."concertina_0009_fax_log" RENAME TO "fax_log"
            """));
  }
}
