-- version 8: require customer.login

-- up sync-login
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_e0435103"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM set_config('concertina.needed', '8', true);
  NEW."login" := (SELECT (lower(email)) FROM (SELECT NEW.*) AS "customer");
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_e0435103_z"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_8"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_login_e0435103_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_login_e0435103_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."login" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_login_e0435103"();
CREATE TRIGGER "zz_concertina_0008_login_e0435103_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
EXECUTE FUNCTION ${schema}."concertina_0008_login_e0435103_z"();
CREATE TRIGGER "zz_concertina_0008_login_e0435103_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."login" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_login_e0435103"();

-- up fill-login
lower(email);
"login" IS NULL;

-- up verify-login
"login" IS NULL;

-- up require-login
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_login_625c8956", ADD CONSTRAINT "concertina_0008_login_625c8956" CHECK ("login" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_login_625c8956";
ALTER TABLE ${schema}."customer" ALTER COLUMN "login" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_login_625c8956";

-- down unsync-login
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_e0435103_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_e0435103_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_e0435103_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_e0435103"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_e0435103_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8";

-- down loosen-login
ALTER TABLE ${schema}."customer" ALTER COLUMN "login" DROP NOT NULL;

-- down restore-login

-- version 9: contract customer.login

-- up unsync-login
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_e0435103_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_e0435103_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_e0435103_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_e0435103"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_e0435103_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8";

-- down sync-login
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_e0435103"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM set_config('concertina.needed', '8', true);
  NEW."login" := (SELECT (lower(email)) FROM (SELECT NEW.*) AS "customer");
  RETURN NEW;
END
$concertina$;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_e0435103_z"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_8"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_login_e0435103_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_login_e0435103_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."login" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_login_e0435103"();
CREATE TRIGGER "zz_concertina_0008_login_e0435103_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
EXECUTE FUNCTION ${schema}."concertina_0008_login_e0435103_z"();
CREATE TRIGGER "zz_concertina_0008_login_e0435103_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."login" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_login_e0435103"();

-- version 10: require customer.country

-- up verify-country
"country" IS NULL;

-- up require-country
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0010_country_de03a6a1", ADD CONSTRAINT "concertina_0010_country_de03a6a1" CHECK ("country" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0010_country_de03a6a1";
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0010_country_de03a6a1";

-- down loosen-country
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" DROP NOT NULL;
