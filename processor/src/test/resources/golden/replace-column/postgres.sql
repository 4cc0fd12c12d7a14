-- version 7: expand customer.balance_cents -> balance

-- up add-balance
ALTER TABLE ${schema}."customer" ADD COLUMN "balance" numeric(12,2);

-- up loosen-balance_cents

-- up sync-balance
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"() RETURNS trigger
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
    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text THEN
      RETURN NEW;
    END IF;
  END IF;
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (balance_cents / 100.0) INTO concertina_copy."balance" FROM (SELECT NEW.*) AS "customer";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."balance" := NULL;
  END;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."balance" IS NULL) OR (NEW."balance" IS NULL AND NEW."balance_cents" IS NULL);
    IF TG_NARGS = 0 AND (NEW."balance" IS NULL AND NOT (NEW."balance_cents" IS NULL)) THEN
      PERFORM set_config('concertina.needed', '7', true);
    END IF;
  ELSE
    concertina_copy_wins := NEW."balance" IS DISTINCT FROM OLD."balance";
    IF TG_NARGS = 0 AND ((NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents") AND NOT (NEW."balance" IS DISTINCT FROM OLD."balance")) THEN
      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    END IF;
  END IF;
  IF TG_NARGS > 0 THEN
    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := FALSE;
    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := TRUE;
    END IF;
  END IF;
  IF NOT (NEW."balance" IS DISTINCT FROM concertina_copy."balance") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."balance_cents" IS NULL) THEN
    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text), true);
    RETURN NEW;
  END IF;
  IF NOT (NEW."balance" IS NULL) THEN
    BEGIN
      SELECT (round(balance * 100)) INTO concertina_original."balance_cents" FROM (SELECT NEW.*) AS "customer";
      IF NOT (NEW."balance_cents" IS DISTINCT FROM concertina_original."balance_cents") THEN
        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text), true);
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (round(balance * 100)) INTO NEW."balance_cents" FROM (SELECT NEW.*) AS "customer";
    IF NEW."balance" IS NULL THEN
      BEGIN
        SELECT (balance_cents / 100.0) INTO concertina_copy."balance" FROM (SELECT NEW.*) AS "customer";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."balance" := NULL;
      END;
      NEW."balance" := concertina_copy."balance";
    END IF;
  ELSE
    NEW."balance" := concertina_copy."balance";
  END IF;
  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text), true);
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "00_concertina_0007_balance_a9ba4e18_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_balance_a9ba4e18_z"
BEFORE INSERT OR UPDATE OF "balance_cents" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_z"();
CREATE TRIGGER "00_concertina_0007_balance_a9ba4e18_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents" OR NEW."balance" IS DISTINCT FROM OLD."balance")
EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"();
CREATE TRIGGER "zz_concertina_0007_balance_a9ba4e18_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"('last');
CREATE TRIGGER "zz_concertina_0007_balance_a9ba4e18_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents" OR NEW."balance" IS DISTINCT FROM OLD."balance")
EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_n"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_balance_a9ba4e18_n"
BEFORE UPDATE OF "balance_cents" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_n"();

-- up fill-balance
balance_cents / 100.0;
"balance" IS NULL;

-- up verify-balance
("balance" IS DISTINCT FROM CAST((balance_cents / 100.0) AS numeric(12,2))) AND ("balance_cents" IS DISTINCT FROM CAST((round(balance * 100)) AS bigint) OR ("balance" IS NULL));

-- up verify-value-balance
"balance" IS NULL;

-- up require-balance
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_balance_0169b6a0", ADD CONSTRAINT "concertina_0007_balance_0169b6a0" CHECK ("balance" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0007_balance_0169b6a0";
ALTER TABLE ${schema}."customer" ALTER COLUMN "balance" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_balance_0169b6a0";

-- down settle-balance_cents
DROP TRIGGER IF EXISTS "00_concertina_0007_balance_a9ba4e18_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_balance_a9ba4e18_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_balance_816d68c4_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_balance_816d68c4_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- version 15: contract customer.balance_cents -> balance

-- up verify-balance
("balance" IS DISTINCT FROM CAST((balance_cents / 100.0) AS numeric(12,2))) AND ("balance_cents" IS DISTINCT FROM CAST((round(balance * 100)) AS bigint) OR ("balance" IS NULL));

-- up verify-value-balance
"balance" IS NULL;

-- up settle-balance
DROP TRIGGER IF EXISTS "00_concertina_0007_balance_a9ba4e18_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_balance_a9ba4e18_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18_n"();
DROP TRIGGER IF EXISTS "00_concertina_0007_balance_816d68c4_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "00_concertina_0007_balance_816d68c4_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_n" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7";

-- down recreate-balance_cents
ALTER TABLE ${schema}."customer" ADD COLUMN "balance_cents" bigint;

-- down loosen-balance

-- down sync-balance
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_816d68c4"() RETURNS trigger
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
    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text THEN
      RETURN NEW;
    END IF;
  END IF;
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (round(balance * 100)) INTO concertina_copy."balance_cents" FROM (SELECT NEW.*) AS "customer";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."balance_cents" := NULL;
  END;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."balance_cents" IS NULL) OR (NEW."balance_cents" IS NULL AND NEW."balance" IS NULL);
    IF TG_NARGS = 0 AND (NOT (NEW."balance_cents" IS NULL) AND (NEW."balance_cents" IS DISTINCT FROM concertina_copy."balance_cents") OR (NEW."balance_cents" IS NULL AND NEW."balance" IS NULL)) THEN
      PERFORM set_config('concertina.needed', '7', true);
    END IF;
  ELSE
    concertina_copy_wins := (NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents") AND NOT (NEW."balance" IS DISTINCT FROM OLD."balance");
    IF TG_NARGS = 0 AND ((NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents") AND NOT (NEW."balance" IS DISTINCT FROM OLD."balance") AND (NEW."balance_cents" IS DISTINCT FROM concertina_copy."balance_cents")) THEN
      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
    END IF;
  END IF;
  IF TG_NARGS > 0 THEN
    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := FALSE;
    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text THEN
      concertina_copy_wins := TRUE;
    END IF;
  END IF;
  IF NOT (NEW."balance_cents" IS DISTINCT FROM concertina_copy."balance_cents") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."balance" IS NULL) THEN
    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text), true);
    RETURN NEW;
  END IF;
  IF NOT (NEW."balance_cents" IS NULL) THEN
    BEGIN
      SELECT (balance_cents / 100.0) INTO concertina_original."balance" FROM (SELECT NEW.*) AS "customer";
      IF NOT (NEW."balance" IS DISTINCT FROM concertina_original."balance") THEN
        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text), true);
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (balance_cents / 100.0) INTO NEW."balance" FROM (SELECT NEW.*) AS "customer";
    IF NEW."balance_cents" IS NULL THEN
      BEGIN
        SELECT (round(balance * 100)) INTO concertina_copy."balance_cents" FROM (SELECT NEW.*) AS "customer";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."balance_cents" := NULL;
      END;
      NEW."balance_cents" := concertina_copy."balance_cents";
    END IF;
  ELSE
    NEW."balance_cents" := concertina_copy."balance_cents";
  END IF;
  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text), true);
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "00_concertina_0007_balance_816d68c4_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_balance_816d68c4"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_816d68c4_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_balance_816d68c4_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_balance_816d68c4_z"
BEFORE INSERT OR UPDATE OF "balance_cents" ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
EXECUTE FUNCTION ${schema}."concertina_0007_balance_816d68c4_z"();
CREATE TRIGGER "00_concertina_0007_balance_816d68c4_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents" OR NEW."balance" IS DISTINCT FROM OLD."balance")
EXECUTE FUNCTION ${schema}."concertina_0007_balance_816d68c4"();
CREATE TRIGGER "zz_concertina_0007_balance_816d68c4_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_balance_816d68c4"('last');
CREATE TRIGGER "zz_concertina_0007_balance_816d68c4_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents" OR NEW."balance" IS DISTINCT FROM OLD."balance")
EXECUTE FUNCTION ${schema}."concertina_0007_balance_816d68c4"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_816d68c4_n"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0007_balance_816d68c4_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0007_balance_816d68c4_n"
BEFORE UPDATE OF "balance_cents" ON ${schema}."customer" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0007_balance_816d68c4_n"();

-- down fill-balance_cents
round(balance * 100);
"balance_cents" IS NULL;

-- down verify-balance
("balance_cents" IS DISTINCT FROM CAST((round(balance * 100)) AS bigint)) AND ("balance" IS DISTINCT FROM CAST((balance_cents / 100.0) AS numeric(12,2)) OR ("balance_cents" IS NULL));

-- down verify-value-balance_cents
"balance_cents" IS NULL;

-- down require-balance_cents
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_balance_cents_84893799", ADD CONSTRAINT "concertina_0007_balance_cents_84893799" CHECK ("balance_cents" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0007_balance_cents_84893799";
ALTER TABLE ${schema}."customer" ALTER COLUMN "balance_cents" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_balance_cents_84893799";
