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
 * Version 8.2: add customer.state.
 *
 * <p>Declared on {@code Customer.state} by {@code @AddColumn(version = "8.2", defaultValue = "'new'", comment = "kept by PostgreSQL alone")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.state customer_state
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: comment on customer.state
 *       <br>lock: SHARE UPDATE EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop customer.state and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8_2__AddCustomerState implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8.2");
  }

  @Override
  public String description() {
    return "add customer.state";
  }

  @Override
  public String checksum() {
    return "1:98da3a42b051a64a";
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
    return List.of(
        up1AddState(),
        up2CommentState());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropState());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddState() {
    return new Operation.Ddl(
        "add-state",
        Phase.EXPAND,
        "add customer.state customer_state",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "state",
                "",
                Sql.postgres("customer_state")
                    .sqlite("text"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "state" customer_state DEFAULT 'new'
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "state" text DEFAULT 'new'
                """));
  }

  private static Operation up2CommentState() {
    return new Operation.Ddl(
        "comment-state",
        Phase.EXPAND,
        "comment on customer.state",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnComment(TABLE, "state", "kept by PostgreSQL alone")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            COMMENT ON COLUMN ${schema}."customer"."state" IS 'kept by PostgreSQL alone'
            """));
  }

  private static Operation down1DropState() {
    return new Operation.Discard(
        "drop-state",
        Phase.EXPAND,
        "drop customer.state and its data",
        TABLE,
        "state",
        "PT0S");
  }
}
