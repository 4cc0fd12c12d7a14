-- version 2026.11.20: expand sales.Order Item.Customer's "Note" -> Note

-- up add-Note
ALTER TABLE "sales"."Order Item" ADD COLUMN "Note" ${type};

-- up loosen-Customer's "Note"

-- up sync-Note
CREATE SEQUENCE IF NOT EXISTS "sales"."concertina_writes_2026_11_20";
REVOKE ALL ON SEQUENCE "sales"."concertina_writes_2026_11_20" FROM PUBLIC;
CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"() RETURNS trigger
LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
DECLARE
  concertina_left text;
BEGIN
  IF TG_NARGS > 0 THEN
    concertina_left := current_setting('concertina.left_2026_11_20', true);
    IF hashtextextended(concat_ws(',', quote_nullable(NEW."Order Id"::text), quote_nullable(NEW."line"::text), quote_nullable(NEW."Note"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."Note" := NEW."Customer's ""Note""";
    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."Order Id"::text), quote_nullable(NEW."line"::text), quote_nullable(NEW."Customer's ""Note"""::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."Customer's ""Note""" := NEW."Note";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."Customer's ""Note"""::text COLLATE "C" IS DISTINCT FROM OLD."Customer's ""Note"""::text COLLATE "C") THEN
      NEW."Customer's ""Note""" := NEW."Note";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."Note"::text COLLATE "C" IS DISTINCT FROM OLD."Note"::text COLLATE "C") THEN
      NEW."Note" := NEW."Customer's ""Note""";
    ELSE
      NEW."Note" := NEW."Customer's ""Note""";
    END IF;
    RETURN NEW;
  END IF;
  IF NOT (NEW."Customer's ""Note"""::text COLLATE "C" IS DISTINCT FROM NEW."Note"::text COLLATE "C") THEN
    NULL;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW."Note" IS NULL THEN
      NEW."Note" := NEW."Customer's ""Note""";
    ELSE
      NEW."Customer's ""Note""" := NEW."Note";
    END IF;
  ELSIF NEW."Note"::text COLLATE "C" IS DISTINCT FROM OLD."Note"::text COLLATE "C" THEN
    NEW."Customer's ""Note""" := NEW."Note";
  ELSIF NEW."Customer's ""Note"""::text COLLATE "C" IS DISTINCT FROM OLD."Customer's ""Note"""::text COLLATE "C" THEN
    IF current_setting('concertina.counted_2026_11_20', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '2026.11.20', true); END IF;
    NEW."Note" := NEW."Customer's ""Note""";
  ELSE
    NEW."Note" := NEW."Customer's ""Note""";
  END IF;
  concertina_left := set_config('concertina.left_2026_11_20', hashtextextended(concat_ws(',', quote_nullable(NEW."Order Id"::text), quote_nullable(NEW."line"::text), quote_nullable(NEW."Note"::text)) COLLATE "C", 0)::text, true);
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_c"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.nextval('"sales"."concertina_writes_2026_11_20"');
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_c"() FROM PUBLIC;
CREATE TRIGGER "00_concertina_2026_0011_0020_Note_fd069502_c"
BEFORE INSERT ON "sales"."Order Item" FOR EACH ROW
WHEN (NEW."Customer's ""Note""" IS NOT NULL AND NEW."Note" IS NULL)
EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_c"();
CREATE TRIGGER "00_concertina_2026_0011_0020_Note_fd069502_i"
BEFORE INSERT ON "sales"."Order Item" FOR EACH ROW
EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"();
CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_z"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '2026.11.20' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('"sales"."concertina_writes_2026_11_20"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_2026_0011_0020_Note_fd069502_z"
BEFORE UPDATE OF "Customer's ""Note""" ON "sales"."Order Item" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '2026.11.20')
EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_z"();
CREATE TRIGGER "00_concertina_2026_0011_0020_Note_fd069502_o"
BEFORE UPDATE OF "Customer's ""Note""" ON "sales"."Order Item" FOR EACH ROW
EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"();
CREATE TRIGGER "00_concertina_2026_0011_0020_Note_fd069502_u"
BEFORE UPDATE ON "sales"."Order Item" FOR EACH ROW
WHEN (NEW."Customer's ""Note"""::text COLLATE "C" IS DISTINCT FROM NEW."Note"::text COLLATE "C")
EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"();
CREATE TRIGGER "zz_concertina_2026_0011_0020_Note_fd069502"
BEFORE INSERT OR UPDATE ON "sales"."Order Item" FOR EACH ROW
WHEN (NEW."Customer's ""Note"""::text COLLATE "C" IS DISTINCT FROM NEW."Note"::text COLLATE "C")
EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"('last');
CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_n"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
    PERFORM pg_catalog.set_config('concertina.counted_2026_11_20', 'on', true);
    PERFORM pg_catalog.nextval('"sales"."concertina_writes_2026_11_20"');
  END IF;
  RETURN NULL;
END
$concertina$;
REVOKE ALL ON FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_2026_0011_0020_Note_fd069502_n"
BEFORE UPDATE OF "Customer's ""Note""" ON "sales"."Order Item" FOR EACH STATEMENT
EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_n"();

-- up fill-Note
"Customer's ""Note""";
"Note" IS NULL AND ("Customer's ""Note""") IS NOT NULL;

-- up verify-Note
"Note"::text COLLATE "C" IS DISTINCT FROM "Customer's ""Note"""::text COLLATE "C";

-- up index-Note

-- down settle-Customer's "Note"
DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_fd069502_c" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_fd069502_i" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_fd069502_z" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_fd069502_o" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_fd069502_u" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_fd069502" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_fd069502_n" ON "sales"."Order Item";
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_fd069502"();
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_fd069502_c"();
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_fd069502_z"();
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_fd069502_n"();
DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_e922a322_c" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_e922a322_i" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_e922a322_z" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_e922a322_o" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_e922a322_u" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_e922a322" ON "sales"."Order Item";
DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_e922a322_n" ON "sales"."Order Item";
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_e922a322"();
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_e922a322_c"();
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_e922a322_z"();
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_e922a322_n"();
DROP SEQUENCE IF EXISTS "sales"."concertina_writes_2026_11_20";
