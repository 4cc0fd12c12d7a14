-- version 8: index customer (lower(email) DESC, (name || country) COLLATE "C")

-- up index-customer_lower_email_name_country_COLLATE_C_idx
CREATE UNIQUE INDEX ${schema}."customer_lower_email_name_country_COLLATE_C_idx" ON "customer" (lower(email) DESC, (name || country) COLLATE "C") WHERE gone = 0;

-- down drop-customer_lower_email_name_country_COLLATE_C_idx
DROP INDEX IF EXISTS ${schema}."customer_lower_email_name_country_COLLATE_C_idx";

-- version 9: index customer (country, name)

-- up index-customer_country_name_idx
CREATE INDEX ${schema}."customer_country_name_idx" ON "customer" (country, name, email);

-- down drop-customer_country_name_idx
DROP INDEX IF EXISTS ${schema}."customer_country_name_idx";

-- version 10: index customer (email varchar_pattern_ops)

-- up index-customer_like

-- down drop-customer_like
DROP INDEX IF EXISTS ${schema}."customer_like";

-- version 11: drop index customer_name_idx of customer

-- up drop-customer_name_idx
DROP INDEX IF EXISTS ${schema}."customer_name_idx";

-- down index-customer_name_idx
