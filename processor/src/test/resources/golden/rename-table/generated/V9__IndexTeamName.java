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
 * Version 9: index team (name).
 *
 * <p>Declared on {@code Crew.name} by {@code @AddIndex(version = "9")}.
 *
 * <p>Starts when version 8 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: build index team_name_idx on team (name)
 *       <br>lock: SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop index team_name_idx of team
 *       <br>lock: SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__IndexTeamName implements Migration {
  private static final Table TABLE = new Table("", "team");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "index team (name)";
  }

  @Override
  public String checksum() {
    return "1:7d2f972364c096d0";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("8"));
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of();
  }

  @Override
  public List<Operation> up() {
    return List.of(up1IndexTeamNameIdx());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropTeamNameIdx());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1IndexTeamNameIdx() {
    return new Operation.Ddl(
        "index-team_name_idx",
        Phase.MIGRATE,
        "build index team_name_idx on team (name)",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one",
        List.of(new Effect.IndexPresent(TABLE, "team_name_idx", List.of("name"), false)),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                CREATE INDEX CONCURRENTLY "team_name_idx" ON ${schema}."team" ("name")
                """)
            .sqlite(
                """
                CREATE INDEX ${schema}."team_name_idx" ON "team" ("name")
                """));
  }

  private static Operation down1DropTeamNameIdx() {
    return new Operation.Ddl(
        "drop-team_name_idx",
        Phase.MIGRATE,
        "drop index team_name_idx of team",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one",
        List.of(new Effect.IndexAbsent(TABLE, "team_name_idx")),
        Operation.Mode.CONCURRENT,
        Sql.postgres(
                """
                DROP INDEX CONCURRENTLY IF EXISTS ${schema}."team_name_idx"
                """)
            .sqlite(
                """
                DROP INDEX IF EXISTS ${schema}."team_name_idx"
                """));
  }
}
