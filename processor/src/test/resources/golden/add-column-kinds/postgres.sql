-- version 8: add customer.sort_key

-- up add-sort_key
ALTER TABLE ${schema}."customer" ADD COLUMN "sort_key" varchar(255) COLLATE "de-x-icu";

-- up comment-sort_key
COMMENT ON COLUMN ${schema}."customer"."sort_key" IS 'the customer''s name as lists sort it';

-- up sync-sort_key
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_sort_key_39f10268"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  NEW."sort_key" := (SELECT (lower(name)) FROM (SELECT NEW.*) AS "customer");
  IF TG_OP = 'INSERT' THEN
    PERFORM set_config('concertina.needed', '8', true);
  ELSIF NEW."sort_key"::text COLLATE "C" IS DISTINCT FROM OLD."sort_key"::text COLLATE "C" THEN
    PERFORM set_config('concertina.needed', '8', true);
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_sort_key_39f10268_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."sort_key" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_sort_key_39f10268"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_sort_key_39f10268_z"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_8"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_sort_key_39f10268_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_sort_key_39f10268_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
EXECUTE FUNCTION ${schema}."concertina_0008_sort_key_39f10268_z"();
CREATE TRIGGER "zz_concertina_0008_sort_key_39f10268_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."sort_key" IS NOT DISTINCT FROM OLD."sort_key" AND (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C"))
EXECUTE FUNCTION ${schema}."concertina_0008_sort_key_39f10268"();

-- up fill-sort_key
lower(name);
"sort_key" IS NULL;

-- up verify-sort_key
"sort_key" IS NULL;

-- up require-sort_key
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_sort_key_5dd9c104", ADD CONSTRAINT "concertina_0008_sort_key_5dd9c104" CHECK ("sort_key" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_sort_key_5dd9c104";
ALTER TABLE ${schema}."customer" ALTER COLUMN "sort_key" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_sort_key_5dd9c104";

-- down unsync-sort_key
DROP TRIGGER IF EXISTS "zz_concertina_0008_sort_key_39f10268_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_sort_key_39f10268_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_sort_key_39f10268_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_sort_key_39f10268"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_sort_key_39f10268_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8";

-- down drop-sort_key

-- version 8.1: add customer.labels

-- up add-labels
ALTER TABLE ${schema}."customer" ADD COLUMN "labels" text[] DEFAULT '{}' NOT NULL;

-- down drop-labels

-- version 8.2: add customer.state

-- up add-state
ALTER TABLE ${schema}."customer" ADD COLUMN "state" customer_state DEFAULT 'new';

-- up comment-state
COMMENT ON COLUMN ${schema}."customer"."state" IS 'kept by PostgreSQL alone';

-- down drop-state

-- version 8.3: add customer.number

-- up add-number
ALTER TABLE ${schema}."customer" ADD COLUMN "number" integer;

-- up number-number
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_0008_0003_number_88b109d9" AS integer;
GRANT USAGE ON SEQUENCE ${schema}."concertina_0008_0003_number_88b109d9" TO PUBLIC;
ALTER SEQUENCE ${schema}."concertina_0008_0003_number_88b109d9" OWNED BY ${schema}."customer"."number";
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET DEFAULT nextval('${schema-literal}."concertina_0008_0003_number_88b109d9"');

-- up fill-number
nextval(pg_get_serial_sequence('${schema-literal}."customer"', 'number')::regclass);
"number" IS NULL;

-- up verify-number
"number" IS NULL;

-- up require-number
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_0003_number_29594716", ADD CONSTRAINT "concertina_0008_0003_number_29594716" CHECK ("number" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_0003_number_29594716";
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_0003_number_29594716";

-- up identity-number
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" DROP DEFAULT;
ALTER SEQUENCE ${schema}."concertina_0008_0003_number_88b109d9" OWNED BY NONE;
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" ADD GENERATED BY DEFAULT AS IDENTITY;
SELECT setval(pg_get_serial_sequence('${schema-literal}."customer"', 'number'), last_value, is_called) FROM ${schema}."concertina_0008_0003_number_88b109d9";
DROP SEQUENCE ${schema}."concertina_0008_0003_number_88b109d9";

-- down drop-number

-- version 8.4: add customer.code

-- up generate-code
ALTER TABLE ${schema}."customer" ADD COLUMN "code" varchar(255) COLLATE "C" GENERATED ALWAYS AS (lpad(CAST(id AS text), 8, '0')) VIRTUAL;

-- up comment-code
COMMENT ON COLUMN ${schema}."customer"."code" IS 'what the customer is asked for';

-- down drop-code
