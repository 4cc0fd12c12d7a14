-- version 8: let customer.fax be null

-- up loosen-fax
ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" DROP NOT NULL;

-- down verify-fax
"fax" IS NULL;

-- down require-fax
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_fax_9f22b85b", ADD CONSTRAINT "concertina_0008_fax_9f22b85b" CHECK ("fax" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_fax_9f22b85b";
ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_fax_9f22b85b";

-- version 9: let customer.country be null

-- up loosen-country
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" DROP NOT NULL;

-- down sync-country
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_9";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_9" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0009_country_f8abf3e8"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  NEW."country" := (SELECT ('unknown') FROM (SELECT NEW.*) AS "customer");
  IF TG_OP = 'INSERT' THEN
    PERFORM set_config('concertina.needed', '9', true);
  ELSIF TRUE THEN
    PERFORM set_config('concertina.needed', '9', true);
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0009_country_f8abf3e8_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."country" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0009_country_f8abf3e8"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0009_country_f8abf3e8_z"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '9' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_9"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0009_country_f8abf3e8_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0009_country_f8abf3e8_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '9')
EXECUTE FUNCTION ${schema}."concertina_0009_country_f8abf3e8_z"();
CREATE TRIGGER "zz_concertina_0009_country_f8abf3e8_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."country" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0009_country_f8abf3e8"();

-- down fill-country
'unknown';
"country" IS NULL;

-- down verify-country
"country" IS NULL;

-- down require-country
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0009_country_de03a6a1", ADD CONSTRAINT "concertina_0009_country_de03a6a1" CHECK ("country" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0009_country_de03a6a1";
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0009_country_de03a6a1";

-- down unsync-country
DROP TRIGGER IF EXISTS "zz_concertina_0009_country_f8abf3e8_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0009_country_f8abf3e8_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0009_country_f8abf3e8_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0009_country_f8abf3e8"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0009_country_f8abf3e8_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_9";
