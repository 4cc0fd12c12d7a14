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
 * Version 8.1: add customer.labels.
 *
 * <p>Declared on {@code Customer.labels} by {@code @AddColumn(version = "8.1", defaultValue = "'{}'", notNull = true)}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.labels text[]
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop customer.labels and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8_1__AddCustomerLabels implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8.1");
  }

  @Override
  public String description() {
    return "add customer.labels";
  }

  @Override
  public String checksum() {
    return "1:bb7d9d301950bd97";
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
    return List.of(up1AddLabels());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropLabels());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddLabels() {
    return new Operation.Ddl(
        "add-labels",
        Phase.EXPAND,
        "add customer.labels text[]",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "labels",
                "",
                Sql.postgres("text[]")
                    .sqlite("text")),
            new Effect.NotNull(TABLE, "labels")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "labels" text[] DEFAULT '{}' NOT NULL
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "labels" text DEFAULT '{}' NOT NULL
                """));
  }

  private static Operation down1DropLabels() {
    return new Operation.Discard(
        "drop-labels",
        Phase.EXPAND,
        "drop customer.labels and its data",
        TABLE,
        "labels",
        "PT0S");
  }
}
