-- version 8: type of customer.tier

-- up create-customer_tier
CREATE TYPE ${schema}."customer_tier" AS ENUM ('BASIC', 'GOLD');

-- up probe-tier

-- up add-tier
ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0008_tier" ${schema}."customer_tier" /* beside "tier" */;

-- up sync-tier
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_tier_e67db5f9"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  IF NEW."tier"::text NOT IN ('BASIC', 'GOLD') THEN
    NEW."concertina_0008_tier" := NULL;
  ELSE
    NEW."concertina_0008_tier" := CAST(NEW."tier"::text AS ${schema}."customer_tier");
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_tier_e67db5f9"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0008_tier_e67db5f9"();

-- up prove-tier
"tier"::text NOT IN ('BASIC', 'GOLD');

-- up fill-tier
CASE WHEN NOT ("tier"::text NOT IN ('BASIC', 'GOLD')) THEN CAST("tier"::text AS ${schema}."customer_tier") END;
"concertina_0008_tier" IS NULL AND "tier" IS NOT NULL;

-- up verify-tier
CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END;

-- up carry-over-tier

-- up verify-tier
CASE WHEN "tier"::text NOT IN ('BASIC', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END;

-- up carry-over-tier

-- up swap-tier

-- up drop-tier
DROP TYPE ${schema}."tier";

-- down discard-back-tier

-- down prove-back-tier
"tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD');

-- down create-tier
CREATE TYPE ${schema}."tier" AS ENUM ('BASIC', 'SILVER', 'GOLD');

-- down probe-back-tier

-- down add-back-tier
ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0008_tier" ${schema}."tier" /* beside "tier" */;

-- down sync-back-tier
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_tier_e03a0784"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  IF NEW."tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN
    NEW."concertina_0008_tier" := NULL;
  ELSE
    NEW."concertina_0008_tier" := CAST(NEW."tier"::text AS ${schema}."tier");
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_tier_e03a0784"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0008_tier_e03a0784"();

-- down fill-back-tier
CASE WHEN NOT ("tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD')) THEN CAST("tier"::text AS ${schema}."tier") END;
"concertina_0008_tier" IS NULL AND "tier" IS NOT NULL;

-- down verify-back-tier
CASE WHEN "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END;

-- down carry-over-back-tier

-- down verify-back-tier
CASE WHEN "tier"::text NOT IN ('BASIC', 'SILVER', 'GOLD') THEN TRUE ELSE "concertina_0008_tier"::text IS DISTINCT FROM "tier"::text END;

-- down carry-over-back-tier

-- down swap-back-tier

-- down drop-customer_tier
DROP TYPE ${schema}."customer_tier";
