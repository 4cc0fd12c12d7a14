-- version 3: expand customer.land -> country

-- up add-country
ALTER TABLE ${schema}."customer" ADD COLUMN "country" ${type};

-- up loosen-land

-- up sync-country
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_d57fcef6"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."country" IS NULL THEN
      NEW."country" := NEW."land";
    ELSE
      NEW."land" := NEW."country";
    END IF;
  ELSIF NEW."country" IS DISTINCT FROM OLD."country" THEN
    NEW."land" := NEW."country";
  ELSIF NEW."land" IS DISTINCT FROM OLD."land" THEN
    NEW."country" := NEW."land";
  ELSE
    NEW."country" := NEW."land";
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0003_country_d57fcef6"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."land" IS DISTINCT FROM NEW."country")
EXECUTE FUNCTION ${schema}."concertina_0003_country_d57fcef6"();

-- up fill-country
"land";
"country" IS NULL AND ("land") IS NOT NULL;

-- up verify-country
"country" IS DISTINCT FROM "land";

-- up index-country

-- down settle-land
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_d57fcef6" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_d57fcef6"();
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_566dee4a" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_566dee4a"();

-- version 9: backfill customer.phone

-- up fill-phone
phone IS NOT NULL;

-- down restore-phone

-- version 9.1: backfill customer.initials

-- up fill-initials
initials IS NULL;

-- version 9.2: backfill customer.name

-- up fill-name

-- down undo-name
'?';

-- version 9.3: backfill customer.tags

-- up fill-tags

-- version 9.4: backfill customer.score

-- up fill-score
