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
 * Version 11: type of customer.note.
 *
 * <p>Declared on {@code Customer.note} by {@code @AlterType(version = "11", from = "text", type = "varchar")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: change the type of customer.note from text to varchar
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>change the type of customer.note from varchar to text
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V11__TypeOfCustomerNote implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("11");
  }

  @Override
  public String description() {
    return "type of customer.note";
  }

  @Override
  public String checksum() {
    return "1:7d1fb65a4c993217";
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
    return List.of(up1TypeNote());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1TypeNote());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1TypeNote() {
    return new Operation.Ddl(
        "type-note",
        Phase.EXPAND,
        "change the type of customer.note from text to varchar",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnType(
                TABLE,
                "note",
                Sql.postgres("varchar"),
                Sql.postgres("text"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "note" TYPE varchar
            """));
  }

  private static Operation down1TypeNote() {
    return new Operation.Ddl(
        "type-note",
        Phase.EXPAND,
        "change the type of customer.note from varchar to text",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnType(
                TABLE,
                "note",
                Sql.postgres("text"),
                Sql.postgres("varchar"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "note" TYPE text
            """));
  }
}
