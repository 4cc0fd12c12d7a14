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
 * Version 8: type of customer.tier.
 *
 * <p>Declared on {@code Customer.tier} by {@code @ReplaceEnum(version = "8", type = "customer_tier", values = {"BASIC", "GOLD"}, from = "tier", fromValues = {"BASIC", "SILVER", "GOLD"})}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: create type customer_tier with values BASIC, GOLD
 *   <li>expand: look at what uses customer.tier
 *   <li>expand: add beside customer.tier a column concertina_0008_tier customer_tier
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: keep the values of customer.tier in concertina_0008_tier as well, by a trigger
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: look for values of customer.tier that customer_tier does not take
 *   <li>migrate: copy customer.tier to concertina_0008_tier in batches
 *   <li>migrate: verify every row of customer.tier
 *   <li>migrate: build for concertina_0008_tier the indexes and constraints of customer.tier
 *   <li>contract: verify every row of customer.tier
 *   <li>contract: build for concertina_0008_tier the indexes and constraints of customer.tier
 *   <li>contract: put concertina_0008_tier with type customer_tier in the place of customer.tier
 *   <li>contract: drop type tier unless something else uses it
 *       <br>lock: the type alone, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>take back what was begun for customer.tier
 *   <li>look for values of customer.tier that tier does not take
 *   <li>create type tier with values BASIC, SILVER, GOLD
 *   <li>look at what uses customer.tier
 *   <li>add beside customer.tier a column concertina_0008_tier tier
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>keep the values of customer.tier in concertina_0008_tier as well, by a trigger
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>copy customer.tier to concertina_0008_tier in batches
 *   <li>verify every row of customer.tier
 *   <li>build for concertina_0008_tier the indexes and constraints of customer.tier
 *   <li>verify every row of customer.tier
 *   <li>build for concertina_0008_tier the indexes and constraints of customer.tier
 *   <li>put concertina_0008_tier with type tier in the place of customer.tier
 *   <li>drop type customer_tier unless something else uses it
 *       <br>lock: the type alone, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__TypeOfCustomerTier implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "type of customer.tier";
  }

  @Override
  public String checksum() {
    return "1:f11501e85ca93e20";
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
            "tier",
            Sql.postgres(
                """
                ${schema}."customer_tier"
                """),
            Sql.postgres(
                """
                ${schema}."tier"
                """),
            true));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1CreateCustomerTier(),
        up2ProbeTier(),
        up3AddTier(),
        up4SyncTier(),
        up5ProveTier(),
        up6FillTier(),
        up7VerifyTier(),
        up8CarryOverTier(),
        up9VerifyTier(),
        up10CarryOverTier(),
        up11SwapTier(),
        up12DropTier());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1DiscardBackTier(),
        down2ProveBackTier(),
        down3CreateTier(),
        down4ProbeBackTier(),
        down5AddBackTier(),
        down6SyncBackTier(),
        down7FillBackTier(),
        down8VerifyBackTier(),
        down9CarryOverBackTier(),
        down10VerifyBackTier(),
        down11CarryOverBackTier(),
        down12SwapBackTier(),
        down13DropCustomerTier());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1CreateCustomerTier() {
    return new Operation.Ddl(
        "create-customer_tier",
        Phase.EXPAND,
        "create type customer_tier with values BASIC, GOLD",
        TABLE,
        "",
        List.of(new Effect.EnumPresent(TABLE, new Table("", "customer_tier"), List.of("BASIC", "GOLD"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE TYPE ${schema}."customer_tier" AS ENUM ('BASIC', 'GOLD')
            """));
  }

  private static Operation up2ProbeTier() {
    return new Operation.Shadow(
        "probe-tier",
        Phase.EXPAND,
        "look at what uses customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e67db5f9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e67db5f9"()
            """),
        Operation.Shadow.Work.PROBE);
  }

  private static Operation up3AddTier() {
    return new Operation.Ddl(
        "add-tier",
        Phase.EXPAND,
        "add beside customer.tier a column concertina_0008_tier customer_tier",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "concertina_0008_tier",
                "",
                Sql.postgres(
                    """
                    ${schema}."customer_tier"
                    """))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0008_tier" ${schema}."customer_tier" /* beside "tier" */
            """));
  }

  private static Operation up4SyncTier() {
    return new Operation.Ddl(
        "sync-tier",
        Phase.EXPAND,
        "keep the values of customer.tier in concertina_0008_tier as well, by a trigger",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0008_tier_e67db5f9"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_tier_e67db5f9"() RETURNS trigger
            LANGUAGE plpgsql AS $concertina$
            #variable_conflict use_column
            BEGIN
              IF NEW."tier"::text NOT IN ('BASIC', 'GOLD') THEN
                NEW."concertina_0008_tier" := NULL;
              ELSE
                NEW."concertina_0008_tier" := CAST(NEW."tier"::text AS ${schema}."customer_tier");
              END IF;
              RETURN NEW;
            END
            $concertina$
            """,
            """
            CREATE TRIGGER "zz_concertina_0008_tier_e67db5f9"
            BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
            EXECUTE FUNCTION ${schema}."concertina_0008_tier_e67db5f9"()
            """));
  }

  private static Operation up5ProveTier() {
    return new Operation.Verify(
        "prove-tier",
        Phase.MIGRATE,
        "look for values of customer.tier that customer_tier does not take",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            "tier"::text NOT IN ('BASIC', 'GOLD')
            """),
        "the value does not fit into customer_tier");
  }

  private static Operation up6FillTier() {
    return new Operation.Fill(
        "fill-tier",
        Phase.MIGRATE,
        "copy customer.tier to concertina_0008_tier in batches",
        TABLE,
        List.of("id"),
        "concertina_0008_tier",
        Sql.postgres(
            """
            CASE WHEN NOT ("tier"::text NOT IN ('BASIC', 'GOLD')) THEN CAST("tier"::text AS ${schema}."customer_tier") END
            """),
        Sql.same(
            """
            "concertina_0008_tier" IS NULL AND "tier" IS NOT NULL
            """),
        false);
  }

  private static Operation up7VerifyTier() {
    return new Operation.Verify(
        "verify-tier",
        Phase.MIGRATE,
        "verify every row of customer.tier",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        "the value does not come back from customer_tier as it was");
  }

  private static Operation up8CarryOverTier() {
    return new Operation.Shadow(
        "carry-over-tier",
        Phase.MIGRATE,
        "build for concertina_0008_tier the indexes and constraints of customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e67db5f9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e67db5f9"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation up9VerifyTier() {
    return new Operation.Verify(
        "verify-tier",
        Phase.CONTRACT,
        "verify every row of customer.tier",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        "the value does not come back from customer_tier as it was");
  }

  private static Operation up10CarryOverTier() {
    return new Operation.Shadow(
        "carry-over-tier",
        Phase.CONTRACT,
        "build for concertina_0008_tier the indexes and constraints of customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e67db5f9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e67db5f9"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation up11SwapTier() {
    return new Operation.Shadow(
        "swap-tier",
        Phase.CONTRACT,
        "put concertina_0008_tier with type customer_tier in the place of customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e67db5f9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e67db5f9"()
            """),
        Operation.Shadow.Work.SWAP);
  }

  private static Operation up12DropTier() {
    return new Operation.Ddl(
        "drop-tier",
        Phase.CONTRACT,
        "drop type tier unless something else uses it",
        TABLE,
        "the type alone, catalogue only",
        List.of(new Effect.EnumUnneeded(TABLE, new Table("", "tier"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            DROP TYPE ${schema}."tier"
            """));
  }

  private static Operation down1DiscardBackTier() {
    return new Operation.Shadow(
        "discard-back-tier",
        Phase.EXPAND,
        "take back what was begun for customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e67db5f9" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e67db5f9"()
            """),
        Operation.Shadow.Work.DISCARD);
  }

  private static Operation down2ProveBackTier() {
    return new Operation.Verify(
        "prove-back-tier",
        Phase.EXPAND,
        "look for values of customer.tier that tier does not take",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD')
            """),
        "the value does not fit into tier");
  }

  private static Operation down3CreateTier() {
    return new Operation.Ddl(
        "create-tier",
        Phase.EXPAND,
        "create type tier with values BASIC, SILVER, GOLD",
        TABLE,
        "",
        List.of(new Effect.EnumPresent(TABLE, new Table("", "tier"), List.of("BASIC", "SILVER", "GOLD"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE TYPE ${schema}."tier" AS ENUM ('BASIC', 'SILVER', 'GOLD')
            """));
  }

  private static Operation down4ProbeBackTier() {
    return new Operation.Shadow(
        "probe-back-tier",
        Phase.EXPAND,
        "look at what uses customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e03a0784" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e03a0784"()
            """),
        Operation.Shadow.Work.PROBE);
  }

  private static Operation down5AddBackTier() {
    return new Operation.Ddl(
        "add-back-tier",
        Phase.EXPAND,
        "add beside customer.tier a column concertina_0008_tier tier",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "concertina_0008_tier",
                "",
                Sql.postgres(
                    """
                    ${schema}."tier"
                    """))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0008_tier" ${schema}."tier" /* beside "tier" */
            """));
  }

  private static Operation down6SyncBackTier() {
    return new Operation.Ddl(
        "sync-back-tier",
        Phase.EXPAND,
        "keep the values of customer.tier in concertina_0008_tier as well, by a trigger",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0008_tier_e03a0784"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_tier_e03a0784"() RETURNS trigger
            LANGUAGE plpgsql AS $concertina$
            #variable_conflict use_column
            BEGIN
              IF NEW."tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN
                NEW."concertina_0008_tier" := NULL;
              ELSE
                NEW."concertina_0008_tier" := CAST(NEW."tier"::text AS ${schema}."tier");
              END IF;
              RETURN NEW;
            END
            $concertina$
            """,
            """
            CREATE TRIGGER "zz_concertina_0008_tier_e03a0784"
            BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
            EXECUTE FUNCTION ${schema}."concertina_0008_tier_e03a0784"()
            """));
  }

  private static Operation down7FillBackTier() {
    return new Operation.Fill(
        "fill-back-tier",
        Phase.MIGRATE,
        "copy customer.tier to concertina_0008_tier in batches",
        TABLE,
        List.of("id"),
        "concertina_0008_tier",
        Sql.postgres(
            """
            CASE WHEN NOT ("tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD')) THEN CAST("tier"::text AS ${schema}."tier") END
            """),
        Sql.same(
            """
            "concertina_0008_tier" IS NULL AND "tier" IS NOT NULL
            """),
        false);
  }

  private static Operation down8VerifyBackTier() {
    return new Operation.Verify(
        "verify-back-tier",
        Phase.MIGRATE,
        "verify every row of customer.tier",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        "the value does not come back from tier as it was");
  }

  private static Operation down9CarryOverBackTier() {
    return new Operation.Shadow(
        "carry-over-back-tier",
        Phase.MIGRATE,
        "build for concertina_0008_tier the indexes and constraints of customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e03a0784" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e03a0784"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation down10VerifyBackTier() {
    return new Operation.Verify(
        "verify-back-tier",
        Phase.CONTRACT,
        "verify every row of customer.tier",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        "the value does not come back from tier as it was");
  }

  private static Operation down11CarryOverBackTier() {
    return new Operation.Shadow(
        "carry-over-back-tier",
        Phase.CONTRACT,
        "build for concertina_0008_tier the indexes and constraints of customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e03a0784" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e03a0784"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation down12SwapBackTier() {
    return new Operation.Shadow(
        "swap-back-tier",
        Phase.CONTRACT,
        "put concertina_0008_tier with type tier in the place of customer.tier",
        TABLE,
        "tier",
        "concertina_0008_tier",
        Sql.postgres(
            """
            ${schema}."customer_tier"
            """),
        Sql.postgres(
            """
            ${schema}."tier"
            """),
        Sql.postgres(
            """
            CASE WHEN "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0008_tier_e03a0784" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0008_tier_e03a0784"()
            """),
        Operation.Shadow.Work.SWAP);
  }

  private static Operation down13DropCustomerTier() {
    return new Operation.Ddl(
        "drop-customer_tier",
        Phase.CONTRACT,
        "drop type customer_tier unless something else uses it",
        TABLE,
        "the type alone, catalogue only",
        List.of(new Effect.EnumUnneeded(TABLE, new Table("", "customer_tier"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            DROP TYPE ${schema}."customer_tier"
            """));
  }
}
