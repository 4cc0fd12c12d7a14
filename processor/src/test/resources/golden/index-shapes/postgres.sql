-- version 8: index customer (lower(email) DESC, (name || country) COLLATE "C")

-- up index-customer_lower_email_name_country_COLLATE_C_idx
CREATE UNIQUE INDEX CONCURRENTLY "customer_lower_email_name_country_COLLATE_C_idx" ON ${schema}."customer" (lower(email) DESC, (name || country) COLLATE "C") WHERE gone = 0;

-- down drop-customer_lower_email_name_country_COLLATE_C_idx
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_lower_email_name_country_COLLATE_C_idx";

-- version 9: index customer (country, name)

-- up index-customer_country_name_idx
CREATE INDEX CONCURRENTLY "customer_country_name_idx" ON ${schema}."customer" ("country", "name") INCLUDE ("email");

-- down drop-customer_country_name_idx
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_country_name_idx";

-- version 10: index customer (email varchar_pattern_ops)

-- up index-customer_like
CREATE INDEX CONCURRENTLY "customer_like" ON ${schema}."customer" (email varchar_pattern_ops);

-- down drop-customer_like
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_like";

-- version 11: drop index customer_name_idx of customer

-- up drop-customer_name_idx
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_name_idx";

-- down index-customer_name_idx
CREATE INDEX CONCURRENTLY "customer_name_idx" ON ${schema}."customer" USING "gin" ("name");
