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
 * Version 8: let customer.fax be null.
 *
 * <p>Declared on {@code Customer} by {@code @DropNotNull(version = "8", column = "fax")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: let customer.fax hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>verify every row of customer.fax
 *   <li>require a value in customer.fax
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__LoosenCustomerFax implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "let customer.fax be null";
  }

  @Override
  public String checksum() {
    return "1:04e6468d6664f91f";
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
    return List.of(up1LoosenFax());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1VerifyFax(),
        down2RequireFax());
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

  private static Operation down1VerifyFax() {
    return new Operation.Verify(
        "verify-fax",
        Phase.MIGRATE,
        "verify every row of customer.fax",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "fax" IS NULL
            """),
        "the column was NOT NULL, and there is no fill");
  }

  private static Operation down2RequireFax() {
    return new Operation.Ddl(
        "require-fax",
        Phase.MIGRATE,
        "require a value in customer.fax",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "fax"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0008_fax_9f22b85b")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_fax_9f22b85b", ADD CONSTRAINT "concertina_0008_fax_9f22b85b" CHECK ("fax" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_fax_9f22b85b"
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_fax_9f22b85b"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" SET NOT NULL
                """));
  }
}
