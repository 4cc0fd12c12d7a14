-- version 8: primary key customer_key of customer (tenant, number)

-- up verify-customer_key

-- up require-tenant
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_tenant_38937fcb", ADD CONSTRAINT "concertina_0008_tenant_38937fcb" CHECK ("tenant" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_tenant_38937fcb";
ALTER TABLE ${schema}."customer" ALTER COLUMN "tenant" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_tenant_38937fcb";

-- up require-number
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_number_29594716", ADD CONSTRAINT "concertina_0008_number_29594716" CHECK ("number" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_number_29594716";
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_number_29594716";

-- up index-customer_key
CREATE UNIQUE INDEX CONCURRENTLY "customer_key" ON ${schema}."customer" ("tenant", "number");

-- up add-customer_key
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_key" PRIMARY KEY USING INDEX "customer_key";

-- down drop-customer_key
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_key";

-- down drop-index-customer_key
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."customer_key";

-- down loosen-tenant
ALTER TABLE ${schema}."customer" ALTER COLUMN "tenant" DROP NOT NULL;

-- down loosen-number
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" DROP NOT NULL;

-- version 9: backfill customer.status

-- up fill-status
'none';
status IS NULL;
