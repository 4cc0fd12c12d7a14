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
