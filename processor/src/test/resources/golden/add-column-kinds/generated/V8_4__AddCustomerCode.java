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
 * Version 8.4: add customer.code.
 *
 * <p>Declared on {@code Customer.code} by {@code @AddColumn(version = "8.4", generated = "lpad(CAST(id AS text), 8, '0')", sqliteGenerated = "printf('%08d', id)", collation = "C", comment = "what the customer is asked for")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.code varchar(255), which the database computes
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: comment on customer.code
 *       <br>lock: SHARE UPDATE EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop customer.code and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8_4__AddCustomerCode implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8.4");
  }

  @Override
  public String description() {
    return "add customer.code";
  }

  @Override
  public String checksum() {
    return "1:8c38ac3a9aee6d67";
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
        up1GenerateCode(),
        up2CommentCode());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropCode());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1GenerateCode() {
    return new Operation.Ddl(
        "generate-code",
        Phase.EXPAND,
        "add customer.code varchar(255), which the database computes",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "code",
                "",
                Sql.same("varchar(255)")),
            new Effect.ColumnGenerated(
                TABLE,
                "code",
                Sql.postgres("lpad(CAST(id AS text), 8, '0')")
                    .sqlite("printf('%08d', id)")),
            new Effect.ColumnCollation(
                TABLE,
                "code",
                Sql.postgres("C"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "code" varchar(255) COLLATE "C" GENERATED ALWAYS AS (lpad(CAST(id AS text), 8, '0')) VIRTUAL
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "code" varchar(255) GENERATED ALWAYS AS (printf('%08d', id)) VIRTUAL
                """));
  }

  private static Operation up2CommentCode() {
    return new Operation.Ddl(
        "comment-code",
        Phase.EXPAND,
        "comment on customer.code",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnComment(TABLE, "code", "what the customer is asked for")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            COMMENT ON COLUMN ${schema}."customer"."code" IS 'what the customer is asked for'
            """));
  }

  private static Operation down1DropCode() {
    return new Operation.Discard(
        "drop-code",
        Phase.EXPAND,
        "drop customer.code and its data",
        TABLE,
        "code",
        "PT0S");
  }
}
