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
 * Version 15: contract customer.name_of_city -&gt; city by city_id.
 *
 * <p>Declared on {@code Customer} by {@code @ExtractTable(version = "7", table = "city", columns = "name_of_city", reference = "city_id", notNull = "name_of_city", contract = "15")}.
 *
 * <p>Starts when version 7 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Takes customer.name_of_city away; until then concertina_writes_7 counts the writes that still need the triggers.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: verify every row of customer.name_of_city
 *   <li>contract: verify every row of customer.city_id
 *   <li>contract: require a value in customer.city_id
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 *   <li>contract: leave name_of_city to city, drop name_of_city from customer, and the triggers
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>add customer.name_of_city like city.name_of_city
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>let customer.city_id hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>keep name_of_city of customer in step with city by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>fill customer.city_id in batches
 *   <li>verify every row of customer.name_of_city
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V15__ContractCustomerNameOfCityToCity implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("15");
  }

  @Override
  public String description() {
    return "contract customer.name_of_city -> city by city_id";
  }

  @Override
  public String checksum() {
    return "1:59e4990e927d6267";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("7"));
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of(
        new Effect.ColumnAbsent(TABLE, "name_of_city"),
        new Effect.TablePresent(new Table("", "city"), List.of(), List.of("id")),
        new Effect.ColumnPresent(TABLE, "city_id", "", Sql.NONE));
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("7"),
        TABLE,
        "name_of_city",
        "",
        "concertina_writes_7");
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1VerifyCustomer(),
        up2VerifyValueCityId(),
        up3RequireCityId(),
        up4SettleCity());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1RecreateNameOfCity(),
        down2LoosenCityId(),
        down3SyncCity(),
        down4FillNameOfCity(),
        down5VerifyCustomer());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCustomer() {
    return new Operation.Verify(
        "verify-customer",
        Phase.CONTRACT,
        "verify every row of customer.name_of_city",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                (("customer"."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."city" AS concertina_part WHERE concertina_part."id" = "customer"."city_id" AND NOT (concertina_part."name_of_city"::text COLLATE "C" IS DISTINCT FROM "customer"."name_of_city"::text COLLATE "C"))) OR ("customer"."name_of_city" IS NULL AND "customer"."city_id" IS NOT NULL)
                """)
            .sqlite(
                """
                (("customer"."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."city" AS concertina_part WHERE concertina_part."id" = "customer"."city_id" AND NOT (concertina_part."name_of_city" IS NOT "customer"."name_of_city" COLLATE BINARY))) OR ("customer"."name_of_city" IS NULL AND "customer"."city_id" IS NOT NULL)
                """),
        "name_of_city of customer and of the row of city that city_id refers to are not the same");
  }

  private static Operation up2VerifyValueCityId() {
    return new Operation.Verify(
        "verify-value-city_id",
        Phase.CONTRACT,
        "verify every row of customer.city_id",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "city_id" IS NULL
            """),
        "the column is NOT NULL, and the row has no value");
  }

  private static Operation up3RequireCityId() {
    return new Operation.Ddl(
        "require-city_id",
        Phase.CONTRACT,
        "require a value in customer.city_id",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "city_id"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0007_city_id_b70fb9d1")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_city_id_b70fb9d1", ADD CONSTRAINT "concertina_0007_city_id_b70fb9d1" CHECK ("city_id" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0007_city_id_b70fb9d1"
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "city_id" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_city_id_b70fb9d1"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "city_id" SET NOT NULL
                """));
  }

  private static Operation up4SettleCity() {
    return new Operation.SettleGroup(
        "settle-city",
        Phase.CONTRACT,
        "leave name_of_city to city, drop name_of_city from customer, and the triggers",
        TABLE,
        List.of("name_of_city"),
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_city_7f720ecb_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_city_7f720ecb_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_city_7f720ecb_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_city_7f720ecb_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_city_7f720ecb"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_city_7f720ecb_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_city_7f720ecb_n"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_city_30740379_l" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_city_30740379"()
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_city_7e3366ac_p" ON ${schema}."city"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_city_7e3366ac"()
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_6ab4c575_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_6ab4c575_u"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7'
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_0a25a60b_p"
                """),
        List.of());
  }

  private static Operation down1RecreateNameOfCity() {
    return new Operation.Ddl(
        "recreate-name_of_city",
        Phase.EXPAND,
        "add customer.name_of_city like city.name_of_city",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnLike(TABLE, "name_of_city", new Table("", "city"), "name_of_city")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "name_of_city" ${type "name_of_city"}
            """));
  }

  private static Operation down2LoosenCityId() {
    return new Operation.Ddl(
        "loosen-city_id",
        Phase.EXPAND,
        "let customer.city_id hold NULL",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(TABLE, "city_id")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "city_id" DROP NOT NULL
            """));
  }

  private static Operation down3SyncCity() {
    return new Operation.Ddl(
        "sync-city",
        Phase.EXPAND,
        "keep name_of_city of customer in step with city by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE on both tables, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0007_city_7f720ecb_i", "zz_concertina_0007_city_7f720ecb_z", "zz_concertina_0007_city_7f720ecb_u", "zz_concertina_0007_city_7f720ecb_n", "zz_concertina_0007_city_30740379_l")
                    .sqlite("concertina_0007_city_6ab4c575_i", "concertina_0007_city_6ab4c575_u")),
            new Effect.TriggersPresent(
                new Table("", "city"),
                Sql.postgres("zz_concertina_0007_city_7e3366ac_p")
                    .sqlite("concertina_0007_city_0a25a60b_p"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_city_7f720ecb"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_referred boolean := NEW."city_id" IS DISTINCT FROM OLD."city_id";
                  concertina_given boolean := (NEW."name_of_city"::text COLLATE "C" IS DISTINCT FROM OLD."name_of_city"::text COLLATE "C");
                BEGIN
                  IF concertina_referred OR (NOT concertina_given AND NEW."city_id" IS NOT NULL) THEN
                    SELECT concertina_part."name_of_city" INTO NEW."name_of_city"
                    FROM ${schema}."city" AS concertina_part
                    WHERE concertina_part."id" = NEW."city_id" FOR KEY SHARE;
                  ELSIF NEW."name_of_city" IS NULL THEN
                    NEW."city_id" := NULL;
                  ELSE
                    FOR concertina_try IN 1..1000 LOOP
                      SELECT concertina_part."id" INTO NEW."city_id"
                      FROM ${schema}."city" AS concertina_part
                      WHERE concertina_part."name_of_city" = NEW."name_of_city" FOR KEY SHARE;
                      EXIT WHEN FOUND;
                      INSERT INTO ${schema}."city" ("name_of_city")
                      VALUES (NEW."name_of_city")
                      ON CONFLICT DO NOTHING;
                    END LOOP;
                    IF NEW."city_id" IS NULL THEN
                      RAISE EXCEPTION 'concertina: a value of customer.name_of_city is neither found in city nor taken there'
                      USING HINT = 'Look for a policy, a trigger or a unique index that keeps it away.';
                    END IF;
                  END IF;
                  IF concertina_given AND NOT concertina_referred AND NEW."city_id" IS DISTINCT FROM OLD."city_id" THEN
                    PERFORM set_config('concertina.needed', '7', true);
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_city_7f720ecb_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."city_id" IS NOT NULL OR NEW."name_of_city" IS NOT NULL)
                EXECUTE FUNCTION ${schema}."concertina_0007_city_7f720ecb"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_city_7f720ecb_z"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7' THEN
                    PERFORM pg_catalog.set_config('concertina.needed', '', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_city_7f720ecb_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_city_7f720ecb_z"
                BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
                EXECUTE FUNCTION ${schema}."concertina_0007_city_7f720ecb_z"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_city_7f720ecb_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."city_id" IS DISTINCT FROM OLD."city_id" OR (NEW."name_of_city"::text COLLATE "C" IS DISTINCT FROM OLD."name_of_city"::text COLLATE "C") OR (NEW."city_id" IS NULL) <> (NEW."name_of_city" IS NULL))
                EXECUTE FUNCTION ${schema}."concertina_0007_city_7f720ecb"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_city_7f720ecb_n"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
                    PERFORM pg_catalog.set_config('concertina.counted_7', 'on', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_city_7f720ecb_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_city_7f720ecb_n"
                BEFORE UPDATE OF "name_of_city" ON ${schema}."customer" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0007_city_7f720ecb_n"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_city_30740379"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF TG_OP = 'UPDATE' AND NEW."city_id" IS NOT DISTINCT FROM OLD."city_id" AND OLD."name_of_city" IS NULL THEN
                    RETURN NULL;
                  END IF;
                  UPDATE ${schema}."customer" AS concertina_source
                  SET "city_id" = NEW."city_id"
                  WHERE concertina_source."id" = NEW."id" AND concertina_source."city_id" = NEW."city_id" AND concertina_source."name_of_city" IS NULL
                  AND EXISTS (SELECT 1 FROM ${schema}."city" AS concertina_part WHERE concertina_part."id" = NEW."city_id");
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_city_30740379_l"
                AFTER INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."city_id" IS NOT NULL AND NEW."name_of_city" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0007_city_30740379"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_city_7e3366ac"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
                    RAISE EXCEPTION 'concertina: a value of city can be changed at READ COMMITTED only, while its change is open'
                    USING ERRCODE = 'feature_not_supported', HINT = 'A transaction that does not see the rows which others have made meanwhile would leave them the old value.';
                  END IF;
                  UPDATE ${schema}."customer" AS concertina_source
                  SET "name_of_city" = concertina_part."name_of_city"
                  FROM ${schema}."city" AS concertina_part
                  WHERE concertina_part."id" = NEW."id" AND concertina_source."city_id" = NEW."id" AND (concertina_source."name_of_city"::text COLLATE "C" IS DISTINCT FROM concertina_part."name_of_city"::text COLLATE "C");
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_city_7e3366ac_p"
                AFTER UPDATE ON ${schema}."city" FOR EACH ROW
                WHEN ((NEW."name_of_city"::text COLLATE "C" IS DISTINCT FROM OLD."name_of_city"::text COLLATE "C"))
                EXECUTE FUNCTION ${schema}."concertina_0007_city_7e3366ac"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_city_6ab4c575_i"
                AFTER INSERT ON "customer"
                WHEN NEW."city_id" IS NOT NULL OR (NEW."name_of_city" IS NOT NULL)
                BEGIN
                  INSERT INTO "city" ("name_of_city")
                  SELECT NEW."name_of_city"
                  WHERE NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND NEW."city_id" IS NULL AND NEW."city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
                  UPDATE "customer"
                  SET "city_id" = (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY)
                  WHERE ${row} AND NEW."city_id" IS NULL AND "city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
                  UPDATE "customer"
                  SET ("name_of_city") = (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id")
                  WHERE ${row} AND NEW."city_id" IS NOT NULL AND ("name_of_city" IS NOT (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id") COLLATE BINARY);
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_city_6ab4c575_u"
                AFTER UPDATE ON "customer"
                WHEN NOT (NEW."city_id" IS OLD."city_id") OR (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL) = (NEW."name_of_city" IS NOT NULL)
                BEGIN
                  INSERT INTO "city" ("name_of_city")
                  SELECT NEW."name_of_city"
                  WHERE NEW."city_id" IS OLD."city_id" AND ((NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL))) AND (NEW."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND NEW."city_id" IS OLD."city_id" AND (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) AND NEW."city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
                  UPDATE "customer"
                  SET "city_id" = (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY)
                  WHERE ${row} AND NEW."city_id" IS OLD."city_id" AND ((NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL))) AND "city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
                  UPDATE "customer"
                  SET ("name_of_city") = (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id")
                  WHERE ${row} AND (NOT (NEW."city_id" IS OLD."city_id") OR (NOT (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) AND NEW."city_id" IS NOT NULL AND NOT (NEW."name_of_city" IS NOT NULL))) AND ("name_of_city" IS NOT (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id") COLLATE BINARY);
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_city_0a25a60b_p"
                AFTER UPDATE OF "name_of_city" ON "city"
                WHEN NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY
                BEGIN
                  UPDATE "customer"
                  SET "name_of_city" = NEW."name_of_city"
                  WHERE "city_id" = NEW."id" AND ("name_of_city" IS NOT NEW."name_of_city" COLLATE BINARY);
                END
                """));
  }

  private static Operation down4FillNameOfCity() {
    return new Operation.Fill(
        "fill-name_of_city",
        Phase.MIGRATE,
        "fill customer.city_id in batches",
        TABLE,
        List.of("id"),
        "city_id",
        Sql.same(
            """
            "city_id"
            """),
        Sql.same(
            """
            ("city_id" IS NOT NULL) AND "name_of_city" IS NULL
            """),
        false);
  }

  private static Operation down5VerifyCustomer() {
    return new Operation.Verify(
        "verify-customer",
        Phase.MIGRATE,
        "verify every row of customer.name_of_city",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                (("customer"."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."city" AS concertina_part WHERE concertina_part."id" = "customer"."city_id" AND NOT (concertina_part."name_of_city"::text COLLATE "C" IS DISTINCT FROM "customer"."name_of_city"::text COLLATE "C"))) OR ("customer"."name_of_city" IS NULL AND "customer"."city_id" IS NOT NULL)
                """)
            .sqlite(
                """
                (("customer"."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."city" AS concertina_part WHERE concertina_part."id" = "customer"."city_id" AND NOT (concertina_part."name_of_city" IS NOT "customer"."name_of_city" COLLATE BINARY))) OR ("customer"."name_of_city" IS NULL AND "customer"."city_id" IS NOT NULL)
                """),
        "name_of_city of customer and of the row of city that city_id refers to are not the same");
  }
}
