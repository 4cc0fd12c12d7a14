-- version 3: expand customer.land -> country

-- up add-country
ALTER TABLE ${schema}."customer" ADD COLUMN "country" ${type};

-- up loosen-land

-- up sync-country
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_3";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_3" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"() RETURNS trigger
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
    IF current_setting('concertina.counted_3', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '3', true); END IF;
    NEW."country" := NEW."land";
  ELSE
    NEW."country" := NEW."land";
  END IF;
  concertina_left := set_config('concertina.left_3', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."country"::text)) COLLATE "C", 0)::text, true);
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_c"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0003_country_90ebfcbe_c"() FROM PUBLIC;
CREATE TRIGGER "00_concertina_0003_country_90ebfcbe_c"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."land" IS NOT NULL AND NEW."country" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_c"();
CREATE TRIGGER "00_concertina_0003_country_90ebfcbe_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_z"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '3' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0003_country_90ebfcbe_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0003_country_90ebfcbe_z"
BEFORE UPDATE OF "land" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '3')
EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_z"();
CREATE TRIGGER "00_concertina_0003_country_90ebfcbe_o"
BEFORE UPDATE OF "land" ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"();
CREATE TRIGGER "00_concertina_0003_country_90ebfcbe_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."land"::text COLLATE "C" IS DISTINCT FROM NEW."country"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"();
CREATE TRIGGER "zz_concertina_0003_country_90ebfcbe"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."land"::text COLLATE "C" IS DISTINCT FROM NEW."country"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_n"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
    PERFORM pg_catalog.set_config('concertina.counted_3', 'on', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  END IF;
  RETURN NULL;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0003_country_90ebfcbe_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0003_country_90ebfcbe_n"
BEFORE UPDATE OF "land" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0003_country_90ebfcbe_n"();

-- up fill-country
"land";
"country" IS NULL AND ("land") IS NOT NULL;

-- up verify-country
"country"::text COLLATE "C" IS DISTINCT FROM "land"::text COLLATE "C";

-- up index-country

-- down settle-land
DROP TRIGGER IF EXISTS "00_concertina_0003_country_90ebfcbe_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_90ebfcbe_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_90ebfcbe_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_90ebfcbe_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_90ebfcbe_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_90ebfcbe" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_90ebfcbe_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_90ebfcbe"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_90ebfcbe_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_90ebfcbe_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_90ebfcbe_n"();
DROP TRIGGER IF EXISTS "00_concertina_0003_country_1f7fa634_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_1f7fa634_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_1f7fa634_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_1f7fa634_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0003_country_1f7fa634_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_1f7fa634" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0003_country_1f7fa634_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_1f7fa634"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_1f7fa634_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_1f7fa634_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_country_1f7fa634_n"();
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
