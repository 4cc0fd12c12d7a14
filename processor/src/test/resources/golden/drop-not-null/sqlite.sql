-- version 8: let customer.fax be null

-- up loosen-fax
ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" DROP NOT NULL;

-- down verify-fax
"fax" IS NULL;

-- down require-fax
ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" SET NOT NULL;

-- version 9: let customer.country be null

-- up loosen-country
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" DROP NOT NULL;

-- down fill-country
'unknown';
"country" IS NULL;

-- down verify-country
"country" IS NULL;

-- down require-country
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL;
