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
 * Version 8.3: add customer.external_id.
 *
 * <p>Declared on {@code Customer.externalId} by {@code @AddColumn(version = "8.3")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.external_id uuid
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop customer.external_id and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8_3__AddCustomerExternalId implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8.3");
  }

  @Override
  public String description() {
    return "add customer.external_id";
  }

  @Override
  public String checksum() {
    return "1:0fb396b0fbc92952";
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
    return List.of(up1AddExternalId());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropExternalId());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddExternalId() {
    return new Operation.Ddl(
        "add-external_id",
        Phase.EXPAND,
        "add customer.external_id uuid",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "external_id",
                "",
                Sql.postgres("uuid")
                    .sqlite("text"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "external_id" uuid
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "external_id" text
                """));
  }

  private static Operation down1DropExternalId() {
    return new Operation.Discard(
        "drop-external_id",
        Phase.EXPAND,
        "drop customer.external_id and its data",
        TABLE,
        "external_id",
        "PT0S");
  }
}
