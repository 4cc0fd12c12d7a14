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
 * Version 4: comment on customers.
 *
 * <p>Declared on {@code Customer} by <code>&#64;Sql(version = "4", description = "comment on customers", up = "COMMENT ON TABLE $&#123;schema&#125;.customer IS 'people who &#92;"buy&#92;" &#92;&#92; sell'", sqliteUp = "SELECT 1", down = "COMMENT ON TABLE $&#123;schema&#125;.customer IS NULL", sqliteDown = "SELECT 1")</code>.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: comment on customers
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>undo: comment on customers
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V4__CommentOnCustomers implements Migration {
  @Override
  public Version version() {
    return Version.of("4");
  }

  @Override
  public String description() {
    return "comment on customers";
  }

  @Override
  public String checksum() {
    return "1:d309630cca53c72e";
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
    return List.of(up1Run());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1Undo());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1Run() {
    return new Operation.Script(
        "run",
        Phase.EXPAND,
        "comment on customers",
        Sql.postgres(
                """
                COMMENT ON TABLE ${schema}.customer IS 'people who "buy" \\ sell'
                """)
            .sqlite("SELECT 1"));
  }

  private static Operation down1Undo() {
    return new Operation.Script(
        "undo",
        Phase.EXPAND,
        "undo: comment on customers",
        Sql.postgres("COMMENT ON TABLE ${schema}.customer IS NULL")
            .sqlite("SELECT 1"));
  }
}
