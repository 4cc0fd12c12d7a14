-- version 3: expand orders.buyer_id -> customer_id

-- up add-customer_id
ALTER TABLE ${schema}."orders" ADD COLUMN "customer_id" ${type};

-- up loosen-buyer_id

-- up sync-customer_id
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_3";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_3" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"() RETURNS trigger
LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
DECLARE
  concertina_left text;
BEGIN
  IF TG_NARGS > 0 THEN
    concertina_left := current_setting('concertina.left_3', true);
    IF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."customer_id"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."customer_id" := NEW."buyer_id";
    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."buyer_id"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
      NEW."buyer_id" := NEW."customer_id";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."buyer_id" IS DISTINCT FROM OLD."buyer_id") THEN
      NEW."buyer_id" := NEW."customer_id";
    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."customer_id" IS DISTINCT FROM OLD."customer_id") THEN
      NEW."customer_id" := NEW."buyer_id";
    ELSE
      NEW."customer_id" := NEW."buyer_id";
    END IF;
    RETURN NEW;
  END IF;
  IF NOT (NEW."buyer_id" IS DISTINCT FROM NEW."customer_id") THEN
    NULL;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW."customer_id" IS NULL THEN
      NEW."customer_id" := NEW."buyer_id";
    ELSE
      NEW."buyer_id" := NEW."customer_id";
    END IF;
  ELSIF NEW."customer_id" IS DISTINCT FROM OLD."customer_id" THEN
    NEW."buyer_id" := NEW."customer_id";
  ELSIF NEW."buyer_id" IS DISTINCT FROM OLD."buyer_id" THEN
    IF current_setting('concertina.counted_3', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '3', true); END IF;
    NEW."customer_id" := NEW."buyer_id";
  ELSE
    NEW."customer_id" := NEW."buyer_id";
  END IF;
  concertina_left := set_config('concertina.left_3', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."customer_id"::text)) COLLATE "C", 0)::text, true);
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_c"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_c"() FROM PUBLIC;
CREATE TRIGGER "00_concertina_0003_customer_id_d3e5ceb9_c"
BEFORE INSERT ON ${schema}."orders" FOR EACH ROW
WHEN (NEW."buyer_id" IS NOT NULL AND NEW."customer_id" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_c"();
CREATE TRIGGER "00_concertina_0003_customer_id_d3e5ceb9_i"
BEFORE INSERT ON ${schema}."orders" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_z"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '3' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0003_customer_id_d3e5ceb9_z"
BEFORE UPDATE OF "buyer_id" ON ${schema}."orders" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '3')
EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_z"();
CREATE TRIGGER "00_concertina_0003_customer_id_d3e5ceb9_o"
BEFORE UPDATE OF "buyer_id" ON ${schema}."orders" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"();
CREATE TRIGGER "00_concertina_0003_customer_id_d3e5ceb9_u"
BEFORE UPDATE ON ${schema}."orders" FOR EACH ROW
WHEN (NEW."buyer_id" IS DISTINCT FROM NEW."customer_id")
EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"();
CREATE TRIGGER "zz_concertina_0003_customer_id_d3e5ceb9"
BEFORE INSERT OR UPDATE ON ${schema}."orders" FOR EACH ROW
WHEN (NEW."buyer_id" IS DISTINCT FROM NEW."customer_id")
EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9"('last');
CREATE OR REPLACE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_n"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
    PERFORM pg_catalog.set_config('concertina.counted_3', 'on', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_3"');
  END IF;
  RETURN NULL;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_n"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0003_customer_id_d3e5ceb9_n"
BEFORE UPDATE OF "buyer_id" ON ${schema}."orders" FOR EACH STATEMENT
EXECUTE FUNCTION ${schema}."concertina_0003_customer_id_d3e5ceb9_n"();

-- up fill-customer_id
"buyer_id";
"customer_id" IS NULL AND ("buyer_id") IS NOT NULL;

-- up verify-customer_id
"customer_id" IS DISTINCT FROM "buyer_id";

-- up index-customer_id

-- down settle-buyer_id
DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_d3e5ceb9_c" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_d3e5ceb9_i" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_d3e5ceb9_z" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_d3e5ceb9_o" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_d3e5ceb9_u" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_d3e5ceb9" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_d3e5ceb9_n" ON ${schema}."orders";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_d3e5ceb9"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_d3e5ceb9_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_d3e5ceb9_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_d3e5ceb9_n"();
DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_19b4c4ac_c" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_19b4c4ac_i" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_19b4c4ac_z" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_19b4c4ac_o" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "00_concertina_0003_customer_id_19b4c4ac_u" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_19b4c4ac" ON ${schema}."orders";
DROP TRIGGER IF EXISTS "zz_concertina_0003_customer_id_19b4c4ac_n" ON ${schema}."orders";
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_19b4c4ac"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_19b4c4ac_c"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_19b4c4ac_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0003_customer_id_19b4c4ac_n"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_3";

-- version 9: backfill customer.status

-- up fill-status
CASE WHEN last_login IS NULL THEN 'inactive' ELSE 'active' END;
status IS NULL;

-- version 9.1: backfill customer.country

-- up fill-country
trim(country);
country <> trim(country);

-- down restore-country

-- version 9.2: backfill customer.points

-- up fill-points
points * 100;

-- down undo-points
points / 100;

-- version 9.3: backfill customer.order_count

-- up fill-order_count
(SELECT count(*) FROM orders o WHERE o.customer_id = customer.id);
order_count IS NULL AND status = 'active';

-- version 9.4: backfill customer.country

-- up fill-country
upper(country);
