-- version 8: drop index customer_country_email_idx of customer

-- up drop-customer_country_email_idx
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_country_email_idx";

-- down index-customer_country_email_idx
CREATE INDEX CONCURRENTLY "customer_country_email_idx" ON ${schema}."customer" ("country", "email");

-- version 9: drop index customer_email_key of customer

-- up drop-customer_email_key
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_email_key";

-- down index-customer_email_key
CREATE UNIQUE INDEX CONCURRENTLY "customer_email_key" ON ${schema}."customer" ("email");
