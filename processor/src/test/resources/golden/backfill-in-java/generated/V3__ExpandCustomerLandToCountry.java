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
 * Version 3: expand customer.land -&gt; country.
 *
 * <p>Declared on {@code Customer.country} by {@code @RenameColumn(version = "3", from = "land")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.country like land
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let customer.land wait for its trigger (SQLite)
 *   <li>expand: keep customer.land and country equal by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.country in batches
 *   <li>migrate: verify every row of customer.country
 *   <li>migrate: build for customer.country the indexes of land
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>leave customer.land, drop country and the triggers
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V3__ExpandCustomerLandToCountry implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("3");
  }

  @Override
  public String description() {
    return "expand customer.land -> country";
  }

  @Override
  public String checksum() {
    return "1:81fbdaec4529ec09";
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
        new Effect.ColumnAbsent(TABLE, "land"),
        new Effect.ColumnPresent(TABLE, "country", "", Sql.NONE));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1AddCountry(),
        up2LoosenLand(),
        up3SyncCountry(),
        up4FillCountry(),
        up5VerifyCountry(),
        up6IndexCountry());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SettleLand());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddCountry() {
    return new Operation.Ddl(
        "add-country",
        Phase.EXPAND,
        "add customer.country like land",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnPresent(TABLE, "country", "land", Sql.NONE)),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "country" ${type}
            """));
  }

  private static Operation up2LoosenLand() {
    return new Operation.Ddl(
        "loosen-land",
        Phase.EXPAND,
        "let customer.land wait for its trigger (SQLite)",
        TABLE,
        "",
        List.of(new Effect.Nullable(TABLE, "land")),
        Operation.Mode.ATOMIC,
        Sql.NONE
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "land" DROP NOT NULL
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_country_7ba87e5c_gi"
                AFTER INSERT ON "customer"
                WHEN NEW."land" IS NULL AND NEW."country" IS NULL
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.land');
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_country_7ba87e5c_gu"
                AFTER UPDATE OF "land", "country" ON "customer"
                WHEN (NEW."country" IS NULL AND OLD."country" IS NOT NULL)
                  OR (NEW."land" IS NULL AND OLD."land" IS NOT NULL AND NEW."country" IS OLD."country" COLLATE BINARY)
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.land');
                END
                """));
  }

  private static Operation up3SyncCountry() {
    return new Operation.Ddl(
        "sync-country",
        Phase.EXPAND,
        "keep customer.land and country equal by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("00_concertina_0003_country_90ebfcbe_c", "00_concertina_0003_country_90ebfcbe_i", "zz_concertina_0003_country_90ebfcbe_z", "00_concertina_0003_country_90ebfcbe_o", "00_concertina_0003_country_90ebfcbe_u", "zz_concertina_0003_country_90ebfcbe", "zz_concertina_0003_country_90ebfcbe_n")
                    .sqlite("concertina_0003_country_62bc406c_i", "concertina_0003_country_62bc406c_u", "concertina_0003_country_62bc406c_n"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_3"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_3" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_left text;
                BEGIN
                  IF TG_NARGS > 0 THEN
                    concertina_left := current_setting('concertina.left_3', true);
                    IF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."country"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
                      NEW."country" := NEW."land";
                    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."land"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
                      NEW."land" := NEW."country";
                    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."land"::text COLLATE "C" IS DISTINCT FROM OLD."land"::text COLLATE "C") THEN
                      NEW."land" := NEW."country";
                    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."country"::text COLLATE "C" IS DISTINCT FROM OLD."country"::text COLLATE "C") THEN
                      NEW."country" := NEW."land";
                    ELSE
                      NEW."country" := NEW."land";
                    END IF;
                    RETURN NEW;
                  END IF;
                  IF NOT (NEW."land"::text COLLATE "C" IS DISTINCT FROM NEW."country"::text COLLATE "C") THEN
                    NULL;
                  ELSIF TG_OP = 'INSERT' THEN
                    IF NEW."country" IS NULL THEN
                      NEW."country" := NEW."land";
                    ELSE
                      NEW."land" := NEW."country";
                    END IF;
                  ELSIF NEW."country"::text COLLATE "C" IS DISTINCT FROM OLD."country"::text COLLATE "C" THEN
                    NEW."land" := NEW."country";
                  ELSIF NEW."land"::text COLLATE "C" IS DISTINCT FROM OLD."land"::text COLLATE "C" THEN
                    IF current_setting('concertina.counted_3', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '3', true); END IF;
                    NEW."country" := NEW."land";
                  ELSE
                    NEW."country" := NEW."land";
                  END IF;
                  concertina_left := set_config('concertina.left_3', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."country"::text)) COLLATE "C", 0)::text, true);
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_c"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0003_country_90ebfcbe_c"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "00_concertina_0003_country_90ebfcbe_c"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."land" IS NOT NULL AND NEW."country" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_c"()
                """,
                """
                CREATE TRIGGER "00_concertina_0003_country_90ebfcbe_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_z"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0003_country_90ebfcbe_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0003_country_90ebfcbe_z"
                BEFORE UPDATE OF "land" ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '3')
                EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_z"()
                """,
                """
                CREATE TRIGGER "00_concertina_0003_country_90ebfcbe_o"
                BEFORE UPDATE OF "land" ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"()
                """,
                """
                CREATE TRIGGER "00_concertina_0003_country_90ebfcbe_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."land"::text COLLATE "C" IS DISTINCT FROM NEW."country"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0003_country_90ebfcbe"
                BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."land"::text COLLATE "C" IS DISTINCT FROM NEW."country"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"('last')
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_n"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0003_country_90ebfcbe_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0003_country_90ebfcbe_n"
                BEFORE UPDATE OF "land" ON ${schema}."customer" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_n"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_3', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_country_62bc406c_i"
                AFTER INSERT ON "customer"
                WHEN NEW."land" IS NOT NEW."country" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_3' AND NEW."country" IS NULL;
                  UPDATE "customer"
                  SET "land" = "country"
                  WHERE ${row} AND NEW."country" IS NOT NULL AND "land" IS NOT "country" COLLATE BINARY;
                  UPDATE "customer"
                  SET "country" = "land"
                  WHERE ${row} AND "country" IS NOT "land" COLLATE BINARY;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_country_62bc406c_u"
                AFTER UPDATE OF "land", "country" ON "customer"
                WHEN NEW."land" IS NOT NEW."country" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_3' AND NEW."country" IS OLD."country" COLLATE BINARY AND NEW."land" IS NOT OLD."land" COLLATE BINARY;
                  UPDATE "customer"
                  SET "land" = "country"
                  WHERE ${row} AND NEW."country" IS NOT OLD."country" COLLATE BINARY AND "land" IS NOT "country" COLLATE BINARY;
                  UPDATE "customer"
                  SET "country" = "land"
                  WHERE ${row} AND "country" IS NOT "land" COLLATE BINARY;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0003_country_62bc406c_n"
                AFTER UPDATE OF "land" ON "customer"
                WHEN NEW."land" IS OLD."land" COLLATE BINARY AND NEW."country" IS OLD."country" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_3';
                END
                """));
  }

  private static Operation up4FillCountry() {
    return new Operation.Fill(
        "fill-country",
        Phase.MIGRATE,
        "fill customer.country in batches",
        TABLE,
        List.of("id"),
        "country",
        Sql.same(
            """
            "land"
            """),
        Sql.same(
            """
            "country" IS NULL AND ("land") IS NOT NULL
            """),
        false);
  }

  private static Operation up5VerifyCountry() {
    return new Operation.Verify(
        "verify-country",
        Phase.MIGRATE,
        "verify every row of customer.country",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                "country"::text COLLATE "C" IS DISTINCT FROM "land"::text COLLATE "C"
                """)
            .sqlite(
                """
                "country" IS NOT "land" COLLATE BINARY
                """),
        "land and country differ");
  }

  private static Operation up6IndexCountry() {
    return new Operation.CopyIndexes(
        "index-country",
        Phase.MIGRATE,
        "build for customer.country the indexes of land",
        TABLE,
        "land",
        "country");
  }

  private static Operation down1SettleLand() {
    return new Operation.Settle(
        "settle-land",
        Phase.EXPAND,
        "leave customer.land, drop country and the triggers",
        TABLE,
        "land",
        "country",
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_country_90ebfcbe_c" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_country_90ebfcbe_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_country_90ebfcbe_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_country_90ebfcbe_o" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_country_90ebfcbe_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_country_90ebfcbe" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_country_90ebfcbe_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_90ebfcbe"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_90ebfcbe_c"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_90ebfcbe_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_90ebfcbe_n"()
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_country_1f7fa634_c" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_country_1f7fa634_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_country_1f7fa634_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_country_1f7fa634_o" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0003_country_1f7fa634_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_country_1f7fa634" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0003_country_1f7fa634_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_1f7fa634"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_1f7fa634_c"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_1f7fa634_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_1f7fa634_n"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_3"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_62bc406c_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_62bc406c_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_62bc406c_n"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_91ec2ca7_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_91ec2ca7_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_91ec2ca7_n"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_3'
                """),
        List.of("concertina_0003_country_7ba87e5c_gi", "concertina_0003_country_7ba87e5c_gu"));
  }
}
