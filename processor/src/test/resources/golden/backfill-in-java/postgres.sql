-- version 3: expand customer.land -> country

-- up add-country
ALTER TABLE ${schema}."customer" ADD COLUMN "country" ${type};

-- up loosen-land

-- up sync-country
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_3";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_3" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_3c5d4912"() RETURNS trigger
LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
DECLARE
  concertina_left text;
BEGIN
  IF TG_NARGS > 0 THEN
    concertina_left := current_setting('concertina.left_3', true);
    IF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."country"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."country" := NEW."land";
    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."land"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."land" := NEW."country";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."land"::text COLLATE "C" IS DISTINCT FROM OLD."land"::text COLLATE "C") THEN
      NEW."land" := NEW."country";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."country"::text COLLATE "C" IS DISTINCT FROM OLD."country"::text COLLATE "C") THEN
      NEW."country" := NEW."land";
    ELSE
      NEW."country" := NEW."land";
    END IF;
    RETURN NEW;
  END IF;
  IF NOT (NEW."land"::text COLLATE "C" IS DISTINCT FROM NEW."country"::text COLLATE "C") THEN
    NULL;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW."country" IS NULL THEN
      NEW."country" := NEW."land";
    ELSE
      NEW."land" := NEW."country";
    END IF;
  ELSIF NEW."country"::text COLLATE "C" IS DISTINCT FROM OLD."country"::text COLLATE "C" THEN
    NEW."land" := NEW."country";
  ELSIF NEW."land"::text COLLATE "C" IS DISTINCT FROM OLD."land"::text COLLATE "C" THEN
    IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.>) 1 THEN PERFORM set_config('concertina.needed', '3', true); END IF;
    NEW."country" := NEW."land";
  ELSE
    NEW."country" := NEW."land";
  END IF;
  concertina_left := set_config('concertina.left_3', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."country"::text)) COLLATE "C", 0)::text, true);
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_3c5d4912_c"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0003_country_3c5d4912_c"() FROM PUBLIC;
CREATE TRIGGER "00_concertina_0003_country_3c5d4912_c"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."land" IS NOT NULL AND NEW."country" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0003_country_3c5d4912_c"();
CREATE TRIGGER "00_concertina_0003_country_3c5d4912_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0003_country_3c5d4912"();
CREATE TRIGGER "00_concertina_0003_country_3c5d4912_o"
BEFORE UPDATE OF "land" ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0003_country_3c5d4912"();
CREATE TRIGGER "00_concertina_0003_country_3c5d4912_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."land"::text COLLATE "C" IS DISTINCT FROM NEW."country"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0003_country_3c5d4912"();
CREATE TRIGGER "zz_concertina_0003_country_3c5d4912"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."land"::text COLLATE "C" IS DISTINCT FROM NEW."country"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0003_country_3c5d4912"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_3c5d4912_n"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '3' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  ELSIF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0003_country_3c5d4912_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0003_country_3c5d4912_n"
BEFORE UPDATE OF "land" ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0003_country_3c5d4912_n"();

-- up fill-country
"land";
"country" IS NULL AND ("land") IS NOT NULL;

-- up verify-country
"country"::text COLLATE "C" IS DISTINCT FROM "land"::text COLLATE "C";

-- up index-country

-- down settle-land
DROP TRIGGER IF EXISTS "00_concertina_0003_country_3c5d4912_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_3c5d4912_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_3c5d4912_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_3c5d4912_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_3c5d4912" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_3c5d4912_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_3c5d4912"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_3c5d4912_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_3c5d4912_n"();
DROP TRIGGER IF EXISTS "00_concertina_0003_country_84b84a4d_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_84b84a4d_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_84b84a4d_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_84b84a4d_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_84b84a4d" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_84b84a4d_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_84b84a4d"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_84b84a4d_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_84b84a4d_n"();
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
