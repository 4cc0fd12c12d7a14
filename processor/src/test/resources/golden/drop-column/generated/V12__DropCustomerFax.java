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
 * Version 12: drop customer.fax.
 *
 * <p>Declared on {@code Customer} by {@code @DropColumn(version = "12", column = "fax", type = "varchar(24)")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Takes customer.fax away.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: let customer.fax hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>contract: rename customer.fax to concertina_0012_fax
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>purge: drop customer.concertina_0012_fax and its data after P30D
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>rename customer.concertina_0012_fax to fax
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>add customer.fax varchar(24)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V12__DropCustomerFax implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("12");
  }

  @Override
  public String description() {
    return "drop customer.fax";
  }

  @Override
  public String checksum() {
    return "1:64f3d81340179ce7";
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
    return List.of(new Effect.ColumnAbsent(TABLE, "fax"));
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("12"),
        TABLE,
        "fax",
        "",
        "");
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1LoosenFax(),
        up2SetAsideFax(),
        up3PurgeFax());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1BringBackFax(),
        down2RecreateFax());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1LoosenFax() {
    return new Operation.Ddl(
        "loosen-fax",
        Phase.EXPAND,
        "let customer.fax hold NULL",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(TABLE, "fax")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" DROP NOT NULL
            """));
  }

  private static Operation up2SetAsideFax() {
    return new Operation.Ddl(
        "set-aside-fax",
        Phase.CONTRACT,
        "rename customer.fax to concertina_0012_fax",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnAbsent(TABLE, "fax")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" RENAME COLUMN "fax" TO "concertina_0012_fax"
            """));
  }

  private static Operation up3PurgeFax() {
    return new Operation.Discard(
        "purge-fax",
        Phase.PURGE,
        "drop customer.concertina_0012_fax and its data after P30D",
        TABLE,
        "concertina_0012_fax",
        "P30D");
  }

  private static Operation down1BringBackFax() {
    return new Operation.Ddl(
        "bring-back-fax",
        Phase.EXPAND,
        "rename customer.concertina_0012_fax to fax",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnAbsent(TABLE, "concertina_0012_fax")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" RENAME COLUMN "concertina_0012_fax" TO "fax"
            """));
  }

  private static Operation down2RecreateFax() {
    return new Operation.Ddl(
        "recreate-fax",
        Phase.EXPAND,
        "add customer.fax varchar(24)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnPresent(TABLE, "fax", "", Sql.NONE)),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "fax" varchar(24)
            """));
  }
}
