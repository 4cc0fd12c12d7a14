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
 * Version 8.3: add customer.number.
 *
 * <p>Declared on {@code Customer.number} by {@code @AddColumn(version = "8.3", identity = true)}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.number integer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: number new rows of customer.number
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.number in batches
 *   <li>migrate: verify every row of customer.number
 *   <li>migrate: require a value in customer.number
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 *   <li>migrate: make customer.number an identity column
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>drop customer.number and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8_3__AddCustomerNumber implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8.3");
  }

  @Override
  public String description() {
    return "add customer.number";
  }

  @Override
  public String checksum() {
    return "1:e01ffda2b1bd3074";
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
        up1AddNumber(),
        up2NumberNumber(),
        up3FillNumber(),
        up4VerifyNumber(),
        up5RequireNumber(),
        up6IdentityNumber());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1DropNumber());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddNumber() {
    return new Operation.Ddl(
        "add-number",
        Phase.EXPAND,
        "add customer.number integer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "number",
                "",
                Sql.same("integer"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "number" integer
            """));
  }

  private static Operation up2NumberNumber() {
    return new Operation.Ddl(
        "number-number",
        Phase.EXPAND,
        "number new rows of customer.number",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnNumbered(TABLE, "number", "concertina_0008_0003_number_88b109d9", false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_0008_0003_number_88b109d9" AS integer
            """,
            """
            GRANT USAGE ON SEQUENCE ${schema}."concertina_0008_0003_number_88b109d9" TO PUBLIC
            """,
            """
            ALTER SEQUENCE ${schema}."concertina_0008_0003_number_88b109d9" OWNED BY ${schema}."customer"."number"
            """,
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET DEFAULT nextval('${schema-literal}."concertina_0008_0003_number_88b109d9"')
            """));
  }

  private static Operation up3FillNumber() {
    return new Operation.Fill(
        "fill-number",
        Phase.MIGRATE,
        "fill customer.number in batches",
        TABLE,
        List.of("id"),
        "number",
        Sql.postgres(
                """
                nextval(pg_get_serial_sequence('${schema-literal}."customer"', 'number')::regclass)
                """)
            .sqlite("NULL"),
        Sql.same(
            """
            "number" IS NULL
            """),
        false);
  }

  private static Operation up4VerifyNumber() {
    return new Operation.Verify(
        "verify-number",
        Phase.MIGRATE,
        "verify every row of customer.number",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "number" IS NULL
            """),
        "a writer took the number away");
  }

  private static Operation up5RequireNumber() {
    return new Operation.Ddl(
        "require-number",
        Phase.MIGRATE,
        "require a value in customer.number",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "number"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0008_0003_number_29594716")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_0003_number_29594716", ADD CONSTRAINT "concertina_0008_0003_number_29594716" CHECK ("number" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_0003_number_29594716"
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_0003_number_29594716"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET NOT NULL
                """));
  }

  private static Operation up6IdentityNumber() {
    return new Operation.Ddl(
        "identity-number",
        Phase.MIGRATE,
        "make customer.number an identity column",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnNumbered(TABLE, "number", "concertina_0008_0003_number_88b109d9", true)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "number" DROP DEFAULT
            """,
            """
            ALTER SEQUENCE ${schema}."concertina_0008_0003_number_88b109d9" OWNED BY NONE
            """,
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "number" ADD GENERATED BY DEFAULT AS IDENTITY
            """,
            """
            SELECT setval(pg_get_serial_sequence('${schema-literal}."customer"', 'number'), last_value, is_called) FROM ${schema}."concertina_0008_0003_number_88b109d9"
            """,
            """
            DROP SEQUENCE ${schema}."concertina_0008_0003_number_88b109d9"
            """));
  }

  private static Operation down1DropNumber() {
    return new Operation.Discard(
        "drop-number",
        Phase.EXPAND,
        "drop customer.number and its data",
        TABLE,
        "number",
        "PT0S");
  }
}
