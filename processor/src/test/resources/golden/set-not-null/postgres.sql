-- version 8: require customer.login

-- up sync-login
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  NEW."login" := (SELECT (lower(email)) FROM (SELECT NEW.*) AS "customer");
  IF TG_OP = 'INSERT' THEN
    PERFORM set_config('concertina.needed', '8', true);
  ELSIF TRUE THEN
    PERFORM set_config('concertina.needed', '8', true);
  END IF;
  IF NEW."login" IS NOT NULL THEN
    PERFORM set_config('concertina.filled_8', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text)) COLLATE "C", 0)::text, true);
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_login_86a44a84_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."login" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_login_86a44a84_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_login_86a44a84_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84_z"();
CREATE TRIGGER "zz_concertina_0008_login_86a44a84_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."login" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84_y"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.set_config('concertina.filled_8', '', true);
  INSERT INTO ${schema}."concertina_undo_8" AS concertina_undo (k1, old_value, new_value)
  VALUES (NEW."id", NULL, NEW."login")
  ON CONFLICT (k1) DO UPDATE SET new_value = excluded.new_value;
  RETURN NULL;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_login_86a44a84_y"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_login_86a44a84_y"
AFTER INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (current_setting('concertina.filled_8', true) <> '' AND current_setting('concertina.filled_8', true) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text)) COLLATE "C", 0)::text)
EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84_y"();

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
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_y" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84_y"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8";

-- down loosen-login
ALTER TABLE ${schema}."customer" ALTER COLUMN "login" DROP NOT NULL;

-- down restore-login

-- version 9: contract customer.login

-- up unsync-login
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_u" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_y" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84_z"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84_y"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8";

-- down sync-login
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  NEW."login" := (SELECT (lower(email)) FROM (SELECT NEW.*) AS "customer");
  IF TG_OP = 'INSERT' THEN
    PERFORM set_config('concertina.needed', '8', true);
  ELSIF TRUE THEN
    PERFORM set_config('concertina.needed', '8', true);
  END IF;
  IF NEW."login" IS NOT NULL THEN
    PERFORM set_config('concertina.filled_8', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text)) COLLATE "C", 0)::text, true);
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_login_86a44a84_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."login" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_login_86a44a84_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_login_86a44a84_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84_z"();
CREATE TRIGGER "zz_concertina_0008_login_86a44a84_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."login" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84_y"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  PERFORM pg_catalog.set_config('concertina.filled_8', '', true);
  INSERT INTO ${schema}."concertina_undo_8" AS concertina_undo (k1, old_value, new_value)
  VALUES (NEW."id", NULL, NEW."login")
  ON CONFLICT (k1) DO UPDATE SET new_value = excluded.new_value;
  RETURN NULL;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_login_86a44a84_y"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_login_86a44a84_y"
AFTER INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (current_setting('concertina.filled_8', true) <> '' AND current_setting('concertina.filled_8', true) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text)) COLLATE "C", 0)::text)
EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84_y"();

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
