-- version 8: add customer.email_normalized

-- up add-email_normalized
ALTER TABLE ${schema}."customer" ADD COLUMN "email_normalized" varchar(255);

-- up sync-email_normalized
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  NEW."email_normalized" := (SELECT (lower(customer.email)) FROM (SELECT NEW.*) AS "customer");
  IF TG_OP = 'INSERT' THEN
    PERFORM set_config('concertina.needed', '8', true);
  ELSIF NEW."email_normalized"::text COLLATE "C" IS DISTINCT FROM OLD."email_normalized"::text COLLATE "C" THEN
    PERFORM set_config('concertina.needed', '8', true);
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."email_normalized" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"();
CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."email_normalized" IS NOT DISTINCT FROM OLD."email_normalized" AND (NEW."email"::text COLLATE "C" IS DISTINCT FROM OLD."email"::text COLLATE "C"))
EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"();

-- up fill-email_normalized
lower(customer.email);
"email_normalized" IS NULL;

-- up verify-email_normalized
"email_normalized" IS NULL;

-- up require-email_normalized
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_email_normalized_b0251571", ADD CONSTRAINT "concertina_0008_email_normalized_b0251571" CHECK ("email_normalized" IS NOT NULL) NOT VALID;
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_email_normalized_b0251571";
ALTER TABLE ${schema}."customer" ALTER COLUMN "email_normalized" SET NOT NULL;
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_email_normalized_b0251571";

-- down unsync-email_normalized
DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_email_normalized_98b8178d"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_email_normalized_98b8178d_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8";

-- down drop-email_normalized

-- version 8.1: add customer.theme

-- up add-theme
ALTER TABLE ${schema}."customer" ADD COLUMN "theme" varchar(255);

-- up sync-theme
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8_1";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8_1" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  NEW."theme" := (SELECT (settings ->> 'theme') FROM (SELECT NEW.*) AS "customer");
  IF TG_OP = 'INSERT' THEN
    PERFORM set_config('concertina.needed', '8.1', true);
  ELSIF NEW."theme"::text COLLATE "C" IS DISTINCT FROM OLD."theme"::text COLLATE "C" THEN
    PERFORM set_config('concertina.needed', '8.1', true);
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_0001_theme_13d8d3ee_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."theme" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee_z"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
#variable_conflict use_column
BEGIN
  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8.1' THEN
    PERFORM pg_catalog.set_config('concertina.needed', '', true);
    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_8_1"');
  END IF;
  RETURN NEW;
END
$concertina$;
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_0001_theme_13d8d3ee_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8.1')
EXECUTE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee_z"();
CREATE TRIGGER "zz_concertina_0008_0001_theme_13d8d3ee_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."theme" IS NOT DISTINCT FROM OLD."theme" AND (NEW."settings"::text COLLATE "C" IS DISTINCT FROM OLD."settings"::text COLLATE "C"))
EXECUTE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee"();

-- up fill-theme
settings ->> 'theme';
"theme" IS NULL;

-- up verify-theme
"theme" IS NULL AND (settings ->> 'theme') IS NOT NULL;

-- down unsync-theme
DROP TRIGGER IF EXISTS "zz_concertina_0008_0001_theme_13d8d3ee_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_0001_theme_13d8d3ee_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_0001_theme_13d8d3ee_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_0001_theme_13d8d3ee"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_0001_theme_13d8d3ee_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8_1";

-- down drop-theme

-- version 8.2: add customer.points

-- up add-points
ALTER TABLE ${schema}."customer" ADD COLUMN "points" integer DEFAULT 0 NOT NULL;

-- down drop-points

-- version 8.3: add customer.external_id

-- up add-external_id
ALTER TABLE ${schema}."customer" ADD COLUMN "external_id" uuid;

-- down drop-external_id

-- version 9: contract customer.email_normalized

-- up unsync-email_normalized
DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_i" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_z" ON ${schema}."customer";
DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_u" ON ${schema}."customer";
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_email_normalized_98b8178d"();
DROP FUNCTION IF EXISTS ${schema}."concertina_0008_email_normalized_98b8178d_z"();
DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8";

-- down sync-email_normalized
CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8";
REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC;
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  NEW."email_normalized" := (SELECT (lower(customer.email)) FROM (SELECT NEW.*) AS "customer");
  IF TG_OP = 'INSERT' THEN
    PERFORM set_config('concertina.needed', '8', true);
  ELSIF NEW."email_normalized"::text COLLATE "C" IS DISTINCT FROM OLD."email_normalized"::text COLLATE "C" THEN
    PERFORM set_config('concertina.needed', '8', true);
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_i"
BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."email_normalized" IS NULL)
EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"();
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"() RETURNS trigger
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
REVOKE ALL ON FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"() FROM PUBLIC;
CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_z"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"();
CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_u"
BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
WHEN (NEW."email_normalized" IS NOT DISTINCT FROM OLD."email_normalized" AND (NEW."email"::text COLLATE "C" IS DISTINCT FROM OLD."email"::text COLLATE "C"))
EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"();
