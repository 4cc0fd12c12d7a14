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
 *   <li>take back what was begun for customer.credit
 *   <li>look for values of customer.credit that numeric(10,2) does not take
 *   <li>look at what uses customer.credit
 *   <li>add beside customer.credit a column concertina_0008_credit numeric(10,2)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>keep the values of customer.credit in concertina_0008_credit as well, by a trigger
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>copy customer.credit to concertina_0008_credit in batches
 *   <li>verify every row of customer.credit
 *   <li>build for concertina_0008_credit the indexes and constraints of customer.credit
 *   <li>verify every row of customer.credit
 *   <li>build for concertina_0008_credit the indexes and constraints of customer.credit
 *   <li>put concertina_0008_credit with type numeric(10,2) in the place of customer.credit
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
    return "1:26e07044d6044897";
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
        down1DiscardBackCredit(),
        down2ProveBackCredit(),
        down3ProbeBackCredit(),
        down4AddBackCredit(),
        down5SyncBackCredit(),
        down6FillBackCredit(),
        down7VerifyBackCredit(),
        down8CarryOverBackCredit(),
        down9VerifyBackCredit(),
        down10CarryOverBackCredit(),
        down11SwapBackCredit());
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

  private static Operation down1DiscardBackCredit() {
    return new Operation.Shadow(
        "discard-back-credit",
        Phase.EXPAND,
        "take back what was begun for customer.credit",
        TABLE,
        "credit",
        "concertina_0008_credit",
        Sql.postgres("numeric(10,2)"),
        Sql.postgres("numeric(14,2)"),
        Sql.postgres(
            """
            CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e12 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(14,2)) OR CAST("concertina_0008_credit" AS numeric(10,2)) IS DISTINCT FROM "credit" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_credit_770b060c" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_credit_770b060c"()
            """),
        Operation.Shadow.Work.DISCARD);
  }

  private static Operation down2ProveBackCredit() {
    return new Operation.Verify(
        "prove-back-credit",
        Phase.EXPAND,
        "look for values of customer.credit that numeric(10,2) does not take",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2)
            """),
        "the value does not fit into numeric(10,2)");
  }

  private static Operation down3ProbeBackCredit() {
    return new Operation.Shadow(
        "probe-back-credit",
        Phase.EXPAND,
        "look at what uses customer.credit",
        TABLE,
        "credit",
        "concertina_0008_credit",
        Sql.postgres("numeric(14,2)"),
        Sql.postgres("numeric(10,2)"),
        Sql.postgres(
            """
            CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(10,2)) OR CAST("concertina_0008_credit" AS numeric(14,2)) IS DISTINCT FROM "credit" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_credit_f11326c9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_credit_f11326c9"()
            """),
        Operation.Shadow.Work.PROBE);
  }

  private static Operation down4AddBackCredit() {
    return new Operation.Ddl(
        "add-back-credit",
        Phase.EXPAND,
        "add beside customer.credit a column concertina_0008_credit numeric(10,2)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "concertina_0008_credit",
                "",
                Sql.postgres("numeric(10,2)"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0008_credit" numeric(10,2) /* beside "credit" */
            """));
  }

  private static Operation down5SyncBackCredit() {
    return new Operation.Ddl(
        "sync-back-credit",
        Phase.EXPAND,
        "keep the values of customer.credit in concertina_0008_credit as well, by a trigger",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0008_credit_f11326c9"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_credit_f11326c9"() RETURNS trigger
            LANGUAGE plpgsql AS $concertina$
            #variable_conflict use_column
            BEGIN
              IF NEW."credit" = 'NaN' OR abs(NEW."credit") >= 1e8 OR NEW."credit" <> round(NEW."credit", 2) THEN
                NEW."concertina_0008_credit" := NULL;
              ELSE
                NEW."concertina_0008_credit" := CAST(NEW."credit" AS numeric(10,2));
              END IF;
              RETURN NEW;
            END
            $concertina$
            """,
            """
            CREATE TRIGGER "zz_concertina_0008_credit_f11326c9"
            BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
            EXECUTE FUNCTION ${schema}."concertina_0008_credit_f11326c9"()
            """));
  }

  private static Operation down6FillBackCredit() {
    return new Operation.Fill(
        "fill-back-credit",
        Phase.MIGRATE,
        "copy customer.credit to concertina_0008_credit in batches",
        TABLE,
        List.of("id"),
        "concertina_0008_credit",
        Sql.postgres(
            """
            CASE WHEN NOT ("credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2)) THEN CAST("credit" AS numeric(10,2)) END
            """),
        Sql.same(
            """
            "concertina_0008_credit" IS NULL AND "credit" IS NOT NULL
            """),
        false);
  }

  private static Operation down7VerifyBackCredit() {
    return new Operation.Verify(
        "verify-back-credit",
        Phase.MIGRATE,
        "verify every row of customer.credit",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(10,2)) OR CAST("concertina_0008_credit" AS numeric(14,2)) IS DISTINCT FROM "credit" END
            """),
        "the value does not come back from numeric(10,2) as it was");
  }

  private static Operation down8CarryOverBackCredit() {
    return new Operation.Shadow(
        "carry-over-back-credit",
        Phase.MIGRATE,
        "build for concertina_0008_credit the indexes and constraints of customer.credit",
        TABLE,
        "credit",
        "concertina_0008_credit",
        Sql.postgres("numeric(14,2)"),
        Sql.postgres("numeric(10,2)"),
        Sql.postgres(
            """
            CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(10,2)) OR CAST("concertina_0008_credit" AS numeric(14,2)) IS DISTINCT FROM "credit" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_credit_f11326c9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_credit_f11326c9"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation down9VerifyBackCredit() {
    return new Operation.Verify(
        "verify-back-credit",
        Phase.CONTRACT,
        "verify every row of customer.credit",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(10,2)) OR CAST("concertina_0008_credit" AS numeric(14,2)) IS DISTINCT FROM "credit" END
            """),
        "the value does not come back from numeric(10,2) as it was");
  }

  private static Operation down10CarryOverBackCredit() {
    return new Operation.Shadow(
        "carry-over-back-credit",
        Phase.CONTRACT,
        "build for concertina_0008_credit the indexes and constraints of customer.credit",
        TABLE,
        "credit",
        "concertina_0008_credit",
        Sql.postgres("numeric(14,2)"),
        Sql.postgres("numeric(10,2)"),
        Sql.postgres(
            """
            CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(10,2)) OR CAST("concertina_0008_credit" AS numeric(14,2)) IS DISTINCT FROM "credit" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_credit_f11326c9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_credit_f11326c9"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation down11SwapBackCredit() {
    return new Operation.Shadow(
        "swap-back-credit",
        Phase.CONTRACT,
        "put concertina_0008_credit with type numeric(10,2) in the place of customer.credit",
        TABLE,
        "credit",
        "concertina_0008_credit",
        Sql.postgres("numeric(14,2)"),
        Sql.postgres("numeric(10,2)"),
        Sql.postgres(
            """
            CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(10,2)) OR CAST("concertina_0008_credit" AS numeric(14,2)) IS DISTINCT FROM "credit" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_credit_f11326c9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_credit_f11326c9"()
            """),
        Operation.Shadow.Work.SWAP);
  }
}
