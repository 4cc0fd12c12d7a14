-- version 8: primary key customer_key of customer (tenant, number)

-- up verify-customer_key

-- up require-tenant
ALTER TABLE ${schema}."customer" ALTER COLUMN "tenant" SET NOT NULL;

-- up require-number
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET NOT NULL;

-- up index-customer_key

-- up add-customer_key
ADD CONSTRAINT "customer_key" PRIMARY KEY ("tenant", "number");

-- down drop-customer_key
DROP CONSTRAINT "customer_key";

-- down drop-index-customer_key
DROP INDEX IF EXISTS ${schema}."customer_key";

-- down loosen-tenant
ALTER TABLE ${schema}."customer" ALTER COLUMN "tenant" DROP NOT NULL;

-- down loosen-number
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" DROP NOT NULL;

-- version 9: backfill customer.status

-- up fill-status
'none';
status IS NULL;
