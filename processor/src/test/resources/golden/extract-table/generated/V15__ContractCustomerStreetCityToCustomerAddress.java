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
 * Version 15: contract customer.street, city -&gt; customer_address.
 *
 * <p>Declared on {@code Customer} by {@code @ExtractTable(version = "7", table = "customer_address", columns = {"street", "city"}, key = "customer_id", notNull = "city", contract = "15")}.
 *
 * <p>Starts when version 7 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Takes customer.street away; until then concertina_writes_7 counts the writes that still need the triggers.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: verify every row of customer.street, city
 *   <li>contract: verify every row of customer_address.street, city
 *   <li>contract: verify every row of customer_address.city
 *   <li>contract: require a value in customer_address.city
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 *   <li>contract: leave street, city to customer_address, drop them from customer, and the triggers
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>add customer.street like customer_address.street
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>add customer.city like customer_address.city
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>let customer_address.city hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>keep street, city of customer and customer_address in step by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>fill customer_address.street in batches
 *   <li>verify every row of customer.street, city
 *   <li>verify every row of customer_address.street, city
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V15__ContractCustomerStreetCityToCustomerAddress implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("15");
  }

  @Override
  public String description() {
    return "contract customer.street, city -> customer_address";
  }

  @Override
  public String checksum() {
    return "1:0159cd07b0a145f6";
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
        new Effect.ColumnAbsent(TABLE, "street"),
        new Effect.ColumnAbsent(TABLE, "city"),
        new Effect.TablePresent(new Table("", "customer_address"), List.of(), List.of("customer_id")));
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("7"),
        TABLE,
        "street",
        "",
        "concertina_writes_7");
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1VerifyCustomer(),
        up2VerifyCustomerAddress(),
        up3VerifyValueCity(),
        up4RequireCity(),
        up5SettleCustomerAddress());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1RecreateStreet(),
        down2RecreateCity(),
        down3LoosenCity(),
        down4SyncCustomerAddress(),
        down5FillCustomer(),
        down6VerifyCustomer(),
        down7VerifyCustomerAddress());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyCustomer() {
    return new Operation.Verify(
        "verify-customer",
        Phase.CONTRACT,
        "verify every row of customer.street, city",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                (("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street"::text COLLATE "C" IS DISTINCT FROM "customer"."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM "customer"."city"::text COLLATE "C"))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)))
                """)
            .sqlite(
                """
                (("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street" IS NOT "customer"."street" COLLATE BINARY OR concertina_part."city" IS NOT "customer"."city" COLLATE BINARY))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)))
                """),
        "street, city of customer and of customer_address are not the same");
  }

  private static Operation up2VerifyCustomerAddress() {
    return new Operation.Verify(
        "verify-customer_address",
        Phase.CONTRACT,
        "verify every row of customer_address.street, city",
        new Table("", "customer_address"),
        List.of("customer_id"),
        Sql.postgres(
                """
                NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"))
                """)
            .sqlite(
                """
                NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street" IS NOT "customer_address"."street" COLLATE BINARY OR concertina_source."city" IS NOT "customer_address"."city" COLLATE BINARY))
                """),
        "street, city of customer and of customer_address are not the same, or the row has none in customer");
  }

  private static Operation up3VerifyValueCity() {
    return new Operation.Verify(
        "verify-value-city",
        Phase.CONTRACT,
        "verify every row of customer_address.city",
        new Table("", "customer_address"),
        List.of("customer_id"),
        Sql.same(
            """
            "city" IS NULL
            """),
        "the column is NOT NULL, and the row has no value");
  }

  private static Operation up4RequireCity() {
    return new Operation.Ddl(
        "require-city",
        Phase.CONTRACT,
        "require a value in customer_address.city",
        new Table("", "customer_address"),
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(new Table("", "customer_address"), "city"),
            new Effect.ConstraintAbsent(new Table("", "customer_address"), "concertina_0007_city_b12dc118")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer_address" DROP CONSTRAINT IF EXISTS "concertina_0007_city_b12dc118", ADD CONSTRAINT "concertina_0007_city_b12dc118" CHECK ("city" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer_address" VALIDATE CONSTRAINT "concertina_0007_city_b12dc118"
                """,
                """
                ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer_address" DROP CONSTRAINT IF EXISTS "concertina_0007_city_b12dc118"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" SET NOT NULL
                """));
  }

  private static Operation up5SettleCustomerAddress() {
    return new Operation.SettleGroup(
        "settle-customer_address",
        Phase.CONTRACT,
        "leave street, city to customer_address, drop them from customer, and the triggers",
        TABLE,
        List.of("street", "city"),
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_iz" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_uz" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad_n"()
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_b0f47a71_p" ON ${schema}."customer_address"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_b0f47a71"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_customer_address_21d9c356_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_customer_address_21d9c356_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_customer_address_21d9c356_d"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7'
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_customer_address_5660240b_pi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_customer_address_5660240b_pu"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_customer_address_5660240b_pd"
                """),
        List.of());
  }

  private static Operation down1RecreateStreet() {
    return new Operation.Ddl(
        "recreate-street",
        Phase.EXPAND,
        "add customer.street like customer_address.street",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnLike(TABLE, "street", new Table("", "customer_address"), "street")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "street" ${type "street"}
            """));
  }

  private static Operation down2RecreateCity() {
    return new Operation.Ddl(
        "recreate-city",
        Phase.EXPAND,
        "add customer.city like customer_address.city",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnLike(TABLE, "city", new Table("", "customer_address"), "city")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "city" ${type "city"}
            """));
  }

  private static Operation down3LoosenCity() {
    return new Operation.Ddl(
        "loosen-city",
        Phase.EXPAND,
        "let customer_address.city hold NULL",
        new Table("", "customer_address"),
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(new Table("", "customer_address"), "city")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" DROP NOT NULL
            """));
  }

  private static Operation down4SyncCustomerAddress() {
    return new Operation.Ddl(
        "sync-customer_address",
        Phase.EXPAND,
        "keep street, city of customer and customer_address in step by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE on both tables, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0007_customer_address_35ceebad_i", "zz_concertina_0007_customer_address_35ceebad_iz", "zz_concertina_0007_customer_address_35ceebad_u", "zz_concertina_0007_customer_address_35ceebad_uz", "zz_concertina_0007_customer_address_35ceebad_n")
                    .sqlite("concertina_0007_customer_address_21d9c356_i", "concertina_0007_customer_address_21d9c356_u", "concertina_0007_customer_address_21d9c356_d")),
            new Effect.TriggersPresent(
                new Table("", "customer_address"),
                Sql.postgres("zz_concertina_0007_customer_address_b0f47a71_p")
                    .sqlite("concertina_0007_customer_address_5660240b_pi", "concertina_0007_customer_address_5660240b_pu", "concertina_0007_customer_address_5660240b_pd"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_written bigint;
                BEGIN
                  IF EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = NEW."id" AND (concertina_source."street" IS NOT NULL OR concertina_source."city" IS NOT NULL) AND (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM NEW."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM NEW."city"::text COLLATE "C")) THEN
                    RETURN NULL;
                  END IF;
                  IF NEW."street" IS NULL AND NEW."city" IS NULL THEN
                    DELETE FROM ${schema}."customer_address" AS concertina_part
                    WHERE concertina_part."customer_id" = NEW."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL);
                  ELSE
                    INSERT INTO ${schema}."customer_address" AS concertina_part ("customer_id", "street", "city")
                    VALUES (NEW."id", NEW."street", NEW."city")
                    ON CONFLICT ("customer_id") DO UPDATE
                    SET "street" = excluded."street", "city" = excluded."city"
                    WHERE concertina_part."street"::text COLLATE "C" IS DISTINCT FROM excluded."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM excluded."city"::text COLLATE "C";
                  END IF;
                  GET DIAGNOSTICS concertina_written = ROW_COUNT;
                  IF concertina_written > 0 THEN
                    PERFORM set_config('concertina.needed', '7', true);
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_i"
                AFTER INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
                EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_iz"
                AFTER INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
                EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_u"
                AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" OR NOT (NEW."id" = OLD."id"))
                EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_uz"
                AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" OR NOT (NEW."id" = OLD."id"))
                EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_n"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_n"
                BEFORE UPDATE OF "street", "city" ON ${schema}."customer" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_n"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_customer_address_b0f47a71"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_deleted CONSTANT boolean := TG_OP = 'DELETE';
                BEGIN
                  IF TG_OP <> 'INSERT' THEN
                    IF TG_OP = 'DELETE' OR NOT (NEW."customer_id" = OLD."customer_id") THEN
                      UPDATE ${schema}."customer" AS concertina_source
                      SET "street" = NULL, "city" = NULL
                      WHERE concertina_source."id" = OLD."customer_id" AND (concertina_source."street" IS NOT NULL OR concertina_source."city" IS NOT NULL)
                      AND (concertina_deleted OR NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C"))
                      AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = OLD."customer_id");
                    END IF;
                  END IF;
                  IF TG_OP <> 'DELETE' THEN
                    UPDATE ${schema}."customer" AS concertina_source
                    SET "street" = concertina_part."street", "city" = concertina_part."city"
                    FROM ${schema}."customer_address" AS concertina_part
                    WHERE concertina_part."customer_id" = NEW."customer_id" AND concertina_source."id" = NEW."customer_id" AND (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM concertina_part."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM concertina_part."city"::text COLLATE "C");
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_customer_address_b0f47a71_p"
                AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_b0f47a71"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_customer_address_21d9c356_i"
                AFTER INSERT ON "customer"
                WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND (CASE WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
                      THEN NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id" AND NOT ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY))
                      ELSE EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id" AND ("street" IS NOT NULL OR "city" IS NOT NULL)) END);
                  UPDATE "customer_address"
                  SET "street" = NEW."street", "city" = NEW."city"
                  WHERE "customer_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
                  INSERT INTO "customer_address" ("customer_id", "street", "city")
                  SELECT NEW."id", NEW."street", NEW."city"
                  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id");
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_customer_address_21d9c356_u"
                AFTER UPDATE OF "id", "street", "city" ON "customer"
                BEGIN
                  UPDATE "customer_address"
                  SET "customer_id" = NEW."id"
                  WHERE "customer_id" = OLD."id" AND NOT (NEW."id" = OLD."id");
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND (CASE WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
                      THEN NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id" AND NOT ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY))
                      ELSE EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id" AND ("street" IS NOT NULL OR "city" IS NOT NULL)) END);
                  DELETE FROM "customer_address"
                  WHERE "customer_id" = NEW."id" AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NULL OR "city" IS NOT NULL);
                  UPDATE "customer_address"
                  SET "street" = NEW."street", "city" = NEW."city"
                  WHERE "customer_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
                  INSERT INTO "customer_address" ("customer_id", "street", "city")
                  SELECT NEW."id", NEW."street", NEW."city"
                  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id");
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_customer_address_21d9c356_d"
                AFTER DELETE ON "customer"
                BEGIN
                  DELETE FROM "customer_address" WHERE "customer_id" = OLD."id";
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_customer_address_5660240b_pi"
                AFTER INSERT ON "customer_address"
                BEGIN
                  UPDATE "customer"
                  SET "street" = NEW."street", "city" = NEW."city"
                  WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_customer_address_5660240b_pu"
                AFTER UPDATE OF "customer_id", "street", "city" ON "customer_address"
                BEGIN
                  UPDATE "customer"
                  SET "street" = NULL, "city" = NULL
                  WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL) AND NOT (NEW."customer_id" = OLD."customer_id");
                  UPDATE "customer"
                  SET "street" = NEW."street", "city" = NEW."city"
                  WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_customer_address_5660240b_pd"
                AFTER DELETE ON "customer_address"
                BEGIN
                  UPDATE "customer"
                  SET "street" = NULL, "city" = NULL
                  WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL);
                END
                """));
  }

  private static Operation down5FillCustomer() {
    return new Operation.Fill(
        "fill-customer",
        Phase.MIGRATE,
        "fill customer_address.street in batches",
        new Table("", "customer_address"),
        List.of("customer_id"),
        "street",
        Sql.same(
            """
            "street"
            """),
        Sql.postgres(
                """
                NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"))
                """)
            .sqlite(
                """
                NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street" IS NOT "customer_address"."street" COLLATE BINARY OR concertina_source."city" IS NOT "customer_address"."city" COLLATE BINARY))
                """),
        false);
  }

  private static Operation down6VerifyCustomer() {
    return new Operation.Verify(
        "verify-customer",
        Phase.MIGRATE,
        "verify every row of customer.street, city",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                (("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street"::text COLLATE "C" IS DISTINCT FROM "customer"."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM "customer"."city"::text COLLATE "C"))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)))
                """)
            .sqlite(
                """
                (("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street" IS NOT "customer"."street" COLLATE BINARY OR concertina_part."city" IS NOT "customer"."city" COLLATE BINARY))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)))
                """),
        "street, city of customer and of customer_address are not the same");
  }

  private static Operation down7VerifyCustomerAddress() {
    return new Operation.Verify(
        "verify-customer_address",
        Phase.MIGRATE,
        "verify every row of customer_address.street, city",
        new Table("", "customer_address"),
        List.of("customer_id"),
        Sql.postgres(
                """
                NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"))
                """)
            .sqlite(
                """
                NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street" IS NOT "customer_address"."street" COLLATE BINARY OR concertina_source."city" IS NOT "customer_address"."city" COLLATE BINARY))
                """),
        "street, city of customer and of customer_address are not the same, or the row has none in customer");
  }
}
