-- version 3: expand customer.land -> country

-- up add-country
ALTER TABLE ${schema}."customer" ADD COLUMN "country" ${type};

-- up loosen-land

-- up sync-country
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_3";
GRANT USAGE ON SEQUENCE ${schema}."concertina_writes_3" TO PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_ac1d1116"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."country" IS NULL THEN
      PERFORM nextval('${schema-literal}."concertina_writes_3"');
      NEW."country" := NEW."land";
    ELSE
      NEW."land" := NEW."country";
    END IF;
  ELSIF NEW."country" IS DISTINCT FROM OLD."country" THEN
    NEW."land" := NEW."country";
  ELSIF NEW."land" IS DISTINCT FROM OLD."land" THEN
    PERFORM nextval('${schema-literal}."concertina_writes_3"');
    NEW."country" := NEW."land";
  ELSE
    NEW."country" := NEW."land";
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0003_country_ac1d1116"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."land" IS DISTINCT FROM NEW."country")
EXECUTE FUNCTION ${schema}."concertina_0003_country_ac1d1116"();

-- up fill-country
"land";
"country" IS NULL AND ("land") IS NOT NULL;

-- up verify-country
"country" IS DISTINCT FROM "land";

-- up index-country

-- down settle-land
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_ac1d1116" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_ac1d1116"();
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_c2a2ca29" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_c2a2ca29"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_3";

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
