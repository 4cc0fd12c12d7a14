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
 * Version 8: type of customer.credit.
 *
 * <p>Declared on {@code Customer} by {@code @AlterType(version = "8", column = "credit", from = "numeric(10,2)", type = "numeric(14,2)")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: change the type of customer.credit from numeric(10,2) to numeric(14,2)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>verify every row of customer.credit
 *   <li>change the type of customer.credit from numeric(14,2) to numeric(10,2)
 *       <br>lock: ACCESS EXCLUSIVE while every row and every index is written anew
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__TypeOfCustomerCredit implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "type of customer.credit";
  }

  @Override
  public String checksum() {
    return "1:5648e93c914407de";
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
    return List.of(up1TypeCredit());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1VerifyCredit(),
        down2TypeCredit());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1TypeCredit() {
    return new Operation.Ddl(
        "type-credit",
        Phase.EXPAND,
        "change the type of customer.credit from numeric(10,2) to numeric(14,2)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnType(
                TABLE,
                "credit",
                Sql.postgres("numeric(14,2)"),
                Sql.postgres("numeric(10,2)"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "credit" TYPE numeric(14,2)
            """));
  }

  private static Operation down1VerifyCredit() {
    return new Operation.Verify(
        "verify-credit",
        Phase.EXPAND,
        "verify every row of customer.credit",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            "credit" <> 'NaN' AND ("credit" <> round("credit", 2) OR abs("credit") >= 1e8)
            """),
        "the value does not fit into numeric(10,2)");
  }

  private static Operation down2TypeCredit() {
    return new Operation.Ddl(
        "type-credit",
        Phase.EXPAND,
        "change the type of customer.credit from numeric(14,2) to numeric(10,2)",
        TABLE,
        "ACCESS EXCLUSIVE while every row and every index is written anew",
        List.of(
            new Effect.ColumnType(
                TABLE,
                "credit",
                Sql.postgres("numeric(10,2)"),
                Sql.postgres("numeric(14,2)"),
                true)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "credit" TYPE numeric(10,2)
            """));
  }
}
