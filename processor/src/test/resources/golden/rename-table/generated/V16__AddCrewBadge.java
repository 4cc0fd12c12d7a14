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
 * Version 16: add crew.badge.
 *
 * <p>Declared on {@code Crew.badge} by {@code @AddColumn(version = "16", defaultValue = "'none'")}.
 *
 * <p>Starts when version 15 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add crew.badge varchar(255)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop crew.badge and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V16__AddCrewBadge implements Migration {
  private static final Table TABLE = new Table("", "crew");

  @Override
  public Version version() {
    return Version.of("16");
  }

  @Override
  public String description() {
    return "add crew.badge";
  }

  @Override
  public String checksum() {
    return "1:6d31147bdbc45fd0";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("15"));
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
    return List.of(up1AddBadge());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropBadge());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddBadge() {
    return new Operation.Ddl(
        "add-badge",
        Phase.EXPAND,
        "add crew.badge varchar(255)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "badge",
                "",
                Sql.same("varchar(255)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."crew" ADD COLUMN "badge" varchar(255) DEFAULT 'none'
            """));
  }

  private static Operation down1DropBadge() {
    return new Operation.Discard(
        "drop-badge",
        Phase.EXPAND,
        "drop crew.badge and its data",
        TABLE,
        "badge",
        "PT0S");
  }
}
