-- version 7: expand customer.name -> full_name

-- up add-full_name
ALTER TABLE ${schema}."customer" ADD COLUMN "full_name" ${type};

-- up loosen-name

-- up sync-full_name
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_a4f6dd0b"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."full_name" IS NULL THEN
      NEW."full_name" := NEW."name";
    ELSE
      NEW."name" := NEW."full_name";
    END IF;
  ELSIF NEW."full_name" IS DISTINCT FROM OLD."full_name" THEN
    NEW."name" := NEW."full_name";
  ELSIF NEW."name" IS DISTINCT FROM OLD."name" THEN
    NEW."full_name" := NEW."name";
  ELSE
    NEW."full_name" := NEW."name";
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0007_full_name_a4f6dd0b"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name" IS DISTINCT FROM NEW."full_name")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_a4f6dd0b"();

-- up fill-full_name
"name";
"full_name" IS NULL AND ("name") IS NOT NULL;

-- up verify-full_name
"full_name" IS DISTINCT FROM "name";

-- up index-full_name

-- down settle-name
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_a4f6dd0b" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_a4f6dd0b"();
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_e42bb2ad" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_e42bb2ad"();

-- version 15: contract customer.name -> full_name

-- up verify-full_name
"full_name" IS DISTINCT FROM "name";

-- up index-name

-- up settle-full_name
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_a4f6dd0b" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_a4f6dd0b"();
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_e42bb2ad" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_e42bb2ad"();

-- down add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" ${type};

-- down loosen-full_name

-- down sync-full_name
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_e42bb2ad"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."name" IS NULL THEN
      NEW."name" := NEW."full_name";
    ELSE
      NEW."full_name" := NEW."name";
    END IF;
  ELSIF NEW."full_name" IS DISTINCT FROM OLD."full_name" THEN
    NEW."name" := NEW."full_name";
  ELSIF NEW."name" IS DISTINCT FROM OLD."name" THEN
    NEW."full_name" := NEW."name";
  ELSE
    NEW."name" := NEW."full_name";
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0007_full_name_e42bb2ad"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name" IS DISTINCT FROM NEW."full_name")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_e42bb2ad"();

-- down fill-name
"full_name";
"name" IS NULL AND ("full_name") IS NOT NULL;

-- down verify-name
"full_name" IS DISTINCT FROM "name";

-- down index-name
