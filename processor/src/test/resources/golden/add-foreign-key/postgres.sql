-- version 8: foreign key customer_referrer_fkey of customer to customer

-- up add-customer_referrer_fkey
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_referrer_fkey" FOREIGN KEY ("referrer") REFERENCES ${schema}."customer" ("id") ON DELETE SET NULL NOT VALID;

-- up orphans-referrer
NULL;
"customer"."referrer" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_parent WHERE concertina_parent."id" = "customer"."referrer");

-- up verify-customer_referrer_fkey
"customer"."referrer" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_parent WHERE concertina_parent."id" = "customer"."referrer");

-- up validate-customer_referrer_fkey
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_referrer_fkey";

-- down drop-customer_referrer_fkey
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_referrer_fkey";

-- down restore-referrer

-- version 9: foreign key customer_region of customer to geo.region

-- up verify-customer_region
"customer"."country" IS NOT NULL AND "customer"."region" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "geo"."region" AS concertina_parent WHERE concertina_parent."country" = "customer"."country" AND concertina_parent."code" = "customer"."region");

-- up add-customer_region
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_region" FOREIGN KEY ("country", "region") REFERENCES "geo"."region" ("country", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;

-- up validate-customer_region
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_region";

-- down drop-customer_region
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_region";

-- version 10: foreign key customer_agent_fkey of customer to agent

-- up keep-customer

-- up add-customer_agent_fkey
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_agent_fkey" FOREIGN KEY ("agent") REFERENCES ${schema}."agent" ("id") ON DELETE CASCADE NOT VALID;

-- up orphans-customer

-- up verify-customer_agent_fkey
"customer"."agent" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${schema}."agent" AS concertina_parent WHERE concertina_parent."id" = "customer"."agent");

-- up validate-customer_agent_fkey
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_agent_fkey";

-- down drop-customer_agent_fkey
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_agent_fkey";

-- down return-customer
