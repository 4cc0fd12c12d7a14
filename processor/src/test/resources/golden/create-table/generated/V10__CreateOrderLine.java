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
 * Version 10: create table order_line.
 *
 * <p>Declared on {@code OrderLine} by {@code @CreateTable(version = "10", dropRows = true)}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: create table order_line
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop table order_line and its rows
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__CreateOrderLine implements Migration {
  private static final Table TABLE = new Table("", "order_line");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "create table order_line";
  }

  @Override
  public String checksum() {
    return "1:6f48f5c21d8dac9e";
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
    return List.of(up1CreateOrderLine());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropOrderLine());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1CreateOrderLine() {
    return new Operation.Ddl(
        "create-order_line",
        Phase.EXPAND,
        "create table order_line",
        TABLE,
        "",
        List.of(new Effect.TablePresent(TABLE, List.of(
            new Effect.TableColumn(
                "order_id",
                Sql.same("bigint"),
                true,
                false),
            new Effect.TableColumn(
                "line_no",
                Sql.same("integer"),
                true,
                false),
            new Effect.TableColumn(
                "note",
                Sql.postgres("bytea")
                    .sqlite("blob"),
                false,
                false)), List.of("order_id", "line_no"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE TABLE ${schema}."order_line" (
                  "order_id" bigint NOT NULL,
                  "line_no" integer NOT NULL,
                  "note" bytea,
                  PRIMARY KEY ("order_id", "line_no")
                )
                """)
            .sqlite(
                """
                CREATE TABLE ${schema}."order_line" (
                  "order_id" bigint NOT NULL,
                  "line_no" integer NOT NULL,
                  "note" blob,
                  PRIMARY KEY ("order_id", "line_no")
                )
                """));
  }

  private static Operation down1DropOrderLine() {
    return new Operation.DiscardTable(
        "drop-order_line",
        Phase.EXPAND,
        "drop table order_line and its rows",
        TABLE,
        true,
        "PT0S");
  }
}
