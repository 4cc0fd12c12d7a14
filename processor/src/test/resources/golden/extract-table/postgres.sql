-- version 7: expand customer.street, city -> customer_address

-- up create-customer_address
CREATE TABLE ${schema}."customer_address" AS SELECT "id" AS "customer_id", "street", "city" FROM ${schema}."customer" WITH NO DATA;
ALTER TABLE ${schema}."customer_address" ADD PRIMARY KEY ("customer_id");

-- up refer-customer_address
ALTER TABLE ${schema}."customer_address" ADD CONSTRAINT "customer_address_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES ${schema}."customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

-- up validate-customer_address
ALTER TABLE ${schema}."customer_address" VALIDATE CONSTRAINT "customer_address_customer_id_fkey";

-- up loosen-street
ALTER TABLE ${schema}."customer" ALTER COLUMN "street" DROP NOT NULL;

-- up loosen-city
ALTER TABLE ${schema}."customer" ALTER COLUMN "city" DROP NOT NULL;

-- up sync-customer_address
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
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
$concertina$;
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_i"
AFTER INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad"();
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
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_iz"
AFTER INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"();
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_u"
AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" OR NOT (NEW."id" = OLD."id"))
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad"();
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_uz"
AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" OR NOT (NEW."id" = OLD."id"))
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"();
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
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_n"
BEFORE UPDATE OF "street", "city" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_n"();
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
$concertina$;
CREATE TRIGGER "zz_concertina_0007_customer_address_b0f47a71_p"
AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_b0f47a71"();

-- up copy-customer_address
"street" IS NOT NULL OR "city" IS NOT NULL;

-- up verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street"::text COLLATE "C" IS DISTINCT FROM "customer"."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM "customer"."city"::text COLLATE "C"))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- up verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"));

-- down drop-customer_address
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_iz" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_uz" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad_n"();
DROP TABLE IF EXISTS ${schema}."customer_address";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_b0f47a71"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- down verify-value-city
"city" IS NULL;

-- down require-city
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_city_b12dc118", ADD CONSTRAINT "concertina_0007_city_b12dc118" CHECK ("city" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0007_city_b12dc118";
ALTER TABLE ${schema}."customer" ALTER COLUMN "city" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_city_b12dc118";

-- version 15: contract customer.street, city -> customer_address

-- up verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street"::text COLLATE "C" IS DISTINCT FROM "customer"."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM "customer"."city"::text COLLATE "C"))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- up verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"));

-- up verify-value-city
"city" IS NULL;

-- up require-city
ALTER TABLE ${schema}."customer_address" DROP CONSTRAINT IF EXISTS "concertina_0007_city_b12dc118", ADD CONSTRAINT "concertina_0007_city_b12dc118" CHECK ("city" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer_address" VALIDATE CONSTRAINT "concertina_0007_city_b12dc118";
ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" SET NOT NULL;
ALTER TABLE ${schema}."customer_address" DROP CONSTRAINT IF EXISTS "concertina_0007_city_b12dc118";

-- up settle-customer_address
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_iz" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_uz" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_35ceebad_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_35ceebad_n"();
DROP TRIGGER IF EXISTS "zz_concertina_0007_customer_address_b0f47a71_p" ON ${schema}."customer_address";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_customer_address_b0f47a71"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- down recreate-street
ALTER TABLE ${schema}."customer" ADD COLUMN "street" ${type "street"};

-- down recreate-city
ALTER TABLE ${schema}."customer" ADD COLUMN "city" ${type "city"};

-- down loosen-city
ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" DROP NOT NULL;

-- down sync-customer_address
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
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
$concertina$;
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_i"
AFTER INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad"();
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
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_iz"
AFTER INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"();
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_u"
AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" OR NOT (NEW."id" = OLD."id"))
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad"();
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_uz"
AFTER UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" OR NOT (NEW."id" = OLD."id"))
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_z"();
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
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_customer_address_35ceebad_n"
BEFORE UPDATE OF "street", "city" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_35ceebad_n"();
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
$concertina$;
CREATE TRIGGER "zz_concertina_0007_customer_address_b0f47a71_p"
AFTER INSERT OR UPDATE OR DELETE ON ${schema}."customer_address" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_customer_address_b0f47a71"();

-- down fill-customer
"street";
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"));

-- down verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street"::text COLLATE "C" IS DISTINCT FROM "customer"."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM "customer"."city"::text COLLATE "C"))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- down verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM "customer_address"."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM "customer_address"."city"::text COLLATE "C"));
