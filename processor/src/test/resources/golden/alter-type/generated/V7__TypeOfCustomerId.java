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
 * Version 7: type of customer.id.
 *
 * <p>Declared on {@code Customer.id} by {@code @AlterType(version = "7", from = "integer", type = "bigint")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: look at what uses customer.id
 *   <li>expand: add beside customer.id a column concertina_0007_id bigint
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: keep the values of customer.id in concertina_0007_id as well, by a trigger
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: look for values of customer.id that bigint does not take
 *   <li>migrate: copy customer.id to concertina_0007_id in batches
 *   <li>migrate: verify every row of customer.id
 *   <li>migrate: build for concertina_0007_id the indexes and constraints of customer.id
 *   <li>contract: verify every row of customer.id
 *   <li>contract: build for concertina_0007_id the indexes and constraints of customer.id
 *   <li>contract: put concertina_0007_id with type bigint in the place of customer.id
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>take back what was begun for customer.id
 *   <li>look for values of customer.id that integer does not take
 *   <li>look at what uses customer.id
 *   <li>add beside customer.id a column concertina_0007_id integer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>keep the values of customer.id in concertina_0007_id as well, by a trigger
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>copy customer.id to concertina_0007_id in batches
 *   <li>verify every row of customer.id
 *   <li>build for concertina_0007_id the indexes and constraints of customer.id
 *   <li>verify every row of customer.id
 *   <li>build for concertina_0007_id the indexes and constraints of customer.id
 *   <li>put concertina_0007_id with type integer in the place of customer.id
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V7__TypeOfCustomerId implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("7");
  }

  @Override
  public String description() {
    return "type of customer.id";
  }

  @Override
  public String checksum() {
    return "1:9ea375bd090c9915";
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
    return List.of(
        new Effect.ColumnType(
            TABLE,
            "id",
            Sql.postgres("bigint"),
            Sql.postgres("integer"),
            true));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1ProbeId(),
        up2AddId(),
        up3SyncId(),
        up4ProveId(),
        up5FillId(),
        up6VerifyId(),
        up7CarryOverId(),
        up8VerifyId(),
        up9CarryOverId(),
        up10SwapId());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1DiscardBackId(),
        down2ProveBackId(),
        down3ProbeBackId(),
        down4AddBackId(),
        down5SyncBackId(),
        down6FillBackId(),
        down7VerifyBackId(),
        down8CarryOverBackId(),
        down9VerifyBackId(),
        down10CarryOverBackId(),
        down11SwapBackId());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1ProbeId() {
    return new Operation.Shadow(
        "probe-id",
        Phase.EXPAND,
        "look at what uses customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("integer"),
        Sql.postgres("bigint"),
        Sql.postgres(
            """
            "concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id"
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_48c6cf20" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_48c6cf20"()
            """),
        Operation.Shadow.Work.PROBE);
  }

  private static Operation up2AddId() {
    return new Operation.Ddl(
        "add-id",
        Phase.EXPAND,
        "add beside customer.id a column concertina_0007_id bigint",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "concertina_0007_id",
                "",
                Sql.postgres("bigint"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0007_id" bigint /* beside "id" */
            """));
  }

  private static Operation up3SyncId() {
    return new Operation.Ddl(
        "sync-id",
        Phase.EXPAND,
        "keep the values of customer.id in concertina_0007_id as well, by a trigger",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0007_id_48c6cf20"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_id_48c6cf20"() RETURNS trigger
            LANGUAGE plpgsql AS $concertina$
            #variable_conflict use_column
            BEGIN
              NEW."concertina_0007_id" := CAST(NEW."id" AS bigint);
              RETURN NEW;
            END
            $concertina$
            """,
            """
            CREATE TRIGGER "zz_concertina_0007_id_48c6cf20"
            BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
            EXECUTE FUNCTION ${schema}."concertina_0007_id_48c6cf20"()
            """));
  }

  private static Operation up4ProveId() {
    return new Operation.Verify(
        "prove-id",
        Phase.MIGRATE,
        "look for values of customer.id that bigint does not take",
        TABLE,
        List.of("id"),
        Sql.NONE,
        "the value does not fit into bigint");
  }

  private static Operation up5FillId() {
    return new Operation.Fill(
        "fill-id",
        Phase.MIGRATE,
        "copy customer.id to concertina_0007_id in batches",
        TABLE,
        List.of("id"),
        "concertina_0007_id",
        Sql.postgres(
            """
            CAST("id" AS bigint)
            """),
        Sql.same(
            """
            "concertina_0007_id" IS NULL AND "id" IS NOT NULL
            """),
        false);
  }

  private static Operation up6VerifyId() {
    return new Operation.Verify(
        "verify-id",
        Phase.MIGRATE,
        "verify every row of customer.id",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            "concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id"
            """),
        "the value does not come back from bigint as it was");
  }

  private static Operation up7CarryOverId() {
    return new Operation.Shadow(
        "carry-over-id",
        Phase.MIGRATE,
        "build for concertina_0007_id the indexes and constraints of customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("integer"),
        Sql.postgres("bigint"),
        Sql.postgres(
            """
            "concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id"
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_48c6cf20" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_48c6cf20"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation up8VerifyId() {
    return new Operation.Verify(
        "verify-id",
        Phase.CONTRACT,
        "verify every row of customer.id",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            "concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id"
            """),
        "the value does not come back from bigint as it was");
  }

  private static Operation up9CarryOverId() {
    return new Operation.Shadow(
        "carry-over-id",
        Phase.CONTRACT,
        "build for concertina_0007_id the indexes and constraints of customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("integer"),
        Sql.postgres("bigint"),
        Sql.postgres(
            """
            "concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id"
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_48c6cf20" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_48c6cf20"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation up10SwapId() {
    return new Operation.Shadow(
        "swap-id",
        Phase.CONTRACT,
        "put concertina_0007_id with type bigint in the place of customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("integer"),
        Sql.postgres("bigint"),
        Sql.postgres(
            """
            "concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id"
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_48c6cf20" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_48c6cf20"()
            """),
        Operation.Shadow.Work.SWAP);
  }

  private static Operation down1DiscardBackId() {
    return new Operation.Shadow(
        "discard-back-id",
        Phase.EXPAND,
        "take back what was begun for customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("integer"),
        Sql.postgres("bigint"),
        Sql.postgres(
            """
            "concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id"
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_48c6cf20" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_48c6cf20"()
            """),
        Operation.Shadow.Work.DISCARD);
  }

  private static Operation down2ProveBackId() {
    return new Operation.Verify(
        "prove-back-id",
        Phase.EXPAND,
        "look for values of customer.id that integer does not take",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            "id" NOT BETWEEN -2147483648 AND 2147483647
            """),
        "the value does not fit into integer");
  }

  private static Operation down3ProbeBackId() {
    return new Operation.Shadow(
        "probe-back-id",
        Phase.EXPAND,
        "look at what uses customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("bigint"),
        Sql.postgres("integer"),
        Sql.postgres(
            """
            CASE WHEN "id" NOT BETWEEN -2147483648 AND 2147483647 THEN TRUE ELSE "concertina_0007_id" IS DISTINCT FROM CAST("id" AS integer) OR CAST("concertina_0007_id" AS bigint) IS DISTINCT FROM "id" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_5aa3d77a" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_5aa3d77a"()
            """),
        Operation.Shadow.Work.PROBE);
  }

  private static Operation down4AddBackId() {
    return new Operation.Ddl(
        "add-back-id",
        Phase.EXPAND,
        "add beside customer.id a column concertina_0007_id integer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "concertina_0007_id",
                "",
                Sql.postgres("integer"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0007_id" integer /* beside "id" */
            """));
  }

  private static Operation down5SyncBackId() {
    return new Operation.Ddl(
        "sync-back-id",
        Phase.EXPAND,
        "keep the values of customer.id in concertina_0007_id as well, by a trigger",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0007_id_5aa3d77a"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_id_5aa3d77a"() RETURNS trigger
            LANGUAGE plpgsql AS $concertina$
            #variable_conflict use_column
            BEGIN
              IF NEW."id" NOT BETWEEN -2147483648 AND 2147483647 THEN
                NEW."concertina_0007_id" := NULL;
              ELSE
                NEW."concertina_0007_id" := CAST(NEW."id" AS integer);
              END IF;
              RETURN NEW;
            END
            $concertina$
            """,
            """
            CREATE TRIGGER "zz_concertina_0007_id_5aa3d77a"
            BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
            EXECUTE FUNCTION ${schema}."concertina_0007_id_5aa3d77a"()
            """));
  }

  private static Operation down6FillBackId() {
    return new Operation.Fill(
        "fill-back-id",
        Phase.MIGRATE,
        "copy customer.id to concertina_0007_id in batches",
        TABLE,
        List.of("id"),
        "concertina_0007_id",
        Sql.postgres(
            """
            CASE WHEN NOT ("id" NOT BETWEEN -2147483648 AND 2147483647) THEN CAST("id" AS integer) END
            """),
        Sql.same(
            """
            "concertina_0007_id" IS NULL AND "id" IS NOT NULL
            """),
        false);
  }

  private static Operation down7VerifyBackId() {
    return new Operation.Verify(
        "verify-back-id",
        Phase.MIGRATE,
        "verify every row of customer.id",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN "id" NOT BETWEEN -2147483648 AND 2147483647 THEN TRUE ELSE "concertina_0007_id" IS DISTINCT FROM CAST("id" AS integer) OR CAST("concertina_0007_id" AS bigint) IS DISTINCT FROM "id" END
            """),
        "the value does not come back from integer as it was");
  }

  private static Operation down8CarryOverBackId() {
    return new Operation.Shadow(
        "carry-over-back-id",
        Phase.MIGRATE,
        "build for concertina_0007_id the indexes and constraints of customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("bigint"),
        Sql.postgres("integer"),
        Sql.postgres(
            """
            CASE WHEN "id" NOT BETWEEN -2147483648 AND 2147483647 THEN TRUE ELSE "concertina_0007_id" IS DISTINCT FROM CAST("id" AS integer) OR CAST("concertina_0007_id" AS bigint) IS DISTINCT FROM "id" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_5aa3d77a" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_5aa3d77a"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation down9VerifyBackId() {
    return new Operation.Verify(
        "verify-back-id",
        Phase.CONTRACT,
        "verify every row of customer.id",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN "id" NOT BETWEEN -2147483648 AND 2147483647 THEN TRUE ELSE "concertina_0007_id" IS DISTINCT FROM CAST("id" AS integer) OR CAST("concertina_0007_id" AS bigint) IS DISTINCT FROM "id" END
            """),
        "the value does not come back from integer as it was");
  }

  private static Operation down10CarryOverBackId() {
    return new Operation.Shadow(
        "carry-over-back-id",
        Phase.CONTRACT,
        "build for concertina_0007_id the indexes and constraints of customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("bigint"),
        Sql.postgres("integer"),
        Sql.postgres(
            """
            CASE WHEN "id" NOT BETWEEN -2147483648 AND 2147483647 THEN TRUE ELSE "concertina_0007_id" IS DISTINCT FROM CAST("id" AS integer) OR CAST("concertina_0007_id" AS bigint) IS DISTINCT FROM "id" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_5aa3d77a" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_5aa3d77a"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation down11SwapBackId() {
    return new Operation.Shadow(
        "swap-back-id",
        Phase.CONTRACT,
        "put concertina_0007_id with type integer in the place of customer.id",
        TABLE,
        "id",
        "concertina_0007_id",
        Sql.postgres("bigint"),
        Sql.postgres("integer"),
        Sql.postgres(
            """
            CASE WHEN "id" NOT BETWEEN -2147483648 AND 2147483647 THEN TRUE ELSE "concertina_0007_id" IS DISTINCT FROM CAST("id" AS integer) OR CAST("concertina_0007_id" AS bigint) IS DISTINCT FROM "id" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0007_id_5aa3d77a" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0007_id_5aa3d77a"()
            """),
        Operation.Shadow.Work.SWAP);
  }
}
