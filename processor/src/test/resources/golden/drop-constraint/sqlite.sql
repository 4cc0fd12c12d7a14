-- version 7: unique customer_login of customer (login)

-- up verify-customer_login

-- up index-customer_login
CREATE UNIQUE INDEX ${schema}."customer_login" ON "customer" ("login");

-- up add-customer_login

-- down drop-customer_login
DROP CONSTRAINT "customer_login";

-- down drop-index-customer_login
DROP INDEX IF EXISTS ${schema}."customer_login";

-- version 9: drop constraint customer_country_check of customer

-- up drop-customer_country_check
ALTER TABLE ${schema}."customer" DROP CONSTRAINT "customer_country_check";

-- down verify-customer_country_check
NOT (length(country) = 2);

-- down add-customer_country_check

-- down validate-customer_country_check
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_country_check" CHECK (length(country) = 2);

-- version 10: drop constraint customer_login of customer

-- up drop-customer_login
DROP CONSTRAINT "customer_login";

-- up drop-index-customer_login
DROP INDEX IF EXISTS ${schema}."customer_login";

-- down verify-customer_login

-- down index-customer_login
CREATE UNIQUE INDEX ${schema}."customer_login" ON "customer" ("login");

-- down add-customer_login

-- version 11: drop constraint customer_referrer_fkey of customer

-- up drop-customer_referrer_fkey
DROP CONSTRAINT "customer_referrer_fkey";

-- down verify-customer_referrer_fkey
"customer"."referrer" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_parent WHERE concertina_parent."id" = "customer"."referrer");

-- down add-customer_referrer_fkey

-- down validate-customer_referrer_fkey
ADD CONSTRAINT "customer_referrer_fkey" FOREIGN KEY ("referrer") REFERENCES "customer" ("id") ON DELETE SET NULL;

-- version 12: drop constraint customer_stays_excl of customer

-- up drop-customer_stays_excl
DROP CONSTRAINT "customer_stays_excl";

-- version 13: drop constraint customer_parent_fkey of customer

-- up drop-customer_parent_fkey
DROP CONSTRAINT "customer_parent_fkey";

-- up restore-parent

-- down add-customer_parent_fkey

-- down orphans-parent
NULL;
"customer"."parent" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_parent WHERE concertina_parent."id" = "customer"."parent");

-- down verify-customer_parent_fkey
"customer"."parent" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_parent WHERE concertina_parent."id" = "customer"."parent");

-- down validate-customer_parent_fkey
ADD CONSTRAINT "customer_parent_fkey" FOREIGN KEY ("parent") REFERENCES "customer" ("id");

-- version 14: check customer_points_check of customer

-- up verify-customer_points_check
NOT (points >= 0);

-- up add-customer_points_check

-- up validate-customer_points_check
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_points_check" CHECK (points >= 0);

-- down drop-customer_points_check
ALTER TABLE ${schema}."customer" DROP CONSTRAINT "customer_points_check";

-- version 15: drop constraint customer_points_check of customer

-- up drop-customer_points_check
ALTER TABLE ${schema}."customer" DROP CONSTRAINT "customer_points_check";

-- up restore-points

-- down fix-points
0;
NOT (points >= 0);

-- down add-customer_points_check

-- down fix-points-again
0;
NOT (points >= 0);

-- down verify-customer_points_check
NOT (points >= 0);

-- down validate-customer_points_check
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_points_check" CHECK (points >= 0);
