-- version 8: unique customer_email_key of customer (email)

-- up verify-customer_email_key

-- up index-customer_email_key
CREATE UNIQUE INDEX CONCURRENTLY "customer_email_key" ON ${schema}."customer" ("email");

-- up add-customer_email_key
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_email_key" UNIQUE USING INDEX "customer_email_key";

-- down drop-customer_email_key
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_email_key";

-- down drop-index-customer_email_key
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_email_key";

-- version 9: unique customer_login of customer (tenant, login)

-- up verify-customer_login

-- up index-customer_login
CREATE UNIQUE INDEX CONCURRENTLY "customer_login" ON ${schema}."customer" ("tenant", "login");

-- up add-customer_login
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_login" UNIQUE USING INDEX "customer_login";

-- down drop-customer_login
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_login";

-- down drop-index-customer_login
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_login";
