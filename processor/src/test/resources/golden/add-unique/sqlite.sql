-- version 8: unique customer_email_key of customer (email)

-- up verify-customer_email_key

-- up index-customer_email_key
CREATE UNIQUE INDEX ${schema}."customer_email_key" ON "customer" ("email");

-- up add-customer_email_key

-- down drop-customer_email_key
DROP CONSTRAINT "customer_email_key";

-- down drop-index-customer_email_key
DROP INDEX IF EXISTS ${schema}."customer_email_key";

-- version 9: unique customer_login of customer (tenant, login)

-- up verify-customer_login

-- up index-customer_login
CREATE UNIQUE INDEX ${schema}."customer_login" ON "customer" ("tenant", "login");

-- up add-customer_login

-- down drop-customer_login
DROP CONSTRAINT "customer_login";

-- down drop-index-customer_login
DROP INDEX IF EXISTS ${schema}."customer_login";
