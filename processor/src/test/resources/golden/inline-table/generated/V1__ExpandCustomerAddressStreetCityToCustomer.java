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
 * Version 1: expand customer_address.street, city -&gt; customer.
 *
 * <p>Declared on {@code Customer} by {@code @InlineTable(version = "1", table = "customer_address", key = "customer_id", columns = {"street", "city"}, notNull = "city", contract = "2")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.street like customer_address.street
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: add customer.city like customer_address.city
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let customer_address.street hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let customer_address.city hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: keep street, city of customer and customer_address in step by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>migrate: fill customer_address.street in batches
 *   <li>migrate: verify every row of customer.street, city
 *   <li>migrate: verify every row of customer_address.street, city
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>leave street, city to customer_address, drop them from customer, and the triggers
 *   <li>verify every row of customer_address.city
 *   <li>require a value in customer_address.city
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V1__ExpandCustomerAddressStreetCityToCustomer implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("1");
  }

  @Override
  public String description() {
    return "expand customer_address.street, city -> customer";
  }

  @Override
  public String checksum() {
    return "1:a6b01426760289a7";
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
        new Effect.TableAbsent(new Table("", "customer_address")),
        new Effect.ColumnPresent(TABLE, "street", "", Sql.NONE),
        new Effect.ColumnPresent(TABLE, "city", "", Sql.NONE));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1AddStreet(),
        up2AddCity(),
        up3LoosenStreet(),
        up4LoosenCity(),
        up5SyncCustomerAddress(),
        up6FillCustomer(),
        up7VerifyCustomer(),
        up8VerifyCustomerAddress());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1SettleCustomerAddress(),
        down2VerifyValueCity(),
        down3RequireCity());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddStreet() {
    return new Operation.Ddl(
        "add-street",
        Phase.EXPAND,
        "add customer.street like customer_address.street",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.Inlinable(
                new Table("", "customer_address"),
                List.of("customer_id"),
                List.of("street", "city"),
                TABLE,
                List.of("id")),
            new Effect.Movable(new Table("", "customer_address"), "street"),
            new Effect.Movable(new Table("", "customer_address"), "city"),
            new Effect.ColumnLike(TABLE, "street", new Table("", "customer_address"), "street")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "street" ${type "street"}
            """));
  }

  private static Operation up2AddCity() {
    return new Operation.Ddl(
        "add-city",
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

  private static Operation up3LoosenStreet() {
    return new Operation.Ddl(
        "loosen-street",
        Phase.EXPAND,
        "let customer_address.street hold NULL",
        new Table("", "customer_address"),
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(new Table("", "customer_address"), "street")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer_address" ALTER COLUMN "street" DROP NOT NULL
            """));
  }

  private static Operation up4LoosenCity() {
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

  private static Operation up5SyncCustomerAddress() {
    return new Operation.Ddl(
        "sync-customer_address",
        Phase.EXPAND,
        "keep street, city of customer and customer_address in step by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE on both tables, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0001_customer_address_b92dde42_i", "zz_concertina_0001_customer_address_b92dde42_u", "00_concertina_0001_customer_address_97b58a1a_k", "00_concertina_0001_customer_address_97b58a1a_d")
                    .sqlite("concertina_0001_customer_address_4f0dbbf7_i", "concertina_0001_customer_address_4f0dbbf7_u", "concertina_0001_customer_address_4f0dbbf7_d")),
            new Effect.TriggersPresent(
                new Table("", "customer_address"),
                Sql.postgres("zz_concertina_0001_customer_address_6c339e79_p", "zz_concertina_0001_customer_address_6c339e79_pz")
                    .sqlite("concertina_0001_customer_address_aed16f4f_pi", "concertina_0001_customer_address_aed16f4f_pu", "concertina_0001_customer_address_aed16f4f_pd"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0001_customer_address_b92dde42"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_inserted CONSTANT boolean := TG_OP = 'INSERT';
                BEGIN
                  IF EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = NEW."id" AND (concertina_source."street" IS NOT NULL OR concertina_source."city" IS NOT NULL) AND (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM NEW."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM NEW."city"::text COLLATE "C")) THEN
                    RETURN NULL;
                  END IF;
                  IF NOT (NEW."street" IS NULL AND NEW."city" IS NULL) THEN
                    INSERT INTO ${schema}."customer_address" AS concertina_part ("customer_id", "street", "city")
                    VALUES (NEW."id", NEW."street", NEW."city")
                    ON CONFLICT ("customer_id") DO UPDATE
                    SET "street" = CASE WHEN concertina_inserted OR NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" THEN excluded."street" ELSE concertina_part."street" END, "city" = CASE WHEN concertina_inserted OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" THEN excluded."city" ELSE concertina_part."city" END
                    WHERE concertina_part."street"::text COLLATE "C" IS DISTINCT FROM excluded."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM excluded."city"::text COLLATE "C";
                  ELSIF TG_OP = 'UPDATE' THEN
                    DELETE FROM ${schema}."customer_address" AS concertina_part
                    WHERE concertina_part."customer_id" = NEW."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL);
                  ELSIF EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = NEW."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)) THEN
                    UPDATE ${schema}."customer" AS concertina_source
                    SET "street" = concertina_part."street", "city" = concertina_part."city"
                    FROM ${schema}."customer_address" AS concertina_part
                    WHERE concertina_part."customer_id" = NEW."id" AND concertina_source."id" = NEW."id";
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0001_customer_address_b92dde42_i"
                AFTER INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_b92dde42"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0001_customer_address_b92dde42_u"
                AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_b92dde42"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0001_customer_address_97b58a1a"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF TG_OP = 'UPDATE' AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL OR NOT (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C")) THEN
                    UPDATE ${schema}."customer_address" AS concertina_part
                    SET "customer_id" = NEW."id", "street" = CASE WHEN NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" THEN NEW."street" ELSE concertina_part."street" END, "city" = CASE WHEN NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" THEN NEW."city" ELSE concertina_part."city" END
                    WHERE concertina_part."customer_id" = OLD."id";
                    IF NOT FOUND AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) THEN
                      INSERT INTO ${schema}."customer_address" ("customer_id", "street", "city")
                      VALUES (NEW."id", NEW."street", NEW."city")
                      ON CONFLICT ("customer_id") DO NOTHING;
                    END IF;
                  ELSE
                    DELETE FROM ${schema}."customer_address" AS concertina_part
                    WHERE concertina_part."customer_id" = OLD."id";
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "00_concertina_0001_customer_address_97b58a1a_k"
                AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NOT (NEW."id" = OLD."id"))
                EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_97b58a1a"()
                """,
                """
                CREATE TRIGGER "00_concertina_0001_customer_address_97b58a1a_d"
                AFTER DELETE ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_97b58a1a"()
                """,
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_1"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_1" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0001_customer_address_6c339e79"() RETURNS trigger
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
                      IF FOUND THEN
                        PERFORM set_config('concertina.needed', '1', true);
                      END IF;
                    END IF;
                  END IF;
                  IF TG_OP <> 'DELETE' THEN
                    UPDATE ${schema}."customer" AS concertina_source
                    SET "street" = concertina_part."street", "city" = concertina_part."city"
                    FROM ${schema}."customer_address" AS concertina_part
                    WHERE concertina_part."customer_id" = NEW."customer_id" AND concertina_source."id" = NEW."customer_id" AND (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM concertina_part."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM concertina_part."city"::text COLLATE "C");
                    IF FOUND AND (TG_OP = 'INSERT' OR NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C") THEN
                      PERFORM set_config('concertina.needed', '1', true);
                    END IF;
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0001_customer_address_6c339e79_p"
                AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_6c339e79"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0001_customer_address_6c339e79_z"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '1' THEN
                    PERFORM pg_catalog.set_config('concertina.needed', '', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_1"');
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0001_customer_address_6c339e79_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0001_customer_address_6c339e79_pz"
                AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_6c339e79_z"()
                """)
            .sqlite(
                """
                CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_i"
                AFTER INSERT ON "customer"
                BEGIN
                  UPDATE "customer_address"
                  SET "street" = NEW."street", "city" = NEW."city"
                  WHERE "customer_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
                  INSERT INTO "customer_address" ("customer_id", "street", "city")
                  SELECT NEW."id", NEW."street", NEW."city"
                  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id");
                  UPDATE "customer"
                  SET ("street", "city") = (SELECT "street", "city" FROM "customer_address" WHERE "customer_id" = NEW."id")
                  WHERE "id" = NEW."id" AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id" AND ("street" IS NOT NULL OR "city" IS NOT NULL));
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_u"
                AFTER UPDATE OF "id", "street", "city" ON "customer"
                BEGIN
                  DELETE FROM "customer_address"
                  WHERE ("customer_id" = OLD."id" OR "customer_id" = NEW."id") AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NULL OR "city" IS NOT NULL);
                  UPDATE "customer_address"
                  SET "customer_id" = NEW."id", "street" = CASE WHEN NEW."street" IS NOT OLD."street" COLLATE BINARY THEN NEW."street" ELSE "street" END, "city" = CASE WHEN NEW."city" IS NOT OLD."city" COLLATE BINARY THEN NEW."city" ELSE "city" END
                  WHERE "customer_id" = OLD."id" AND NOT (NEW."id" = OLD."id");
                  UPDATE "customer_address"
                  SET "street" = CASE WHEN NEW."street" IS NOT OLD."street" COLLATE BINARY THEN NEW."street" ELSE "street" END, "city" = CASE WHEN NEW."city" IS NOT OLD."city" COLLATE BINARY THEN NEW."city" ELSE "city" END
                  WHERE "customer_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
                  INSERT INTO "customer_address" ("customer_id", "street", "city")
                  SELECT NEW."id", NEW."street", NEW."city"
                  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ((NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) OR NOT (NEW."id" = OLD."id")) AND NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id");
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_d"
                AFTER DELETE ON "customer"
                BEGIN
                  DELETE FROM "customer_address" WHERE "customer_id" = OLD."id";
                END
                """,
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_1', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pi"
                AFTER INSERT ON "customer_address"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY));
                  UPDATE "customer"
                  SET "street" = NEW."street", "city" = NEW."city"
                  WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pu"
                AFTER UPDATE OF "customer_id", "street", "city" ON "customer_address"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY) AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY OR NOT (NEW."customer_id" = OLD."customer_id")));
                  UPDATE "customer"
                  SET "street" = NULL, "city" = NULL
                  WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL) AND NOT (NEW."customer_id" = OLD."customer_id");
                  UPDATE "customer"
                  SET "street" = NEW."street", "city" = NEW."city"
                  WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pd"
                AFTER DELETE ON "customer_address"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL));
                  UPDATE "customer"
                  SET "street" = NULL, "city" = NULL
                  WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL);
                END
                """));
  }

  private static Operation up6FillCustomer() {
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

  private static Operation up7VerifyCustomer() {
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

  private static Operation up8VerifyCustomerAddress() {
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

  private static Operation down1SettleCustomerAddress() {
    return new Operation.SettleGroup(
        "settle-customer_address",
        Phase.EXPAND,
        "leave street, city to customer_address, drop them from customer, and the triggers",
        TABLE,
        List.of("street", "city"),
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_b92dde42_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_b92dde42_u" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_b92dde42"()
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0001_customer_address_97b58a1a_k" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0001_customer_address_97b58a1a_d" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_97b58a1a"()
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_6c339e79_p" ON ${schema}."customer_address"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_6c339e79_pz" ON ${schema}."customer_address"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_6c339e79"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_6c339e79_z"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_1"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_d"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_aed16f4f_pi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_aed16f4f_pu"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_aed16f4f_pd"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_1'
                """),
        List.of());
  }

  private static Operation down2VerifyValueCity() {
    return new Operation.Verify(
        "verify-value-city",
        Phase.MIGRATE,
        "verify every row of customer_address.city",
        new Table("", "customer_address"),
        List.of("customer_id"),
        Sql.same(
            """
            "city" IS NULL
            """),
        "the column is NOT NULL, and the row has no value");
  }

  private static Operation down3RequireCity() {
    return new Operation.Ddl(
        "require-city",
        Phase.MIGRATE,
        "require a value in customer_address.city",
        new Table("", "customer_address"),
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(new Table("", "customer_address"), "city"),
            new Effect.ConstraintAbsent(new Table("", "customer_address"), "concertina_0001_city_b12dc118")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer_address" DROP CONSTRAINT IF EXISTS "concertina_0001_city_b12dc118", ADD CONSTRAINT "concertina_0001_city_b12dc118" CHECK ("city" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer_address" VALIDATE CONSTRAINT "concertina_0001_city_b12dc118"
                """,
                """
                ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer_address" DROP CONSTRAINT IF EXISTS "concertina_0001_city_b12dc118"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" SET NOT NULL
                """));
  }
}
