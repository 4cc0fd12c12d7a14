-- version 7: expand customer.name -> full_name

-- up add-full_name
ALTER TABLE ${schema}."customer" ADD COLUMN "full_name" ${type};

-- up loosen-name

-- up sync-full_name
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
GRANT USAGE ON SEQUENCE ${schema}."concertina_writes_7" TO PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_b56e6f28"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."full_name" IS NULL THEN
      PERFORM nextval('${schema-literal}."concertina_writes_7"');
      NEW."full_name" := NEW."name";
    ELSE
      NEW."name" := NEW."full_name";
    END IF;
  ELSIF NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" THEN
    NEW."name" := NEW."full_name";
  ELSIF NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" THEN
    PERFORM nextval('${schema-literal}."concertina_writes_7"');
    NEW."full_name" := NEW."name";
  ELSE
    NEW."full_name" := NEW."name";
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0007_full_name_b56e6f28"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_b56e6f28"();

-- up fill-full_name
"name";
"full_name" IS NULL AND ("name") IS NOT NULL;

-- up verify-full_name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- up index-full_name

-- down settle-name
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_b56e6f28" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_b56e6f28"();
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_de67b9bd" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_de67b9bd"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- version 15: contract customer.name -> full_name

-- up verify-full_name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- up index-name

-- up settle-full_name
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_b56e6f28" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_b56e6f28"();
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_de67b9bd" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_de67b9bd"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- down add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" ${type};

-- down loosen-full_name

-- down sync-full_name
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
GRANT USAGE ON SEQUENCE ${schema}."concertina_writes_7" TO PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_de67b9bd"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."name" IS NOT NULL THEN
      PERFORM nextval('${schema-literal}."concertina_writes_7"');
      NEW."full_name" := NEW."name";
    ELSE
      NEW."name" := NEW."full_name";
    END IF;
  ELSIF NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" THEN
    NEW."name" := NEW."full_name";
  ELSIF NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" THEN
    PERFORM nextval('${schema-literal}."concertina_writes_7"');
    NEW."full_name" := NEW."name";
  ELSE
    NEW."name" := NEW."full_name";
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0007_full_name_de67b9bd"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_de67b9bd"();

-- down fill-name
"full_name";
"name" IS NULL AND ("full_name") IS NOT NULL;

-- down verify-name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- down index-name
