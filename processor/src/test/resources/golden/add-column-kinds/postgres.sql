-- version 8: add customer.sort_key

-- up add-sort_key
ALTER TABLE ${schema}."customer" ADD COLUMN "sort_key" varchar(255) COLLATE "de-x-icu";

-- up comment-sort_key
COMMENT ON COLUMN ${schema}."customer"."sort_key" IS 'the customer''s name as lists sort it';

-- up sync-sort_key
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8";
GRANT USAGE ON SEQUENCE ${schema}."concertina_writes_8" TO PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_sort_key_fb164190"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM nextval('${schema-literal}."concertina_writes_8"');
  END IF;
  NEW."sort_key" := (SELECT (lower(name)) FROM (SELECT NEW.*) AS "customer");
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_sort_key_fb164190_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."sort_key" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_sort_key_fb164190"();
CREATE TRIGGER "zz_concertina_0008_sort_key_fb164190_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."sort_key" IS NOT DISTINCT FROM OLD."sort_key" AND (NEW."name" IS DISTINCT FROM OLD."name"))
EXECUTE FUNCTION ${schema}."concertina_0008_sort_key_fb164190"();

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
DROP TRIGGER IF EXISTS "zz_concertina_0008_sort_key_fb164190_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_sort_key_fb164190_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_sort_key_fb164190"();
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
