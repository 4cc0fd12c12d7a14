-- version 7: expand customer.name -> full_name

-- up add-full_name
ALTER TABLE ${schema}."customer" ADD COLUMN "full_name" ${type};

-- up loosen-name

-- up sync-full_name
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_314c30b1"() RETURNS trigger
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
    IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.>) 1 THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    NEW."full_name" := NEW."name";
  ELSE
    NEW."full_name" := NEW."name";
  END IF;
  concertina_left := set_config('concertina.left_7', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."full_name"::text)) COLLATE "C", 0)::text, true);
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_314c30b1_c"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_314c30b1_c"() FROM PUBLIC;
CREATE TRIGGER "00_concertina_0007_full_name_314c30b1_c"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name" IS NOT NULL AND NEW."full_name" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_314c30b1_c"();
CREATE TRIGGER "00_concertina_0007_full_name_314c30b1_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_314c30b1"();
CREATE TRIGGER "00_concertina_0007_full_name_314c30b1_o"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_314c30b1"();
CREATE TRIGGER "00_concertina_0007_full_name_314c30b1_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_314c30b1"();
CREATE TRIGGER "zz_concertina_0007_full_name_314c30b1"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_314c30b1"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_314c30b1_n"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
  ELSIF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_314c30b1_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_full_name_314c30b1_n"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_314c30b1_n"();

-- up fill-full_name
"name";
"full_name" IS NULL AND ("name") IS NOT NULL;

-- up verify-full_name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- up index-full_name

-- down settle-name
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_314c30b1_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_314c30b1_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_314c30b1_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_314c30b1_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_314c30b1" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_314c30b1_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_314c30b1"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_314c30b1_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_314c30b1_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_f9fd1562_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_f9fd1562_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_f9fd1562_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_f9fd1562_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_f9fd1562" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_f9fd1562_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_f9fd1562"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_f9fd1562_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_f9fd1562_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- version 15: contract customer.name -> full_name

-- up verify-full_name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- up index-name

-- up settle-full_name
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_314c30b1_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_314c30b1_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_314c30b1_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_314c30b1_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_314c30b1" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_314c30b1_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_314c30b1"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_314c30b1_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_314c30b1_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_f9fd1562_c" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_f9fd1562_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_f9fd1562_o" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_f9fd1562_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_f9fd1562" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_f9fd1562_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_f9fd1562"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_f9fd1562_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_f9fd1562_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- down add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" ${type};

-- down loosen-full_name

-- down sync-full_name
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562"() RETURNS trigger
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
    IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.>) 1 THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    NEW."full_name" := NEW."name";
  ELSE
    NEW."name" := NEW."full_name";
  END IF;
  concertina_left := set_config('concertina.left_7', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."full_name"::text)) COLLATE "C", 0)::text, true);
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562_c"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_f9fd1562_c"() FROM PUBLIC;
CREATE TRIGGER "00_concertina_0007_full_name_f9fd1562_c"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name" IS NOT NULL AND NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562_c"();
CREATE TRIGGER "00_concertina_0007_full_name_f9fd1562_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562"();
CREATE TRIGGER "00_concertina_0007_full_name_f9fd1562_o"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C" OR (NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" AND NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C"))
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562"();
CREATE TRIGGER "00_concertina_0007_full_name_f9fd1562_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562"();
CREATE TRIGGER "zz_concertina_0007_full_name_f9fd1562"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562_n"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
  ELSIF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_f9fd1562_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_full_name_f9fd1562_n"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on')
EXECUTE FUNCTION ${schema}."concertina_0007_full_name_f9fd1562_n"();

-- down fill-name
"full_name";
"name" IS NULL AND ("full_name") IS NOT NULL;

-- down verify-name
"full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C";

-- down index-name
