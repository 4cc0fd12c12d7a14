-- version 8: drop index customer_country_email_idx of customer

-- up drop-customer_country_email_idx
DROP INDEX IF EXISTS ${schema}."customer_country_email_idx";

-- down index-customer_country_email_idx
CREATE INDEX ${schema}."customer_country_email_idx" ON "customer" ("country", "email");

-- version 9: drop index customer_email_key of customer

-- up drop-customer_email_key
DROP INDEX IF EXISTS ${schema}."customer_email_key";

-- down index-customer_email_key
CREATE UNIQUE INDEX ${schema}."customer_email_key" ON "customer" ("email");
