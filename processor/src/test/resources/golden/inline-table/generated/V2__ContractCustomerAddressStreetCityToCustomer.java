package shop.migrations;

import io.concertina.ReferentialAction;
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
 * Version 2: contract customer_address.street, city -&gt; customer.
 *
 * <p>Declared on {@code Customer} by {@code @InlineTable(version = "1", table = "customer_address", key = "customer_id", columns = {"street", "city"}, notNull = "city", contract = "2")}.
 *
 * <p>Starts when version 1 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Takes customer_address away; until then concertina_writes_1 counts the writes that still need the triggers.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: verify every row of customer.street, city
 *   <li>contract: verify every row of customer_address.street, city
 *   <li>contract: leave the columns to customer, drop table customer_address
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>create table customer_address for columns of customer
 *   <li>add foreign key customer_address_customer_id_fkey of customer_address to customer for new writes
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>validate foreign key customer_address_customer_id_fkey of customer_address
 *       <br>lock: SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one
 *   <li>keep street, city of customer and customer_address in step by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE on both tables, catalogue only
 *   <li>copy rows of customer into customer_address in batches
 *   <li>verify every row of customer.street, city
 *   <li>verify every row of customer_address.street, city
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V2__ContractCustomerAddressStreetCityToCustomer implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("2");
  }

  @Override
  public String description() {
    return "contract customer_address.street, city -> customer";
  }

  @Override
  public String checksum() {
    return "1:ffa45386317880ba";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("1"));
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of(
        new Effect.TableAbsent(new Table("", "customer_address")),
        new Effect.ColumnPresent(TABLE, "street", "", Sql.NONE),
        new Effect.ColumnPresent(TABLE, "city", "", Sql.NONE));
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("1"),
        new Table("", "customer_address"),
        "*",
        "",
        "concertina_writes_1");
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1VerifyCustomer(),
        up2VerifyCustomerAddress(),
        up3DropCustomerAddress());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1CreateCustomerAddress(),
        down2ReferCustomerAddress(),
        down3ValidateCustomerAddress(),
        down4SyncCustomerAddress(),
        down5CopyCustomerAddress(),
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

  private static Operation up3DropCustomerAddress() {
    return new Operation.Ddl(
        "drop-customer_address",
        Phase.CONTRACT,
        "leave the columns to customer, drop table customer_address",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.Inlinable(
                new Table("", "customer_address"),
                List.of("customer_id"),
                List.of("street", "city"),
                TABLE,
                List.of("id")),
            new Effect.TableAbsent(new Table("", "customer_address")),
            new Effect.TriggersAbsent(
                TABLE,
                Sql.postgres("zz_concertina_0001_customer_address_b92dde42_i", "zz_concertina_0001_customer_address_b92dde42_u", "00_concertina_0001_customer_address_97b58a1a_k", "00_concertina_0001_customer_address_97b58a1a_d")
                    .sqlite("concertina_0001_customer_address_4f0dbbf7_i", "concertina_0001_customer_address_4f0dbbf7_u", "concertina_0001_customer_address_4f0dbbf7_d"))),
        Operation.Mode.ATOMIC,
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
                DROP TABLE IF EXISTS ${schema}."customer_address"
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
                DROP TABLE IF EXISTS ${schema}."customer_address"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_1'
                """));
  }

  private static Operation down1CreateCustomerAddress() {
    return new Operation.Ddl(
        "create-customer_address",
        Phase.EXPAND,
        "create table customer_address for columns of customer",
        new Table("", "customer_address"),
        "",
        List.of(
            new Effect.TablePresent(new Table("", "customer_address"), List.of(
                new Effect.TableColumn("customer_id", Sql.NONE, true, false),
                new Effect.TableColumn("street", Sql.NONE, false, false),
                new Effect.TableColumn("city", Sql.NONE, false, false)), List.of("customer_id")),
            new Effect.Movable(TABLE, "street"),
            new Effect.Movable(TABLE, "city")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE TABLE ${schema}."customer_address" AS SELECT "id" AS "customer_id", "street", "city" FROM ${schema}."customer" WITH NO DATA
                """,
                """
                ALTER TABLE ${schema}."customer_address" ADD PRIMARY KEY ("customer_id")
                """)
            .sqlite(
                """
                CREATE TABLE ${schema}."customer_address" (
                  "customer_id" bigint NOT NULL,
                  "street" ${type "street"},
                  "city" ${type "city"},
                  PRIMARY KEY ("customer_id")
                )
                """));
  }

  private static Operation down2ReferCustomerAddress() {
    return new Operation.Ddl(
        "refer-customer_address",
        Phase.EXPAND,
        "add foreign key customer_address_customer_id_fkey of customer_address to customer for new writes",
        new Table("", "customer_address"),
        "SHARE ROW EXCLUSIVE on both tables, catalogue only",
        List.of(
            new Effect.ForeignKeyPresent(
                new Table("", "customer_address"),
                "customer_address_customer_id_fkey",
                List.of("customer_id"),
                TABLE,
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.CASCADE,
                false,
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer_address" ADD CONSTRAINT "customer_address_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES ${schema}."customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID
            """));
  }

  private static Operation down3ValidateCustomerAddress() {
    return new Operation.Ddl(
        "validate-customer_address",
        Phase.EXPAND,
        "validate foreign key customer_address_customer_id_fkey of customer_address",
        new Table("", "customer_address"),
        "SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one",
        List.of(
            new Effect.ForeignKeyPresent(
                new Table("", "customer_address"),
                "customer_address_customer_id_fkey",
                List.of("customer_id"),
                TABLE,
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.CASCADE,
                false,
                true)),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer_address" VALIDATE CONSTRAINT "customer_address_customer_id_fkey"
                """)
            .sqlite(
                """
                ADD CONSTRAINT "customer_address_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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

  private static Operation down5CopyCustomerAddress() {
    return new Operation.CopyRows(
        "copy-customer_address",
        Phase.MIGRATE,
        "copy rows of customer into customer_address in batches",
        TABLE,
        List.of("id"),
        new Table("", "customer_address"),
        List.of("id", "street", "city"),
        List.of("customer_id", "street", "city"),
        Sql.same(
            """
            "street" IS NOT NULL OR "city" IS NOT NULL
            """));
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
