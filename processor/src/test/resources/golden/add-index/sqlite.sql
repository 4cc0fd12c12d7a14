-- version 10: index crm.customer (country, email)

-- up index-customer_country_email_idx
CREATE INDEX "crm"."customer_country_email_idx" ON "customer" ("country", "email");

-- down drop-customer_country_email_idx
DROP INDEX IF EXISTS "crm"."customer_country_email_idx";

-- version 11: index crm.customer (email)

-- up index-customer_email_key
CREATE UNIQUE INDEX "crm"."customer_email_key" ON "customer" ("email");

-- down drop-customer_email_key
DROP INDEX IF EXISTS "crm"."customer_email_key";
