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
 * Version 3: expand orders.buyer_id -&gt; customer_id.
 *
 * <p>Declared on {@code Order.customerId} by {@code @RenameColumn(version = "3", from = "buyer_id")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add orders.customer_id like buyer_id
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let orders.buyer_id wait for its trigger (SQLite)
 *   <li>expand: keep orders.buyer_id and customer_id equal by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill orders.customer_id in batches
 *   <li>migrate: verify every row of orders.customer_id
 *   <li>migrate: build for orders.customer_id the indexes of buyer_id
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>leave orders.buyer_id, drop customer_id and the triggers
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V3__ExpandOrdersBuyerIdToCustomerId implements Migration {
  private static final Table TABLE = new Table("", "orders");

  @Override
  public Version version() {
    return Version.of("3");
  }

  @Override
  public String description() {
    return "expand orders.buyer_id -> customer_id";
  }

  @Override
  public String checksum() {
    return "1:e32585ae24ae7f0e";
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
    return List.of(
        new Effect.ColumnAbsent(TABLE, "buyer_id"),
        new Effect.ColumnPresent(TABLE, "customer_id", "", Sql.NONE));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1AddCustomerId(),
        up2LoosenBuyerId(),
        up3SyncCustomerId(),
        up4FillCustomerId(),
        up5VerifyCustomerId(),
        up6IndexCustomerId());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SettleBuyerId());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddCustomerId() {
    return new Operation.Ddl(
        "add-customer_id",
        Phase.EXPAND,
        "add orders.customer_id like buyer_id",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnPresent(TABLE, "customer_id", "buyer_id", Sql.NONE)),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."orders" ADD COLUMN "customer_id" ${type}
            """));
  }

  private static Operation up2LoosenBuyerId() {
    return new Operation.Ddl(
        "loosen-buyer_id",
        Phase.EXPAND,
        "let orders.buyer_id wait for its trigger (SQLite)",
        TABLE,
        "",
        List.of(new Effect.Nullable(TABLE, "buyer_id")),
        Operation.Mode.ATOMIC,
        Sql.NONE
            .sqlite(
                """
                ALTER TABLE ${schema}."orders" ALTER COLUMN "buyer_id" DROP NOT NULL
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_customer_id_04bd7c6a_gi"
                AFTER INSERT ON "orders"
                WHEN NEW."buyer_id" IS NULL AND NEW."customer_id" IS NULL
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: orders.buyer_id');
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_customer_id_04bd7c6a_gu"
                AFTER UPDATE OF "buyer_id", "customer_id" ON "orders"
                WHEN (NEW."customer_id" IS NULL AND OLD."customer_id" IS NOT NULL)
                  OR (NEW."buyer_id" IS NULL AND OLD."buyer_id" IS NOT NULL AND NEW."customer_id" IS OLD."customer_id" COLLATE BINARY)
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: orders.buyer_id');
                END
                """));
  }

  private static Operation up3SyncCustomerId() {
    return new Operation.Ddl(
        "sync-customer_id",
        Phase.EXPAND,
        "keep orders.buyer_id and customer_id equal by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("00_concertina_0003_customer_id_d3e5ceb9_c", "00_concertina_0003_customer_id_d3e5ceb9_i", "zz_concertina_0003_customer_id_d3e5ceb9_z", "00_concertina_0003_customer_id_d3e5ceb9_o", "00_concertina_0003_customer_id_d3e5ceb9_u", "zz_concertina_0003_customer_id_d3e5ceb9", "zz_concertina_0003_customer_id_d3e5ceb9_n")
                    .sqlite("concertina_0003_customer_id_a28d6379_i", "concertina_0003_customer_id_a28d6379_u", "concertina_0003_customer_id_a28d6379_n"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_3"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_3" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_left text;
                BEGIN
                  IF TG_NARGS > 0 THEN
                    concertina_left := current_setting('concertina.left_3', true);
                    IF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."customer_id"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
                      NEW."customer_id" := NEW."buyer_id";
                    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."buyer_id"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
                      NEW."buyer_id" := NEW."customer_id";
                    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."buyer_id" IS DISTINCT FROM OLD."buyer_id") THEN
                      NEW."buyer_id" := NEW."customer_id";
                    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."customer_id" IS DISTINCT FROM OLD."customer_id") THEN
                      NEW."customer_id" := NEW."buyer_id";
                    ELSE
                      NEW."customer_id" := NEW."buyer_id";
                    END IF;
                    RETURN NEW;
                  END IF;
                  IF NOT (NEW."buyer_id" IS DISTINCT FROM NEW."customer_id") THEN
                    NULL;
                  ELSIF TG_OP = 'INSERT' THEN
                    IF NEW."customer_id" IS NULL THEN
                      NEW."customer_id" := NEW."buyer_id";
                    ELSE
                      NEW."buyer_id" := NEW."customer_id";
                    END IF;
                  ELSIF NEW."customer_id" IS DISTINCT FROM OLD."customer_id" THEN
                    NEW."buyer_id" := NEW."customer_id";
                  ELSIF NEW."buyer_id" IS DISTINCT FROM OLD."buyer_id" THEN
                    IF current_setting('concertina.counted_3', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '3', true); END IF;
                    NEW."customer_id" := NEW."buyer_id";
                  ELSE
                    NEW."customer_id" := NEW."buyer_id";
                  END IF;
                  concertina_left := set_config('concertina.left_3', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."customer_id"::text)) COLLATE "C", 0)::text, true);
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_c"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_c"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "00_concertina_0003_customer_id_d3e5ceb9_c"
                BEFORE INSERT ON ${schema}."orders" FOR EACH ROW
                WHEN (NEW."buyer_id" IS NOT NULL AND NEW."customer_id" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_c"()
                """,
                """
                CREATE TRIGGER "00_concertina_0003_customer_id_d3e5ceb9_i"
                BEFORE INSERT ON ${schema}."orders" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_z"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '3' THEN
                    PERFORM pg_catalog.set_config('concertina.needed', '', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0003_customer_id_d3e5ceb9_z"
                BEFORE UPDATE OF "buyer_id" ON ${schema}."orders" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '3')
                EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_z"()
                """,
                """
                CREATE TRIGGER "00_concertina_0003_customer_id_d3e5ceb9_o"
                BEFORE UPDATE OF "buyer_id" ON ${schema}."orders" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"()
                """,
                """
                CREATE TRIGGER "00_concertina_0003_customer_id_d3e5ceb9_u"
                BEFORE UPDATE ON ${schema}."orders" FOR EACH ROW
                WHEN (NEW."buyer_id" IS DISTINCT FROM NEW."customer_id")
                EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0003_customer_id_d3e5ceb9"
                BEFORE INSERT OR UPDATE ON ${schema}."orders" FOR EACH ROW
                WHEN (NEW."buyer_id" IS DISTINCT FROM NEW."customer_id")
                EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"('last')
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_n"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
                    PERFORM pg_catalog.set_config('concertina.counted_3', 'on', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0003_customer_id_d3e5ceb9_n"
                BEFORE UPDATE OF "buyer_id" ON ${schema}."orders" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_n"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_3', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_customer_id_a28d6379_i"
                AFTER INSERT ON "orders"
                WHEN NEW."buyer_id" IS NOT NEW."customer_id" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_3' AND NEW."customer_id" IS NULL;
                  UPDATE "orders"
                  SET "buyer_id" = "customer_id"
                  WHERE ${row} AND NEW."customer_id" IS NOT NULL AND "buyer_id" IS NOT "customer_id" COLLATE BINARY;
                  UPDATE "orders"
                  SET "customer_id" = "buyer_id"
                  WHERE ${row} AND "customer_id" IS NOT "buyer_id" COLLATE BINARY;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_customer_id_a28d6379_u"
                AFTER UPDATE OF "buyer_id", "customer_id" ON "orders"
                WHEN NEW."buyer_id" IS NOT NEW."customer_id" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_3' AND NEW."customer_id" IS OLD."customer_id" COLLATE BINARY AND NEW."buyer_id" IS NOT OLD."buyer_id" COLLATE BINARY;
                  UPDATE "orders"
                  SET "buyer_id" = "customer_id"
                  WHERE ${row} AND NEW."customer_id" IS NOT OLD."customer_id" COLLATE BINARY AND "buyer_id" IS NOT "customer_id" COLLATE BINARY;
                  UPDATE "orders"
                  SET "customer_id" = "buyer_id"
                  WHERE ${row} AND "customer_id" IS NOT "buyer_id" COLLATE BINARY;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_customer_id_a28d6379_n"
                AFTER UPDATE OF "buyer_id" ON "orders"
                WHEN NEW."buyer_id" IS OLD."buyer_id" COLLATE BINARY AND NEW."customer_id" IS OLD."customer_id" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_3';
                END
                """));
  }

  private static Operation up4FillCustomerId() {
    return new Operation.Fill(
        "fill-customer_id",
        Phase.MIGRATE,
        "fill orders.customer_id in batches",
        TABLE,
        List.of("id"),
        "customer_id",
        Sql.same(
            """
            "buyer_id"
            """),
        Sql.same(
            """
            "customer_id" IS NULL AND ("buyer_id") IS NOT NULL
            """),
        false);
  }

  private static Operation up5VerifyCustomerId() {
    return new Operation.Verify(
        "verify-customer_id",
        Phase.MIGRATE,
        "verify every row of orders.customer_id",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                "customer_id" IS DISTINCT FROM "buyer_id"
                """)
            .sqlite(
                """
                "customer_id" IS NOT "buyer_id" COLLATE BINARY
                """),
        "buyer_id and customer_id differ");
  }

  private static Operation up6IndexCustomerId() {
    return new Operation.CopyIndexes(
        "index-customer_id",
        Phase.MIGRATE,
        "build for orders.customer_id the indexes of buyer_id",
        TABLE,
        "buyer_id",
        "customer_id");
  }

  private static Operation down1SettleBuyerId() {
    return new Operation.Settle(
        "settle-buyer_id",
        Phase.EXPAND,
        "leave orders.buyer_id, drop customer_id and the triggers",
        TABLE,
        "buyer_id",
        "customer_id",
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_d3e5ceb9_c" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_d3e5ceb9_i" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_d3e5ceb9_z" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_d3e5ceb9_o" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_d3e5ceb9_u" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_d3e5ceb9" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_d3e5ceb9_n" ON ${schema}."orders"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_d3e5ceb9"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_d3e5ceb9_c"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_d3e5ceb9_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_d3e5ceb9_n"()
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_19b4c4ac_c" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_19b4c4ac_i" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_19b4c4ac_z" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_19b4c4ac_o" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_19b4c4ac_u" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_19b4c4ac" ON ${schema}."orders"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_19b4c4ac_n" ON ${schema}."orders"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_19b4c4ac"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_19b4c4ac_c"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_19b4c4ac_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_19b4c4ac_n"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_3"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_a28d6379_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_a28d6379_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_a28d6379_n"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_96eae582_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_96eae582_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_96eae582_n"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_3'
                """),
        List.of("concertina_0003_customer_id_04bd7c6a_gi", "concertina_0003_customer_id_04bd7c6a_gu"));
  }
}
