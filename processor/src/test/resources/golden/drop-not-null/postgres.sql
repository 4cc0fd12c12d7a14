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
GRANT USAGE ON SEQUENCE ${schema}."concertina_writes_9" TO PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0009_country_5b6beed3"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  PERFORM nextval('${schema-literal}."concertina_writes_9"');
  NEW."country" := (SELECT ('unknown') FROM (SELECT NEW.*) AS "customer");
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0009_country_5b6beed3_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."country" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0009_country_5b6beed3"();
CREATE TRIGGER "zz_concertina_0009_country_5b6beed3_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."country" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0009_country_5b6beed3"();

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
DROP TRIGGER IF EXISTS "zz_concertina_0009_country_5b6beed3_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0009_country_5b6beed3_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0009_country_5b6beed3"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_9";
