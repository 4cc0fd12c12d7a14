package shop.migrations;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Version;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Version 5: forget the dead.
 *
 * <p>Declared on {@code Customer} by {@code @Sql(version = "5", description = "forget the dead", up = {"DELETE FROM ${schema}.customer WHERE dead", "DELETE FROM ${schema}.visit WHERE dead"}, irreversible = "their data may not be kept")}.
 *
 * <p>Starts when version 4 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: forget the dead
 * </ol>
 *
 * <p>Down: none: their data may not be kept.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V5__ForgetTheDead implements Migration {
  @Override
  public Version version() {
    return Version.of("5");
  }

  @Override
  public String description() {
    return "forget the dead";
  }

  @Override
  public String checksum() {
    return "1:b7b1c7e8f70ade92";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("4"));
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
    return List.of(up1Run());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "their data may not be kept";
  }

  private static Operation up1Run() {
    return new Operation.Script(
        "run",
        Phase.EXPAND,
        "forget the dead",
        Sql.same("DELETE FROM ${schema}.customer WHERE dead", "DELETE FROM ${schema}.visit WHERE dead"));
  }
}
