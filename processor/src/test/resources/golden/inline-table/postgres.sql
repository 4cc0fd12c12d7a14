-- version 1: expand customer_address.street, city -> customer

-- up add-street
ALTER TABLE ${schema}."customer" ADD COLUMN "street" ${type "street"};

-- up add-city
ALTER TABLE ${schema}."customer" ADD COLUMN "city" ${type "city"};

-- up loosen-street
ALTER TABLE ${schema}."customer_address" ALTER COLUMN "street" DROP NOT NULL;

-- up loosen-city
ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" DROP NOT NULL;

-- up sync-customer_address
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
$concertina$;
CREATE TRIGGER "zz_concertina_0001_customer_address_b92dde42_i"
AFTER INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_b92dde42"();
CREATE TRIGGER "zz_concertina_0001_customer_address_b92dde42_u"
AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_b92dde42"();
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
$concertina$;
CREATE TRIGGER "00_concertina_0001_customer_address_97b58a1a_k"
AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NOT (NEW."id" = OLD."id"))
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_97b58a1a"();
CREATE TRIGGER "00_concertina_0001_customer_address_97b58a1a_d"
AFTER DELETE ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_97b58a1a"();
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_1";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_1" FROM PUBLIC;
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
$concertina$;
CREATE TRIGGER "zz_concertina_0001_customer_address_6c339e79_p"
AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_6c339e79"();
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
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0001_customer_address_6c339e79_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0001_customer_address_6c339e79_pz"
AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_6c339e79_z"();

-- up fill-customer
"street";
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"));

-- up verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street"::text COLLATE "C" IS DISTINCT FROM "customer"."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM "customer"."city"::text COLLATE "C"))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- up verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"));

-- down settle-customer_address
DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_b92dde42_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_b92dde42_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_b92dde42"();
DROP TRIGGER IF EXISTS "00_concertina_0001_customer_address_97b58a1a_k" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0001_customer_address_97b58a1a_d" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_97b58a1a"();
DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_6c339e79_p" ON ${schema}."customer_address";
DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_6c339e79_pz" ON ${schema}."customer_address";
DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_6c339e79"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_6c339e79_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_1";

-- down verify-value-city
"city" IS NULL;

-- down require-city
ALTER TABLE ${schema}."customer_address" DROP CONSTRAINT IF EXISTS "concertina_0001_city_b12dc118", ADD CONSTRAINT "concertina_0001_city_b12dc118" CHECK ("city" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer_address" VALIDATE CONSTRAINT "concertina_0001_city_b12dc118";
ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" SET NOT NULL;
ALTER TABLE ${schema}."customer_address" DROP CONSTRAINT IF EXISTS "concertina_0001_city_b12dc118";

-- version 2: contract customer_address.street, city -> customer

-- up verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street"::text COLLATE "C" IS DISTINCT FROM "customer"."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM "customer"."city"::text COLLATE "C"))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- up verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"));

-- up drop-customer_address
DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_b92dde42_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0001_customer_address_b92dde42_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_b92dde42"();
DROP TRIGGER IF EXISTS "00_concertina_0001_customer_address_97b58a1a_k" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0001_customer_address_97b58a1a_d" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_97b58a1a"();
DROP TABLE IF EXISTS ${schema}."customer_address";
DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_6c339e79"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0001_customer_address_6c339e79_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_1";

-- down create-customer_address
CREATE TABLE ${schema}."customer_address" AS SELECT "id" AS "customer_id", "street", "city" FROM ${schema}."customer" WITH NO DATA;
ALTER TABLE ${schema}."customer_address" ADD PRIMARY KEY ("customer_id");

-- down refer-customer_address
ALTER TABLE ${schema}."customer_address" ADD CONSTRAINT "customer_address_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES ${schema}."customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- down validate-customer_address
ALTER TABLE ${schema}."customer_address" VALIDATE CONSTRAINT "customer_address_customer_id_fkey";

-- down sync-customer_address
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
$concertina$;
CREATE TRIGGER "zz_concertina_0001_customer_address_b92dde42_i"
AFTER INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_b92dde42"();
CREATE TRIGGER "zz_concertina_0001_customer_address_b92dde42_u"
AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_b92dde42"();
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
$concertina$;
CREATE TRIGGER "00_concertina_0001_customer_address_97b58a1a_k"
AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NOT (NEW."id" = OLD."id"))
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_97b58a1a"();
CREATE TRIGGER "00_concertina_0001_customer_address_97b58a1a_d"
AFTER DELETE ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_97b58a1a"();
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_1";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_1" FROM PUBLIC;
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
$concertina$;
CREATE TRIGGER "zz_concertina_0001_customer_address_6c339e79_p"
AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_6c339e79"();
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
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0001_customer_address_6c339e79_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0001_customer_address_6c339e79_pz"
AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0001_customer_address_6c339e79_z"();

-- down copy-customer_address
"street" IS NOT NULL OR "city" IS NOT NULL;

-- down verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street"::text COLLATE "C" IS DISTINCT FROM "customer"."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM "customer"."city"::text COLLATE "C"))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- down verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"));
