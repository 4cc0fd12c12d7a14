-- version 7: expand customer.name -> full_name

-- up add-full_name
ALTER TABLE ${schema}."customer" ADD COLUMN "full_name" ${type};

-- up loosen-name

-- up sync-full_name
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"() RETURNS trigger
LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
DECLARE
  concertina_left text;
BEGIN
  IF TG_NARGS > 0 THEN
    concertina_left := current_setting('concertina.left_7', true);
    IF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."full_name"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."full_name" := NEW."name";
    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."name" := NEW."full_name";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C") THEN
      NEW."name" := NEW."full_name";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C") THEN
      NEW."full_name" := NEW."name";
    ELSE
      NEW."full_name" := NEW."name";
    END IF;
    RETURN NEW;
  END IF;
  IF NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C") THEN
    NULL;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW."full_name" IS NULL THEN
      NEW."full_name" := NEW."name";
    ELSE
      NEW."name" := NEW."full_name";
    END IF;
  ELSIF NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" THEN
    NEW."name" := NEW."full_name";
  ELSIF NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" THEN
    IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    NEW."full_name" := NEW."name";
  ELSE
    NEW."full_name" := NEW."name";
  END IF;
  concertina_left := set_config('concertina.left_7', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."full_name"::text)) COLLATE "C", 0)::text, true);
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_c"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_fba36dda_c"() FROM PUBLIC;
CREATE TRIGGER "00_concertina_0007_full_name_fba36dda_c"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name" IS NOT NULL AND NEW."full_name" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_c"();
CREATE TRIGGER "00_concertina_0007_full_name_fba36dda_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_fba36dda_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_full_name_fba36dda_z"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_z"();
CREATE TRIGGER "00_concertina_0007_full_name_fba36dda_o"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"();
CREATE TRIGGER "00_concertina_0007_full_name_fba36dda_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"();
CREATE TRIGGER "zz_concertina_0007_full_name_fba36dda"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_n"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_fba36dda_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_full_name_fba36dda_n"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_n"();

-- up fill-full_name
"name";
"full_name" IS NULL AND ("name") IS NOT NULL;

-- up verify-full_name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- up index-full_name

-- down settle-name
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- version 15: contract customer.name -> full_name

-- up verify-full_name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- up index-name

-- up settle-full_name
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- down add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" ${type};

-- down loosen-full_name

-- down sync-full_name
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_2c102855"() RETURNS trigger
LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
DECLARE
  concertina_left text;
BEGIN
  IF TG_NARGS > 0 THEN
    concertina_left := current_setting('concertina.left_7', true);
    IF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."full_name"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."full_name" := NEW."name";
    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."name" := NEW."full_name";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C") THEN
      NEW."name" := NEW."full_name";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C") THEN
      NEW."full_name" := NEW."name";
    ELSE
      NEW."name" := NEW."full_name";
    END IF;
    RETURN NEW;
  END IF;
  IF NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C") THEN
    NULL;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW."name" IS NOT NULL THEN
      NEW."full_name" := NEW."name";
    ELSE
      NEW."name" := NEW."full_name";
    END IF;
  ELSIF NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" THEN
    NEW."name" := NEW."full_name";
  ELSIF NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" THEN
    IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    NEW."full_name" := NEW."name";
  ELSE
    NEW."name" := NEW."full_name";
  END IF;
  concertina_left := set_config('concertina.left_7', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."full_name"::text)) COLLATE "C", 0)::text, true);
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_2c102855_c"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_2c102855_c"() FROM PUBLIC;
CREATE TRIGGER "00_concertina_0007_full_name_2c102855_c"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name" IS NOT NULL AND NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_2c102855_c"();
CREATE TRIGGER "00_concertina_0007_full_name_2c102855_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_2c102855"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_2c102855_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_2c102855_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_full_name_2c102855_z"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_2c102855_z"();
CREATE TRIGGER "00_concertina_0007_full_name_2c102855_o"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C" OR (NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" AND NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C"))
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_2c102855"();
CREATE TRIGGER "00_concertina_0007_full_name_2c102855_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_2c102855"();
CREATE TRIGGER "zz_concertina_0007_full_name_2c102855"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_2c102855"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_2c102855_n"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_2c102855_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_full_name_2c102855_n"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_2c102855_n"();

-- down fill-name
"full_name";
"name" IS NULL AND ("full_name") IS NOT NULL;

-- down verify-name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- down index-name
