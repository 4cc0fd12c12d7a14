-- version 7: expand customer.name -> first_name, last_name

-- up add-first_name
ALTER TABLE ${schema}."customer" ADD COLUMN "first_name" varchar(255);

-- up add-last_name
ALTER TABLE ${schema}."customer" ADD COLUMN "last_name" varchar(255);

-- up loosen-name

-- up sync-first_name
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"() RETURNS trigger
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
    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text THEN
      RETURN NEW;
    END IF;
  END IF;
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (split_part(name, ' ', 1)), (nullif(split_part(name, ' ', 2), '')) INTO concertina_copy."first_name", concertina_copy."last_name" FROM (SELECT NEW.*) AS "customer";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."first_name" := NULL;
    concertina_copy."last_name" := NULL;
  END;
  IF TG_OP = 'UPDATE' THEN
    IF OLD."first_name" IS NULL AND OLD."last_name" IS NULL AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) THEN
      NEW."first_name" := coalesce(NEW."first_name", concertina_copy."first_name");
      NEW."last_name" := coalesce(NEW."last_name", concertina_copy."last_name");
    END IF;
  END IF;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL);
    IF TG_NARGS = 0 AND (NEW."first_name" IS NULL AND NEW."last_name" IS NULL AND NOT (NEW."name" IS NULL)) THEN
      PERFORM set_config('concertina.needed', '7', true);
    END IF;
  ELSE
    concertina_copy_wins := NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C";
    IF TG_NARGS = 0 AND ((NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C") AND NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C")) THEN
      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    END IF;
  END IF;
  IF TG_NARGS > 0 THEN
    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := FALSE;
    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := TRUE;
    END IF;
  END IF;
  IF NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."last_name"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."name" IS NULL) THEN
    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text), true);
    RETURN NEW;
  END IF;
  IF NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) THEN
    BEGIN
      SELECT (first_name || coalesce(' ' || last_name, '')) INTO concertina_original."name" FROM (SELECT NEW.*) AS "customer";
      IF NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM concertina_original."name"::text COLLATE "C") THEN
        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text), true);
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (first_name || coalesce(' ' || last_name, '')) INTO NEW."name" FROM (SELECT NEW.*) AS "customer";
    IF NEW."first_name" IS NULL AND NEW."last_name" IS NULL THEN
      BEGIN
        SELECT (split_part(name, ' ', 1)), (nullif(split_part(name, ' ', 2), '')) INTO concertina_copy."first_name", concertina_copy."last_name" FROM (SELECT NEW.*) AS "customer";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."first_name" := NULL;
        concertina_copy."last_name" := NULL;
      END;
      NEW."first_name" := concertina_copy."first_name"; NEW."last_name" := concertina_copy."last_name";
    END IF;
  ELSE
    NEW."first_name" := concertina_copy."first_name"; NEW."last_name" := concertina_copy."last_name";
  END IF;
  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text), true);
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "00_concertina_0007_first_name_e1a68d27_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_first_name_e1a68d27_z"
BEFORE INSERT OR UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_z"();
CREATE TRIGGER "00_concertina_0007_first_name_e1a68d27_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" OR NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"();
CREATE TRIGGER "zz_concertina_0007_first_name_e1a68d27_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"('last');
CREATE TRIGGER "zz_concertina_0007_first_name_e1a68d27_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" OR NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_n"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_first_name_e1a68d27_n"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_n"();

-- up fill-first_name
split_part(name, ' ', 1);
"first_name" IS NULL AND "last_name" IS NULL;

-- up fill-last_name
nullif(split_part(name, ' ', 2), '');
"first_name" IS NULL AND "last_name" IS NULL;

-- up verify-first_name
("first_name"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(name, ' ', 1)) AS varchar(255))::text COLLATE "C" OR "last_name"::text COLLATE "C" IS DISTINCT FROM CAST((nullif(split_part(name, ' ', 2), '')) AS varchar(255))::text COLLATE "C") AND ("name"::text COLLATE "C" IS DISTINCT FROM CAST((first_name || coalesce(' ' || last_name, '')) AS varchar(80))::text COLLATE "C" OR ("first_name" IS NULL AND "last_name" IS NULL));

-- down settle-name
DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_e1a68d27_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_e1a68d27_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_0fa4b43d_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_0fa4b43d_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- version 15: contract customer.name -> first_name, last_name

-- up verify-first_name
("first_name"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(name, ' ', 1)) AS varchar(255))::text COLLATE "C" OR "last_name"::text COLLATE "C" IS DISTINCT FROM CAST((nullif(split_part(name, ' ', 2), '')) AS varchar(255))::text COLLATE "C") AND ("name"::text COLLATE "C" IS DISTINCT FROM CAST((first_name || coalesce(' ' || last_name, '')) AS varchar(80))::text COLLATE "C" OR ("first_name" IS NULL AND "last_name" IS NULL));

-- up settle-first_name
DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_e1a68d27_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_e1a68d27_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_0fa4b43d_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_0fa4b43d_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- down recreate-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" varchar(80);

-- down loosen-first_name

-- down loosen-last_name

-- down sync-first_name
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d"() RETURNS trigger
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
    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text THEN
      RETURN NEW;
    END IF;
  END IF;
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (first_name || coalesce(' ' || last_name, '')) INTO concertina_copy."name" FROM (SELECT NEW.*) AS "customer";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."name" := NULL;
  END;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."name" IS NULL);
    IF TG_NARGS = 0 AND (NOT (NEW."name" IS NULL) AND (NEW."name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."name"::text COLLATE "C")) THEN
      PERFORM set_config('concertina.needed', '7', true);
    END IF;
  ELSE
    concertina_copy_wins := (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C") AND NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C");
    IF TG_NARGS = 0 AND ((NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C") AND NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C") AND (NEW."name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."name"::text COLLATE "C")) THEN
      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    END IF;
  END IF;
  IF TG_NARGS > 0 THEN
    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := FALSE;
    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := TRUE;
    END IF;
  END IF;
  IF NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."name"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL) THEN
    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text), true);
    RETURN NEW;
  END IF;
  IF NOT (NEW."name" IS NULL) THEN
    BEGIN
      SELECT (split_part(name, ' ', 1)), (nullif(split_part(name, ' ', 2), '')) INTO concertina_original."first_name", concertina_original."last_name" FROM (SELECT NEW.*) AS "customer";
      IF NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM concertina_original."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM concertina_original."last_name"::text COLLATE "C") THEN
        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text), true);
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (split_part(name, ' ', 1)), (nullif(split_part(name, ' ', 2), '')) INTO NEW."first_name", NEW."last_name" FROM (SELECT NEW.*) AS "customer";
    IF NEW."name" IS NULL THEN
      BEGIN
        SELECT (first_name || coalesce(' ' || last_name, '')) INTO concertina_copy."name" FROM (SELECT NEW.*) AS "customer";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."name" := NULL;
      END;
      NEW."name" := concertina_copy."name";
    END IF;
  ELSE
    NEW."name" := concertina_copy."name";
  END IF;
  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text), true);
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "00_concertina_0007_first_name_0fa4b43d_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_first_name_0fa4b43d_z"
BEFORE INSERT OR UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d_z"();
CREATE TRIGGER "00_concertina_0007_first_name_0fa4b43d_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" OR NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d"();
CREATE TRIGGER "zz_concertina_0007_first_name_0fa4b43d_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d"('last');
CREATE TRIGGER "zz_concertina_0007_first_name_0fa4b43d_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" OR NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C")
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d_n"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_first_name_0fa4b43d_n"
BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_first_name_0fa4b43d_n"();

-- down fill-name
first_name || coalesce(' ' || last_name, '');
"name" IS NULL;

-- down verify-first_name
("name"::text COLLATE "C" IS DISTINCT FROM CAST((first_name || coalesce(' ' || last_name, '')) AS varchar(80))::text COLLATE "C") AND ("first_name"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(name, ' ', 1)) AS varchar(255))::text COLLATE "C" OR "last_name"::text COLLATE "C" IS DISTINCT FROM CAST((nullif(split_part(name, ' ', 2), '')) AS varchar(255))::text COLLATE "C" OR ("name" IS NULL));
