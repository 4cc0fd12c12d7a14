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
 * Version 13: drop customer.title.
 *
 * <p>Declared on {@code Customer} by {@code @DropColumn(version = "13", column = "title", type = "varchar(8)", notNull = true, fill = "'none'", retain = "PT0S")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Takes customer.title away.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: let customer.title hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>contract: drop customer.title and its data
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>add customer.title varchar(8)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>fill customer.title in batches
 *   <li>verify every row of customer.title
 *   <li>require a value in customer.title
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V13__DropCustomerTitle implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("13");
  }

  @Override
  public String description() {
    return "drop customer.title";
  }

  @Override
  public String checksum() {
    return "1:3f3182b8b545b72a";
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
    return List.of(new Effect.ColumnAbsent(TABLE, "title"));
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("13"),
        TABLE,
        "title",
        "",
        "");
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1LoosenTitle(),
        up2DropTitle());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1RecreateTitle(),
        down2FillTitle(),
        down3VerifyTitle(),
        down4RequireTitle());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1LoosenTitle() {
    return new Operation.Ddl(
        "loosen-title",
        Phase.EXPAND,
        "let customer.title hold NULL",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(TABLE, "title")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "title" DROP NOT NULL
            """));
  }

  private static Operation up2DropTitle() {
    return new Operation.Discard(
        "drop-title",
        Phase.CONTRACT,
        "drop customer.title and its data",
        TABLE,
        "title",
        "PT0S");
  }

  private static Operation down1RecreateTitle() {
    return new Operation.Ddl(
        "recreate-title",
        Phase.EXPAND,
        "add customer.title varchar(8)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnPresent(TABLE, "title", "", Sql.NONE)),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "title" varchar(8)
            """));
  }

  private static Operation down2FillTitle() {
    return new Operation.Fill(
        "fill-title",
        Phase.MIGRATE,
        "fill customer.title in batches",
        TABLE,
        List.of("id"),
        "title",
        Sql.same("'none'"),
        Sql.same(
            """
            "title" IS NULL
            """),
        false);
  }

  private static Operation down3VerifyTitle() {
    return new Operation.Verify(
        "verify-title",
        Phase.MIGRATE,
        "verify every row of customer.title",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "title" IS NULL
            """),
        "the column was NOT NULL, and neither its old data nor fill has a value");
  }

  private static Operation down4RequireTitle() {
    return new Operation.Ddl(
        "require-title",
        Phase.MIGRATE,
        "require a value in customer.title",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "title"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0013_title_2818cbbf")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0013_title_2818cbbf", ADD CONSTRAINT "concertina_0013_title_2818cbbf" CHECK ("title" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0013_title_2818cbbf"
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "title" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0013_title_2818cbbf"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "title" SET NOT NULL
                """));
  }
}
