-- version 7: expand customer.area, number -> phone

-- up add-phone
ALTER TABLE ${schema}."customer" ADD COLUMN "phone" varchar(255);

-- up loosen-area

-- up loosen-number

-- up sync-phone
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_e69a9581"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
DECLARE
  concertina_copy record;
  concertina_original record;
  concertina_copy_wins boolean;
  concertina_left text;
BEGIN
  IF TG_NARGS > 0 THEN
    concertina_left := current_setting('concertina.left_7', true);
    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text THEN
      RETURN NEW;
    END IF;
  END IF;
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (area || '/' || number) INTO concertina_copy."phone" FROM (SELECT NEW.*) AS "customer";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."phone" := NULL;
  END;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."phone" IS NULL) OR (NEW."phone" IS NULL AND NEW."area" IS NULL AND NEW."number" IS NULL);
    IF TG_NARGS = 0 AND (NEW."phone" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL)) THEN
      PERFORM set_config('concertina.needed', '7', true);
    END IF;
  ELSE
    concertina_copy_wins := NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C";
    IF TG_NARGS = 0 AND ((NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C") AND NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")) THEN
      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    END IF;
  END IF;
  IF TG_NARGS > 0 THEN
    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := FALSE;
    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := TRUE;
    END IF;
  END IF;
  IF NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM concertina_copy."phone"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."area" IS NULL AND NEW."number" IS NULL) THEN
    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text), true);
    RETURN NEW;
  END IF;
  IF NOT (NEW."phone" IS NULL) THEN
    BEGIN
      SELECT (split_part(phone, '/', 1)), (split_part(phone, '/', 2)) INTO concertina_original."area", concertina_original."number" FROM (SELECT NEW.*) AS "customer";
      IF NOT (NEW."area"::text COLLATE "C" IS DISTINCT FROM concertina_original."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM concertina_original."number"::text COLLATE "C") THEN
        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text), true);
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (split_part(phone, '/', 1)), (split_part(phone, '/', 2)) INTO NEW."area", NEW."number" FROM (SELECT NEW.*) AS "customer";
    IF NEW."phone" IS NULL THEN
      BEGIN
        SELECT (area || '/' || number) INTO concertina_copy."phone" FROM (SELECT NEW.*) AS "customer";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."phone" := NULL;
      END;
      NEW."phone" := concertina_copy."phone";
    END IF;
  ELSE
    NEW."phone" := concertina_copy."phone";
  END IF;
  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text), true);
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "00_concertina_0007_phone_e69a9581_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_e69a9581_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_phone_e69a9581_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_phone_e69a9581_z"
BEFORE INSERT OR UPDATE OF "area", "number" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581_z"();
CREATE TRIGGER "00_concertina_0007_phone_e69a9581_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C" OR NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581"();
CREATE TRIGGER "zz_concertina_0007_phone_e69a9581_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581"('last');
CREATE TRIGGER "zz_concertina_0007_phone_e69a9581_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C" OR NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_e69a9581_n"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_phone_e69a9581_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_phone_e69a9581_n"
BEFORE UPDATE OF "area", "number" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581_n"();

-- up fill-phone
area || '/' || number;
"phone" IS NULL;

-- up verify-phone
("phone"::text COLLATE "C" IS DISTINCT FROM CAST((area || '/' || number) AS varchar(255))::text COLLATE "C") AND ("area"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 1)) AS varchar(9))::text COLLATE "C" OR "number"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 2)) AS varchar(20))::text COLLATE "C" OR ("phone" IS NULL));

-- down settle-area
DROP TRIGGER IF EXISTS "00_concertina_0007_phone_e69a9581_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_phone_e69a9581_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_phone_2dba9e11_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_phone_2dba9e11_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- version 15: contract customer.area, number -> phone

-- up verify-phone
("phone"::text COLLATE "C" IS DISTINCT FROM CAST((area || '/' || number) AS varchar(255))::text COLLATE "C") AND ("area"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 1)) AS varchar(9))::text COLLATE "C" OR "number"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 2)) AS varchar(20))::text COLLATE "C" OR ("phone" IS NULL));

-- up settle-phone
DROP TRIGGER IF EXISTS "00_concertina_0007_phone_e69a9581_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_phone_e69a9581_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_phone_2dba9e11_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_phone_2dba9e11_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- down recreate-area
ALTER TABLE ${schema}."customer" ADD COLUMN "area" varchar(9);

-- down recreate-number
ALTER TABLE ${schema}."customer" ADD COLUMN "number" varchar(20);

-- down loosen-phone

-- down sync-phone
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
DECLARE
  concertina_copy record;
  concertina_original record;
  concertina_copy_wins boolean;
  concertina_left text;
BEGIN
  IF TG_NARGS > 0 THEN
    concertina_left := current_setting('concertina.left_7', true);
    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text THEN
      RETURN NEW;
    END IF;
  END IF;
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (split_part(phone, '/', 1)), (split_part(phone, '/', 2)) INTO concertina_copy."area", concertina_copy."number" FROM (SELECT NEW.*) AS "customer";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."area" := NULL;
    concertina_copy."number" := NULL;
  END;
  IF TG_OP = 'UPDATE' THEN
    IF OLD."area" IS NULL AND OLD."number" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL) THEN
      NEW."area" := coalesce(NEW."area", concertina_copy."area");
      NEW."number" := coalesce(NEW."number", concertina_copy."number");
    END IF;
  END IF;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."area" IS NULL AND NEW."number" IS NULL);
    IF TG_NARGS = 0 AND (NOT (NEW."area" IS NULL AND NEW."number" IS NULL) AND (NEW."area"::text COLLATE "C" IS DISTINCT FROM concertina_copy."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM concertina_copy."number"::text COLLATE "C")) THEN
      PERFORM set_config('concertina.needed', '7', true);
    END IF;
  ELSE
    concertina_copy_wins := (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C") AND NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C");
    IF TG_NARGS = 0 AND ((NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C") AND NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C") AND (NEW."area"::text COLLATE "C" IS DISTINCT FROM concertina_copy."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM concertina_copy."number"::text COLLATE "C")) THEN
      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    END IF;
  END IF;
  IF TG_NARGS > 0 THEN
    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := FALSE;
    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := TRUE;
    END IF;
  END IF;
  IF NOT (NEW."area"::text COLLATE "C" IS DISTINCT FROM concertina_copy."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM concertina_copy."number"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."phone" IS NULL) THEN
    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text), true);
    RETURN NEW;
  END IF;
  IF NOT (NEW."area" IS NULL AND NEW."number" IS NULL) THEN
    BEGIN
      SELECT (area || '/' || number) INTO concertina_original."phone" FROM (SELECT NEW.*) AS "customer";
      IF NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM concertina_original."phone"::text COLLATE "C") THEN
        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text), true);
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (area || '/' || number) INTO NEW."phone" FROM (SELECT NEW.*) AS "customer";
    IF NEW."area" IS NULL AND NEW."number" IS NULL THEN
      BEGIN
        SELECT (split_part(phone, '/', 1)), (split_part(phone, '/', 2)) INTO concertina_copy."area", concertina_copy."number" FROM (SELECT NEW.*) AS "customer";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."area" := NULL;
        concertina_copy."number" := NULL;
      END;
      NEW."area" := concertina_copy."area"; NEW."number" := concertina_copy."number";
    END IF;
  ELSE
    NEW."area" := concertina_copy."area"; NEW."number" := concertina_copy."number";
  END IF;
  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text), true);
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "00_concertina_0007_phone_2dba9e11_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_2dba9e11_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_phone_2dba9e11_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_phone_2dba9e11_z"
BEFORE INSERT OR UPDATE OF "area", "number" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11_z"();
CREATE TRIGGER "00_concertina_0007_phone_2dba9e11_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C" OR NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"();
CREATE TRIGGER "zz_concertina_0007_phone_2dba9e11_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"('last');
CREATE TRIGGER "zz_concertina_0007_phone_2dba9e11_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C" OR NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_2dba9e11_n"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_phone_2dba9e11_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_phone_2dba9e11_n"
BEFORE UPDATE OF "area", "number" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11_n"();

-- down fill-area
split_part(phone, '/', 1);
"area" IS NULL AND "number" IS NULL;

-- down fill-number
split_part(phone, '/', 2);
"area" IS NULL AND "number" IS NULL;

-- down verify-phone
("area"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 1)) AS varchar(9))::text COLLATE "C" OR "number"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 2)) AS varchar(20))::text COLLATE "C") AND ("phone"::text COLLATE "C" IS DISTINCT FROM CAST((area || '/' || number) AS varchar(255))::text COLLATE "C" OR ("area" IS NULL AND "number" IS NULL));

-- down verify-value-area
"area" IS NULL;

-- down require-area
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_area_2b9776c1", ADD CONSTRAINT "concertina_0007_area_2b9776c1" CHECK ("area" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0007_area_2b9776c1";
ALTER TABLE ${schema}."customer" ALTER COLUMN "area" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_area_2b9776c1";
