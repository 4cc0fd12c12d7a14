SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE DOMAIN public."Postal Code" AS character varying(5);
CREATE TYPE public."Shipment State" AS ENUM (
    'gone',
    'here'
);
CREATE TYPE public.article_state AS ENUM (
    'draft',
    'printed'
);
CREATE FUNCTION public.concertina_0001_0007_full_name_bc9fa348() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."full_name" IS NULL THEN
      PERFORM nextval('"public"."concertina_writes_1_7"');
      NEW."full_name" := NEW."name";
    ELSE
      NEW."name" := NEW."full_name";
    END IF;
  ELSIF NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" THEN
    NEW."name" := NEW."full_name";
  ELSIF NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" THEN
    PERFORM nextval('"public"."concertina_writes_1_7"');
    NEW."full_name" := NEW."name";
  ELSE
    NEW."full_name" := NEW."name";
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0002_0001_email_normalized_b8c7aeae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM nextval('"public"."concertina_writes_2_1"');
  END IF;
  NEW."email_normalized" := (SELECT (lower(email)) FROM (SELECT NEW.*) AS "account");
  RETURN NEW;
END
$$;
CREATE FUNCTION public."concertina_0010_0001_full ""name"" it's 100%\?_670020da"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."full ""name"" it's 100%\?" IS NULL THEN
      PERFORM nextval('"public"."concertina_writes_10_1"');
      NEW."full ""name"" it's 100%\?" := NEW."na""me";
    ELSE
      NEW."na""me" := NEW."full ""name"" it's 100%\?";
    END IF;
  ELSIF NEW."full ""name"" it's 100%\?"::text COLLATE "C" IS DISTINCT FROM OLD."full ""name"" it's 100%\?"::text COLLATE "C" THEN
    NEW."na""me" := NEW."full ""name"" it's 100%\?";
  ELSIF NEW."na""me"::text COLLATE "C" IS DISTINCT FROM OLD."na""me"::text COLLATE "C" THEN
    PERFORM nextval('"public"."concertina_writes_10_1"');
    NEW."full ""name"" it's 100%\?" := NEW."na""me";
  ELSE
    NEW."full ""name"" it's 100%\?" := NEW."na""me";
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0016_0001_login_96454a4a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  PERFORM nextval('"public"."concertina_writes_16_1"');
  NEW."login" := (SELECT (lower(email)) FROM (SELECT NEW.*) AS "member");
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0019_0001_amount_200209b2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
  concertina_copy record;
  concertina_original record;
  concertina_copy_wins boolean;
BEGIN
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (cents / 100.0) INTO concertina_copy."amount" FROM (SELECT NEW.*) AS "payment";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."amount" := NULL;
  END;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."amount" IS NULL) OR (NEW."amount" IS NULL AND NEW."cents" IS NULL);
    IF NEW."amount" IS NULL AND NOT (NEW."cents" IS NULL) THEN
      PERFORM nextval('"public"."concertina_writes_19_1"');
    END IF;
  ELSE
    concertina_copy_wins := NEW."amount" IS DISTINCT FROM OLD."amount";
    IF (NEW."cents" IS DISTINCT FROM OLD."cents") AND NOT (NEW."amount" IS DISTINCT FROM OLD."amount") THEN
      PERFORM nextval('"public"."concertina_writes_19_1"');
    END IF;
  END IF;
  IF NOT (NEW."amount" IS DISTINCT FROM concertina_copy."amount") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."cents" IS NULL) THEN
    RETURN NEW;
  END IF;
  IF NOT (NEW."amount" IS NULL) THEN
    BEGIN
      SELECT (round(amount * 100)) INTO concertina_original."cents" FROM (SELECT NEW.*) AS "payment";
      IF NOT (NEW."cents" IS DISTINCT FROM concertina_original."cents") THEN
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (round(amount * 100)) INTO NEW."cents" FROM (SELECT NEW.*) AS "payment";
    IF NEW."amount" IS NULL THEN
      BEGIN
        SELECT (cents / 100.0) INTO concertina_copy."amount" FROM (SELECT NEW.*) AS "payment";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."amount" := NULL;
      END;
      NEW."amount" := concertina_copy."amount";
    END IF;
  ELSE
    NEW."amount" := concertina_copy."amount";
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0019_0003_level_afd048dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
  concertina_copy record;
  concertina_original record;
  concertina_copy_wins boolean;
BEGIN
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END) INTO concertina_copy."level" FROM (SELECT NEW.*) AS "payment";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."level" := NULL;
  END;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."level" IS NULL);
    IF NEW."level" IS NULL AND NOT (NEW."score" IS NULL) THEN
      PERFORM nextval('"public"."concertina_writes_19_3"');
    END IF;
  ELSE
    concertina_copy_wins := NEW."level"::text COLLATE "C" IS DISTINCT FROM OLD."level"::text COLLATE "C";
    IF (NEW."score" IS DISTINCT FROM OLD."score") AND NOT (NEW."level"::text COLLATE "C" IS DISTINCT FROM OLD."level"::text COLLATE "C") THEN
      PERFORM nextval('"public"."concertina_writes_19_3"');
    END IF;
  END IF;
  IF NOT (NEW."level"::text COLLATE "C" IS DISTINCT FROM concertina_copy."level"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."score" IS NULL) THEN
    RETURN NEW;
  END IF;
  IF NOT (NEW."level" IS NULL) THEN
    BEGIN
      SELECT (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END) INTO concertina_original."score" FROM (SELECT NEW.*) AS "payment";
      IF NOT (NEW."score" IS DISTINCT FROM concertina_original."score") THEN
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END) INTO NEW."score" FROM (SELECT NEW.*) AS "payment";
    IF NEW."level" IS NULL THEN
      BEGIN
        SELECT (CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END) INTO concertina_copy."level" FROM (SELECT NEW.*) AS "payment";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."level" := NULL;
      END;
      NEW."level" := concertina_copy."level";
    END IF;
  ELSE
    NEW."level" := concertina_copy."level";
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0019_0011_first_name_31c221d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
  concertina_copy record;
  concertina_original record;
  concertina_copy_wins boolean;
BEGIN
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (split_part(full_name, ' ', 1)), (nullif(substr(full_name, length(split_part(full_name, ' ', 1)) + 2), '')) INTO concertina_copy."first_name", concertina_copy."last_name" FROM (SELECT NEW.*) AS "person";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."first_name" := NULL;
    concertina_copy."last_name" := NULL;
  END;
  IF TG_OP = 'UPDATE' THEN
    IF OLD."first_name" IS NULL AND OLD."last_name" IS NULL AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) THEN
      NEW."first_name" := coalesce(NEW."first_name", concertina_copy."first_name");
      NEW."last_name" := coalesce(NEW."last_name", concertina_copy."last_name");
    END IF;
  END IF;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) OR (NEW."first_name" IS NULL AND NEW."last_name" IS NULL AND NEW."full_name" IS NULL);
    IF NEW."first_name" IS NULL AND NEW."last_name" IS NULL AND NOT (NEW."full_name" IS NULL) THEN
      PERFORM nextval('"public"."concertina_writes_19_11"');
    END IF;
  ELSE
    concertina_copy_wins := NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C";
    IF (NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C") AND NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C") THEN
      PERFORM nextval('"public"."concertina_writes_19_11"');
    END IF;
  END IF;
  IF NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."last_name"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."full_name" IS NULL) THEN
    RETURN NEW;
  END IF;
  IF NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) THEN
    BEGIN
      SELECT (first_name || coalesce(' ' || last_name, '')) INTO concertina_original."full_name" FROM (SELECT NEW.*) AS "person";
      IF NOT (NEW."full_name"::text COLLATE "C" IS DISTINCT FROM concertina_original."full_name"::text COLLATE "C") THEN
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (first_name || coalesce(' ' || last_name, '')) INTO NEW."full_name" FROM (SELECT NEW.*) AS "person";
    IF NEW."first_name" IS NULL AND NEW."last_name" IS NULL THEN
      BEGIN
        SELECT (split_part(full_name, ' ', 1)), (nullif(substr(full_name, length(split_part(full_name, ' ', 1)) + 2), '')) INTO concertina_copy."first_name", concertina_copy."last_name" FROM (SELECT NEW.*) AS "person";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."first_name" := NULL;
        concertina_copy."last_name" := NULL;
      END;
      NEW."first_name" := concertina_copy."first_name"; NEW."last_name" := concertina_copy."last_name";
    END IF;
  ELSE
    NEW."first_name" := concertina_copy."first_name"; NEW."last_name" := concertina_copy."last_name";
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0019_0013_address_a9cfa2e7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
  concertina_copy record;
  concertina_original record;
  concertina_copy_wins boolean;
BEGIN
  concertina_copy := NEW;
  concertina_original := NEW;
  BEGIN
    SELECT (street || coalesce(', ' || city, '')) INTO concertina_copy."address" FROM (SELECT NEW.*) AS "person";
  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
    concertina_copy."address" := NULL;
  END;
  IF TG_OP = 'INSERT' THEN
    concertina_copy_wins := NOT (NEW."address" IS NULL) OR (NEW."address" IS NULL AND NEW."street" IS NULL AND NEW."city" IS NULL);
    IF NEW."address" IS NULL AND NOT (NEW."street" IS NULL AND NEW."city" IS NULL) THEN
      PERFORM nextval('"public"."concertina_writes_19_13"');
    END IF;
  ELSE
    concertina_copy_wins := NEW."address"::text COLLATE "C" IS DISTINCT FROM OLD."address"::text COLLATE "C";
    IF (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C") AND NOT (NEW."address"::text COLLATE "C" IS DISTINCT FROM OLD."address"::text COLLATE "C") THEN
      PERFORM nextval('"public"."concertina_writes_19_13"');
    END IF;
  END IF;
  IF NOT (NEW."address"::text COLLATE "C" IS DISTINCT FROM concertina_copy."address"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."street" IS NULL AND NEW."city" IS NULL) THEN
    RETURN NEW;
  END IF;
  IF NOT (NEW."address" IS NULL) THEN
    BEGIN
      SELECT (split_part(address, ', ', 1)), (nullif(split_part(address, ', ', 2), '')) INTO concertina_original."street", concertina_original."city" FROM (SELECT NEW.*) AS "person";
      IF NOT (NEW."street"::text COLLATE "C" IS DISTINCT FROM concertina_original."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM concertina_original."city"::text COLLATE "C") THEN
        RETURN NEW;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
      NULL;
    END;
  END IF;
  IF concertina_copy_wins THEN
    SELECT (split_part(address, ', ', 1)), (nullif(split_part(address, ', ', 2), '')) INTO NEW."street", NEW."city" FROM (SELECT NEW.*) AS "person";
    IF NEW."address" IS NULL THEN
      BEGIN
        SELECT (street || coalesce(', ' || city, '')) INTO concertina_copy."address" FROM (SELECT NEW.*) AS "person";
      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
        concertina_copy."address" := NULL;
      END;
      NEW."address" := concertina_copy."address";
    END IF;
  ELSE
    NEW."address" := concertina_copy."address";
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0024_0001_title_key_37a4a4cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM nextval('"public"."concertina_writes_24_1"');
  END IF;
  NEW."title_key" := (SELECT (lower(title)) FROM (SELECT NEW.*) AS "article");
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0024_0004_extras_d3e84d5c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM nextval('"public"."concertina_writes_24_4"');
  END IF;
  NEW."extras" := (SELECT (jsonb_build_object('title', title)) FROM (SELECT NEW.*) AS "article");
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0025_0001_guest_address_e9e4a243() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF TG_OP = 'DELETE' OR NOT (NEW."guest_id" = OLD."guest_id") THEN
      UPDATE "public"."guest" AS concertina_source
      SET "street" = NULL, "city" = NULL
      WHERE concertina_source."id" = OLD."guest_id" AND (concertina_source."street" IS NOT NULL OR concertina_source."city" IS NOT NULL)
      AND (TG_OP = 'DELETE' OR NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C"))
      AND NOT EXISTS (SELECT 1 FROM "public"."guest_address" AS concertina_part WHERE concertina_part."guest_id" = OLD."guest_id");
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE "public"."guest" AS concertina_source
    SET "street" = concertina_part."street", "city" = concertina_part."city"
    FROM "public"."guest_address" AS concertina_part
    WHERE concertina_part."guest_id" = NEW."guest_id" AND concertina_source."id" = NEW."guest_id" AND (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM concertina_part."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM concertina_part."city"::text COLLATE "C");
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION public.concertina_0025_0001_guest_address_feffcc7a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
  concertina_written bigint;
BEGIN
  IF EXISTS (SELECT 1 FROM "public"."guest" AS concertina_source WHERE concertina_source."id" = NEW."id" AND (concertina_source."street" IS NOT NULL OR concertina_source."city" IS NOT NULL) AND (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM NEW."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM NEW."city"::text COLLATE "C")) THEN
    RETURN NULL;
  END IF;
  IF NEW."street" IS NULL AND NEW."city" IS NULL THEN
    DELETE FROM "public"."guest_address" AS concertina_part
    WHERE concertina_part."guest_id" = NEW."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL);
  ELSE
    INSERT INTO "public"."guest_address" AS concertina_part ("guest_id", "street", "city")
    VALUES (NEW."id", NEW."street", NEW."city")
    ON CONFLICT ("guest_id") DO UPDATE
    SET "street" = excluded."street", "city" = excluded."city"
    WHERE concertina_part."street"::text COLLATE "C" IS DISTINCT FROM excluded."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM excluded."city"::text COLLATE "C";
  END IF;
  GET DIAGNOSTICS concertina_written = ROW_COUNT;
  IF concertina_written > 0 THEN
    PERFORM nextval('"public"."concertina_writes_25_1"');
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION public.concertina_0025_0003_vessel_hull_01408341() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF TG_OP = 'DELETE' OR NOT (NEW."harbour" = OLD."harbour" AND NEW."code" = OLD."code") THEN
      UPDATE "public"."vessel" AS concertina_source
      SET "draught" = NULL
      WHERE concertina_source."harbour" = OLD."harbour" AND concertina_source."code" = OLD."code" AND (concertina_source."draught" IS NOT NULL)
      AND (TG_OP = 'DELETE' OR NOT (concertina_source."draught" IS DISTINCT FROM OLD."draught"))
      AND NOT EXISTS (SELECT 1 FROM "public"."vessel_hull" AS concertina_part WHERE concertina_part."harbour" = OLD."harbour" AND concertina_part."code" = OLD."code");
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE "public"."vessel" AS concertina_source
    SET "draught" = concertina_part."draught"
    FROM "public"."vessel_hull" AS concertina_part
    WHERE concertina_part."harbour" = NEW."harbour" AND concertina_part."code" = NEW."code" AND concertina_source."harbour" = NEW."harbour" AND concertina_source."code" = NEW."code" AND (concertina_source."draught" IS DISTINCT FROM concertina_part."draught");
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION public.concertina_0025_0003_vessel_hull_038b125b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
  concertina_written bigint;
BEGIN
  IF EXISTS (SELECT 1 FROM "public"."vessel" AS concertina_source WHERE concertina_source."harbour" = NEW."harbour" AND concertina_source."code" = NEW."code" AND (concertina_source."draught" IS NOT NULL) AND (concertina_source."draught" IS DISTINCT FROM NEW."draught")) THEN
    RETURN NULL;
  END IF;
  IF NEW."draught" IS NULL THEN
    DELETE FROM "public"."vessel_hull" AS concertina_part
    WHERE concertina_part."harbour" = NEW."harbour" AND concertina_part."code" = NEW."code" AND (concertina_part."draught" IS NOT NULL);
  ELSE
    INSERT INTO "public"."vessel_hull" AS concertina_part ("harbour", "code", "draught")
    VALUES (NEW."harbour", NEW."code", NEW."draught")
    ON CONFLICT ("harbour", "code") DO UPDATE
    SET "draught" = excluded."draught"
    WHERE concertina_part."draught" IS DISTINCT FROM excluded."draught";
  END IF;
  GET DIAGNOSTICS concertina_written = ROW_COUNT;
  IF concertina_written > 0 THEN
    PERFORM nextval('"public"."concertina_writes_25_3"');
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION public."concertina_0026_0001_Event Log_aa9198a5"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO '$user', 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    TRUNCATE "public"."concertina_0026_0001_Event Log_aa9198a5";
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND (OLD."id" IS DISTINCT FROM NEW."id" OR OLD."happened" IS DISTINCT FROM NEW."happened")) THEN
    DELETE FROM "public"."concertina_0026_0001_Event Log_aa9198a5" AS t WHERE t."id" = OLD."id" AND t."happened" = OLD."happened";
    IF NOT FOUND AND current_setting('transaction_isolation') <> 'read committed' THEN
      -- A copy that this transaction does not see ends it, as one that it would change.
      INSERT INTO "public"."concertina_0026_0001_Event Log_aa9198a5" AS t ("id", "happened", "note", "place") VALUES (OLD."id", OLD."happened", OLD."note", OLD."place")
      ON CONFLICT ("id", "happened") DO UPDATE SET "note" = excluded."note", "place" = excluded."place";
      DELETE FROM "public"."concertina_0026_0001_Event Log_aa9198a5" AS t WHERE t."id" = OLD."id" AND t."happened" = OLD."happened";
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "public"."concertina_0026_0001_Event Log_aa9198a5" AS t ("id", "happened", "note", "place") VALUES (NEW."id", NEW."happened", NEW."note", NEW."place")
    ON CONFLICT ("id", "happened") DO UPDATE SET "note" = excluded."note", "place" = excluded."place";
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION public.concertina_0027_0001_id_c990ad11() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  NEW."concertina_0027_0001_id" := CAST(NEW."id" AS bigint);
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0027_0002_id_70484ba5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  NEW."concertina_0027_0002_id" := CAST(NEW."id" AS bigint);
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0027_0003_wallet_id_b3862a39() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  NEW."concertina_0027_0003_wallet_id" := CAST(NEW."wallet_id" AS bigint);
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0032_0001_lodger_address_4a8c5aaf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
BEGIN
  IF EXISTS (SELECT 1 FROM "public"."lodger" AS concertina_source WHERE concertina_source."id" = NEW."id" AND (concertina_source."street" IS NOT NULL OR concertina_source."city" IS NOT NULL) AND (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM NEW."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM NEW."city"::text COLLATE "C")) THEN
    RETURN NULL;
  END IF;
  IF NOT (NEW."street" IS NULL AND NEW."city" IS NULL) THEN
    INSERT INTO "public"."lodger_address" AS concertina_part ("lodger_id", "street", "city")
    VALUES (NEW."id", NEW."street", NEW."city")
    ON CONFLICT ("lodger_id") DO UPDATE
    SET "street" = CASE WHEN TG_OP = 'INSERT' OR NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" THEN excluded."street" ELSE concertina_part."street" END, "city" = CASE WHEN TG_OP = 'INSERT' OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" THEN excluded."city" ELSE concertina_part."city" END
    WHERE concertina_part."street"::text COLLATE "C" IS DISTINCT FROM excluded."street"::text COLLATE "C" OR concertina_part."city"::text COLLATE "C" IS DISTINCT FROM excluded."city"::text COLLATE "C";
  ELSIF TG_OP = 'UPDATE' THEN
    DELETE FROM "public"."lodger_address" AS concertina_part
    WHERE concertina_part."lodger_id" = NEW."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL);
  ELSIF EXISTS (SELECT 1 FROM "public"."lodger_address" AS concertina_part WHERE concertina_part."lodger_id" = NEW."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)) THEN
    UPDATE "public"."lodger" AS concertina_source
    SET "street" = concertina_part."street", "city" = concertina_part."city"
    FROM "public"."lodger_address" AS concertina_part
    WHERE concertina_part."lodger_id" = NEW."id" AND concertina_source."id" = NEW."id";
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION public.concertina_0032_0001_lodger_address_a9a419f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF TG_OP = 'DELETE' OR NOT (NEW."lodger_id" = OLD."lodger_id") THEN
      UPDATE "public"."lodger" AS concertina_source
      SET "street" = NULL, "city" = NULL
      WHERE concertina_source."id" = OLD."lodger_id" AND (concertina_source."street" IS NOT NULL OR concertina_source."city" IS NOT NULL)
      AND (TG_OP = 'DELETE' OR NOT (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C"))
      AND NOT EXISTS (SELECT 1 FROM "public"."lodger_address" AS concertina_part WHERE concertina_part."lodger_id" = OLD."lodger_id");
      IF FOUND THEN
        PERFORM nextval('"public"."concertina_writes_32_1"');
      END IF;
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    UPDATE "public"."lodger" AS concertina_source
    SET "street" = concertina_part."street", "city" = concertina_part."city"
    FROM "public"."lodger_address" AS concertina_part
    WHERE concertina_part."lodger_id" = NEW."lodger_id" AND concertina_source."id" = NEW."lodger_id" AND (concertina_source."street"::text COLLATE "C" IS DISTINCT FROM concertina_part."street"::text COLLATE "C" OR concertina_source."city"::text COLLATE "C" IS DISTINCT FROM concertina_part."city"::text COLLATE "C");
    IF FOUND AND (TG_OP = 'INSERT' OR NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C") THEN
      PERFORM nextval('"public"."concertina_writes_32_1"');
    END IF;
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION public.concertina_0032_0001_lodger_address_db014c41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL OR NOT (NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" OR NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C")) THEN
    UPDATE "public"."lodger_address" AS concertina_part
    SET "lodger_id" = NEW."id", "street" = CASE WHEN NEW."street"::text COLLATE "C" IS DISTINCT FROM OLD."street"::text COLLATE "C" THEN NEW."street" ELSE concertina_part."street" END, "city" = CASE WHEN NEW."city"::text COLLATE "C" IS DISTINCT FROM OLD."city"::text COLLATE "C" THEN NEW."city" ELSE concertina_part."city" END
    WHERE concertina_part."lodger_id" = OLD."id";
    IF NOT FOUND AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) THEN
      INSERT INTO "public"."lodger_address" ("lodger_id", "street", "city")
      VALUES (NEW."id", NEW."street", NEW."city")
      ON CONFLICT ("lodger_id") DO NOTHING;
    END IF;
  ELSE
    DELETE FROM "public"."lodger_address" AS concertina_part
    WHERE concertina_part."lodger_id" = OLD."id";
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION public.concertina_0035_0001_patron_town_09d2604b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
  concertina_referred boolean := NEW."town_id" IS DISTINCT FROM OLD."town_id";
  concertina_given boolean := (NEW."town"::text COLLATE "C" IS DISTINCT FROM OLD."town"::text COLLATE "C");
BEGIN
  IF concertina_referred OR (NOT concertina_given AND NEW."town_id" IS NOT NULL) THEN
    SELECT concertina_part."town" INTO NEW."town"
    FROM "public"."patron_town" AS concertina_part
    WHERE concertina_part."id" = NEW."town_id" FOR KEY SHARE;
  ELSIF NEW."town" IS NULL THEN
    NEW."town_id" := NULL;
  ELSE
    FOR concertina_try IN 1..1000 LOOP
      SELECT concertina_part."id" INTO NEW."town_id"
      FROM "public"."patron_town" AS concertina_part
      WHERE concertina_part."town" = NEW."town" FOR KEY SHARE;
      EXIT WHEN FOUND;
      INSERT INTO "public"."patron_town" ("town")
      VALUES (NEW."town")
      ON CONFLICT DO NOTHING;
    END LOOP;
    IF NEW."town_id" IS NULL THEN
      RAISE EXCEPTION 'concertina: a value of patron.town is neither found in patron_town nor taken there'
      USING HINT = 'Look for a policy, a trigger or a unique index that keeps it away.';
    END IF;
  END IF;
  IF concertina_given AND NOT concertina_referred AND NEW."town_id" IS DISTINCT FROM OLD."town_id" THEN
    PERFORM nextval('"public"."concertina_writes_35_1"');
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION public.concertina_0035_0001_patron_town_aff5cabd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."town_id" IS NOT DISTINCT FROM OLD."town_id" AND OLD."town" IS NULL THEN
    RETURN NULL;
  END IF;
  UPDATE "public"."patron" AS concertina_source
  SET "town_id" = NEW."town_id"
  WHERE concertina_source."id" = NEW."id" AND concertina_source."town_id" = NEW."town_id" AND concertina_source."town" IS NULL
  AND EXISTS (SELECT 1 FROM "public"."patron_town" AS concertina_part WHERE concertina_part."id" = NEW."town_id");
  RETURN NULL;
END
$$;
CREATE FUNCTION public.concertina_0035_0001_patron_town_c476ce63() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
    RAISE EXCEPTION 'concertina: a value of patron_town can be changed at READ COMMITTED only, while its change is open'
    USING ERRCODE = 'feature_not_supported', HINT = 'A transaction that does not see the rows which others have made meanwhile would leave them the old value.';
  END IF;
  UPDATE "public"."patron" AS concertina_source
  SET "town" = concertina_part."town"
  FROM "public"."patron_town" AS concertina_part
  WHERE concertina_part."id" = NEW."id" AND concertina_source."town_id" = NEW."id" AND (concertina_source."town"::text COLLATE "C" IS DISTINCT FROM concertina_part."town"::text COLLATE "C");
  RETURN NULL;
END
$$;
CREATE TABLE public."Event Log" (
    id bigint NOT NULL,
    happened date DEFAULT '2026-07-07'::date NOT NULL,
    note character varying(40),
    place bigint,
    CONSTRAINT noted CHECK (((note)::text <> ''::text))
);
ALTER TABLE ONLY public."Event Log" ALTER COLUMN note SET STATISTICS 250;
ALTER TABLE ONLY public."Event Log" ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE ONLY public."Event Log" ALTER COLUMN note SET (n_distinct=99);
COMMENT ON TABLE public."Event Log" IS 'what happened';
COMMENT ON COLUMN public."Event Log".note IS 'it''s what''s said';
COMMENT ON CONSTRAINT noted ON public."Event Log" IS 'or nothing';
ALTER TABLE public."Event Log" ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public."Event Log_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public."Order Item" (
    "select" bigint NOT NULL,
    "na""me" character varying(40) DEFAULT 'x'::character varying NOT NULL,
    "from" bigint,
    "Ort" character varying(20),
    "user" character varying(20),
    "full ""name"" it's 100%\?" character varying(40)
);
CREATE TABLE public.account (
    id bigint NOT NULL,
    email character varying(80) NOT NULL,
    email_normalized character varying(80) NOT NULL,
    status character varying(10) DEFAULT 'new'::character varying NOT NULL,
    note text
);
CREATE TABLE public.article (
    id bigint NOT NULL,
    title character varying(80) NOT NULL,
    title_key text NOT NULL COLLATE pg_catalog."C",
    extras jsonb NOT NULL,
    state public.article_state DEFAULT 'draft'::public.article_state NOT NULL
);
COMMENT ON COLUMN public.article.title_key IS 'what the shelf''s "order" goes by';
COMMENT ON COLUMN public.article.state IS 'where it is';
CREATE TABLE public.badge (
    ticket_id bigint NOT NULL,
    colour character varying(20) NOT NULL,
    note text
);
CREATE TABLE public.barge (
    harbour bigint NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(40)
);
CREATE TABLE public.barge_hull (
    harbour bigint NOT NULL,
    code character varying(10) NOT NULL,
    draught integer NOT NULL
);
CREATE TABLE public.berth (
    harbour bigint NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(40),
    maker character varying(20) NOT NULL,
    model integer NOT NULL
);
CREATE TABLE public.bill (
    id bigint NOT NULL,
    total bigint
);
COMMENT ON TABLE public.bill IS 'one per order';
CREATE TABLE public.bill_audit (
    id bigint NOT NULL,
    total bigint,
    note text
);
CREATE TABLE public.booking (
    id bigint NOT NULL,
    room bigint,
    follows bigint,
    code character varying(20)
);
CREATE TABLE public.client (
    id bigint NOT NULL,
    name character varying(80) DEFAULT 'unnamed'::character varying NOT NULL,
    city character varying(40),
    score integer DEFAULT 0 NOT NULL,
    full_name character varying(80),
    CONSTRAINT client_named CHECK ((length((name)::text) > 0))
);
ALTER TABLE ONLY public.client ALTER COLUMN name SET STATISTICS 250;
COMMENT ON COLUMN public.client.name IS 'as on the passport';
CREATE TABLE public.concertina_0018_0005_fax_log (
    id bigint NOT NULL,
    sent_to character varying(24) NOT NULL
);
CREATE TABLE public."concertina_0026_0001_Event Log_aa9198a5" (
    id bigint NOT NULL,
    happened date DEFAULT '2026-07-07'::date NOT NULL,
    note character varying(40),
    place bigint,
    CONSTRAINT noted CHECK (((note)::text <> ''::text))
)
PARTITION BY RANGE (happened);
ALTER TABLE ONLY public."concertina_0026_0001_Event Log_aa9198a5" ALTER COLUMN note SET STATISTICS 250;
ALTER TABLE ONLY public."concertina_0026_0001_Event Log_aa9198a5" ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE ONLY public."concertina_0026_0001_Event Log_aa9198a5" ALTER COLUMN note SET (n_distinct=99);
CREATE TABLE public.concertina_0033_0001_stay (
    id bigint NOT NULL,
    room bigint NOT NULL,
    nights integer NOT NULL,
    days integer,
    "Note" character varying(20)
);
CREATE TABLE public.concertina_change (
    version text NOT NULL,
    writes bigint NOT NULL,
    still_since timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
CREATE TABLE public.concertina_chunk (
    version text NOT NULL,
    operation text NOT NULL,
    chunk integer DEFAULT 0 NOT NULL,
    state text NOT NULL,
    cursor text[],
    upper_bound text[],
    window_end text[],
    stripe integer DEFAULT 0 NOT NULL,
    stripes integer DEFAULT 1 NOT NULL,
    rows_visited bigint DEFAULT 0 NOT NULL,
    rows_changed bigint DEFAULT 0 NOT NULL,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
CREATE TABLE public.concertina_history (
    id bigint NOT NULL,
    version text NOT NULL,
    phase text NOT NULL,
    state text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    checksum text DEFAULT ''::text NOT NULL,
    executed_by text DEFAULT CURRENT_USER NOT NULL,
    host text DEFAULT ''::text NOT NULL,
    pid bigint DEFAULT 0 NOT NULL,
    build text DEFAULT ''::text NOT NULL,
    fingerprint text DEFAULT ''::text NOT NULL,
    needs text,
    tool_version text DEFAULT ''::text NOT NULL,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    finished_at timestamp with time zone,
    duration_ms bigint,
    rows_done bigint DEFAULT 0 NOT NULL,
    error text,
    resolution text,
    CONSTRAINT concertina_history_phase_check CHECK ((phase = ANY (ARRAY['expand'::text, 'migrate'::text, 'contract'::text, 'purge'::text, 'down'::text, 'return'::text, 'control'::text, 'adopted'::text]))),
    CONSTRAINT concertina_history_state_check CHECK ((state = ANY (ARRAY['STARTED'::text, 'DONE'::text, 'FAILED'::text, 'INTERRUPTED'::text, 'CANCELLED'::text, 'RETRY'::text, 'FORGOTTEN'::text]))),
    CONSTRAINT concertina_history_version_check CHECK ((version ~ '^[0-9]+([.][0-9]+)*$'::text))
);
ALTER TABLE public.concertina_history ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.concertina_history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.concertina_instance (
    id text NOT NULL,
    host text NOT NULL,
    pid bigint NOT NULL,
    process_started text NOT NULL,
    build text NOT NULL,
    maps text NOT NULL,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
CREATE TABLE public.concertina_lease (
    id integer NOT NULL,
    format integer NOT NULL,
    token bigint NOT NULL,
    host text,
    pid bigint,
    process_started text,
    build text,
    doing text,
    wanted boolean DEFAULT false NOT NULL,
    acquired_at timestamp with time zone,
    renewed_at timestamp with time zone,
    expires_at timestamp with time zone,
    paused_at timestamp with time zone,
    paused_by text,
    paused_reason text,
    CONSTRAINT concertina_lease_id_check CHECK ((id = 1))
);
CREATE TABLE public.concertina_quarantine (
    version text NOT NULL,
    operation text NOT NULL,
    table_name text NOT NULL,
    key text[] NOT NULL,
    state text DEFAULT 'OPEN'::text NOT NULL,
    error text NOT NULL,
    row_data json,
    refused_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    reason text,
    CONSTRAINT concertina_quarantine_check CHECK (((state = 'WAIVED'::text) = (COALESCE(reason, ''::text) <> ''::text))),
    CONSTRAINT concertina_quarantine_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'WAIVED'::text])))
);
CREATE TABLE public.concertina_undo_10_3 (
    k1 bigint,
    old_value bigint,
    new_value bigint
);
CREATE TABLE public.concertina_undo_13_1 (
    k1 bigint,
    k2 bigint,
    old_value character varying(20),
    new_value character varying(20)
);
CREATE TABLE public.concertina_undo_16_1 (
    k1 bigint,
    old_value character varying(80),
    new_value character varying(80)
);
CREATE TABLE public.concertina_undo_16_7 (
    k1 bigint,
    old_value bigint,
    new_value bigint
);
CREATE TABLE public.concertina_undo_17_1 (
    k1 bigint,
    old_value bigint,
    new_value bigint
);
CREATE TABLE public.concertina_undo_3_2 (
    k1 bigint,
    old_value bigint,
    new_value bigint
);
CREATE SEQUENCE public.concertina_writes_10_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_16_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_19_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_19_11
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_19_13
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_19_3
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_1_7
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_24_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_24_4
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_25_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_25_3
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_2_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_32_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.concertina_writes_35_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.contact (
    region bigint NOT NULL,
    id bigint NOT NULL,
    country character varying(2),
    phone character varying(20),
    amount bigint,
    label character varying(5)
);
CREATE TABLE public.coupon (
    id integer NOT NULL,
    holder character varying(20)
);
CREATE TABLE public.team (
    id bigint NOT NULL,
    name character varying(40) DEFAULT 'unnamed'::character varying NOT NULL,
    points bigint
);
CREATE VIEW public.crew WITH (security_invoker='true') AS
 SELECT team.id,
    team.name,
    team.points
   FROM public.team;
CREATE TABLE public.deposit (
    cents bigint,
    wallet_id integer NOT NULL,
    id integer NOT NULL,
    concertina_0027_0002_id bigint,
    concertina_0027_0003_wallet_id bigint
);
CREATE SEQUENCE public.deposit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.deposit_id_seq OWNED BY public.deposit.id;
CREATE TABLE public.event_2026 (
    id bigint NOT NULL,
    happened date DEFAULT '2026-07-07'::date NOT NULL,
    note character varying(40),
    place bigint,
    CONSTRAINT noted CHECK (((note)::text <> ''::text))
);
ALTER TABLE ONLY public.event_2026 ALTER COLUMN note SET STATISTICS 250;
ALTER TABLE ONLY public.event_2026 ALTER COLUMN note SET STORAGE EXTERNAL;
CREATE TABLE public.event_old (
    id bigint NOT NULL,
    happened date DEFAULT '2026-07-07'::date NOT NULL,
    note character varying(40),
    place bigint,
    CONSTRAINT noted CHECK (((note)::text <> ''::text))
);
ALTER TABLE ONLY public.event_old ALTER COLUMN note SET STATISTICS 250;
ALTER TABLE ONLY public.event_old ALTER COLUMN note SET STORAGE EXTERNAL;
CREATE TABLE public.event_rest (
    id bigint NOT NULL,
    happened date DEFAULT '2026-07-07'::date NOT NULL,
    note character varying(40),
    place bigint,
    CONSTRAINT noted CHECK (((note)::text <> ''::text))
);
ALTER TABLE ONLY public.event_rest ALTER COLUMN note SET STATISTICS 250;
ALTER TABLE ONLY public.event_rest ALTER COLUMN note SET STORAGE EXTERNAL;
CREATE TABLE public.gadget (
    id bigint NOT NULL,
    seen timestamp(3) without time zone,
    note character varying(200),
    price numeric(10,2),
    name character varying(80) NOT NULL,
    sizes integer[]
);
CREATE TABLE public.guest (
    id bigint NOT NULL,
    name character varying(40),
    street character varying(40),
    city character varying(40)
);
CREATE TABLE public.guest_address (
    guest_id bigint NOT NULL,
    street character varying(40),
    city character varying(40)
);
CREATE TABLE public.item (
    id bigint NOT NULL,
    status character varying(10),
    amount bigint,
    price bigint,
    region_id bigint NOT NULL,
    region_name character varying(40),
    weight bigint
);
CREATE TABLE public.lodger (
    id bigint NOT NULL,
    name character varying(40),
    street character varying(40) COLLATE pg_catalog."C",
    city character varying(40)
);
CREATE TABLE public.lodger_address (
    lodger_id bigint NOT NULL,
    street character varying(40) COLLATE pg_catalog."C",
    city character varying(40)
);
CREATE TABLE public.member (
    id bigint NOT NULL,
    email character varying(80),
    login character varying(80) NOT NULL,
    country character varying(2),
    city character varying(40) NOT NULL,
    points bigint,
    status character varying(9) DEFAULT 'new'::character varying,
    grade bigint NOT NULL,
    sponsor bigint,
    CONSTRAINT member_known CHECK ((((email)::text ~~ '%@%'::text) OR ((country)::text = ANY ((ARRAY['DE'::character varying, 'FR'::character varying])::text[])))),
    CONSTRAINT member_points_check CHECK ((points >= 0))
);
CREATE TABLE public.nickname (
    client_name character varying(80),
    nick character varying(20)
);
CREATE TABLE public.pager_log (
    id bigint NOT NULL,
    text character varying(80)
);
CREATE TABLE public.patron (
    id bigint NOT NULL,
    name character varying(40),
    town character varying(40) COLLATE pg_catalog."C",
    town_id bigint
);
CREATE TABLE public.patron_town (
    id bigint NOT NULL,
    town character varying(40) NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE public.patron_town ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.patron_town_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.payment (
    id bigint NOT NULL,
    cents bigint NOT NULL,
    score integer,
    quantity character varying(9),
    note character varying(20),
    amount numeric(12,2) NOT NULL,
    level character varying(9)
);
CREATE TABLE public.person (
    id bigint NOT NULL,
    full_name character varying(80) NOT NULL,
    street character varying(40) NOT NULL,
    city character varying(40),
    first_name character varying(80) NOT NULL,
    last_name character varying(80),
    address character varying(90)
);
CREATE TABLE public.place (
    id bigint NOT NULL,
    name character varying(20)
);
CREATE TABLE public.player (
    team_id bigint
);
CREATE TABLE public.product (
    id bigint NOT NULL,
    sku character varying(20),
    ean character varying(20),
    name character varying(40)
);
CREATE TABLE public.region (
    id bigint NOT NULL,
    name character varying(40)
);
CREATE TABLE public.room (
    id bigint NOT NULL,
    name character varying(20),
    beside bigint,
    CONSTRAINT room_check CHECK ((length((name)::text) > 0)),
    CONSTRAINT room_odd CHECK (((id % (100)::bigint) < 77))
);
CREATE TABLE public.seat (
    room bigint NOT NULL,
    place character varying(9) NOT NULL,
    label character varying(20)
);
CREATE TABLE public.shipment (
    id bigint NOT NULL,
    state public."Shipment State" DEFAULT 'here'::public."Shipment State" NOT NULL
);
CREATE TABLE public.stay (
    id bigint NOT NULL,
    room bigint NOT NULL,
    nights integer DEFAULT 1 NOT NULL,
    days integer GENERATED ALWAYS AS ((nights + 1)) STORED,
    "Note" character varying(20),
    CONSTRAINT stay_nights CHECK ((nights > 0))
);
ALTER TABLE public.stay ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.stay_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.supplier (
    id bigint NOT NULL,
    name character varying(40),
    concertina_0004_0001_fax character varying(24)
);
ALTER TABLE public.team ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.team_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.vessel (
    harbour bigint NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(40),
    draught integer
);
CREATE TABLE public.vessel_hull (
    harbour bigint NOT NULL,
    code character varying(10) NOT NULL,
    draught integer
);
CREATE TABLE public.wallet (
    owner character varying(40),
    amount numeric(10,2),
    code character varying(20) NOT NULL,
    id integer NOT NULL,
    concertina_0027_0001_id bigint,
    CONSTRAINT concertina_b253142646c5 CHECK ((concertina_0027_0001_id IS NOT NULL)),
    CONSTRAINT concertina_d309ae34b1f3 CHECK ((NOT ((concertina_0027_0001_id IS DISTINCT FROM (id)::bigint) OR ((concertina_0027_0001_id)::integer IS DISTINCT FROM id))))
);
ALTER TABLE public.wallet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wallet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY public."concertina_0026_0001_Event Log_aa9198a5" ATTACH PARTITION public.event_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
ALTER TABLE ONLY public."concertina_0026_0001_Event Log_aa9198a5" ATTACH PARTITION public.event_old FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
ALTER TABLE ONLY public."concertina_0026_0001_Event Log_aa9198a5" ATTACH PARTITION public.event_rest DEFAULT;
ALTER TABLE ONLY public.deposit ALTER COLUMN id SET DEFAULT nextval('public.deposit_id_seq'::regclass);
INSERT INTO public."Event Log" VALUES
	(1, '2025-12-21', 'note 1', 2),
	(2, '2025-12-22', 'note 2', 1),
	(3, '2025-12-23', 'note 3', 2),
	(4, '2025-12-24', 'note 4', 1),
	(5, '2025-12-25', 'note 5', 2),
	(6, '2025-12-26', 'note 6', 1),
	(7, '2025-12-27', 'note 7', 2),
	(8, '2025-12-28', 'note 8', 1),
	(9, '2025-12-29', 'note 9', 2),
	(10, '2025-12-30', 'note 10', 1),
	(11, '2025-12-31', 'note 11', 2),
	(12, '2026-01-01', 'note 12', 1),
	(13, '2026-01-02', 'note 13', 2),
	(14, '2026-01-03', 'note 14', 1),
	(15, '2026-01-04', 'note 15', 2),
	(16, '2026-01-05', 'note 16', 1),
	(17, '2026-01-06', 'note 17', 2),
	(18, '2026-01-07', 'note 18', 1),
	(19, '2026-01-08', 'note 19', 2),
	(20, '2026-01-09', 'note 20', 1),
	(21, '2026-01-10', 'note 21', 2),
	(22, '2026-01-11', 'note 22', 1),
	(23, '2026-01-12', 'note 23', 2),
	(24, '2026-01-13', 'note 24', 1),
	(25, '2026-01-14', 'note 25', 2),
	(26, '2026-01-15', 'note 26', 1),
	(27, '2026-01-16', 'note 27', 2),
	(28, '2026-01-17', 'note 28', 1),
	(29, '2026-01-18', 'note 29', 2),
	(30, '2026-01-19', 'note 30', 1);
INSERT INTO public."Order Item" VALUES
	(4, 'n4', 8, 'o4', 'u4', 'n4'),
	(8, 'n8', 16, 'o8', 'u8', 'n8'),
	(12, 'n12', 24, 'o12', 'u12', 'n12'),
	(16, 'n16', 32, 'o16', 'u16', 'n16'),
	(20, 'n20', 40, 'o20', 'u20', 'n20'),
	(24, 'n24', 48, 'o24', 'u24', 'n24'),
	(1, 'n1', 2, 'o1', 'u1', 'n1'),
	(5, 'n5', 10, 'o5', 'u5', 'n5'),
	(9, 'n9', 18, 'o9', 'u9', 'n9'),
	(13, 'n13', 26, 'o13', 'u13', 'n13'),
	(17, 'n17', 34, 'o17', 'u17', 'n17'),
	(21, 'n21', 42, 'o21', 'u21', 'n21'),
	(2, 'n2', 4, 'o2', 'u2', 'n2'),
	(6, 'n6', 12, 'o6', 'u6', 'n6'),
	(10, 'n10', 20, 'o10', 'u10', 'n10'),
	(14, 'n14', 28, 'o14', 'u14', 'n14'),
	(18, 'n18', 36, 'o18', 'u18', 'n18'),
	(22, 'n22', 44, 'o22', 'u22', 'n22'),
	(3, 'n3', 6, 'o3', 'u3', 'n3'),
	(7, 'n7', 14, 'o7', 'u7', 'n7'),
	(11, 'n11', 22, 'o11', 'u11', 'n11'),
	(15, 'n15', 30, 'o15', 'u15', 'n15'),
	(19, 'n19', 38, 'o19', 'u19', 'n19'),
	(23, 'n23', 46, 'o23', 'u23', 'n23');
INSERT INTO public.account VALUES
	(4, 'User4@Example.ORG', 'user4@example.org', 'new', NULL),
	(8, 'User8@Example.ORG', 'user8@example.org', 'new', NULL),
	(12, 'User12@Example.ORG', 'user12@example.org', 'new', NULL),
	(16, 'User16@Example.ORG', 'user16@example.org', 'new', NULL),
	(20, 'User20@Example.ORG', 'user20@example.org', 'new', NULL),
	(24, 'User24@Example.ORG', 'user24@example.org', 'new', NULL),
	(1, 'User1@Example.ORG', 'user1@example.org', 'new', NULL),
	(5, 'User5@Example.ORG', 'user5@example.org', 'new', NULL),
	(9, 'User9@Example.ORG', 'user9@example.org', 'new', NULL),
	(13, 'User13@Example.ORG', 'user13@example.org', 'new', NULL),
	(17, 'User17@Example.ORG', 'user17@example.org', 'new', NULL),
	(21, 'User21@Example.ORG', 'user21@example.org', 'new', NULL),
	(2, 'User2@Example.ORG', 'user2@example.org', 'new', NULL),
	(6, 'User6@Example.ORG', 'user6@example.org', 'new', NULL),
	(10, 'User10@Example.ORG', 'user10@example.org', 'new', NULL),
	(14, 'User14@Example.ORG', 'user14@example.org', 'new', NULL),
	(18, 'User18@Example.ORG', 'user18@example.org', 'new', NULL),
	(22, 'User22@Example.ORG', 'user22@example.org', 'new', NULL),
	(3, 'User3@Example.ORG', 'user3@example.org', 'new', NULL),
	(7, 'User7@Example.ORG', 'user7@example.org', 'new', NULL),
	(11, 'User11@Example.ORG', 'user11@example.org', 'new', NULL),
	(15, 'User15@Example.ORG', 'user15@example.org', 'new', NULL),
	(19, 'User19@Example.ORG', 'user19@example.org', 'new', NULL),
	(23, 'User23@Example.ORG', 'user23@example.org', 'new', NULL);
INSERT INTO public.article VALUES
	(4, 'Title 4', 'title 4', '{"title": "Title 4"}', 'draft'),
	(8, 'Title 8', 'title 8', '{"title": "Title 8"}', 'draft'),
	(12, 'Title 12', 'title 12', '{"title": "Title 12"}', 'draft'),
	(16, 'Title 16', 'title 16', '{"title": "Title 16"}', 'draft'),
	(20, 'Title 20', 'title 20', '{"title": "Title 20"}', 'draft'),
	(1, 'Title 1', 'title 1', '{"title": "Title 1"}', 'draft'),
	(5, 'Title 5', 'title 5', '{"title": "Title 5"}', 'draft'),
	(9, 'Title 9', 'title 9', '{"title": "Title 9"}', 'draft'),
	(13, 'Title 13', 'title 13', '{"title": "Title 13"}', 'draft'),
	(17, 'Title 17', 'title 17', '{"title": "Title 17"}', 'draft'),
	(2, 'Title 2', 'title 2', '{"title": "Title 2"}', 'draft'),
	(6, 'Title 6', 'title 6', '{"title": "Title 6"}', 'draft'),
	(10, 'Title 10', 'title 10', '{"title": "Title 10"}', 'draft'),
	(14, 'Title 14', 'title 14', '{"title": "Title 14"}', 'draft'),
	(18, 'Title 18', 'title 18', '{"title": "Title 18"}', 'draft'),
	(3, 'Title 3', 'title 3', '{"title": "Title 3"}', 'draft'),
	(7, 'Title 7', 'title 7', '{"title": "Title 7"}', 'draft'),
	(11, 'Title 11', 'title 11', '{"title": "Title 11"}', 'draft'),
	(15, 'Title 15', 'title 15', '{"title": "Title 15"}', 'draft'),
	(19, 'Title 19', 'title 19', '{"title": "Title 19"}', 'draft');
INSERT INTO public.barge VALUES
	(1, 'V1', 'barge 1'),
	(2, 'V2', 'barge 2'),
	(3, 'V3', 'barge 3'),
	(0, 'V4', 'barge 4'),
	(1, 'V5', 'barge 5'),
	(2, 'V6', 'barge 6'),
	(3, 'V7', 'barge 7'),
	(0, 'V8', 'barge 8'),
	(1, 'V9', 'barge 9'),
	(2, 'V10', 'barge 10'),
	(3, 'V11', 'barge 11'),
	(0, 'V12', 'barge 12');
INSERT INTO public.barge_hull VALUES
	(1, 'V1', 1),
	(2, 'V2', 2),
	(3, 'V3', 3),
	(0, 'V4', 4),
	(1, 'V5', 5),
	(2, 'V6', 6),
	(3, 'V7', 7),
	(0, 'V8', 8),
	(1, 'V9', 9),
	(2, 'V10', 10),
	(3, 'V11', 11),
	(0, 'V12', 12);
INSERT INTO public.berth VALUES
	(1, 'V1', 'berth 1', 'M1', 1),
	(2, 'V2', 'berth 2', 'M2', 2),
	(3, 'V3', 'berth 3', 'M0', 3),
	(0, 'V4', 'berth 4', 'M1', 4),
	(1, 'V5', 'berth 5', 'M2', 0),
	(2, 'V6', 'berth 6', 'M0', 1),
	(3, 'V7', 'berth 7', 'M1', 2),
	(0, 'V8', 'berth 8', 'M2', 3),
	(1, 'V9', 'berth 9', 'M0', 4),
	(2, 'V10', 'berth 10', 'M1', 0),
	(3, 'V11', 'berth 11', 'M2', 1),
	(0, 'V12', 'berth 12', 'M0', 2);
INSERT INTO public.bill VALUES
	(1, 12),
	(2, 23),
	(3, 34),
	(4, 45),
	(5, 56),
	(6, 67),
	(7, 78),
	(8, 89),
	(9, 100),
	(10, 111);
INSERT INTO public.bill_audit VALUES
	(1, 11, 'it''s; fine'),
	(2, 22, 'it''s; fine'),
	(3, 33, 'it''s; fine'),
	(4, 44, 'it''s; fine'),
	(5, 55, 'it''s; fine'),
	(6, 66, 'it''s; fine'),
	(7, 77, 'it''s; fine'),
	(8, 88, 'it''s; fine'),
	(9, 99, 'it''s; fine'),
	(10, 110, 'it''s; fine');
INSERT INTO public.booking VALUES
	(1, 1, NULL, 'b1'),
	(2, 2, 1, 'b2'),
	(3, 3, 2, 'b3'),
	(4, 4, 3, 'b4'),
	(5, 5, 4, 'b5'),
	(6, 6, 5, 'b6'),
	(7, 7, 6, 'b7'),
	(8, 8, 7, 'b8'),
	(9, 9, 8, 'b9'),
	(11, 1, 10, 'b11'),
	(12, 2, 11, 'b12'),
	(13, 3, 12, 'b13'),
	(14, 4, 13, 'b14'),
	(15, 5, 14, 'b15'),
	(16, 6, 15, 'b16'),
	(17, 7, 16, 'b17'),
	(18, 8, 17, 'b18'),
	(19, 9, 18, 'b19'),
	(21, 1, 20, 'b21'),
	(22, 2, 21, 'b22'),
	(23, 3, 22, 'b23'),
	(24, 4, 23, 'b24'),
	(10, NULL, 9, 'b10'),
	(20, NULL, 19, 'b20');
INSERT INTO public.client VALUES
	(12, 'client 4', 'city 4', 4, 'client 4'),
	(24, 'client 8', 'city 1', 3, 'client 8'),
	(36, 'client 12', 'city 5', 2, 'client 12'),
	(48, 'client 16', 'city 2', 1, 'client 16'),
	(60, 'client 20', 'city 6', 0, 'client 20'),
	(72, 'client 24', 'city 3', 4, 'client 24'),
	(9, 'client 3', 'city 3', 3, 'client 3'),
	(21, 'client 7', 'city 0', 2, 'client 7'),
	(33, 'client 11', 'city 4', 1, 'client 11'),
	(45, 'client 15', 'city 1', 0, 'client 15'),
	(57, 'client 19', 'city 5', 4, 'client 19'),
	(69, 'client 23', 'city 2', 3, 'client 23'),
	(6, 'client 2', 'city 2', 2, 'client 2'),
	(18, 'client 6', 'city 6', 1, 'client 6'),
	(30, 'client 10', 'city 3', 0, 'client 10'),
	(42, 'client 14', 'city 0', 4, 'client 14'),
	(54, 'client 18', 'city 4', 3, 'client 18'),
	(66, 'client 22', 'city 1', 2, 'client 22'),
	(3, 'client 1', 'city 1', 1, 'client 1'),
	(15, 'client 5', 'city 5', 0, 'client 5'),
	(27, 'client 9', 'city 2', 4, 'client 9'),
	(39, 'client 13', 'city 6', 3, 'client 13'),
	(51, 'client 17', 'city 3', 2, 'client 17'),
	(63, 'client 21', 'city 0', 1, 'client 21');
INSERT INTO public.concertina_0018_0005_fax_log VALUES
	(1, '+49 1'),
	(2, '+49 2'),
	(3, '+49 3'),
	(4, '+49 4'),
	(5, '+49 5'),
	(6, '+49 6'),
	(7, '+49 7'),
	(8, '+49 8'),
	(9, '+49 9'),
	(10, '+49 10'),
	(11, '+49 11'),
	(12, '+49 12'),
	(13, '+49 13'),
	(14, '+49 14'),
	(15, '+49 15'),
	(16, '+49 16'),
	(17, '+49 17'),
	(18, '+49 18'),
	(19, '+49 19'),
	(20, '+49 20');
INSERT INTO public.concertina_0033_0001_stay VALUES
	(9, 10, 5, 6, 'note 9'),
	(10, 11, 1, 2, 'note 10'),
	(11, 12, 2, 3, 'note 11');
INSERT INTO public.concertina_chunk VALUES
	('25.1', 'copy-guest_address', 0, 'DONE', '{20}', '{20}', NULL, 0, 1, 20, 17, '2026-12-01 01:42:41.462006+00', '2026-12-01 01:42:41.464287+00'),
	('19.1', 'fill-amount', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:41.283763+00', '2026-12-01 01:42:41.295545+00'),
	('1.7', 'fill-full_name', 0, 'DONE', '{72}', '{72}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:39.79548+00', '2026-12-01 01:42:39.831595+00'),
	('25.3', 'copy-vessel_hull', 0, 'DONE', '{3,V7}', '{3,V7}', NULL, 0, 1, 20, 20, '2026-12-01 01:42:41.487791+00', '2026-12-01 01:42:41.49038+00'),
	('2.1', 'fill-email_normalized', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:39.902878+00', '2026-12-01 01:42:39.910619+00'),
	('19.3', 'fill-level', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:41.321903+00', '2026-12-01 01:42:41.3334+00'),
	('3.1', 'fill-status', 0, 'DONE', '{2400}', '{2400}', NULL, 0, 4, 1200, 800, '2026-12-01 01:42:39.959459+00', '2026-12-01 01:42:39.97666+00'),
	('28.1', 'fill-state', 0, 'DONE', '{40}', '{40}', NULL, 0, 4, 40, 40, '2026-12-01 01:42:41.516201+00', '2026-12-01 01:42:41.527852+00'),
	('10.1', 'fill-full "name" it''s 100%\?', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:40.86679+00', '2026-12-01 01:42:40.880186+00'),
	('19.11', 'fill-first_name', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:41.349319+00', '2026-12-01 01:42:41.360722+00'),
	('10.3', 'fill-from', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:40.900905+00', '2026-12-01 01:42:40.916898+00'),
	('13.1', 'fill-phone', 0, 'DONE', '{0,24}', '{0,24}', NULL, 0, 1, 24, 21, '2026-12-01 01:42:40.933559+00', '2026-12-01 01:42:40.951318+00'),
	('27.2', 'fill-id', 0, 'DONE', '{48}', '{48}', NULL, 0, 4, 48, 48, '2026-12-01 01:42:42.814046+00', '2026-12-01 01:42:42.821728+00'),
	('19.11', 'fill-last_name', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 0, '2026-12-01 01:42:41.376366+00', '2026-12-01 01:42:41.38518+00'),
	('16.1', 'fill-login', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 8, '2026-12-01 01:42:40.970418+00', '2026-12-01 01:42:40.987576+00'),
	('32.1', 'fill-lodger', 0, 'DONE', '{11}', '{11}', NULL, 0, 4, 8, 8, '2026-12-01 01:42:41.596779+00', '2026-12-01 01:42:41.607731+00'),
	('16.7', 'fix-points', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 0, '2026-12-01 01:42:41.041156+00', '2026-12-01 01:42:41.045954+00'),
	('19.13', 'fill-address', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:41.403023+00', '2026-12-01 01:42:41.408231+00'),
	('16.7', 'fix-points-again', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 0, '2026-12-01 01:42:41.054408+00', '2026-12-01 01:42:41.060041+00'),
	('17.1', 'orphans-room', 0, 'DONE', '{24}', '{24}', NULL, 0, 1, 24, 2, '2026-12-01 01:42:41.10296+00', '2026-12-01 01:42:41.125293+00'),
	('33.1', 'orphans-stay', 0, 'DONE', '{20}', '{20}', NULL, 0, 1, 20, 3, '2026-12-01 01:42:41.62851+00', '2026-12-01 01:42:41.63512+00'),
	('24.1', 'fill-title_key', 0, 'DONE', '{20}', '{20}', NULL, 0, 4, 20, 20, '2026-12-01 01:42:41.417855+00', '2026-12-01 01:42:41.423565+00'),
	('27.3', 'fill-wallet_id', 0, 'DONE', '{48}', '{48}', NULL, 0, 4, 48, 0, '2026-12-01 01:42:42.840228+00', '2026-12-01 01:42:42.846161+00'),
	('35.1', 'fill-town_id', 0, 'DONE', '{12}', '{12}', NULL, 0, 4, 12, 8, '2026-12-01 01:42:41.653484+00', '2026-12-01 01:42:41.672647+00'),
	('24.4', 'fill-extras', 0, 'DONE', '{20}', '{20}', NULL, 0, 4, 20, 20, '2026-12-01 01:42:41.443085+00', '2026-12-01 01:42:41.447683+00'),
	('26.1', 'copy-Event Log', 0, 'DONE', '{30}', '{30}', NULL, 0, 1, 30, 30, '2026-12-01 01:42:42.228414+00', '2026-12-01 01:42:42.234993+00'),
	('3.2', 'fill-amount', 0, 'OPEN', NULL, '{2400}', '{2400}', 1, 4, 1200, 600, '2026-12-01 01:42:43.516224+00', '2026-12-01 01:42:43.528089+00'),
	('27.1', 'fill-id', 0, 'DONE', '{24}', '{24}', NULL, 0, 4, 24, 24, '2026-12-01 01:42:42.778653+00', '2026-12-01 01:42:42.78967+00');
INSERT INTO public.concertina_history OVERRIDING SYSTEM VALUE VALUES
	(1, '1.7', 'expand', 'DONE', 'expand client.name -> full_name', '1:5e116b8f155e6c4c', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.657012+00', '2026-12-01 01:42:39.674054+00', 17, 0, NULL, NULL),
	(2, '2.1', 'expand', 'DONE', 'add account.email_normalized', '1:5953a123f3c46fe3', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.682085+00', '2026-12-01 01:42:39.694972+00', 13, 0, NULL, NULL),
	(3, '2.3', 'expand', 'DONE', 'add account.status', '1:52580da888af6b04', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.699589+00', '2026-12-01 01:42:39.715376+00', 16, 0, NULL, NULL),
	(4, '2.4', 'expand', 'DONE', 'add account.note', '1:5e296afbd875cb84', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.720362+00', '2026-12-01 01:42:39.733535+00', 13, 0, NULL, NULL),
	(5, '4.1', 'expand', 'DONE', 'drop supplier.fax', '1:b39dd63b352a2f89', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.744578+00', '2026-12-01 01:42:39.752379+00', 8, 0, NULL, NULL),
	(6, '4.2', 'expand', 'DONE', 'drop supplier.pager', '1:abc42df0a29f4fb5', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.759655+00', '2026-12-01 01:42:39.762001+00', 2, 0, NULL, NULL),
	(7, '1.7', 'migrate', 'DONE', 'expand client.name -> full_name', '1:5e116b8f155e6c4c', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.766178+00', '2026-12-01 01:42:39.878798+00', 113, 24, NULL, NULL),
	(8, '2.1', 'migrate', 'DONE', 'add account.email_normalized', '1:5953a123f3c46fe3', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.887968+00', '2026-12-01 01:42:39.939116+00', 51, 24, NULL, NULL),
	(9, '3.1', 'migrate', 'DONE', 'backfill item.status', '1:fdb36322c6794538', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.946319+00', '2026-12-01 01:42:39.982817+00', 36, 800, NULL, NULL),
	(10, '5.1', 'migrate', 'DONE', 'index product (sku)', '1:d479a94c5f9c4ae9', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:39.990136+00', '2026-12-01 01:42:40.009666+00', 20, 0, NULL, NULL),
	(11, '5.2', 'migrate', 'DONE', 'index product (ean)', '1:df2cc8ac5170f926', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.019621+00', '2026-12-01 01:42:40.038269+00', 19, 0, NULL, NULL),
	(12, '5.3', 'migrate', 'DONE', 'index product (name, sku)', '1:669ec5758b707361', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.047501+00', '2026-12-01 01:42:40.067207+00', 20, 0, NULL, NULL),
	(13, '4.1', 'contract', 'DONE', 'drop supplier.fax', '1:b39dd63b352a2f89', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.088078+00', '2026-12-01 01:42:40.100745+00', 13, 0, NULL, NULL),
	(14, '4.2', 'contract', 'DONE', 'drop supplier.pager', '1:abc42df0a29f4fb5', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.120907+00', '2026-12-01 01:42:40.13964+00', 19, 0, NULL, NULL),
	(15, '6.1', 'expand', 'DONE', 'Audit of bills', '1:748f4ecb579808e9', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.153045+00', '2026-12-01 01:42:40.157624+00', 5, 0, NULL, NULL),
	(16, '6.2', 'expand', 'DONE', 'Comment on bills', '1:b475e2ac3fc92ee0', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.162344+00', '2026-12-01 01:42:40.165585+00', 3, 0, NULL, NULL),
	(17, '10.1', 'expand', 'DONE', 'expand Order Item.na"me -> full "name" it''s 100%\?', '1:1088676de5acc944', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.172863+00', '2026-12-01 01:42:40.1877+00', 15, 0, NULL, NULL),
	(18, '16.1', 'expand', 'DONE', 'require member.login', '1:d1652aaddd515f01', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.194054+00', '2026-12-01 01:42:40.205135+00', 11, 0, NULL, NULL),
	(19, '16.3', 'expand', 'DONE', 'let member.country be null', '1:a6e5a33e59693ffe', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.215157+00', '2026-12-01 01:42:40.223117+00', 8, 0, NULL, NULL),
	(20, '16.9', 'expand', 'DONE', 'default of member.status', '1:23e99d2920d9696a', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.229472+00', '2026-12-01 01:42:40.241603+00', 12, 0, NULL, NULL),
	(21, '16.10', 'expand', 'DONE', 'no default for member.grade', '1:a3f79877999c5d8f', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.246051+00', '2026-12-01 01:42:40.253278+00', 7, 0, NULL, NULL),
	(22, '18.4', 'expand', 'DONE', 'create table badge', '1:4317d03c801678ea', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.262048+00', '2026-12-01 01:42:40.276303+00', 14, 0, NULL, NULL),
	(23, '18.8', 'expand', 'DONE', 'expand table team -> crew', '1:e9ca1df0e60b3601', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.285319+00', '2026-12-01 01:42:40.308605+00', 23, 0, NULL, NULL),
	(24, '19.1', 'expand', 'DONE', 'expand payment.cents -> amount', '1:d02b3aad4b0187c1', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.316433+00', '2026-12-01 01:42:40.336352+00', 20, 0, NULL, NULL),
	(25, '19.3', 'expand', 'DONE', 'expand payment.score -> level', '1:2dcc7946eac05350', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.343721+00', '2026-12-01 01:42:40.357259+00', 14, 0, NULL, NULL),
	(26, '19.11', 'expand', 'DONE', 'expand person.full_name -> first_name, last_name', '1:8b991e4c763b3045', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.365528+00', '2026-12-01 01:42:40.395669+00', 30, 0, NULL, NULL),
	(27, '19.13', 'expand', 'DONE', 'expand person.street, city -> address', '1:874ec7a85aec3fba', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.407783+00', '2026-12-01 01:42:40.428999+00', 21, 0, NULL, NULL),
	(28, '22.1', 'expand', 'DONE', 'type of gadget.name', '1:b5155cd874c9a3c5', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.434428+00', '2026-12-01 01:42:40.465014+00', 31, 0, NULL, NULL),
	(29, '22.5', 'expand', 'DONE', 'add gadget.sizes', '1:f5eed557d0123ec8', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.468224+00', '2026-12-01 01:42:40.474775+00', 7, 0, NULL, NULL),
	(30, '24.1', 'expand', 'DONE', 'add article.title_key', '1:2f32b615807946dc', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.481579+00', '2026-12-01 01:42:40.504631+00', 23, 0, NULL, NULL),
	(31, '24.4', 'expand', 'DONE', 'add article.extras', '1:38038ff460aabdcd', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.513988+00', '2026-12-01 01:42:40.535393+00', 21, 0, NULL, NULL),
	(32, '24.5', 'expand', 'DONE', 'add article.state', '1:de35f9a69265318c', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.541595+00', '2026-12-01 01:42:40.570609+00', 29, 0, NULL, NULL),
	(33, '25.1', 'expand', 'DONE', 'expand guest.street, city -> guest_address', '1:01660179d72b016e', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.578677+00', '2026-12-01 01:42:40.627305+00', 49, 0, NULL, NULL),
	(34, '25.3', 'expand', 'DONE', 'expand vessel.draught -> vessel_hull', '1:f746f7c307a5edc0', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.63107+00', '2026-12-01 01:42:40.663658+00', 33, 0, NULL, NULL),
	(35, '28.1', 'expand', 'DONE', 'type of shipment.state', '1:657d9c405229d241', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.6735+00', '2026-12-01 01:42:40.734998+00', 61, 0, NULL, NULL),
	(36, '32.1', 'expand', 'DONE', 'expand lodger_address.street, city -> lodger', '1:4bb05d0b6cc61a42', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.74101+00', '2026-12-01 01:42:40.797226+00', 56, 0, NULL, NULL),
	(37, '35.1', 'expand', 'DONE', 'expand patron.town -> patron_town by town_id', '1:cad2ad974c8073a1', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.804135+00', '2026-12-01 01:42:40.847871+00', 44, 0, NULL, NULL),
	(38, '10.1', 'migrate', 'DONE', 'expand Order Item.na"me -> full "name" it''s 100%\?', '1:1088676de5acc944', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.850844+00', '2026-12-01 01:42:40.889288+00', 38, 24, NULL, NULL),
	(39, '10.3', 'migrate', 'DONE', 'backfill Order Item.from', '1:83b3cf2822aec1c4', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.89418+00', '2026-12-01 01:42:40.918147+00', 24, 24, NULL, NULL),
	(40, '13.1', 'migrate', 'DONE', 'backfill contact.phone', '1:faa361c10f2ffe99', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.920969+00', '2026-12-01 01:42:40.955079+00', 34, 21, NULL, NULL),
	(41, '16.1', 'migrate', 'DONE', 'require member.login', '1:d1652aaddd515f01', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:40.962976+00', '2026-12-01 01:42:40.999212+00', 36, 8, NULL, NULL),
	(42, '16.4', 'migrate', 'DONE', 'require member.city', '1:c1a3110a6703ef62', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.00254+00', '2026-12-01 01:42:41.011342+00', 9, 0, NULL, NULL),
	(43, '16.5', 'migrate', 'DONE', 'drop index member_country_city_idx of member', '1:f659fa7e57f6fdbb', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.014305+00', '2026-12-01 01:42:41.016263+00', 2, 0, NULL, NULL),
	(44, '16.6', 'migrate', 'DONE', 'drop index member_email_key of member', '1:d3bca05321d38bae', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.019343+00', '2026-12-01 01:42:41.022888+00', 4, 0, NULL, NULL),
	(45, '16.7', 'migrate', 'DONE', 'check member_points_check of member', '1:179b097860eb7129', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.033569+00', '2026-12-01 01:42:41.066903+00', 33, 0, NULL, NULL),
	(46, '16.8', 'migrate', 'DONE', 'check member_known of member', '1:cc76016a45a99c5d', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.071875+00', '2026-12-01 01:42:41.088899+00', 17, 0, NULL, NULL),
	(47, '17.1', 'migrate', 'DONE', 'foreign key booking_room_fkey of booking to room', '1:da827ffea7960441', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.092264+00', '2026-12-01 01:42:41.141913+00', 50, 2, NULL, NULL),
	(48, '17.2', 'migrate', 'DONE', 'foreign key booking_after of booking to booking', '1:1693f22f33a273e1', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.150766+00', '2026-12-01 01:42:41.172231+00', 21, 0, NULL, NULL),
	(49, '17.3', 'migrate', 'DONE', 'unique booking_code_key of booking (code)', '1:cc948a7d2d805d41', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.179539+00', '2026-12-01 01:42:41.209647+00', 30, 0, NULL, NULL),
	(50, '17.9', 'migrate', 'DONE', 'primary key coupon_pkey of coupon (id)', '1:3bbcecda105991f8', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.213193+00', '2026-12-01 01:42:41.266589+00', 53, 0, NULL, NULL),
	(51, '19.1', 'migrate', 'DONE', 'expand payment.cents -> amount', '1:d02b3aad4b0187c1', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.271625+00', '2026-12-01 01:42:41.311922+00', 40, 24, NULL, NULL),
	(52, '19.3', 'migrate', 'DONE', 'expand payment.score -> level', '1:2dcc7946eac05350', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.31467+00', '2026-12-01 01:42:41.339007+00', 24, 24, NULL, NULL),
	(53, '19.11', 'migrate', 'DONE', 'expand person.full_name -> first_name, last_name', '1:8b991e4c763b3045', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.344594+00', '2026-12-01 01:42:41.396877+00', 52, 24, NULL, NULL),
	(54, '19.13', 'migrate', 'DONE', 'expand person.street, city -> address', '1:874ec7a85aec3fba', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.399621+00', '2026-12-01 01:42:41.411518+00', 12, 24, NULL, NULL),
	(55, '24.1', 'migrate', 'DONE', 'add article.title_key', '1:2f32b615807946dc', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.4145+00', '2026-12-01 01:42:41.436274+00', 22, 20, NULL, NULL),
	(56, '24.4', 'migrate', 'DONE', 'add article.extras', '1:38038ff460aabdcd', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.439505+00', '2026-12-01 01:42:41.456283+00', 17, 20, NULL, NULL),
	(57, '25.1', 'migrate', 'DONE', 'expand guest.street, city -> guest_address', '1:01660179d72b016e', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.45944+00', '2026-12-01 01:42:41.469349+00', 10, 17, NULL, NULL),
	(58, '25.3', 'migrate', 'DONE', 'expand vessel.draught -> vessel_hull', '1:f746f7c307a5edc0', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.479246+00', '2026-12-01 01:42:41.500387+00', 21, 20, NULL, NULL),
	(59, '28.1', 'migrate', 'DONE', 'type of shipment.state', '1:657d9c405229d241', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.505831+00', '2026-12-01 01:42:41.588182+00', 82, 40, NULL, NULL),
	(60, '32.1', 'migrate', 'DONE', 'expand lodger_address.street, city -> lodger', '1:4bb05d0b6cc61a42', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.591482+00', '2026-12-01 01:42:41.613746+00', 22, 8, NULL, NULL);
INSERT INTO public.concertina_history OVERRIDING SYSTEM VALUE VALUES
	(61, '33.1', 'migrate', 'DONE', 'foreign key stay_room_fkey of stay to room', '1:9d943f7019a88992', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.616237+00', '2026-12-01 01:42:41.64554+00', 29, 3, NULL, NULL),
	(62, '35.1', 'migrate', 'DONE', 'expand patron.town -> patron_town by town_id', '1:cad2ad974c8073a1', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.649629+00', '2026-12-01 01:42:41.678725+00', 29, 8, NULL, NULL),
	(63, '18.5', 'contract', 'DONE', 'drop table fax_log', '1:4ea8860d24d01e9c', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.772672+00', '2026-12-01 01:42:41.777752+00', 5, 0, NULL, NULL),
	(64, '28.1', 'contract', 'DONE', 'type of shipment.state', '1:657d9c405229d241', 'postgres', 'earlier-host', 25581, '', 'cfad3bafcb6f8882', NULL, 'development', '2026-12-01 01:42:41.780913+00', '2026-12-01 01:42:41.914083+00', 133, 0, NULL, NULL),
	(65, '26.1', 'expand', 'DONE', 'partition table Event Log by happened', '1:c442dc99996f183b', 'postgres', 'earlier-host', 25581, '', '5659a7ae18040bdf', NULL, 'development', '2026-12-01 01:42:41.969583+00', '2026-12-01 01:42:42.195312+00', 226, 0, NULL, NULL),
	(66, '26.1', 'migrate', 'DONE', 'partition table Event Log by happened', '1:c442dc99996f183b', 'postgres', 'earlier-host', 25581, '', '5659a7ae18040bdf', NULL, 'development', '2026-12-01 01:42:42.207676+00', '2026-12-01 01:42:42.386377+00', 179, 30, NULL, NULL),
	(67, '26.1', 'contract', 'STARTED', 'partition table Event Log by happened', '1:c442dc99996f183b', 'postgres', 'earlier-host', 25581, '', '5659a7ae18040bdf', NULL, 'development', '2026-12-01 01:42:42.392077+00', NULL, NULL, 0, NULL, NULL),
	(68, '27.1', 'expand', 'DONE', 'type of wallet.id', '1:a503ca8c03949f6d', 'postgres', 'earlier-host', 25581, '', '6ce11589bccf4dde', NULL, 'development', '2026-12-01 01:42:42.632566+00', '2026-12-01 01:42:42.674657+00', 42, 0, NULL, NULL),
	(69, '27.2', 'expand', 'DONE', 'type of deposit.id', '1:1fbfc8b9d702605f', 'postgres', 'earlier-host', 25581, '', '6ce11589bccf4dde', NULL, 'development', '2026-12-01 01:42:42.681274+00', '2026-12-01 01:42:42.715085+00', 34, 0, NULL, NULL),
	(70, '27.3', 'expand', 'DONE', 'type of deposit.wallet_id', '1:f8d3ba4b785f7398', 'postgres', 'earlier-host', 25581, '', '6ce11589bccf4dde', NULL, 'development', '2026-12-01 01:42:42.722176+00', '2026-12-01 01:42:42.75599+00', 34, 0, NULL, NULL),
	(71, '27.1', 'migrate', 'DONE', 'type of wallet.id', '1:a503ca8c03949f6d', 'postgres', 'earlier-host', 25581, '', '6ce11589bccf4dde', NULL, 'development', '2026-12-01 01:42:42.761102+00', '2026-12-01 01:42:42.806995+00', 46, 24, NULL, NULL),
	(72, '27.2', 'migrate', 'DONE', 'type of deposit.id', '1:1fbfc8b9d702605f', 'postgres', 'earlier-host', 25581, '', '6ce11589bccf4dde', NULL, 'development', '2026-12-01 01:42:42.80961+00', '2026-12-01 01:42:42.832685+00', 23, 48, NULL, NULL),
	(73, '27.3', 'migrate', 'DONE', 'type of deposit.wallet_id', '1:f8d3ba4b785f7398', 'postgres', 'earlier-host', 25581, '', '6ce11589bccf4dde', NULL, 'development', '2026-12-01 01:42:42.835023+00', '2026-12-01 01:42:42.893314+00', 58, 0, NULL, NULL),
	(74, '27.1', 'contract', 'STARTED', 'type of wallet.id', '1:a503ca8c03949f6d', 'postgres', 'earlier-host', 25581, '', '6ce11589bccf4dde', NULL, 'development', '2026-12-01 01:42:42.899772+00', NULL, NULL, 0, NULL, NULL),
	(75, '3.2', 'migrate', 'STARTED', 'backfill item.amount', '1:479fa66712f47aaf', 'postgres', 'earlier-host', 25581, '', 'd04238ad32adac75', NULL, 'development', '2026-12-01 01:42:43.484584+00', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.concertina_lease VALUES
	(1, 1, 4, 'earlier-host', 25581, '2026-12-01T01:42:35.310Z', '', 'V3.2 migrate: fill item.amount in batches, 1200 rows', false, '2026-12-01 01:42:43.467589+00', '2026-12-01 01:42:43.534579+00', '2026-12-01 01:42:43.734579+00', NULL, NULL, NULL);
INSERT INTO public.concertina_undo_10_3 VALUES
	(4, 4, 8),
	(8, 8, 16),
	(12, 12, 24),
	(16, 16, 32),
	(20, 20, 40),
	(24, 24, 48),
	(1, 1, 2),
	(5, 5, 10),
	(9, 9, 18),
	(13, 13, 26),
	(17, 17, 34),
	(21, 21, 42),
	(2, 2, 4),
	(6, 6, 12),
	(10, 10, 20),
	(14, 14, 28),
	(18, 18, 36),
	(22, 22, 44),
	(3, 3, 6),
	(7, 7, 14),
	(11, 11, 22),
	(15, 15, 30),
	(19, 19, 38),
	(23, 23, 46);
INSERT INTO public.concertina_undo_13_1 VALUES
	(0, 1, '0228-1', '+49228-1'),
	(0, 2, '0228-2', '+49228-2'),
	(0, 3, '0228-3', '+49228-3'),
	(0, 4, '0228-4', '+49228-4'),
	(0, 5, '0228-5', '+49228-5'),
	(0, 6, '0228-6', '+49228-6'),
	(0, 8, '0228-8', '+49228-8'),
	(0, 9, '0228-9', '+1228-9'),
	(0, 10, '0228-10', '+49228-10'),
	(0, 11, '0228-11', '+49228-11'),
	(0, 12, '0228-12', '+49228-12'),
	(0, 13, '0228-13', '+49228-13'),
	(0, 15, '0228-15', '+49228-15'),
	(0, 16, '0228-16', '+49228-16'),
	(0, 17, '0228-17', '+49228-17'),
	(0, 18, '0228-18', '+49228-18'),
	(0, 19, '0228-19', '+1228-19'),
	(0, 20, '0228-20', '+49228-20'),
	(0, 22, '0228-22', '+49228-22'),
	(0, 23, '0228-23', '+49228-23'),
	(0, 24, '0228-24', '+49228-24');
INSERT INTO public.concertina_undo_16_1 VALUES
	(12, NULL, 'user12@example.org'),
	(24, NULL, 'user24@example.org'),
	(9, NULL, 'user9@example.org'),
	(21, NULL, 'user21@example.org'),
	(6, NULL, 'user6@example.org'),
	(18, NULL, 'user18@example.org'),
	(3, NULL, 'user3@example.org'),
	(15, NULL, 'user15@example.org');
INSERT INTO public.concertina_undo_17_1 VALUES
	(10, 10, NULL),
	(20, 10, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(4, 2, 200),
	(8, 4, 400),
	(12, 6, 600),
	(16, 8, 800),
	(20, NULL, NULL),
	(24, 12, 1200),
	(28, 14, 1400),
	(32, 16, 1600),
	(36, 18, 1800),
	(40, NULL, NULL),
	(44, 22, 2200),
	(48, 24, 2400),
	(52, 26, 2600),
	(56, 28, 2800),
	(60, NULL, NULL),
	(64, 32, 3200),
	(68, 34, 3400),
	(72, 36, 3600),
	(76, 38, 3800),
	(80, NULL, NULL),
	(84, 42, 4200),
	(88, 44, 4400),
	(92, 46, 4600),
	(96, 48, 4800),
	(100, NULL, NULL),
	(104, 52, 5200),
	(108, 54, 5400),
	(112, 56, 5600),
	(116, 58, 5800),
	(120, NULL, NULL),
	(124, 62, 6200),
	(128, 64, 6400),
	(132, 66, 6600),
	(136, 68, 6800),
	(140, NULL, NULL),
	(144, 72, 7200),
	(148, 74, 7400),
	(152, 76, 7600),
	(156, 78, 7800),
	(160, NULL, NULL),
	(164, 82, 8200),
	(168, 84, 8400),
	(172, 86, 8600),
	(176, 88, 8800),
	(180, NULL, NULL),
	(184, 92, 9200),
	(188, 94, 9400),
	(192, 96, 9600),
	(196, 98, 9800),
	(200, NULL, NULL),
	(204, 102, 10200),
	(208, 104, 10400),
	(212, 106, 10600),
	(216, 108, 10800),
	(220, NULL, NULL),
	(224, 112, 11200),
	(228, 114, 11400),
	(232, 116, 11600),
	(236, 118, 11800),
	(240, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(244, 122, 12200),
	(248, 124, 12400),
	(252, 126, 12600),
	(256, 128, 12800),
	(260, NULL, NULL),
	(264, 132, 13200),
	(268, 134, 13400),
	(272, 136, 13600),
	(276, 138, 13800),
	(280, NULL, NULL),
	(284, 142, 14200),
	(288, 144, 14400),
	(292, 146, 14600),
	(296, 148, 14800),
	(300, NULL, NULL),
	(304, 152, 15200),
	(308, 154, 15400),
	(312, 156, 15600),
	(316, 158, 15800),
	(320, NULL, NULL),
	(324, 162, 16200),
	(328, 164, 16400),
	(332, 166, 16600),
	(336, 168, 16800),
	(340, NULL, NULL),
	(344, 172, 17200),
	(348, 174, 17400),
	(352, 176, 17600),
	(356, 178, 17800),
	(360, NULL, NULL),
	(364, 182, 18200),
	(368, 184, 18400),
	(372, 186, 18600),
	(376, 188, 18800),
	(380, NULL, NULL),
	(384, 192, 19200),
	(388, 194, 19400),
	(392, 196, 19600),
	(396, 198, 19800),
	(400, NULL, NULL),
	(404, 202, 20200),
	(408, 204, 20400),
	(412, 206, 20600),
	(416, 208, 20800),
	(420, NULL, NULL),
	(424, 212, 21200),
	(428, 214, 21400),
	(432, 216, 21600),
	(436, 218, 21800),
	(440, NULL, NULL),
	(444, 222, 22200),
	(448, 224, 22400),
	(452, 226, 22600),
	(456, 228, 22800),
	(460, NULL, NULL),
	(464, 232, 23200),
	(468, 234, 23400),
	(472, 236, 23600),
	(476, 238, 23800),
	(480, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(484, 242, 24200),
	(488, 244, 24400),
	(492, 246, 24600),
	(496, 248, 24800),
	(500, NULL, NULL),
	(504, 252, 25200),
	(508, 254, 25400),
	(512, 256, 25600),
	(516, 258, 25800),
	(520, NULL, NULL),
	(524, 262, 26200),
	(528, 264, 26400),
	(532, 266, 26600),
	(536, 268, 26800),
	(540, NULL, NULL),
	(544, 272, 27200),
	(548, 274, 27400),
	(552, 276, 27600),
	(556, 278, 27800),
	(560, NULL, NULL),
	(564, 282, 28200),
	(568, 284, 28400),
	(572, 286, 28600),
	(576, 288, 28800),
	(580, NULL, NULL),
	(584, 292, 29200),
	(588, 294, 29400),
	(592, 296, 29600),
	(596, 298, 29800),
	(600, NULL, NULL),
	(604, 302, 30200),
	(608, 304, 30400),
	(612, 306, 30600),
	(616, 308, 30800),
	(620, NULL, NULL),
	(624, 312, 31200),
	(628, 314, 31400),
	(632, 316, 31600),
	(636, 318, 31800),
	(640, NULL, NULL),
	(644, 322, 32200),
	(648, 324, 32400),
	(652, 326, 32600),
	(656, 328, 32800),
	(660, NULL, NULL),
	(664, 332, 33200),
	(668, 334, 33400),
	(672, 336, 33600),
	(676, 338, 33800),
	(680, NULL, NULL),
	(684, 342, 34200),
	(688, 344, 34400),
	(692, 346, 34600),
	(696, 348, 34800),
	(700, NULL, NULL),
	(704, 352, 35200),
	(708, 354, 35400),
	(712, 356, 35600),
	(716, 358, 35800),
	(720, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(724, 362, 36200),
	(728, 364, 36400),
	(732, 366, 36600),
	(736, 368, 36800),
	(740, NULL, NULL),
	(744, 372, 37200),
	(748, 374, 37400),
	(752, 376, 37600),
	(756, 378, 37800),
	(760, NULL, NULL),
	(764, 382, 38200),
	(768, 384, 38400),
	(772, 386, 38600),
	(776, 388, 38800),
	(780, NULL, NULL),
	(784, 392, 39200),
	(788, 394, 39400),
	(792, 396, 39600),
	(796, 398, 39800),
	(800, NULL, NULL),
	(804, 402, 40200),
	(808, 404, 40400),
	(812, 406, 40600),
	(816, 408, 40800),
	(820, NULL, NULL),
	(824, 412, 41200),
	(828, 414, 41400),
	(832, 416, 41600),
	(836, 418, 41800),
	(840, NULL, NULL),
	(844, 422, 42200),
	(848, 424, 42400),
	(852, 426, 42600),
	(856, 428, 42800),
	(860, NULL, NULL),
	(864, 432, 43200),
	(868, 434, 43400),
	(872, 436, 43600),
	(876, 438, 43800),
	(880, NULL, NULL),
	(884, 442, 44200),
	(888, 444, 44400),
	(892, 446, 44600),
	(896, 448, 44800),
	(900, NULL, NULL),
	(904, 452, 45200),
	(908, 454, 45400),
	(912, 456, 45600),
	(916, 458, 45800),
	(920, NULL, NULL),
	(924, 462, 46200),
	(928, 464, 46400),
	(932, 466, 46600),
	(936, 468, 46800),
	(940, NULL, NULL),
	(944, 472, 47200),
	(948, 474, 47400),
	(952, 476, 47600),
	(956, 478, 47800),
	(960, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(964, 482, 48200),
	(968, 484, 48400),
	(972, 486, 48600),
	(976, 488, 48800),
	(980, NULL, NULL),
	(984, 492, 49200),
	(988, 494, 49400),
	(992, 496, 49600),
	(996, 498, 49800),
	(1000, NULL, NULL),
	(1004, 502, 50200),
	(1008, 504, 50400),
	(1012, 506, 50600),
	(1016, 508, 50800),
	(1020, NULL, NULL),
	(1024, 512, 51200),
	(1028, 514, 51400),
	(1032, 516, 51600),
	(1036, 518, 51800),
	(1040, NULL, NULL),
	(1044, 522, 52200),
	(1048, 524, 52400),
	(1052, 526, 52600),
	(1056, 528, 52800),
	(1060, NULL, NULL),
	(1064, 532, 53200),
	(1068, 534, 53400),
	(1072, 536, 53600),
	(1076, 538, 53800),
	(1080, NULL, NULL),
	(1084, 542, 54200),
	(1088, 544, 54400),
	(1092, 546, 54600),
	(1096, 548, 54800),
	(1100, NULL, NULL),
	(1104, 552, 55200),
	(1108, 554, 55400),
	(1112, 556, 55600),
	(1116, 558, 55800),
	(1120, NULL, NULL),
	(1124, 562, 56200),
	(1128, 564, 56400),
	(1132, 566, 56600),
	(1136, 568, 56800),
	(1140, NULL, NULL),
	(1144, 572, 57200),
	(1148, 574, 57400),
	(1152, 576, 57600),
	(1156, 578, 57800),
	(1160, NULL, NULL),
	(1164, 582, 58200),
	(1168, 584, 58400),
	(1172, 586, 58600),
	(1176, 588, 58800),
	(1180, NULL, NULL),
	(1184, 592, 59200),
	(1188, 594, 59400),
	(1192, 596, 59600),
	(1196, 598, 59800),
	(1200, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(1204, 602, 60200),
	(1208, 604, 60400),
	(1212, 606, 60600),
	(1216, 608, 60800),
	(1220, NULL, NULL),
	(1224, 612, 61200),
	(1228, 614, 61400),
	(1232, 616, 61600),
	(1236, 618, 61800),
	(1240, NULL, NULL),
	(1244, 622, 62200),
	(1248, 624, 62400),
	(1252, 626, 62600),
	(1256, 628, 62800),
	(1260, NULL, NULL),
	(1264, 632, 63200),
	(1268, 634, 63400),
	(1272, 636, 63600),
	(1276, 638, 63800),
	(1280, NULL, NULL),
	(1284, 642, 64200),
	(1288, 644, 64400),
	(1292, 646, 64600),
	(1296, 648, 64800),
	(1300, NULL, NULL),
	(1304, 652, 65200),
	(1308, 654, 65400),
	(1312, 656, 65600),
	(1316, 658, 65800),
	(1320, NULL, NULL),
	(1324, 662, 66200),
	(1328, 664, 66400),
	(1332, 666, 66600),
	(1336, 668, 66800),
	(1340, NULL, NULL),
	(1344, 672, 67200),
	(1348, 674, 67400),
	(1352, 676, 67600),
	(1356, 678, 67800),
	(1360, NULL, NULL),
	(1364, 682, 68200),
	(1368, 684, 68400),
	(1372, 686, 68600),
	(1376, 688, 68800),
	(1380, NULL, NULL),
	(1384, 692, 69200),
	(1388, 694, 69400),
	(1392, 696, 69600),
	(1396, 698, 69800),
	(1400, NULL, NULL),
	(1404, 702, 70200),
	(1408, 704, 70400),
	(1412, 706, 70600),
	(1416, 708, 70800),
	(1420, NULL, NULL),
	(1424, 712, 71200),
	(1428, 714, 71400),
	(1432, 716, 71600),
	(1436, 718, 71800),
	(1440, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(1444, 722, 72200),
	(1448, 724, 72400),
	(1452, 726, 72600),
	(1456, 728, 72800),
	(1460, NULL, NULL),
	(1464, 732, 73200),
	(1468, 734, 73400),
	(1472, 736, 73600),
	(1476, 738, 73800),
	(1480, NULL, NULL),
	(1484, 742, 74200),
	(1488, 744, 74400),
	(1492, 746, 74600),
	(1496, 748, 74800),
	(1500, NULL, NULL),
	(1504, 752, 75200),
	(1508, 754, 75400),
	(1512, 756, 75600),
	(1516, 758, 75800),
	(1520, NULL, NULL),
	(1524, 762, 76200),
	(1528, 764, 76400),
	(1532, 766, 76600),
	(1536, 768, 76800),
	(1540, NULL, NULL),
	(1544, 772, 77200),
	(1548, 774, 77400),
	(1552, 776, 77600),
	(1556, 778, 77800),
	(1560, NULL, NULL),
	(1564, 782, 78200),
	(1568, 784, 78400),
	(1572, 786, 78600),
	(1576, 788, 78800),
	(1580, NULL, NULL),
	(1584, 792, 79200),
	(1588, 794, 79400),
	(1592, 796, 79600),
	(1596, 798, 79800),
	(1600, NULL, NULL),
	(1604, 802, 80200),
	(1608, 804, 80400),
	(1612, 806, 80600),
	(1616, 808, 80800),
	(1620, NULL, NULL),
	(1624, 812, 81200),
	(1628, 814, 81400),
	(1632, 816, 81600),
	(1636, 818, 81800),
	(1640, NULL, NULL),
	(1644, 822, 82200),
	(1648, 824, 82400),
	(1652, 826, 82600),
	(1656, 828, 82800),
	(1660, NULL, NULL),
	(1664, 832, 83200),
	(1668, 834, 83400),
	(1672, 836, 83600),
	(1676, 838, 83800),
	(1680, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(1684, 842, 84200),
	(1688, 844, 84400),
	(1692, 846, 84600),
	(1696, 848, 84800),
	(1700, NULL, NULL),
	(1704, 852, 85200),
	(1708, 854, 85400),
	(1712, 856, 85600),
	(1716, 858, 85800),
	(1720, NULL, NULL),
	(1724, 862, 86200),
	(1728, 864, 86400),
	(1732, 866, 86600),
	(1736, 868, 86800),
	(1740, NULL, NULL),
	(1744, 872, 87200),
	(1748, 874, 87400),
	(1752, 876, 87600),
	(1756, 878, 87800),
	(1760, NULL, NULL),
	(1764, 882, 88200),
	(1768, 884, 88400),
	(1772, 886, 88600),
	(1776, 888, 88800),
	(1780, NULL, NULL),
	(1784, 892, 89200),
	(1788, 894, 89400),
	(1792, 896, 89600),
	(1796, 898, 89800),
	(1800, NULL, NULL),
	(1804, 902, 90200),
	(1808, 904, 90400),
	(1812, 906, 90600),
	(1816, 908, 90800),
	(1820, NULL, NULL),
	(1824, 912, 91200),
	(1828, 914, 91400),
	(1832, 916, 91600),
	(1836, 918, 91800),
	(1840, NULL, NULL),
	(1844, 922, 92200),
	(1848, 924, 92400),
	(1852, 926, 92600),
	(1856, 928, 92800),
	(1860, NULL, NULL),
	(1864, 932, 93200),
	(1868, 934, 93400),
	(1872, 936, 93600),
	(1876, 938, 93800),
	(1880, NULL, NULL),
	(1884, 942, 94200),
	(1888, 944, 94400),
	(1892, 946, 94600),
	(1896, 948, 94800),
	(1900, NULL, NULL),
	(1904, 952, 95200),
	(1908, 954, 95400),
	(1912, 956, 95600),
	(1916, 958, 95800),
	(1920, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(1924, 962, 96200),
	(1928, 964, 96400),
	(1932, 966, 96600),
	(1936, 968, 96800),
	(1940, NULL, NULL),
	(1944, 972, 97200),
	(1948, 974, 97400),
	(1952, 976, 97600),
	(1956, 978, 97800),
	(1960, NULL, NULL),
	(1964, 982, 98200),
	(1968, 984, 98400),
	(1972, 986, 98600),
	(1976, 988, 98800),
	(1980, NULL, NULL),
	(1984, 992, 99200),
	(1988, 994, 99400),
	(1992, 996, 99600),
	(1996, 998, 99800),
	(2000, NULL, NULL),
	(2004, 1002, 100200),
	(2008, 1004, 100400),
	(2012, 1006, 100600),
	(2016, 1008, 100800),
	(2020, NULL, NULL),
	(2024, 1012, 101200),
	(2028, 1014, 101400),
	(2032, 1016, 101600),
	(2036, 1018, 101800),
	(2040, NULL, NULL),
	(2044, 1022, 102200),
	(2048, 1024, 102400),
	(2052, 1026, 102600),
	(2056, 1028, 102800),
	(2060, NULL, NULL),
	(2064, 1032, 103200),
	(2068, 1034, 103400),
	(2072, 1036, 103600),
	(2076, 1038, 103800),
	(2080, NULL, NULL),
	(2084, 1042, 104200),
	(2088, 1044, 104400),
	(2092, 1046, 104600),
	(2096, 1048, 104800),
	(2100, NULL, NULL),
	(2104, 1052, 105200),
	(2108, 1054, 105400),
	(2112, 1056, 105600),
	(2116, 1058, 105800),
	(2120, NULL, NULL),
	(2124, 1062, 106200),
	(2128, 1064, 106400),
	(2132, 1066, 106600),
	(2136, 1068, 106800),
	(2140, NULL, NULL),
	(2144, 1072, 107200),
	(2148, 1074, 107400),
	(2152, 1076, 107600),
	(2156, 1078, 107800),
	(2160, NULL, NULL);
INSERT INTO public.concertina_undo_3_2 VALUES
	(2164, 1082, 108200),
	(2168, 1084, 108400),
	(2172, 1086, 108600),
	(2176, 1088, 108800),
	(2180, NULL, NULL),
	(2184, 1092, 109200),
	(2188, 1094, 109400),
	(2192, 1096, 109600),
	(2196, 1098, 109800),
	(2200, NULL, NULL),
	(2204, 1102, 110200),
	(2208, 1104, 110400),
	(2212, 1106, 110600),
	(2216, 1108, 110800),
	(2220, NULL, NULL),
	(2224, 1112, 111200),
	(2228, 1114, 111400),
	(2232, 1116, 111600),
	(2236, 1118, 111800),
	(2240, NULL, NULL),
	(2244, 1122, 112200),
	(2248, 1124, 112400),
	(2252, 1126, 112600),
	(2256, 1128, 112800),
	(2260, NULL, NULL),
	(2264, 1132, 113200),
	(2268, 1134, 113400),
	(2272, 1136, 113600),
	(2276, 1138, 113800),
	(2280, NULL, NULL),
	(2284, 1142, 114200),
	(2288, 1144, 114400),
	(2292, 1146, 114600),
	(2296, 1148, 114800),
	(2300, NULL, NULL),
	(2304, 1152, 115200),
	(2308, 1154, 115400),
	(2312, 1156, 115600),
	(2316, 1158, 115800),
	(2320, NULL, NULL),
	(2324, 1162, 116200),
	(2328, 1164, 116400),
	(2332, 1166, 116600),
	(2336, 1168, 116800),
	(2340, NULL, NULL),
	(2344, 1172, 117200),
	(2348, 1174, 117400),
	(2352, 1176, 117600),
	(2356, 1178, 117800),
	(2360, NULL, NULL),
	(2364, 1182, 118200),
	(2368, 1184, 118400),
	(2372, 1186, 118600),
	(2376, 1188, 118800),
	(2380, NULL, NULL),
	(2384, 1192, 119200),
	(2388, 1194, 119400),
	(2392, 1196, 119600),
	(2396, 1198, 119800),
	(2400, NULL, NULL);
INSERT INTO public.contact VALUES
	(0, 7, 'DE', NULL, 7, NULL),
	(0, 14, 'DE', NULL, 14, NULL),
	(0, 21, 'DE', NULL, 21, NULL),
	(0, 1, 'DE', '+49228-1', 1, NULL),
	(0, 2, 'DE', '+49228-2', 2, NULL),
	(0, 3, 'DE', '+49228-3', 3, NULL),
	(0, 4, 'DE', '+49228-4', 4, NULL),
	(0, 5, 'DE', '+49228-5', 5, NULL),
	(0, 6, 'DE', '+49228-6', 6, NULL),
	(0, 8, 'DE', '+49228-8', 8, NULL),
	(0, 9, 'US', '+1228-9', 9, NULL),
	(0, 10, 'DE', '+49228-10', 10, NULL),
	(0, 11, 'DE', '+49228-11', 11, NULL),
	(0, 12, 'DE', '+49228-12', 12, NULL),
	(0, 13, 'DE', '+49228-13', 13, NULL),
	(0, 15, 'DE', '+49228-15', 15, NULL),
	(0, 16, 'DE', '+49228-16', 16, NULL),
	(0, 17, 'DE', '+49228-17', 17, NULL),
	(0, 18, 'DE', '+49228-18', 18, NULL),
	(0, 19, 'US', '+1228-19', 19, NULL),
	(0, 20, 'DE', '+49228-20', 20, NULL),
	(0, 22, 'DE', '+49228-22', 22, NULL),
	(0, 23, 'DE', '+49228-23', 23, NULL),
	(0, 24, 'DE', '+49228-24', 24, NULL);
INSERT INTO public.coupon VALUES
	(3, 'h1'),
	(6, 'h2'),
	(9, 'h3'),
	(12, 'h4'),
	(15, 'h5'),
	(18, 'h6'),
	(21, 'h0'),
	(24, 'h1'),
	(27, 'h2'),
	(30, 'h3'),
	(33, 'h4'),
	(36, 'h5'),
	(39, 'h6'),
	(42, 'h0'),
	(45, 'h1'),
	(48, 'h2'),
	(51, 'h3'),
	(54, 'h4'),
	(57, 'h5'),
	(60, 'h6'),
	(63, 'h0'),
	(66, 'h1'),
	(69, 'h2'),
	(72, 'h3');
INSERT INTO public.deposit VALUES
	(4, 5, 4, 4, 5),
	(8, 9, 8, 8, 9),
	(12, 13, 12, 12, 13),
	(16, 17, 16, 16, 17),
	(20, 21, 20, 20, 21),
	(24, 1, 24, 24, 1),
	(28, 5, 28, 28, 5),
	(32, 9, 32, 32, 9),
	(36, 13, 36, 36, 13),
	(40, 17, 40, 40, 17),
	(44, 21, 44, 44, 21),
	(48, 1, 48, 48, 1),
	(1, 2, 1, 1, 2),
	(5, 6, 5, 5, 6),
	(9, 10, 9, 9, 10),
	(13, 14, 13, 13, 14),
	(17, 18, 17, 17, 18),
	(21, 22, 21, 21, 22),
	(25, 2, 25, 25, 2),
	(29, 6, 29, 29, 6),
	(33, 10, 33, 33, 10),
	(37, 14, 37, 37, 14),
	(41, 18, 41, 41, 18),
	(45, 22, 45, 45, 22),
	(2, 3, 2, 2, 3),
	(6, 7, 6, 6, 7),
	(10, 11, 10, 10, 11),
	(14, 15, 14, 14, 15),
	(18, 19, 18, 18, 19),
	(22, 23, 22, 22, 23),
	(26, 3, 26, 26, 3),
	(30, 7, 30, 30, 7),
	(34, 11, 34, 34, 11),
	(38, 15, 38, 38, 15),
	(42, 19, 42, 42, 19),
	(46, 23, 46, 46, 23),
	(3, 4, 3, 3, 4),
	(7, 8, 7, 7, 8),
	(11, 12, 11, 11, 12),
	(15, 16, 15, 15, 16),
	(19, 20, 19, 19, 20),
	(23, 24, 23, 23, 24),
	(27, 4, 27, 27, 4),
	(31, 8, 31, 31, 8),
	(35, 12, 35, 35, 12),
	(39, 16, 39, 39, 16),
	(43, 20, 43, 43, 20),
	(47, 24, 47, 47, 24);
INSERT INTO public.event_2026 VALUES
	(12, '2026-01-01', 'note 12', 1),
	(13, '2026-01-02', 'note 13', 2),
	(14, '2026-01-03', 'note 14', 1),
	(15, '2026-01-04', 'note 15', 2),
	(16, '2026-01-05', 'note 16', 1),
	(17, '2026-01-06', 'note 17', 2),
	(18, '2026-01-07', 'note 18', 1),
	(19, '2026-01-08', 'note 19', 2),
	(20, '2026-01-09', 'note 20', 1),
	(21, '2026-01-10', 'note 21', 2),
	(22, '2026-01-11', 'note 22', 1),
	(23, '2026-01-12', 'note 23', 2),
	(24, '2026-01-13', 'note 24', 1),
	(25, '2026-01-14', 'note 25', 2),
	(26, '2026-01-15', 'note 26', 1),
	(27, '2026-01-16', 'note 27', 2),
	(28, '2026-01-17', 'note 28', 1),
	(29, '2026-01-18', 'note 29', 2),
	(30, '2026-01-19', 'note 30', 1);
INSERT INTO public.event_old VALUES
	(1, '2025-12-21', 'note 1', 2),
	(2, '2025-12-22', 'note 2', 1),
	(3, '2025-12-23', 'note 3', 2),
	(4, '2025-12-24', 'note 4', 1),
	(5, '2025-12-25', 'note 5', 2),
	(6, '2025-12-26', 'note 6', 1),
	(7, '2025-12-27', 'note 7', 2),
	(8, '2025-12-28', 'note 8', 1),
	(9, '2025-12-29', 'note 9', 2),
	(10, '2025-12-30', 'note 10', 1),
	(11, '2025-12-31', 'note 11', 2);
INSERT INTO public.gadget VALUES
	(1, '2026-11-20 10:00:00.123', 'note 1', 2.00, 'g1', NULL),
	(2, '2026-11-20 10:00:00.123', 'note 2', 4.00, 'g2', NULL),
	(3, '2026-11-20 10:00:00.123', 'note 3', 6.00, 'g3', NULL),
	(4, '2026-11-20 10:00:00.123', 'note 4', 8.00, 'g4', NULL),
	(5, '2026-11-20 10:00:00.123', 'note 5', 10.00, 'g5', NULL),
	(6, '2026-11-20 10:00:00.123', 'note 6', 12.00, 'g6', NULL),
	(7, '2026-11-20 10:00:00.123', 'note 7', 14.00, 'g7', NULL),
	(8, '2026-11-20 10:00:00.123', 'note 8', 16.00, 'g8', NULL),
	(9, '2026-11-20 10:00:00.123', 'note 9', 18.00, 'g9', NULL),
	(10, '2026-11-20 10:00:00.123', 'note 10', 20.00, 'g10', NULL),
	(11, '2026-11-20 10:00:00.123', 'note 11', 22.00, 'g11', NULL),
	(12, '2026-11-20 10:00:00.123', 'note 12', 24.00, 'g12', NULL),
	(13, '2026-11-20 10:00:00.123', 'note 13', 26.00, 'g13', NULL),
	(14, '2026-11-20 10:00:00.123', 'note 14', 28.00, 'g14', NULL),
	(15, '2026-11-20 10:00:00.123', 'note 15', 30.00, 'g15', NULL),
	(16, '2026-11-20 10:00:00.123', 'note 16', 32.00, 'g16', NULL),
	(17, '2026-11-20 10:00:00.123', 'note 17', 34.00, 'g17', NULL),
	(18, '2026-11-20 10:00:00.123', 'note 18', 36.00, 'g18', NULL),
	(19, '2026-11-20 10:00:00.123', 'note 19', 38.00, 'g19', NULL),
	(20, '2026-11-20 10:00:00.123', 'note 20', 40.00, 'g20', NULL);
INSERT INTO public.guest VALUES
	(1, 'guest 1', 'S1', 'C1'),
	(2, 'guest 2', 'S2', 'C2'),
	(3, 'guest 3', NULL, NULL),
	(4, 'guest 4', 'S4', 'C4'),
	(5, 'guest 5', 'S5', NULL),
	(6, 'guest 6', NULL, 'C6'),
	(7, 'guest 7', 'S7', 'C7'),
	(8, 'guest 8', 'S8', 'C8'),
	(9, 'guest 9', NULL, NULL),
	(10, 'guest 10', 'S10', 'C10'),
	(11, 'guest 11', 'S11', 'C11'),
	(12, 'guest 12', NULL, 'C12'),
	(13, 'guest 13', 'S13', 'C13'),
	(14, 'guest 14', 'S14', 'C14'),
	(15, 'guest 15', NULL, NULL),
	(16, 'guest 16', 'S16', 'C16'),
	(17, 'guest 17', 'S17', 'C17'),
	(18, 'guest 18', NULL, 'C18'),
	(19, 'guest 19', 'S19', 'C19'),
	(20, 'guest 20', 'S20', 'C20');
INSERT INTO public.guest_address VALUES
	(1, 'S1', 'C1'),
	(2, 'S2', 'C2'),
	(4, 'S4', 'C4'),
	(5, 'S5', NULL),
	(6, NULL, 'C6'),
	(7, 'S7', 'C7'),
	(8, 'S8', 'C8'),
	(10, 'S10', 'C10'),
	(11, 'S11', 'C11'),
	(12, NULL, 'C12'),
	(13, 'S13', 'C13'),
	(14, 'S14', 'C14'),
	(16, 'S16', 'C16'),
	(17, 'S17', 'C17'),
	(18, NULL, 'C18'),
	(19, 'S19', 'C19'),
	(20, 'S20', 'C20');
INSERT INTO public.item VALUES
	(6, 'closed', 3, 9, 4, NULL, 3),
	(18, 'closed', 9, 27, 4, NULL, 9),
	(30, 'closed', 15, 45, 4, NULL, 15),
	(42, 'closed', 21, 63, 4, NULL, 21),
	(54, 'closed', 27, 81, 4, NULL, 27),
	(66, 'closed', 33, 99, 4, NULL, 33),
	(78, 'closed', 39, 117, 4, NULL, 39),
	(90, 'closed', 45, 135, 4, NULL, 5),
	(102, 'closed', 51, 153, 4, NULL, 11),
	(114, 'closed', 57, 171, 4, NULL, 17),
	(126, 'closed', 63, 189, 4, NULL, 23),
	(138, 'closed', 69, 207, 4, NULL, 29),
	(150, 'closed', 75, 225, 4, NULL, 35),
	(162, 'closed', 81, 243, 4, NULL, 1),
	(174, 'closed', 87, 261, 4, NULL, 7),
	(186, 'closed', 93, 279, 4, NULL, 13),
	(198, 'closed', 99, 297, 4, NULL, 19),
	(210, 'closed', 105, 315, 4, NULL, 25),
	(222, 'closed', 111, 333, 4, NULL, 31),
	(2, 'open', 1, 3, 2, NULL, 1),
	(10, 'open', 5, 15, 6, NULL, 5),
	(14, 'open', 7, 21, 2, NULL, 7),
	(22, 'open', 11, 33, 6, NULL, 11),
	(26, 'open', 13, 39, 2, NULL, 13),
	(34, 'open', 17, 51, 6, NULL, 17),
	(38, 'open', 19, 57, 2, NULL, 19),
	(46, 'open', 23, 69, 6, NULL, 23),
	(50, 'open', 25, 75, 2, NULL, 25),
	(58, 'open', 29, 87, 6, NULL, 29),
	(62, 'open', 31, 93, 2, NULL, 31),
	(70, 'open', 35, 105, 6, NULL, 35),
	(74, 'open', 37, 111, 2, NULL, 37),
	(82, 'open', 41, 123, 6, NULL, 1),
	(86, 'open', 43, 129, 2, NULL, 3),
	(94, 'open', 47, 141, 6, NULL, 7),
	(98, 'open', 49, 147, 2, NULL, 9),
	(106, 'open', 53, 159, 6, NULL, 13),
	(110, 'open', 55, 165, 2, NULL, 15),
	(118, 'open', 59, 177, 6, NULL, 19),
	(122, 'open', 61, 183, 2, NULL, 21),
	(130, 'open', 65, 195, 6, NULL, 25),
	(134, 'open', 67, 201, 2, NULL, 27),
	(142, 'open', 71, 213, 6, NULL, 31),
	(146, 'open', 73, 219, 2, NULL, 33),
	(154, 'open', 77, 231, 6, NULL, 37),
	(158, 'open', 79, 237, 2, NULL, 39),
	(166, 'open', 83, 249, 6, NULL, 3),
	(170, 'open', 85, 255, 2, NULL, 5),
	(178, 'open', 89, 267, 6, NULL, 9),
	(182, 'open', 91, 273, 2, NULL, 11),
	(190, 'open', 95, 285, 6, NULL, 15),
	(12, 'closed', 600, 18, 1, NULL, 6),
	(24, 'closed', 1200, 36, 1, NULL, 12),
	(36, 'closed', 1800, 54, 1, NULL, 18),
	(48, 'closed', 2400, 72, 1, NULL, 24),
	(60, 'closed', NULL, 90, 1, NULL, 30),
	(72, 'closed', 3600, 108, 1, NULL, 36),
	(84, 'closed', 4200, 126, 1, NULL, 2),
	(96, 'closed', 4800, 144, 1, NULL, 8),
	(108, 'closed', 5400, 162, 1, NULL, 14);
INSERT INTO public.item VALUES
	(120, 'closed', NULL, 180, 1, NULL, 20),
	(132, 'closed', 6600, 198, 1, NULL, 26),
	(144, 'closed', 7200, 216, 1, NULL, 32),
	(156, 'closed', 7800, 234, 1, NULL, 38),
	(168, 'closed', 8400, 252, 1, NULL, 4),
	(180, 'closed', NULL, 270, 1, NULL, 10),
	(192, 'closed', 9600, 288, 1, NULL, 16),
	(204, 'closed', 10200, 306, 1, NULL, 22),
	(216, 'closed', 10800, 324, 1, NULL, 28),
	(228, 'closed', 11400, 342, 1, NULL, 34),
	(234, 'closed', 117, 351, 4, NULL, 37),
	(246, 'closed', 123, 369, 4, NULL, 3),
	(258, 'closed', 129, 387, 4, NULL, 9),
	(270, 'closed', 135, 405, 4, NULL, 15),
	(282, 'closed', 141, 423, 4, NULL, 21),
	(294, 'closed', 147, 441, 4, NULL, 27),
	(306, 'closed', 153, 459, 4, NULL, 33),
	(318, 'closed', 159, 477, 4, NULL, 39),
	(330, 'closed', 165, 495, 4, NULL, 5),
	(342, 'closed', 171, 513, 4, NULL, 11),
	(354, 'closed', 177, 531, 4, NULL, 17),
	(366, 'closed', 183, 549, 4, NULL, 23),
	(378, 'closed', 189, 567, 4, NULL, 29),
	(390, 'closed', 195, 585, 4, NULL, 35),
	(402, 'closed', 201, 603, 4, NULL, 1),
	(414, 'closed', 207, 621, 4, NULL, 7),
	(426, 'closed', 213, 639, 4, NULL, 13),
	(438, 'closed', 219, 657, 4, NULL, 19),
	(450, 'closed', 225, 675, 4, NULL, 25),
	(462, 'closed', 231, 693, 4, NULL, 31),
	(238, 'open', 119, 357, 6, NULL, 39),
	(242, 'open', 121, 363, 2, NULL, 1),
	(250, 'open', 125, 375, 6, NULL, 5),
	(254, 'open', 127, 381, 2, NULL, 7),
	(262, 'open', 131, 393, 6, NULL, 11),
	(266, 'open', 133, 399, 2, NULL, 13),
	(274, 'open', 137, 411, 6, NULL, 17),
	(278, 'open', 139, 417, 2, NULL, 19),
	(286, 'open', 143, 429, 6, NULL, 23),
	(290, 'open', 145, 435, 2, NULL, 25),
	(298, 'open', 149, 447, 6, NULL, 29),
	(302, 'open', 151, 453, 2, NULL, 31),
	(310, 'open', 155, 465, 6, NULL, 35),
	(314, 'open', 157, 471, 2, NULL, 37),
	(322, 'open', 161, 483, 6, NULL, 1),
	(326, 'open', 163, 489, 2, NULL, 3),
	(334, 'open', 167, 501, 6, NULL, 7),
	(338, 'open', 169, 507, 2, NULL, 9),
	(346, 'open', 173, 519, 6, NULL, 13),
	(350, 'open', 175, 525, 2, NULL, 15),
	(358, 'open', 179, 537, 6, NULL, 19),
	(362, 'open', 181, 543, 2, NULL, 21),
	(370, 'open', 185, 555, 6, NULL, 25),
	(374, 'open', 187, 561, 2, NULL, 27),
	(382, 'open', 191, 573, 6, NULL, 31),
	(386, 'open', 193, 579, 2, NULL, 33),
	(394, 'open', 197, 591, 6, NULL, 37),
	(398, 'open', 199, 597, 2, NULL, 39),
	(406, 'open', 203, 609, 6, NULL, 3),
	(410, 'open', 205, 615, 2, NULL, 5);
INSERT INTO public.item VALUES
	(418, 'open', 209, 627, 6, NULL, 9),
	(422, 'open', 211, 633, 2, NULL, 11),
	(240, 'closed', NULL, 360, 1, NULL, 0),
	(252, 'closed', 12600, 378, 1, NULL, 6),
	(264, 'closed', 13200, 396, 1, NULL, 12),
	(276, 'closed', 13800, 414, 1, NULL, 18),
	(288, 'closed', 14400, 432, 1, NULL, 24),
	(300, 'closed', NULL, 450, 1, NULL, 30),
	(312, 'closed', 15600, 468, 1, NULL, 36),
	(324, 'closed', 16200, 486, 1, NULL, 2),
	(336, 'closed', 16800, 504, 1, NULL, 8),
	(348, 'closed', 17400, 522, 1, NULL, 14),
	(360, 'closed', NULL, 540, 1, NULL, 20),
	(372, 'closed', 18600, 558, 1, NULL, 26),
	(384, 'closed', 19200, 576, 1, NULL, 32),
	(396, 'closed', 19800, 594, 1, NULL, 38),
	(408, 'closed', 20400, 612, 1, NULL, 4),
	(420, 'closed', NULL, 630, 1, NULL, 10),
	(432, 'closed', 21600, 648, 1, NULL, 16),
	(444, 'closed', 22200, 666, 1, NULL, 22),
	(456, 'closed', 22800, 684, 1, NULL, 28),
	(474, 'closed', 237, 711, 4, NULL, 37),
	(486, 'closed', 243, 729, 4, NULL, 3),
	(498, 'closed', 249, 747, 4, NULL, 9),
	(510, 'closed', 255, 765, 4, NULL, 15),
	(522, 'closed', 261, 783, 4, NULL, 21),
	(534, 'closed', 267, 801, 4, NULL, 27),
	(546, 'closed', 273, 819, 4, NULL, 33),
	(558, 'closed', 279, 837, 4, NULL, 39),
	(570, 'closed', 285, 855, 4, NULL, 5),
	(582, 'closed', 291, 873, 4, NULL, 11),
	(594, 'closed', 297, 891, 4, NULL, 17),
	(606, 'closed', 303, 909, 4, NULL, 23),
	(618, 'closed', 309, 927, 4, NULL, 29),
	(630, 'closed', 315, 945, 4, NULL, 35),
	(642, 'closed', 321, 963, 4, NULL, 1),
	(654, 'closed', 327, 981, 4, NULL, 7),
	(666, 'closed', 333, 999, 4, NULL, 13),
	(678, 'closed', 339, 1017, 4, NULL, 19),
	(690, 'closed', 345, 1035, 4, NULL, 25),
	(466, 'open', 233, 699, 6, NULL, 33),
	(470, 'open', 235, 705, 2, NULL, 35),
	(478, 'open', 239, 717, 6, NULL, 39),
	(482, 'open', 241, 723, 2, NULL, 1),
	(490, 'open', 245, 735, 6, NULL, 5),
	(494, 'open', 247, 741, 2, NULL, 7),
	(502, 'open', 251, 753, 6, NULL, 11),
	(506, 'open', 253, 759, 2, NULL, 13),
	(514, 'open', 257, 771, 6, NULL, 17),
	(518, 'open', 259, 777, 2, NULL, 19),
	(526, 'open', 263, 789, 6, NULL, 23),
	(530, 'open', 265, 795, 2, NULL, 25),
	(538, 'open', 269, 807, 6, NULL, 29),
	(542, 'open', 271, 813, 2, NULL, 31),
	(550, 'open', 275, 825, 6, NULL, 35),
	(554, 'open', 277, 831, 2, NULL, 37),
	(562, 'open', 281, 843, 6, NULL, 1),
	(566, 'open', 283, 849, 2, NULL, 3),
	(574, 'open', 287, 861, 6, NULL, 7),
	(578, 'open', 289, 867, 2, NULL, 9);
INSERT INTO public.item VALUES
	(586, 'open', 293, 879, 6, NULL, 13),
	(590, 'open', 295, 885, 2, NULL, 15),
	(598, 'open', 299, 897, 6, NULL, 19),
	(602, 'open', 301, 903, 2, NULL, 21),
	(610, 'open', 305, 915, 6, NULL, 25),
	(614, 'open', 307, 921, 2, NULL, 27),
	(622, 'open', 311, 933, 6, NULL, 31),
	(626, 'open', 313, 939, 2, NULL, 33),
	(634, 'open', 317, 951, 6, NULL, 37),
	(638, 'open', 319, 957, 2, NULL, 39),
	(646, 'open', 323, 969, 6, NULL, 3),
	(650, 'open', 325, 975, 2, NULL, 5),
	(468, 'closed', 23400, 702, 1, NULL, 34),
	(480, 'closed', NULL, 720, 1, NULL, 0),
	(492, 'closed', 24600, 738, 1, NULL, 6),
	(504, 'closed', 25200, 756, 1, NULL, 12),
	(516, 'closed', 25800, 774, 1, NULL, 18),
	(528, 'closed', 26400, 792, 1, NULL, 24),
	(540, 'closed', NULL, 810, 1, NULL, 30),
	(552, 'closed', 27600, 828, 1, NULL, 36),
	(564, 'closed', 28200, 846, 1, NULL, 2),
	(576, 'closed', 28800, 864, 1, NULL, 8),
	(588, 'closed', 29400, 882, 1, NULL, 14),
	(600, 'closed', NULL, 900, 1, NULL, 20),
	(612, 'closed', 30600, 918, 1, NULL, 26),
	(624, 'closed', 31200, 936, 1, NULL, 32),
	(636, 'closed', 31800, 954, 1, NULL, 38),
	(648, 'closed', 32400, 972, 1, NULL, 4),
	(660, 'closed', NULL, 990, 1, NULL, 10),
	(672, 'closed', 33600, 1008, 1, NULL, 16),
	(684, 'closed', 34200, 1026, 1, NULL, 22),
	(696, 'closed', 34800, 1044, 1, NULL, 28),
	(702, 'closed', 351, 1053, 4, NULL, 31),
	(714, 'closed', 357, 1071, 4, NULL, 37),
	(726, 'closed', 363, 1089, 4, NULL, 3),
	(738, 'closed', 369, 1107, 4, NULL, 9),
	(750, 'closed', 375, 1125, 4, NULL, 15),
	(762, 'closed', 381, 1143, 4, NULL, 21),
	(774, 'closed', 387, 1161, 4, NULL, 27),
	(786, 'closed', 393, 1179, 4, NULL, 33),
	(798, 'closed', 399, 1197, 4, NULL, 39),
	(810, 'closed', 405, 1215, 4, NULL, 5),
	(822, 'closed', 411, 1233, 4, NULL, 11),
	(834, 'closed', 417, 1251, 4, NULL, 17),
	(846, 'closed', 423, 1269, 4, NULL, 23),
	(858, 'closed', 429, 1287, 4, NULL, 29),
	(870, 'closed', 435, 1305, 4, NULL, 35),
	(882, 'closed', 441, 1323, 4, NULL, 1),
	(894, 'closed', 447, 1341, 4, NULL, 7),
	(906, 'closed', 453, 1359, 4, NULL, 13),
	(918, 'closed', 459, 1377, 4, NULL, 19),
	(698, 'open', 349, 1047, 2, NULL, 29),
	(706, 'open', 353, 1059, 6, NULL, 33),
	(710, 'open', 355, 1065, 2, NULL, 35),
	(718, 'open', 359, 1077, 6, NULL, 39),
	(722, 'open', 361, 1083, 2, NULL, 1),
	(730, 'open', 365, 1095, 6, NULL, 5),
	(734, 'open', 367, 1101, 2, NULL, 7),
	(742, 'open', 371, 1113, 6, NULL, 11),
	(746, 'open', 373, 1119, 2, NULL, 13);
INSERT INTO public.item VALUES
	(754, 'open', 377, 1131, 6, NULL, 17),
	(758, 'open', 379, 1137, 2, NULL, 19),
	(766, 'open', 383, 1149, 6, NULL, 23),
	(770, 'open', 385, 1155, 2, NULL, 25),
	(778, 'open', 389, 1167, 6, NULL, 29),
	(782, 'open', 391, 1173, 2, NULL, 31),
	(790, 'open', 395, 1185, 6, NULL, 35),
	(794, 'open', 397, 1191, 2, NULL, 37),
	(802, 'open', 401, 1203, 6, NULL, 1),
	(806, 'open', 403, 1209, 2, NULL, 3),
	(814, 'open', 407, 1221, 6, NULL, 7),
	(818, 'open', 409, 1227, 2, NULL, 9),
	(826, 'open', 413, 1239, 6, NULL, 13),
	(830, 'open', 415, 1245, 2, NULL, 15),
	(838, 'open', 419, 1257, 6, NULL, 19),
	(842, 'open', 421, 1263, 2, NULL, 21),
	(850, 'open', 425, 1275, 6, NULL, 25),
	(854, 'open', 427, 1281, 2, NULL, 27),
	(862, 'open', 431, 1293, 6, NULL, 31),
	(866, 'open', 433, 1299, 2, NULL, 33),
	(874, 'open', 437, 1311, 6, NULL, 37),
	(878, 'open', 439, 1317, 2, NULL, 39),
	(886, 'open', 443, 1329, 6, NULL, 3),
	(708, 'closed', 35400, 1062, 1, NULL, 34),
	(720, 'closed', NULL, 1080, 1, NULL, 0),
	(732, 'closed', 36600, 1098, 1, NULL, 6),
	(744, 'closed', 37200, 1116, 1, NULL, 12),
	(756, 'closed', 37800, 1134, 1, NULL, 18),
	(768, 'closed', 38400, 1152, 1, NULL, 24),
	(780, 'closed', NULL, 1170, 1, NULL, 30),
	(792, 'closed', 39600, 1188, 1, NULL, 36),
	(804, 'closed', 40200, 1206, 1, NULL, 2),
	(816, 'closed', 40800, 1224, 1, NULL, 8),
	(828, 'closed', 41400, 1242, 1, NULL, 14),
	(840, 'closed', NULL, 1260, 1, NULL, 20),
	(852, 'closed', 42600, 1278, 1, NULL, 26),
	(864, 'closed', 43200, 1296, 1, NULL, 32),
	(876, 'closed', 43800, 1314, 1, NULL, 38),
	(888, 'closed', 44400, 1332, 1, NULL, 4),
	(900, 'closed', NULL, 1350, 1, NULL, 10),
	(912, 'closed', 45600, 1368, 1, NULL, 16),
	(924, 'closed', 46200, 1386, 1, NULL, 22),
	(930, 'closed', 465, 1395, 4, NULL, 25),
	(942, 'closed', 471, 1413, 4, NULL, 31),
	(954, 'closed', 477, 1431, 4, NULL, 37),
	(966, 'closed', 483, 1449, 4, NULL, 3),
	(978, 'closed', 489, 1467, 4, NULL, 9),
	(990, 'closed', 495, 1485, 4, NULL, 15),
	(1002, 'closed', 501, 1503, 4, NULL, 21),
	(1014, 'closed', 507, 1521, 4, NULL, 27),
	(1026, 'closed', 513, 1539, 4, NULL, 33),
	(1038, 'closed', 519, 1557, 4, NULL, 39),
	(1050, 'closed', 525, 1575, 4, NULL, 5),
	(1062, 'closed', 531, 1593, 4, NULL, 11),
	(1074, 'closed', 537, 1611, 4, NULL, 17),
	(1086, 'closed', 543, 1629, 4, NULL, 23),
	(1098, 'closed', 549, 1647, 4, NULL, 29),
	(1110, 'closed', 555, 1665, 4, NULL, 35),
	(1122, 'closed', 561, 1683, 4, NULL, 1),
	(1134, 'closed', 567, 1701, 4, NULL, 7);
INSERT INTO public.item VALUES
	(1146, 'closed', 573, 1719, 4, NULL, 13),
	(1158, 'closed', 579, 1737, 4, NULL, 19),
	(934, 'open', 467, 1401, 6, NULL, 27),
	(938, 'open', 469, 1407, 2, NULL, 29),
	(946, 'open', 473, 1419, 6, NULL, 33),
	(950, 'open', 475, 1425, 2, NULL, 35),
	(958, 'open', 479, 1437, 6, NULL, 39),
	(962, 'open', 481, 1443, 2, NULL, 1),
	(970, 'open', 485, 1455, 6, NULL, 5),
	(974, 'open', 487, 1461, 2, NULL, 7),
	(982, 'open', 491, 1473, 6, NULL, 11),
	(986, 'open', 493, 1479, 2, NULL, 13),
	(994, 'open', 497, 1491, 6, NULL, 17),
	(998, 'open', 499, 1497, 2, NULL, 19),
	(1006, 'open', 503, 1509, 6, NULL, 23),
	(1010, 'open', 505, 1515, 2, NULL, 25),
	(1018, 'open', 509, 1527, 6, NULL, 29),
	(1022, 'open', 511, 1533, 2, NULL, 31),
	(1030, 'open', 515, 1545, 6, NULL, 35),
	(1034, 'open', 517, 1551, 2, NULL, 37),
	(1042, 'open', 521, 1563, 6, NULL, 1),
	(1046, 'open', 523, 1569, 2, NULL, 3),
	(1054, 'open', 527, 1581, 6, NULL, 7),
	(1058, 'open', 529, 1587, 2, NULL, 9),
	(1066, 'open', 533, 1599, 6, NULL, 13),
	(1070, 'open', 535, 1605, 2, NULL, 15),
	(1078, 'open', 539, 1617, 6, NULL, 19),
	(1082, 'open', 541, 1623, 2, NULL, 21),
	(1090, 'open', 545, 1635, 6, NULL, 25),
	(1094, 'open', 547, 1641, 2, NULL, 27),
	(1102, 'open', 551, 1653, 6, NULL, 31),
	(1106, 'open', 553, 1659, 2, NULL, 33),
	(1114, 'open', 557, 1671, 6, NULL, 37),
	(1118, 'open', 559, 1677, 2, NULL, 39),
	(936, 'closed', 46800, 1404, 1, NULL, 28),
	(948, 'closed', 47400, 1422, 1, NULL, 34),
	(960, 'closed', NULL, 1440, 1, NULL, 0),
	(972, 'closed', 48600, 1458, 1, NULL, 6),
	(984, 'closed', 49200, 1476, 1, NULL, 12),
	(996, 'closed', 49800, 1494, 1, NULL, 18),
	(1008, 'closed', 50400, 1512, 1, NULL, 24),
	(1020, 'closed', NULL, 1530, 1, NULL, 30),
	(1032, 'closed', 51600, 1548, 1, NULL, 36),
	(1044, 'closed', 52200, 1566, 1, NULL, 2),
	(1056, 'closed', 52800, 1584, 1, NULL, 8),
	(1068, 'closed', 53400, 1602, 1, NULL, 14),
	(1080, 'closed', NULL, 1620, 1, NULL, 20),
	(1092, 'closed', 54600, 1638, 1, NULL, 26),
	(1104, 'closed', 55200, 1656, 1, NULL, 32),
	(1116, 'closed', 55800, 1674, 1, NULL, 38),
	(1128, 'closed', 56400, 1692, 1, NULL, 4),
	(1140, 'closed', NULL, 1710, 1, NULL, 10),
	(1152, 'closed', 57600, 1728, 1, NULL, 16),
	(1170, 'closed', 585, 1755, 4, NULL, 25),
	(1182, 'closed', 591, 1773, 4, NULL, 31),
	(1194, 'closed', 597, 1791, 4, NULL, 37),
	(1206, 'closed', 603, 1809, 4, NULL, 3),
	(1218, 'closed', 609, 1827, 4, NULL, 9),
	(1230, 'closed', 615, 1845, 4, NULL, 15),
	(1242, 'closed', 621, 1863, 4, NULL, 21);
INSERT INTO public.item VALUES
	(1254, 'closed', 627, 1881, 4, NULL, 27),
	(1266, 'closed', 633, 1899, 4, NULL, 33),
	(1278, 'closed', 639, 1917, 4, NULL, 39),
	(1290, 'closed', 645, 1935, 4, NULL, 5),
	(1302, 'closed', 651, 1953, 4, NULL, 11),
	(1314, 'closed', 657, 1971, 4, NULL, 17),
	(1326, 'closed', 663, 1989, 4, NULL, 23),
	(1338, 'closed', 669, 2007, 4, NULL, 29),
	(1350, 'closed', 675, 2025, 4, NULL, 35),
	(1362, 'closed', 681, 2043, 4, NULL, 1),
	(1374, 'closed', 687, 2061, 4, NULL, 7),
	(1386, 'closed', 693, 2079, 4, NULL, 13),
	(1166, 'open', 583, 1749, 2, NULL, 23),
	(1174, 'open', 587, 1761, 6, NULL, 27),
	(1178, 'open', 589, 1767, 2, NULL, 29),
	(1186, 'open', 593, 1779, 6, NULL, 33),
	(1190, 'open', 595, 1785, 2, NULL, 35),
	(1198, 'open', 599, 1797, 6, NULL, 39),
	(1202, 'open', 601, 1803, 2, NULL, 1),
	(1210, 'open', 605, 1815, 6, NULL, 5),
	(1214, 'open', 607, 1821, 2, NULL, 7),
	(1222, 'open', 611, 1833, 6, NULL, 11),
	(1226, 'open', 613, 1839, 2, NULL, 13),
	(1234, 'open', 617, 1851, 6, NULL, 17),
	(1238, 'open', 619, 1857, 2, NULL, 19),
	(1246, 'open', 623, 1869, 6, NULL, 23),
	(1250, 'open', 625, 1875, 2, NULL, 25),
	(1258, 'open', 629, 1887, 6, NULL, 29),
	(1262, 'open', 631, 1893, 2, NULL, 31),
	(1270, 'open', 635, 1905, 6, NULL, 35),
	(1274, 'open', 637, 1911, 2, NULL, 37),
	(1282, 'open', 641, 1923, 6, NULL, 1),
	(1286, 'open', 643, 1929, 2, NULL, 3),
	(1294, 'open', 647, 1941, 6, NULL, 7),
	(1298, 'open', 649, 1947, 2, NULL, 9),
	(1306, 'open', 653, 1959, 6, NULL, 13),
	(1310, 'open', 655, 1965, 2, NULL, 15),
	(1318, 'open', 659, 1977, 6, NULL, 19),
	(1322, 'open', 661, 1983, 2, NULL, 21),
	(1330, 'open', 665, 1995, 6, NULL, 25),
	(1334, 'open', 667, 2001, 2, NULL, 27),
	(1342, 'open', 671, 2013, 6, NULL, 31),
	(1346, 'open', 673, 2019, 2, NULL, 33),
	(1354, 'open', 677, 2031, 6, NULL, 37),
	(1164, 'closed', 58200, 1746, 1, NULL, 22),
	(1176, 'closed', 58800, 1764, 1, NULL, 28),
	(1188, 'closed', 59400, 1782, 1, NULL, 34),
	(1200, 'closed', NULL, 1800, 1, NULL, 0),
	(1212, 'closed', 60600, 1818, 1, NULL, 6),
	(1224, 'closed', 61200, 1836, 1, NULL, 12),
	(1236, 'closed', 61800, 1854, 1, NULL, 18),
	(1248, 'closed', 62400, 1872, 1, NULL, 24),
	(1260, 'closed', NULL, 1890, 1, NULL, 30),
	(1272, 'closed', 63600, 1908, 1, NULL, 36),
	(1284, 'closed', 64200, 1926, 1, NULL, 2),
	(1296, 'closed', 64800, 1944, 1, NULL, 8),
	(1308, 'closed', 65400, 1962, 1, NULL, 14),
	(1320, 'closed', NULL, 1980, 1, NULL, 20),
	(1332, 'closed', 66600, 1998, 1, NULL, 26),
	(1344, 'closed', 67200, 2016, 1, NULL, 32);
INSERT INTO public.item VALUES
	(1356, 'closed', 67800, 2034, 1, NULL, 38),
	(1368, 'closed', 68400, 2052, 1, NULL, 4),
	(1380, 'closed', NULL, 2070, 1, NULL, 10),
	(1392, 'closed', 69600, 2088, 1, NULL, 16),
	(1398, 'closed', 699, 2097, 4, NULL, 19),
	(1410, 'closed', 705, 2115, 4, NULL, 25),
	(1422, 'closed', 711, 2133, 4, NULL, 31),
	(1434, 'closed', 717, 2151, 4, NULL, 37),
	(1446, 'closed', 723, 2169, 4, NULL, 3),
	(1458, 'closed', 729, 2187, 4, NULL, 9),
	(1470, 'closed', 735, 2205, 4, NULL, 15),
	(1482, 'closed', 741, 2223, 4, NULL, 21),
	(1494, 'closed', 747, 2241, 4, NULL, 27),
	(1506, 'closed', 753, 2259, 4, NULL, 33),
	(1518, 'closed', 759, 2277, 4, NULL, 39),
	(1530, 'closed', 765, 2295, 4, NULL, 5),
	(1542, 'closed', 771, 2313, 4, NULL, 11),
	(1554, 'closed', 777, 2331, 4, NULL, 17),
	(1566, 'closed', 783, 2349, 4, NULL, 23),
	(1578, 'closed', 789, 2367, 4, NULL, 29),
	(1590, 'closed', 795, 2385, 4, NULL, 35),
	(1602, 'closed', 801, 2403, 4, NULL, 1),
	(1614, 'closed', 807, 2421, 4, NULL, 7),
	(1626, 'closed', 813, 2439, 4, NULL, 13),
	(1402, 'open', 701, 2103, 6, NULL, 21),
	(1406, 'open', 703, 2109, 2, NULL, 23),
	(1414, 'open', 707, 2121, 6, NULL, 27),
	(1418, 'open', 709, 2127, 2, NULL, 29),
	(1426, 'open', 713, 2139, 6, NULL, 33),
	(1430, 'open', 715, 2145, 2, NULL, 35),
	(1438, 'open', 719, 2157, 6, NULL, 39),
	(1442, 'open', 721, 2163, 2, NULL, 1),
	(1450, 'open', 725, 2175, 6, NULL, 5),
	(1454, 'open', 727, 2181, 2, NULL, 7),
	(1462, 'open', 731, 2193, 6, NULL, 11),
	(1466, 'open', 733, 2199, 2, NULL, 13),
	(1474, 'open', 737, 2211, 6, NULL, 17),
	(1478, 'open', 739, 2217, 2, NULL, 19),
	(1486, 'open', 743, 2229, 6, NULL, 23),
	(1490, 'open', 745, 2235, 2, NULL, 25),
	(1498, 'open', 749, 2247, 6, NULL, 29),
	(1502, 'open', 751, 2253, 2, NULL, 31),
	(1510, 'open', 755, 2265, 6, NULL, 35),
	(1514, 'open', 757, 2271, 2, NULL, 37),
	(1522, 'open', 761, 2283, 6, NULL, 1),
	(1526, 'open', 763, 2289, 2, NULL, 3),
	(1534, 'open', 767, 2301, 6, NULL, 7),
	(1538, 'open', 769, 2307, 2, NULL, 9),
	(1546, 'open', 773, 2319, 6, NULL, 13),
	(1550, 'open', 775, 2325, 2, NULL, 15),
	(1558, 'open', 779, 2337, 6, NULL, 19),
	(1562, 'open', 781, 2343, 2, NULL, 21),
	(1570, 'open', 785, 2355, 6, NULL, 25),
	(1574, 'open', 787, 2361, 2, NULL, 27),
	(1582, 'open', 791, 2373, 6, NULL, 31),
	(1586, 'open', 793, 2379, 2, NULL, 33),
	(1404, 'closed', 70200, 2106, 1, NULL, 22),
	(1416, 'closed', 70800, 2124, 1, NULL, 28),
	(1428, 'closed', 71400, 2142, 1, NULL, 34),
	(1440, 'closed', NULL, 2160, 1, NULL, 0);
INSERT INTO public.item VALUES
	(1452, 'closed', 72600, 2178, 1, NULL, 6),
	(1464, 'closed', 73200, 2196, 1, NULL, 12),
	(1476, 'closed', 73800, 2214, 1, NULL, 18),
	(1488, 'closed', 74400, 2232, 1, NULL, 24),
	(1500, 'closed', NULL, 2250, 1, NULL, 30),
	(1512, 'closed', 75600, 2268, 1, NULL, 36),
	(1524, 'closed', 76200, 2286, 1, NULL, 2),
	(1536, 'closed', 76800, 2304, 1, NULL, 8),
	(1548, 'closed', 77400, 2322, 1, NULL, 14),
	(1560, 'closed', NULL, 2340, 1, NULL, 20),
	(1572, 'closed', 78600, 2358, 1, NULL, 26),
	(1584, 'closed', 79200, 2376, 1, NULL, 32),
	(1596, 'closed', 79800, 2394, 1, NULL, 38),
	(1608, 'closed', 80400, 2412, 1, NULL, 4),
	(1620, 'closed', NULL, 2430, 1, NULL, 10),
	(1638, 'closed', 819, 2457, 4, NULL, 19),
	(1650, 'closed', 825, 2475, 4, NULL, 25),
	(1662, 'closed', 831, 2493, 4, NULL, 31),
	(1674, 'closed', 837, 2511, 4, NULL, 37),
	(1686, 'closed', 843, 2529, 4, NULL, 3),
	(1698, 'closed', 849, 2547, 4, NULL, 9),
	(1710, 'closed', 855, 2565, 4, NULL, 15),
	(1722, 'closed', 861, 2583, 4, NULL, 21),
	(1734, 'closed', 867, 2601, 4, NULL, 27),
	(1746, 'closed', 873, 2619, 4, NULL, 33),
	(1758, 'closed', 879, 2637, 4, NULL, 39),
	(1770, 'closed', 885, 2655, 4, NULL, 5),
	(1782, 'closed', 891, 2673, 4, NULL, 11),
	(1794, 'closed', 897, 2691, 4, NULL, 17),
	(1806, 'closed', 903, 2709, 4, NULL, 23),
	(1818, 'closed', 909, 2727, 4, NULL, 29),
	(1830, 'closed', 915, 2745, 4, NULL, 35),
	(1842, 'closed', 921, 2763, 4, NULL, 1),
	(1854, 'closed', 927, 2781, 4, NULL, 7),
	(1630, 'open', 815, 2445, 6, NULL, 15),
	(1634, 'open', 817, 2451, 2, NULL, 17),
	(1642, 'open', 821, 2463, 6, NULL, 21),
	(1646, 'open', 823, 2469, 2, NULL, 23),
	(1654, 'open', 827, 2481, 6, NULL, 27),
	(1658, 'open', 829, 2487, 2, NULL, 29),
	(1666, 'open', 833, 2499, 6, NULL, 33),
	(1670, 'open', 835, 2505, 2, NULL, 35),
	(1678, 'open', 839, 2517, 6, NULL, 39),
	(1682, 'open', 841, 2523, 2, NULL, 1),
	(1690, 'open', 845, 2535, 6, NULL, 5),
	(1694, 'open', 847, 2541, 2, NULL, 7),
	(1702, 'open', 851, 2553, 6, NULL, 11),
	(1706, 'open', 853, 2559, 2, NULL, 13),
	(1714, 'open', 857, 2571, 6, NULL, 17),
	(1718, 'open', 859, 2577, 2, NULL, 19),
	(1726, 'open', 863, 2589, 6, NULL, 23),
	(1730, 'open', 865, 2595, 2, NULL, 25),
	(1738, 'open', 869, 2607, 6, NULL, 29),
	(1742, 'open', 871, 2613, 2, NULL, 31),
	(1750, 'open', 875, 2625, 6, NULL, 35),
	(1754, 'open', 877, 2631, 2, NULL, 37),
	(1762, 'open', 881, 2643, 6, NULL, 1),
	(1766, 'open', 883, 2649, 2, NULL, 3),
	(1774, 'open', 887, 2661, 6, NULL, 7),
	(1778, 'open', 889, 2667, 2, NULL, 9);
INSERT INTO public.item VALUES
	(1786, 'open', 893, 2679, 6, NULL, 13),
	(1790, 'open', 895, 2685, 2, NULL, 15),
	(1798, 'open', 899, 2697, 6, NULL, 19),
	(1802, 'open', 901, 2703, 2, NULL, 21),
	(1810, 'open', 905, 2715, 6, NULL, 25),
	(1814, 'open', 907, 2721, 2, NULL, 27),
	(1632, 'closed', 81600, 2448, 1, NULL, 16),
	(1644, 'closed', 82200, 2466, 1, NULL, 22),
	(1656, 'closed', 82800, 2484, 1, NULL, 28),
	(1668, 'closed', 83400, 2502, 1, NULL, 34),
	(1680, 'closed', NULL, 2520, 1, NULL, 0),
	(1692, 'closed', 84600, 2538, 1, NULL, 6),
	(1704, 'closed', 85200, 2556, 1, NULL, 12),
	(1716, 'closed', 85800, 2574, 1, NULL, 18),
	(1728, 'closed', 86400, 2592, 1, NULL, 24),
	(1740, 'closed', NULL, 2610, 1, NULL, 30),
	(1752, 'closed', 87600, 2628, 1, NULL, 36),
	(1764, 'closed', 88200, 2646, 1, NULL, 2),
	(1776, 'closed', 88800, 2664, 1, NULL, 8),
	(1788, 'closed', 89400, 2682, 1, NULL, 14),
	(1800, 'closed', NULL, 2700, 1, NULL, 20),
	(1812, 'closed', 90600, 2718, 1, NULL, 26),
	(1824, 'closed', 91200, 2736, 1, NULL, 32),
	(1836, 'closed', 91800, 2754, 1, NULL, 38),
	(1848, 'closed', 92400, 2772, 1, NULL, 4),
	(1866, 'closed', 933, 2799, 4, NULL, 13),
	(1878, 'closed', 939, 2817, 4, NULL, 19),
	(1890, 'closed', 945, 2835, 4, NULL, 25),
	(1902, 'closed', 951, 2853, 4, NULL, 31),
	(1914, 'closed', 957, 2871, 4, NULL, 37),
	(1926, 'closed', 963, 2889, 4, NULL, 3),
	(1938, 'closed', 969, 2907, 4, NULL, 9),
	(1950, 'closed', 975, 2925, 4, NULL, 15),
	(1962, 'closed', 981, 2943, 4, NULL, 21),
	(1974, 'closed', 987, 2961, 4, NULL, 27),
	(1986, 'closed', 993, 2979, 4, NULL, 33),
	(1998, 'closed', 999, 2997, 4, NULL, 39),
	(2010, 'closed', 1005, 3015, 4, NULL, 5),
	(2022, 'closed', 1011, 3033, 4, NULL, 11),
	(2034, 'closed', 1017, 3051, 4, NULL, 17),
	(2046, 'closed', 1023, 3069, 4, NULL, 23),
	(2058, 'closed', 1029, 3087, 4, NULL, 29),
	(2070, 'closed', 1035, 3105, 4, NULL, 35),
	(2082, 'closed', 1041, 3123, 4, NULL, 1),
	(1862, 'open', 931, 2793, 2, NULL, 11),
	(1870, 'open', 935, 2805, 6, NULL, 15),
	(1874, 'open', 937, 2811, 2, NULL, 17),
	(1882, 'open', 941, 2823, 6, NULL, 21),
	(1886, 'open', 943, 2829, 2, NULL, 23),
	(1894, 'open', 947, 2841, 6, NULL, 27),
	(1898, 'open', 949, 2847, 2, NULL, 29),
	(1906, 'open', 953, 2859, 6, NULL, 33),
	(1910, 'open', 955, 2865, 2, NULL, 35),
	(1918, 'open', 959, 2877, 6, NULL, 39),
	(1922, 'open', 961, 2883, 2, NULL, 1),
	(1930, 'open', 965, 2895, 6, NULL, 5),
	(1934, 'open', 967, 2901, 2, NULL, 7),
	(1942, 'open', 971, 2913, 6, NULL, 11),
	(1946, 'open', 973, 2919, 2, NULL, 13),
	(1954, 'open', 977, 2931, 6, NULL, 17);
INSERT INTO public.item VALUES
	(1958, 'open', 979, 2937, 2, NULL, 19),
	(1966, 'open', 983, 2949, 6, NULL, 23),
	(1970, 'open', 985, 2955, 2, NULL, 25),
	(1978, 'open', 989, 2967, 6, NULL, 29),
	(1982, 'open', 991, 2973, 2, NULL, 31),
	(1990, 'open', 995, 2985, 6, NULL, 35),
	(1994, 'open', 997, 2991, 2, NULL, 37),
	(2002, 'open', 1001, 3003, 6, NULL, 1),
	(2006, 'open', 1003, 3009, 2, NULL, 3),
	(2014, 'open', 1007, 3021, 6, NULL, 7),
	(2018, 'open', 1009, 3027, 2, NULL, 9),
	(2026, 'open', 1013, 3039, 6, NULL, 13),
	(2030, 'open', 1015, 3045, 2, NULL, 15),
	(2038, 'open', 1019, 3057, 6, NULL, 19),
	(2042, 'open', 1021, 3063, 2, NULL, 21),
	(2050, 'open', 1025, 3075, 6, NULL, 25),
	(1860, 'closed', NULL, 2790, 1, NULL, 10),
	(1872, 'closed', 93600, 2808, 1, NULL, 16),
	(1884, 'closed', 94200, 2826, 1, NULL, 22),
	(1896, 'closed', 94800, 2844, 1, NULL, 28),
	(1908, 'closed', 95400, 2862, 1, NULL, 34),
	(1920, 'closed', NULL, 2880, 1, NULL, 0),
	(1932, 'closed', 96600, 2898, 1, NULL, 6),
	(1944, 'closed', 97200, 2916, 1, NULL, 12),
	(1956, 'closed', 97800, 2934, 1, NULL, 18),
	(1968, 'closed', 98400, 2952, 1, NULL, 24),
	(1980, 'closed', NULL, 2970, 1, NULL, 30),
	(1992, 'closed', 99600, 2988, 1, NULL, 36),
	(2004, 'closed', 100200, 3006, 1, NULL, 2),
	(2016, 'closed', 100800, 3024, 1, NULL, 8),
	(2028, 'closed', 101400, 3042, 1, NULL, 14),
	(2040, 'closed', NULL, 3060, 1, NULL, 20),
	(2052, 'closed', 102600, 3078, 1, NULL, 26),
	(2064, 'closed', 103200, 3096, 1, NULL, 32),
	(2076, 'closed', 103800, 3114, 1, NULL, 38),
	(2088, 'closed', 104400, 3132, 1, NULL, 4),
	(2094, 'closed', 1047, 3141, 4, NULL, 7),
	(2106, 'closed', 1053, 3159, 4, NULL, 13),
	(2118, 'closed', 1059, 3177, 4, NULL, 19),
	(2130, 'closed', 1065, 3195, 4, NULL, 25),
	(2142, 'closed', 1071, 3213, 4, NULL, 31),
	(2154, 'closed', 1077, 3231, 4, NULL, 37),
	(2166, 'closed', 1083, 3249, 4, NULL, 3),
	(2178, 'closed', 1089, 3267, 4, NULL, 9),
	(2190, 'closed', 1095, 3285, 4, NULL, 15),
	(2202, 'closed', 1101, 3303, 4, NULL, 21),
	(2214, 'closed', 1107, 3321, 4, NULL, 27),
	(2226, 'closed', 1113, 3339, 4, NULL, 33),
	(2238, 'closed', 1119, 3357, 4, NULL, 39),
	(2250, 'closed', 1125, 3375, 4, NULL, 5),
	(2262, 'closed', 1131, 3393, 4, NULL, 11),
	(2274, 'closed', 1137, 3411, 4, NULL, 17),
	(2286, 'closed', 1143, 3429, 4, NULL, 23),
	(2298, 'closed', 1149, 3447, 4, NULL, 29),
	(2310, 'closed', 1155, 3465, 4, NULL, 35),
	(2322, 'closed', 1161, 3483, 4, NULL, 1),
	(2098, 'open', 1049, 3147, 6, NULL, 9),
	(2102, 'open', 1051, 3153, 2, NULL, 11),
	(2110, 'open', 1055, 3165, 6, NULL, 15),
	(2114, 'open', 1057, 3171, 2, NULL, 17);
INSERT INTO public.item VALUES
	(2122, 'open', 1061, 3183, 6, NULL, 21),
	(2126, 'open', 1063, 3189, 2, NULL, 23),
	(2134, 'open', 1067, 3201, 6, NULL, 27),
	(2138, 'open', 1069, 3207, 2, NULL, 29),
	(2146, 'open', 1073, 3219, 6, NULL, 33),
	(2150, 'open', 1075, 3225, 2, NULL, 35),
	(2158, 'open', 1079, 3237, 6, NULL, 39),
	(2162, 'open', 1081, 3243, 2, NULL, 1),
	(2170, 'open', 1085, 3255, 6, NULL, 5),
	(2174, 'open', 1087, 3261, 2, NULL, 7),
	(2182, 'open', 1091, 3273, 6, NULL, 11),
	(2186, 'open', 1093, 3279, 2, NULL, 13),
	(2194, 'open', 1097, 3291, 6, NULL, 17),
	(2198, 'open', 1099, 3297, 2, NULL, 19),
	(2206, 'open', 1103, 3309, 6, NULL, 23),
	(2210, 'open', 1105, 3315, 2, NULL, 25),
	(2218, 'open', 1109, 3327, 6, NULL, 29),
	(2222, 'open', 1111, 3333, 2, NULL, 31),
	(2230, 'open', 1115, 3345, 6, NULL, 35),
	(2234, 'open', 1117, 3351, 2, NULL, 37),
	(2242, 'open', 1121, 3363, 6, NULL, 1),
	(2246, 'open', 1123, 3369, 2, NULL, 3),
	(2254, 'open', 1127, 3381, 6, NULL, 7),
	(2258, 'open', 1129, 3387, 2, NULL, 9),
	(2266, 'open', 1133, 3399, 6, NULL, 13),
	(2270, 'open', 1135, 3405, 2, NULL, 15),
	(2278, 'open', 1139, 3417, 6, NULL, 19),
	(2282, 'open', 1141, 3423, 2, NULL, 21),
	(2100, 'closed', NULL, 3150, 1, NULL, 10),
	(2112, 'closed', 105600, 3168, 1, NULL, 16),
	(2124, 'closed', 106200, 3186, 1, NULL, 22),
	(2136, 'closed', 106800, 3204, 1, NULL, 28),
	(2148, 'closed', 107400, 3222, 1, NULL, 34),
	(2160, 'closed', NULL, 3240, 1, NULL, 0),
	(2172, 'closed', 108600, 3258, 1, NULL, 6),
	(2184, 'closed', 109200, 3276, 1, NULL, 12),
	(2196, 'closed', 109800, 3294, 1, NULL, 18),
	(2208, 'closed', 110400, 3312, 1, NULL, 24),
	(2220, 'closed', NULL, 3330, 1, NULL, 30),
	(2232, 'closed', 111600, 3348, 1, NULL, 36),
	(2244, 'closed', 112200, 3366, 1, NULL, 2),
	(2256, 'closed', 112800, 3384, 1, NULL, 8),
	(2268, 'closed', 113400, 3402, 1, NULL, 14),
	(2280, 'closed', NULL, 3420, 1, NULL, 20),
	(2292, 'closed', 114600, 3438, 1, NULL, 26),
	(2304, 'closed', 115200, 3456, 1, NULL, 32),
	(2316, 'closed', 115800, 3474, 1, NULL, 38),
	(2334, 'closed', 1167, 3501, 4, NULL, 7),
	(2346, 'closed', 1173, 3519, 4, NULL, 13),
	(2358, 'closed', 1179, 3537, 4, NULL, 19),
	(2370, 'closed', 1185, 3555, 4, NULL, 25),
	(2382, 'closed', 1191, 3573, 4, NULL, 31),
	(2394, 'closed', 1197, 3591, 4, NULL, 37),
	(2326, 'open', 1163, 3489, 6, NULL, 3),
	(2330, 'open', 1165, 3495, 2, NULL, 5),
	(2338, 'open', 1169, 3507, 6, NULL, 9),
	(2342, 'open', 1171, 3513, 2, NULL, 11),
	(2350, 'open', 1175, 3525, 6, NULL, 15),
	(2354, 'open', 1177, 3531, 2, NULL, 17),
	(2362, 'open', 1181, 3543, 6, NULL, 21);
INSERT INTO public.item VALUES
	(2366, 'open', 1183, 3549, 2, NULL, 23),
	(2374, 'open', 1187, 3561, 6, NULL, 27),
	(2378, 'open', 1189, 3567, 2, NULL, 29),
	(4, 'open', 200, 6, 3, NULL, 2),
	(8, 'open', 400, 12, 5, NULL, 4),
	(16, 'open', 800, 24, 3, NULL, 8),
	(20, 'open', NULL, 30, 5, NULL, 10),
	(28, 'open', 1400, 42, 3, NULL, 14),
	(32, 'open', 1600, 48, 5, NULL, 16),
	(40, 'open', NULL, 60, 3, NULL, 20),
	(44, 'open', 2200, 66, 5, NULL, 22),
	(52, 'open', 2600, 78, 3, NULL, 26),
	(56, 'open', 2800, 84, 5, NULL, 28),
	(64, 'open', 3200, 96, 3, NULL, 32),
	(68, 'open', 3400, 102, 5, NULL, 34),
	(194, 'open', 97, 291, 2, NULL, 17),
	(202, 'open', 101, 303, 6, NULL, 21),
	(206, 'open', 103, 309, 2, NULL, 23),
	(214, 'open', 107, 321, 6, NULL, 27),
	(218, 'open', 109, 327, 2, NULL, 29),
	(226, 'open', 113, 339, 6, NULL, 33),
	(230, 'open', 115, 345, 2, NULL, 35),
	(430, 'open', 215, 645, 6, NULL, 15),
	(434, 'open', 217, 651, 2, NULL, 17),
	(442, 'open', 221, 663, 6, NULL, 21),
	(446, 'open', 223, 669, 2, NULL, 23),
	(454, 'open', 227, 681, 6, NULL, 27),
	(458, 'open', 229, 687, 2, NULL, 29),
	(658, 'open', 329, 987, 6, NULL, 9),
	(662, 'open', 331, 993, 2, NULL, 11),
	(670, 'open', 335, 1005, 6, NULL, 15),
	(674, 'open', 337, 1011, 2, NULL, 17),
	(682, 'open', 341, 1023, 6, NULL, 21),
	(686, 'open', 343, 1029, 2, NULL, 23),
	(694, 'open', 347, 1041, 6, NULL, 27),
	(890, 'open', 445, 1335, 2, NULL, 5),
	(898, 'open', 449, 1347, 6, NULL, 9),
	(902, 'open', 451, 1353, 2, NULL, 11),
	(910, 'open', 455, 1365, 6, NULL, 15),
	(914, 'open', 457, 1371, 2, NULL, 17),
	(922, 'open', 461, 1383, 6, NULL, 21),
	(926, 'open', 463, 1389, 2, NULL, 23),
	(1126, 'open', 563, 1689, 6, NULL, 3),
	(1130, 'open', 565, 1695, 2, NULL, 5),
	(1138, 'open', 569, 1707, 6, NULL, 9),
	(1142, 'open', 571, 1713, 2, NULL, 11),
	(1150, 'open', 575, 1725, 6, NULL, 15),
	(1154, 'open', 577, 1731, 2, NULL, 17),
	(1162, 'open', 581, 1743, 6, NULL, 21),
	(1358, 'open', 679, 2037, 2, NULL, 39),
	(1366, 'open', 683, 2049, 6, NULL, 3),
	(1370, 'open', 685, 2055, 2, NULL, 5),
	(1378, 'open', 689, 2067, 6, NULL, 9),
	(1382, 'open', 691, 2073, 2, NULL, 11),
	(1390, 'open', 695, 2085, 6, NULL, 15),
	(1394, 'open', 697, 2091, 2, NULL, 17),
	(1594, 'open', 797, 2391, 6, NULL, 37),
	(1598, 'open', 799, 2397, 2, NULL, 39),
	(1606, 'open', 803, 2409, 6, NULL, 3),
	(1610, 'open', 805, 2415, 2, NULL, 5);
INSERT INTO public.item VALUES
	(1618, 'open', 809, 2427, 6, NULL, 9),
	(1622, 'open', 811, 2433, 2, NULL, 11),
	(1822, 'open', 911, 2733, 6, NULL, 31),
	(1826, 'open', 913, 2739, 2, NULL, 33),
	(1834, 'open', 917, 2751, 6, NULL, 37),
	(1838, 'open', 919, 2757, 2, NULL, 39),
	(1846, 'open', 923, 2769, 6, NULL, 3),
	(1850, 'open', 925, 2775, 2, NULL, 5),
	(1858, 'open', 929, 2787, 6, NULL, 9),
	(2054, 'open', 1027, 3081, 2, NULL, 27),
	(2062, 'open', 1031, 3093, 6, NULL, 31),
	(2066, 'open', 1033, 3099, 2, NULL, 33),
	(2074, 'open', 1037, 3111, 6, NULL, 37),
	(2078, 'open', 1039, 3117, 2, NULL, 39),
	(2086, 'open', 1043, 3129, 6, NULL, 3),
	(2090, 'open', 1045, 3135, 2, NULL, 5),
	(2290, 'open', 1145, 3435, 6, NULL, 25),
	(2294, 'open', 1147, 3441, 2, NULL, 27),
	(2302, 'open', 1151, 3453, 6, NULL, 31),
	(2306, 'open', 1153, 3459, 2, NULL, 33),
	(2314, 'open', 1157, 3471, 6, NULL, 37),
	(2318, 'open', 1159, 3477, 2, NULL, 39),
	(2386, 'open', 1193, 3579, 6, NULL, 33),
	(2390, 'open', 1195, 3585, 2, NULL, 35),
	(2398, 'open', 1199, 3597, 6, NULL, 39),
	(76, 'open', 3800, 114, 3, NULL, 38),
	(80, 'open', NULL, 120, 5, NULL, 0),
	(88, 'open', 4400, 132, 3, NULL, 4),
	(92, 'open', 4600, 138, 5, NULL, 6),
	(100, 'open', NULL, 150, 3, NULL, 10),
	(104, 'open', 5200, 156, 5, NULL, 12),
	(112, 'open', 5600, 168, 3, NULL, 16),
	(116, 'open', 5800, 174, 5, NULL, 18),
	(124, 'open', 6200, 186, 3, NULL, 22),
	(128, 'open', 6400, 192, 5, NULL, 24),
	(136, 'open', 6800, 204, 3, NULL, 28),
	(140, 'open', NULL, 210, 5, NULL, 30),
	(148, 'open', 7400, 222, 3, NULL, 34),
	(152, 'open', 7600, 228, 5, NULL, 36),
	(160, 'open', NULL, 240, 3, NULL, 0),
	(164, 'open', 8200, 246, 5, NULL, 2),
	(172, 'open', 8600, 258, 3, NULL, 6),
	(176, 'open', 8800, 264, 5, NULL, 8),
	(184, 'open', 9200, 276, 3, NULL, 12),
	(188, 'open', 9400, 282, 5, NULL, 14),
	(196, 'open', 9800, 294, 3, NULL, 18),
	(200, 'open', NULL, 300, 5, NULL, 20),
	(208, 'open', 10400, 312, 3, NULL, 24),
	(212, 'open', 10600, 318, 5, NULL, 26),
	(220, 'open', NULL, 330, 3, NULL, 30),
	(224, 'open', 11200, 336, 5, NULL, 32),
	(232, 'open', 11600, 348, 3, NULL, 36),
	(236, 'open', 11800, 354, 5, NULL, 38),
	(244, 'open', 12200, 366, 3, NULL, 2),
	(248, 'open', 12400, 372, 5, NULL, 4),
	(256, 'open', 12800, 384, 3, NULL, 8),
	(260, 'open', NULL, 390, 5, NULL, 10),
	(268, 'open', 13400, 402, 3, NULL, 14),
	(272, 'open', 13600, 408, 5, NULL, 16),
	(280, 'open', NULL, 420, 3, NULL, 20);
INSERT INTO public.item VALUES
	(284, 'open', 14200, 426, 5, NULL, 22),
	(292, 'open', 14600, 438, 3, NULL, 26),
	(296, 'open', 14800, 444, 5, NULL, 28),
	(304, 'open', 15200, 456, 3, NULL, 32),
	(308, 'open', 15400, 462, 5, NULL, 34),
	(316, 'open', 15800, 474, 3, NULL, 38),
	(320, 'open', NULL, 480, 5, NULL, 0),
	(328, 'open', 16400, 492, 3, NULL, 4),
	(332, 'open', 16600, 498, 5, NULL, 6),
	(340, 'open', NULL, 510, 3, NULL, 10),
	(344, 'open', 17200, 516, 5, NULL, 12),
	(352, 'open', 17600, 528, 3, NULL, 16),
	(356, 'open', 17800, 534, 5, NULL, 18),
	(364, 'open', 18200, 546, 3, NULL, 22),
	(368, 'open', 18400, 552, 5, NULL, 24),
	(376, 'open', 18800, 564, 3, NULL, 28),
	(380, 'open', NULL, 570, 5, NULL, 30),
	(388, 'open', 19400, 582, 3, NULL, 34),
	(392, 'open', 19600, 588, 5, NULL, 36),
	(400, 'open', NULL, 600, 3, NULL, 0),
	(404, 'open', 20200, 606, 5, NULL, 2),
	(412, 'open', 20600, 618, 3, NULL, 6),
	(416, 'open', 20800, 624, 5, NULL, 8),
	(424, 'open', 21200, 636, 3, NULL, 12),
	(428, 'open', 21400, 642, 5, NULL, 14),
	(436, 'open', 21800, 654, 3, NULL, 18),
	(440, 'open', NULL, 660, 5, NULL, 20),
	(448, 'open', 22400, 672, 3, NULL, 24),
	(452, 'open', 22600, 678, 5, NULL, 26),
	(460, 'open', NULL, 690, 3, NULL, 30),
	(464, 'open', 23200, 696, 5, NULL, 32),
	(472, 'open', 23600, 708, 3, NULL, 36),
	(476, 'open', 23800, 714, 5, NULL, 38),
	(484, 'open', 24200, 726, 3, NULL, 2),
	(488, 'open', 24400, 732, 5, NULL, 4),
	(496, 'open', 24800, 744, 3, NULL, 8),
	(500, 'open', NULL, 750, 5, NULL, 10),
	(508, 'open', 25400, 762, 3, NULL, 14),
	(512, 'open', 25600, 768, 5, NULL, 16),
	(520, 'open', NULL, 780, 3, NULL, 20),
	(524, 'open', 26200, 786, 5, NULL, 22),
	(532, 'open', 26600, 798, 3, NULL, 26),
	(536, 'open', 26800, 804, 5, NULL, 28),
	(544, 'open', 27200, 816, 3, NULL, 32),
	(548, 'open', 27400, 822, 5, NULL, 34),
	(556, 'open', 27800, 834, 3, NULL, 38),
	(560, 'open', NULL, 840, 5, NULL, 0),
	(568, 'open', 28400, 852, 3, NULL, 4),
	(572, 'open', 28600, 858, 5, NULL, 6),
	(580, 'open', NULL, 870, 3, NULL, 10),
	(584, 'open', 29200, 876, 5, NULL, 12),
	(592, 'open', 29600, 888, 3, NULL, 16),
	(596, 'open', 29800, 894, 5, NULL, 18),
	(604, 'open', 30200, 906, 3, NULL, 22),
	(608, 'open', 30400, 912, 5, NULL, 24),
	(616, 'open', 30800, 924, 3, NULL, 28),
	(620, 'open', NULL, 930, 5, NULL, 30),
	(628, 'open', 31400, 942, 3, NULL, 34),
	(632, 'open', 31600, 948, 5, NULL, 36),
	(640, 'open', NULL, 960, 3, NULL, 0);
INSERT INTO public.item VALUES
	(644, 'open', 32200, 966, 5, NULL, 2),
	(652, 'open', 32600, 978, 3, NULL, 6),
	(656, 'open', 32800, 984, 5, NULL, 8),
	(664, 'open', 33200, 996, 3, NULL, 12),
	(668, 'open', 33400, 1002, 5, NULL, 14),
	(676, 'open', 33800, 1014, 3, NULL, 18),
	(680, 'open', NULL, 1020, 5, NULL, 20),
	(688, 'open', 34400, 1032, 3, NULL, 24),
	(692, 'open', 34600, 1038, 5, NULL, 26),
	(700, 'open', NULL, 1050, 3, NULL, 30),
	(704, 'open', 35200, 1056, 5, NULL, 32),
	(712, 'open', 35600, 1068, 3, NULL, 36),
	(716, 'open', 35800, 1074, 5, NULL, 38),
	(724, 'open', 36200, 1086, 3, NULL, 2),
	(728, 'open', 36400, 1092, 5, NULL, 4),
	(736, 'open', 36800, 1104, 3, NULL, 8),
	(740, 'open', NULL, 1110, 5, NULL, 10),
	(748, 'open', 37400, 1122, 3, NULL, 14),
	(752, 'open', 37600, 1128, 5, NULL, 16),
	(760, 'open', NULL, 1140, 3, NULL, 20),
	(764, 'open', 38200, 1146, 5, NULL, 22),
	(772, 'open', 38600, 1158, 3, NULL, 26),
	(776, 'open', 38800, 1164, 5, NULL, 28),
	(784, 'open', 39200, 1176, 3, NULL, 32),
	(788, 'open', 39400, 1182, 5, NULL, 34),
	(796, 'open', 39800, 1194, 3, NULL, 38),
	(800, 'open', NULL, 1200, 5, NULL, 0),
	(808, 'open', 40400, 1212, 3, NULL, 4),
	(812, 'open', 40600, 1218, 5, NULL, 6),
	(820, 'open', NULL, 1230, 3, NULL, 10),
	(824, 'open', 41200, 1236, 5, NULL, 12),
	(832, 'open', 41600, 1248, 3, NULL, 16),
	(836, 'open', 41800, 1254, 5, NULL, 18),
	(844, 'open', 42200, 1266, 3, NULL, 22),
	(848, 'open', 42400, 1272, 5, NULL, 24),
	(856, 'open', 42800, 1284, 3, NULL, 28),
	(860, 'open', NULL, 1290, 5, NULL, 30),
	(868, 'open', 43400, 1302, 3, NULL, 34),
	(872, 'open', 43600, 1308, 5, NULL, 36),
	(880, 'open', NULL, 1320, 3, NULL, 0),
	(884, 'open', 44200, 1326, 5, NULL, 2),
	(892, 'open', 44600, 1338, 3, NULL, 6),
	(896, 'open', 44800, 1344, 5, NULL, 8),
	(904, 'open', 45200, 1356, 3, NULL, 12),
	(908, 'open', 45400, 1362, 5, NULL, 14),
	(916, 'open', 45800, 1374, 3, NULL, 18),
	(920, 'open', NULL, 1380, 5, NULL, 20),
	(928, 'open', 46400, 1392, 3, NULL, 24),
	(932, 'open', 46600, 1398, 5, NULL, 26),
	(940, 'open', NULL, 1410, 3, NULL, 30),
	(944, 'open', 47200, 1416, 5, NULL, 32),
	(952, 'open', 47600, 1428, 3, NULL, 36),
	(956, 'open', 47800, 1434, 5, NULL, 38),
	(964, 'open', 48200, 1446, 3, NULL, 2),
	(968, 'open', 48400, 1452, 5, NULL, 4),
	(976, 'open', 48800, 1464, 3, NULL, 8),
	(980, 'open', NULL, 1470, 5, NULL, 10),
	(988, 'open', 49400, 1482, 3, NULL, 14),
	(992, 'open', 49600, 1488, 5, NULL, 16),
	(1000, 'open', NULL, 1500, 3, NULL, 20);
INSERT INTO public.item VALUES
	(1004, 'open', 50200, 1506, 5, NULL, 22),
	(1012, 'open', 50600, 1518, 3, NULL, 26),
	(1016, 'open', 50800, 1524, 5, NULL, 28),
	(1024, 'open', 51200, 1536, 3, NULL, 32),
	(1028, 'open', 51400, 1542, 5, NULL, 34),
	(1036, 'open', 51800, 1554, 3, NULL, 38),
	(1040, 'open', NULL, 1560, 5, NULL, 0),
	(1048, 'open', 52400, 1572, 3, NULL, 4),
	(1052, 'open', 52600, 1578, 5, NULL, 6),
	(1060, 'open', NULL, 1590, 3, NULL, 10),
	(1064, 'open', 53200, 1596, 5, NULL, 12),
	(1072, 'open', 53600, 1608, 3, NULL, 16),
	(1076, 'open', 53800, 1614, 5, NULL, 18),
	(1084, 'open', 54200, 1626, 3, NULL, 22),
	(1088, 'open', 54400, 1632, 5, NULL, 24),
	(1096, 'open', 54800, 1644, 3, NULL, 28),
	(1100, 'open', NULL, 1650, 5, NULL, 30),
	(1108, 'open', 55400, 1662, 3, NULL, 34),
	(1112, 'open', 55600, 1668, 5, NULL, 36),
	(1120, 'open', NULL, 1680, 3, NULL, 0),
	(1124, 'open', 56200, 1686, 5, NULL, 2),
	(1132, 'open', 56600, 1698, 3, NULL, 6),
	(1136, 'open', 56800, 1704, 5, NULL, 8),
	(1144, 'open', 57200, 1716, 3, NULL, 12),
	(1148, 'open', 57400, 1722, 5, NULL, 14),
	(1156, 'open', 57800, 1734, 3, NULL, 18),
	(1160, 'open', NULL, 1740, 5, NULL, 20),
	(1168, 'open', 58400, 1752, 3, NULL, 24),
	(1172, 'open', 58600, 1758, 5, NULL, 26),
	(1180, 'open', NULL, 1770, 3, NULL, 30),
	(1184, 'open', 59200, 1776, 5, NULL, 32),
	(1192, 'open', 59600, 1788, 3, NULL, 36),
	(1196, 'open', 59800, 1794, 5, NULL, 38),
	(1204, 'open', 60200, 1806, 3, NULL, 2),
	(1208, 'open', 60400, 1812, 5, NULL, 4),
	(1216, 'open', 60800, 1824, 3, NULL, 8),
	(1220, 'open', NULL, 1830, 5, NULL, 10),
	(1228, 'open', 61400, 1842, 3, NULL, 14),
	(1232, 'open', 61600, 1848, 5, NULL, 16),
	(1240, 'open', NULL, 1860, 3, NULL, 20),
	(1244, 'open', 62200, 1866, 5, NULL, 22),
	(1252, 'open', 62600, 1878, 3, NULL, 26),
	(1256, 'open', 62800, 1884, 5, NULL, 28),
	(1264, 'open', 63200, 1896, 3, NULL, 32),
	(1268, 'open', 63400, 1902, 5, NULL, 34),
	(1276, 'open', 63800, 1914, 3, NULL, 38),
	(1280, 'open', NULL, 1920, 5, NULL, 0),
	(1288, 'open', 64400, 1932, 3, NULL, 4),
	(1292, 'open', 64600, 1938, 5, NULL, 6),
	(1300, 'open', NULL, 1950, 3, NULL, 10),
	(1304, 'open', 65200, 1956, 5, NULL, 12),
	(1312, 'open', 65600, 1968, 3, NULL, 16),
	(1316, 'open', 65800, 1974, 5, NULL, 18),
	(1324, 'open', 66200, 1986, 3, NULL, 22),
	(1328, 'open', 66400, 1992, 5, NULL, 24),
	(1336, 'open', 66800, 2004, 3, NULL, 28),
	(1340, 'open', NULL, 2010, 5, NULL, 30),
	(1348, 'open', 67400, 2022, 3, NULL, 34),
	(1352, 'open', 67600, 2028, 5, NULL, 36),
	(1360, 'open', NULL, 2040, 3, NULL, 0);
INSERT INTO public.item VALUES
	(1364, 'open', 68200, 2046, 5, NULL, 2),
	(1372, 'open', 68600, 2058, 3, NULL, 6),
	(1376, 'open', 68800, 2064, 5, NULL, 8),
	(1384, 'open', 69200, 2076, 3, NULL, 12),
	(1388, 'open', 69400, 2082, 5, NULL, 14),
	(1396, 'open', 69800, 2094, 3, NULL, 18),
	(1400, 'open', NULL, 2100, 5, NULL, 20),
	(1408, 'open', 70400, 2112, 3, NULL, 24),
	(1412, 'open', 70600, 2118, 5, NULL, 26),
	(1420, 'open', NULL, 2130, 3, NULL, 30),
	(1424, 'open', 71200, 2136, 5, NULL, 32),
	(1432, 'open', 71600, 2148, 3, NULL, 36),
	(1436, 'open', 71800, 2154, 5, NULL, 38),
	(1444, 'open', 72200, 2166, 3, NULL, 2),
	(1448, 'open', 72400, 2172, 5, NULL, 4),
	(1456, 'open', 72800, 2184, 3, NULL, 8),
	(1460, 'open', NULL, 2190, 5, NULL, 10),
	(1468, 'open', 73400, 2202, 3, NULL, 14),
	(1472, 'open', 73600, 2208, 5, NULL, 16),
	(1480, 'open', NULL, 2220, 3, NULL, 20),
	(1484, 'open', 74200, 2226, 5, NULL, 22),
	(1492, 'open', 74600, 2238, 3, NULL, 26),
	(1496, 'open', 74800, 2244, 5, NULL, 28),
	(1504, 'open', 75200, 2256, 3, NULL, 32),
	(1508, 'open', 75400, 2262, 5, NULL, 34),
	(1516, 'open', 75800, 2274, 3, NULL, 38),
	(1520, 'open', NULL, 2280, 5, NULL, 0),
	(1528, 'open', 76400, 2292, 3, NULL, 4),
	(1532, 'open', 76600, 2298, 5, NULL, 6),
	(1540, 'open', NULL, 2310, 3, NULL, 10),
	(1544, 'open', 77200, 2316, 5, NULL, 12),
	(1552, 'open', 77600, 2328, 3, NULL, 16),
	(1556, 'open', 77800, 2334, 5, NULL, 18),
	(1564, 'open', 78200, 2346, 3, NULL, 22),
	(1568, 'open', 78400, 2352, 5, NULL, 24),
	(1576, 'open', 78800, 2364, 3, NULL, 28),
	(1580, 'open', NULL, 2370, 5, NULL, 30),
	(1588, 'open', 79400, 2382, 3, NULL, 34),
	(1592, 'open', 79600, 2388, 5, NULL, 36),
	(1600, 'open', NULL, 2400, 3, NULL, 0),
	(1604, 'open', 80200, 2406, 5, NULL, 2),
	(1612, 'open', 80600, 2418, 3, NULL, 6),
	(1616, 'open', 80800, 2424, 5, NULL, 8),
	(1624, 'open', 81200, 2436, 3, NULL, 12),
	(1628, 'open', 81400, 2442, 5, NULL, 14),
	(1636, 'open', 81800, 2454, 3, NULL, 18),
	(1640, 'open', NULL, 2460, 5, NULL, 20),
	(1648, 'open', 82400, 2472, 3, NULL, 24),
	(1652, 'open', 82600, 2478, 5, NULL, 26),
	(1660, 'open', NULL, 2490, 3, NULL, 30),
	(1664, 'open', 83200, 2496, 5, NULL, 32),
	(1672, 'open', 83600, 2508, 3, NULL, 36),
	(1676, 'open', 83800, 2514, 5, NULL, 38),
	(1684, 'open', 84200, 2526, 3, NULL, 2),
	(1688, 'open', 84400, 2532, 5, NULL, 4),
	(1696, 'open', 84800, 2544, 3, NULL, 8),
	(1700, 'open', NULL, 2550, 5, NULL, 10),
	(1708, 'open', 85400, 2562, 3, NULL, 14),
	(1712, 'open', 85600, 2568, 5, NULL, 16),
	(1720, 'open', NULL, 2580, 3, NULL, 20);
INSERT INTO public.item VALUES
	(1724, 'open', 86200, 2586, 5, NULL, 22),
	(1732, 'open', 86600, 2598, 3, NULL, 26),
	(1736, 'open', 86800, 2604, 5, NULL, 28),
	(1744, 'open', 87200, 2616, 3, NULL, 32),
	(1748, 'open', 87400, 2622, 5, NULL, 34),
	(1756, 'open', 87800, 2634, 3, NULL, 38),
	(1760, 'open', NULL, 2640, 5, NULL, 0),
	(1768, 'open', 88400, 2652, 3, NULL, 4),
	(1772, 'open', 88600, 2658, 5, NULL, 6),
	(1780, 'open', NULL, 2670, 3, NULL, 10),
	(1784, 'open', 89200, 2676, 5, NULL, 12),
	(1792, 'open', 89600, 2688, 3, NULL, 16),
	(1796, 'open', 89800, 2694, 5, NULL, 18),
	(1804, 'open', 90200, 2706, 3, NULL, 22),
	(1808, 'open', 90400, 2712, 5, NULL, 24),
	(1816, 'open', 90800, 2724, 3, NULL, 28),
	(1820, 'open', NULL, 2730, 5, NULL, 30),
	(1828, 'open', 91400, 2742, 3, NULL, 34),
	(1832, 'open', 91600, 2748, 5, NULL, 36),
	(1840, 'open', NULL, 2760, 3, NULL, 0),
	(1844, 'open', 92200, 2766, 5, NULL, 2),
	(1852, 'open', 92600, 2778, 3, NULL, 6),
	(1856, 'open', 92800, 2784, 5, NULL, 8),
	(1864, 'open', 93200, 2796, 3, NULL, 12),
	(1868, 'open', 93400, 2802, 5, NULL, 14),
	(1876, 'open', 93800, 2814, 3, NULL, 18),
	(1880, 'open', NULL, 2820, 5, NULL, 20),
	(1888, 'open', 94400, 2832, 3, NULL, 24),
	(1892, 'open', 94600, 2838, 5, NULL, 26),
	(1900, 'open', NULL, 2850, 3, NULL, 30),
	(1904, 'open', 95200, 2856, 5, NULL, 32),
	(1912, 'open', 95600, 2868, 3, NULL, 36),
	(1916, 'open', 95800, 2874, 5, NULL, 38),
	(1924, 'open', 96200, 2886, 3, NULL, 2),
	(1928, 'open', 96400, 2892, 5, NULL, 4),
	(1936, 'open', 96800, 2904, 3, NULL, 8),
	(1940, 'open', NULL, 2910, 5, NULL, 10),
	(1948, 'open', 97400, 2922, 3, NULL, 14),
	(1952, 'open', 97600, 2928, 5, NULL, 16),
	(1960, 'open', NULL, 2940, 3, NULL, 20),
	(1964, 'open', 98200, 2946, 5, NULL, 22),
	(1972, 'open', 98600, 2958, 3, NULL, 26),
	(1976, 'open', 98800, 2964, 5, NULL, 28),
	(1984, 'open', 99200, 2976, 3, NULL, 32),
	(1988, 'open', 99400, 2982, 5, NULL, 34),
	(1996, 'open', 99800, 2994, 3, NULL, 38),
	(2000, 'open', NULL, 3000, 5, NULL, 0),
	(2008, 'open', 100400, 3012, 3, NULL, 4),
	(2012, 'open', 100600, 3018, 5, NULL, 6),
	(2020, 'open', NULL, 3030, 3, NULL, 10),
	(2024, 'open', 101200, 3036, 5, NULL, 12),
	(2032, 'open', 101600, 3048, 3, NULL, 16),
	(2036, 'open', 101800, 3054, 5, NULL, 18),
	(2044, 'open', 102200, 3066, 3, NULL, 22),
	(2048, 'open', 102400, 3072, 5, NULL, 24),
	(2056, 'open', 102800, 3084, 3, NULL, 28),
	(2060, 'open', NULL, 3090, 5, NULL, 30),
	(2068, 'open', 103400, 3102, 3, NULL, 34),
	(2072, 'open', 103600, 3108, 5, NULL, 36),
	(2080, 'open', NULL, 3120, 3, NULL, 0);
INSERT INTO public.item VALUES
	(2084, 'open', 104200, 3126, 5, NULL, 2),
	(2092, 'open', 104600, 3138, 3, NULL, 6),
	(2096, 'open', 104800, 3144, 5, NULL, 8),
	(2104, 'open', 105200, 3156, 3, NULL, 12),
	(2108, 'open', 105400, 3162, 5, NULL, 14),
	(2116, 'open', 105800, 3174, 3, NULL, 18),
	(2120, 'open', NULL, 3180, 5, NULL, 20),
	(2128, 'open', 106400, 3192, 3, NULL, 24),
	(2132, 'open', 106600, 3198, 5, NULL, 26),
	(2140, 'open', NULL, 3210, 3, NULL, 30),
	(2144, 'open', 107200, 3216, 5, NULL, 32),
	(2152, 'open', 107600, 3228, 3, NULL, 36),
	(2156, 'open', 107800, 3234, 5, NULL, 38),
	(2164, 'open', 108200, 3246, 3, NULL, 2),
	(2168, 'open', 108400, 3252, 5, NULL, 4),
	(2176, 'open', 108800, 3264, 3, NULL, 8),
	(2180, 'open', NULL, 3270, 5, NULL, 10),
	(2188, 'open', 109400, 3282, 3, NULL, 14),
	(2192, 'open', 109600, 3288, 5, NULL, 16),
	(2200, 'open', NULL, 3300, 3, NULL, 20),
	(2204, 'open', 110200, 3306, 5, NULL, 22),
	(2212, 'open', 110600, 3318, 3, NULL, 26),
	(2216, 'open', 110800, 3324, 5, NULL, 28),
	(2224, 'open', 111200, 3336, 3, NULL, 32),
	(2228, 'open', 111400, 3342, 5, NULL, 34),
	(2236, 'open', 111800, 3354, 3, NULL, 38),
	(2240, 'open', NULL, 3360, 5, NULL, 0),
	(2248, 'open', 112400, 3372, 3, NULL, 4),
	(2252, 'open', 112600, 3378, 5, NULL, 6),
	(2260, 'open', NULL, 3390, 3, NULL, 10),
	(2264, 'open', 113200, 3396, 5, NULL, 12),
	(2272, 'open', 113600, 3408, 3, NULL, 16),
	(2276, 'open', 113800, 3414, 5, NULL, 18),
	(2284, 'open', 114200, 3426, 3, NULL, 22),
	(2288, 'open', 114400, 3432, 5, NULL, 24),
	(2296, 'open', 114800, 3444, 3, NULL, 28),
	(2300, 'open', NULL, 3450, 5, NULL, 30),
	(2308, 'open', 115400, 3462, 3, NULL, 34),
	(2312, 'open', 115600, 3468, 5, NULL, 36),
	(2320, 'open', NULL, 3480, 3, NULL, 0),
	(2324, 'open', 116200, 3486, 5, NULL, 2),
	(2328, 'closed', 116400, 3492, 1, NULL, 4),
	(2332, 'open', 116600, 3498, 3, NULL, 6),
	(2336, 'open', 116800, 3504, 5, NULL, 8),
	(2340, 'closed', NULL, 3510, 1, NULL, 10),
	(2344, 'open', 117200, 3516, 3, NULL, 12),
	(2348, 'open', 117400, 3522, 5, NULL, 14),
	(2352, 'closed', 117600, 3528, 1, NULL, 16),
	(2356, 'open', 117800, 3534, 3, NULL, 18),
	(2360, 'open', NULL, 3540, 5, NULL, 20),
	(2364, 'closed', 118200, 3546, 1, NULL, 22),
	(2368, 'open', 118400, 3552, 3, NULL, 24),
	(2372, 'open', 118600, 3558, 5, NULL, 26),
	(2376, 'closed', 118800, 3564, 1, NULL, 28),
	(2380, 'open', NULL, 3570, 3, NULL, 30),
	(2384, 'open', 119200, 3576, 5, NULL, 32),
	(2388, 'closed', 119400, 3582, 1, NULL, 34),
	(2392, 'open', 119600, 3588, 3, NULL, 36),
	(2396, 'open', 119800, 3594, 5, NULL, 38),
	(2400, 'closed', NULL, 3600, 1, NULL, 0);
INSERT INTO public.lodger VALUES
	(3, 'lodger 3', NULL, NULL),
	(6, 'lodger 6', NULL, NULL),
	(9, 'lodger 9', NULL, NULL),
	(12, 'lodger 12', NULL, NULL),
	(4, 'lodger 4', 'S4', 'C4'),
	(8, 'lodger 8', 'S8', 'C8'),
	(1, 'lodger 1', 'S1', NULL),
	(5, 'lodger 5', 'S5', NULL),
	(2, 'lodger 2', 'S2', 'C2'),
	(10, 'lodger 10', 'S10', 'C10'),
	(7, 'lodger 7', 'S7', NULL),
	(11, 'lodger 11', 'S11', NULL);
INSERT INTO public.lodger_address VALUES
	(4, 'S4', 'C4'),
	(8, 'S8', 'C8'),
	(1, 'S1', NULL),
	(5, 'S5', NULL),
	(2, 'S2', 'C2'),
	(10, 'S10', 'C10'),
	(7, 'S7', NULL),
	(11, 'S11', NULL);
INSERT INTO public.member VALUES
	(1, 'User1@Example.ORG', 'u1', 'DE', 'city 1', 0, 'none', 7, NULL),
	(2, 'User2@Example.ORG', 'u2', 'DE', 'city 2', 1, 'none', 7, NULL),
	(4, 'User4@Example.ORG', 'u4', 'DE', 'city 4', 3, 'none', 7, NULL),
	(5, 'User5@Example.ORG', 'u5', 'DE', 'city 5', 4, 'none', 7, NULL),
	(7, 'User7@Example.ORG', 'u7', 'DE', 'city 7', 6, 'none', 7, NULL),
	(8, 'User8@Example.ORG', 'u8', 'DE', 'city 8', 7, 'none', 7, NULL),
	(10, 'User10@Example.ORG', 'u10', 'DE', 'city 1', 9, 'none', 7, NULL),
	(11, 'User11@Example.ORG', 'u11', 'DE', 'city 2', 10, 'none', 7, NULL),
	(13, 'User13@Example.ORG', 'u13', 'DE', 'city 4', 12, 'none', 7, NULL),
	(14, 'User14@Example.ORG', 'u14', 'DE', 'city 5', 13, 'none', 7, NULL),
	(16, 'User16@Example.ORG', 'u16', 'DE', 'city 7', 15, 'none', 7, NULL),
	(17, 'User17@Example.ORG', 'u17', 'DE', 'city 8', 16, 'none', 7, NULL),
	(19, 'User19@Example.ORG', 'u19', 'DE', 'city 1', 18, 'none', 7, NULL),
	(20, 'User20@Example.ORG', 'u20', 'DE', 'city 2', 19, 'none', 7, NULL),
	(22, 'User22@Example.ORG', 'u22', 'DE', 'city 4', 21, 'none', 7, NULL),
	(23, 'User23@Example.ORG', 'u23', 'DE', 'city 5', 22, 'none', 7, NULL),
	(12, 'User12@Example.ORG', 'user12@example.org', 'DE', 'city 3', 11, 'none', 7, NULL),
	(24, 'User24@Example.ORG', 'user24@example.org', 'DE', 'city 6', 23, 'none', 7, NULL),
	(9, 'User9@Example.ORG', 'user9@example.org', 'DE', 'city 0', 8, 'none', 7, NULL),
	(21, 'User21@Example.ORG', 'user21@example.org', 'DE', 'city 3', 20, 'none', 7, NULL),
	(6, 'User6@Example.ORG', 'user6@example.org', 'DE', 'city 6', 5, 'none', 7, NULL),
	(18, 'User18@Example.ORG', 'user18@example.org', 'DE', 'city 0', 17, 'none', 7, NULL),
	(3, 'User3@Example.ORG', 'user3@example.org', 'DE', 'city 3', 2, 'none', 7, NULL),
	(15, 'User15@Example.ORG', 'user15@example.org', 'DE', 'city 6', 14, 'none', 7, NULL);
INSERT INTO public.nickname VALUES
	('client 12', 'dozen');
INSERT INTO public.pager_log VALUES
	(1, 'call 1'),
	(2, 'call 2'),
	(3, 'call 3'),
	(4, 'call 4'),
	(5, 'call 5'),
	(6, 'call 6'),
	(7, 'call 7'),
	(8, 'call 8'),
	(9, 'call 9'),
	(10, 'call 10'),
	(11, 'call 11'),
	(12, 'call 12'),
	(13, 'call 13'),
	(14, 'call 14'),
	(15, 'call 15'),
	(16, 'call 16'),
	(17, 'call 17'),
	(18, 'call 18'),
	(19, 'call 19'),
	(20, 'call 20');
INSERT INTO public.patron VALUES
	(3, 'patron 3', NULL, NULL),
	(6, 'patron 6', NULL, NULL),
	(9, 'patron 9', NULL, NULL),
	(12, 'patron 12', NULL, NULL),
	(4, 'patron 4', 'T4', 1),
	(8, 'patron 8', 'T1', 2),
	(1, 'patron 1', 'T1', 2),
	(5, 'patron 5', 'T5', 3),
	(2, 'patron 2', 'T2', 4),
	(10, 'patron 10', 'T3', 5),
	(7, 'patron 7', 'T0', 6),
	(11, 'patron 11', 'T4', 1);
INSERT INTO public.patron_town VALUES
	(1, 'T4'),
	(2, 'T1'),
	(3, 'T5'),
	(4, 'T2'),
	(5, 'T3'),
	(6, 'T0');
INSERT INTO public.payment VALUES
	(4, 407, 4, '4', NULL, 4.07, 'low'),
	(8, 807, 8, '8', NULL, 8.07, 'low'),
	(12, 1207, 12, '12', NULL, 12.07, 'low'),
	(16, 1607, 16, '16', NULL, 16.07, 'low'),
	(20, 2007, 20, '20', NULL, 20.07, 'low'),
	(24, 2407, 24, '24', NULL, 24.07, 'low'),
	(1, 107, 1, '1', NULL, 1.07, 'low'),
	(5, 507, 5, '5', NULL, 5.07, 'low'),
	(9, 907, 9, '9', NULL, 9.07, 'low'),
	(13, 1307, 13, '13', NULL, 13.07, 'low'),
	(17, 1707, 17, '17', NULL, 17.07, 'low'),
	(21, 2107, 21, '21', NULL, 21.07, 'low'),
	(2, 207, 2, '2', NULL, 2.07, 'low'),
	(6, 607, 6, '6', NULL, 6.07, 'low'),
	(10, 1007, 10, '10', NULL, 10.07, 'low'),
	(14, 1407, 14, '14', NULL, 14.07, 'low'),
	(18, 1807, 18, '18', NULL, 18.07, 'low'),
	(22, 2207, 22, '22', NULL, 22.07, 'low'),
	(3, 307, 3, '3', NULL, 3.07, 'low'),
	(7, 707, 7, '7', NULL, 7.07, 'low'),
	(11, 1107, 11, '11', NULL, 11.07, 'low'),
	(15, 1507, 15, '15', NULL, 15.07, 'low'),
	(19, 1907, 19, '19', NULL, 19.07, 'low'),
	(23, 2307, 23, '23', NULL, 23.07, 'low');
INSERT INTO public.person VALUES
	(4, 'P4 N4 von', 'S4', 'C4', 'P4', 'N4 von', 'S4, C4'),
	(8, 'P8 N8 von', 'S8', 'C8', 'P8', 'N8 von', 'S8, C8'),
	(12, 'P12 N12 von', 'S12', NULL, 'P12', 'N12 von', 'S12'),
	(16, 'P16 N16 von', 'S16', 'C16', 'P16', 'N16 von', 'S16, C16'),
	(20, 'P20 N20 von', 'S20', 'C20', 'P20', 'N20 von', 'S20, C20'),
	(24, 'P24 N24 von', 'S24', NULL, 'P24', 'N24 von', 'S24'),
	(1, 'Cher', 'S1', 'C1', 'Cher', NULL, 'S1, C1'),
	(5, 'P5 N5 von', 'S5', 'C5', 'P5', 'N5 von', 'S5, C5'),
	(9, 'P9 N9 von', 'S9', NULL, 'P9', 'N9 von', 'S9'),
	(13, 'P13 N13 von', 'S13', 'C13', 'P13', 'N13 von', 'S13, C13'),
	(17, 'P17 N17 von', 'S17', 'C17', 'P17', 'N17 von', 'S17, C17'),
	(21, 'P21 N21 von', 'S21', NULL, 'P21', 'N21 von', 'S21'),
	(2, 'P2 N2 von', 'S2', 'C2', 'P2', 'N2 von', 'S2, C2'),
	(6, 'P6 N6 von', 'S6', NULL, 'P6', 'N6 von', 'S6'),
	(10, 'P10 N10 von', 'S10', 'C10', 'P10', 'N10 von', 'S10, C10'),
	(14, 'P14 N14 von', 'S14', 'C14', 'P14', 'N14 von', 'S14, C14'),
	(18, 'P18 N18 von', 'S18', NULL, 'P18', 'N18 von', 'S18'),
	(22, 'P22 N22 von', 'S22', 'C22', 'P22', 'N22 von', 'S22, C22'),
	(3, 'P3 N3 von', 'S3', NULL, 'P3', 'N3 von', 'S3'),
	(7, 'P7 N7 von', 'S7', 'C7', 'P7', 'N7 von', 'S7, C7'),
	(11, 'P11 N11 von', 'S11', 'C11', 'P11', 'N11 von', 'S11, C11'),
	(15, 'P15 N15 von', 'S15', NULL, 'P15', 'N15 von', 'S15'),
	(19, 'P19 N19 von', 'S19', 'C19', 'P19', 'N19 von', 'S19, C19'),
	(23, 'P23 N23 von', 'S23', 'C23', 'P23', 'N23 von', 'S23, C23');
INSERT INTO public.place VALUES
	(1, 'here'),
	(2, 'there');
INSERT INTO public.player VALUES
	(3);
INSERT INTO public.product VALUES
	(1, 's1', 'e1', 'n1'),
	(2, 's2', 'e2', 'n2'),
	(3, 's3', 'e3', 'n3'),
	(4, 's4', 'e4', 'n4'),
	(5, 's5', 'e5', 'n5'),
	(6, 's6', 'e6', 'n6'),
	(7, 's7', 'e7', 'n7'),
	(8, 's8', 'e8', 'n8'),
	(9, 's0', 'e9', 'n9'),
	(10, 's1', 'e10', 'n10'),
	(11, 's2', 'e11', 'n11'),
	(12, 's3', 'e12', 'n12'),
	(13, 's4', 'e13', 'n13'),
	(14, 's5', 'e14', 'n14'),
	(15, 's6', 'e15', 'n15'),
	(16, 's7', 'e16', 'n16'),
	(17, 's8', 'e17', 'n17'),
	(18, 's0', 'e18', 'n18'),
	(19, 's1', 'e19', 'n19'),
	(20, 's2', 'e20', 'n20'),
	(21, 's3', 'e21', 'n21'),
	(22, 's4', 'e22', 'n22'),
	(23, 's5', 'e23', 'n23'),
	(24, 's6', 'e24', 'n24');
INSERT INTO public.region VALUES
	(1, 'region 1'),
	(2, 'region 2'),
	(3, 'region 3'),
	(4, 'region 4'),
	(5, 'region 5');
INSERT INTO public.room VALUES
	(1, 'room 1', 2),
	(2, 'room 2', 1),
	(3, 'room 3', 2),
	(4, 'room 4', 1),
	(5, 'room 5', 2),
	(6, 'room 6', 1),
	(7, 'room 7', 2),
	(8, 'room 8', 1),
	(9, 'room 9', 2);
INSERT INTO public.seat VALUES
	(0, 'p1', NULL),
	(0, 'p2', NULL),
	(0, 'p3', NULL),
	(0, 'p4', NULL),
	(0, 'p5', NULL),
	(0, 'p6', NULL),
	(1, 'p0', NULL),
	(1, 'p1', NULL),
	(1, 'p2', NULL),
	(1, 'p3', NULL),
	(1, 'p4', NULL),
	(1, 'p5', NULL),
	(1, 'p6', NULL),
	(2, 'p0', NULL),
	(2, 'p1', NULL),
	(2, 'p2', NULL),
	(2, 'p3', NULL),
	(2, 'p4', NULL),
	(2, 'p5', NULL),
	(2, 'p6', NULL),
	(3, 'p0', NULL),
	(3, 'p1', NULL),
	(3, 'p2', NULL),
	(3, 'p3', NULL);
INSERT INTO public.shipment VALUES
	(4, 'here'),
	(8, 'here'),
	(12, 'here'),
	(16, 'here'),
	(20, 'here'),
	(24, 'here'),
	(28, 'here'),
	(32, 'here'),
	(36, 'here'),
	(40, 'here'),
	(1, 'gone'),
	(5, 'gone'),
	(9, 'gone'),
	(13, 'gone'),
	(17, 'gone'),
	(21, 'gone'),
	(25, 'gone'),
	(29, 'gone'),
	(33, 'gone'),
	(37, 'gone'),
	(2, 'here'),
	(6, 'here'),
	(10, 'here'),
	(14, 'here'),
	(18, 'here'),
	(22, 'here'),
	(26, 'here'),
	(30, 'here'),
	(34, 'here'),
	(38, 'here'),
	(3, 'gone'),
	(7, 'gone'),
	(11, 'gone'),
	(15, 'gone'),
	(19, 'gone'),
	(23, 'gone'),
	(27, 'gone'),
	(31, 'gone'),
	(35, 'gone'),
	(39, 'gone');
INSERT INTO public.stay OVERRIDING SYSTEM VALUE VALUES
	(1, 2, 2, DEFAULT, 'note 1'),
	(2, 3, 3, DEFAULT, 'note 2'),
	(3, 4, 4, DEFAULT, 'note 3'),
	(4, 5, 5, DEFAULT, 'note 4'),
	(5, 6, 1, DEFAULT, 'note 5'),
	(6, 7, 2, DEFAULT, 'note 6'),
	(7, 8, 3, DEFAULT, 'note 7'),
	(8, 9, 4, DEFAULT, 'note 8'),
	(12, 1, 3, DEFAULT, 'note 12'),
	(13, 2, 4, DEFAULT, 'note 13'),
	(14, 3, 5, DEFAULT, 'note 14'),
	(15, 4, 1, DEFAULT, 'note 15'),
	(16, 5, 2, DEFAULT, 'note 16'),
	(17, 6, 3, DEFAULT, 'note 17'),
	(18, 7, 4, DEFAULT, 'note 18'),
	(19, 8, 5, DEFAULT, 'note 19'),
	(20, 9, 1, DEFAULT, 'note 20');
INSERT INTO public.supplier VALUES
	(1, 's1', 'f1'),
	(2, 's2', 'f2'),
	(3, 's3', 'f3'),
	(4, 's4', 'f4'),
	(5, 's5', 'f5'),
	(6, 's6', 'f6'),
	(7, 's7', 'f7'),
	(8, 's8', 'f8'),
	(9, 's9', 'f9'),
	(10, 's10', 'f10'),
	(11, 's11', 'f11'),
	(12, 's12', 'f12'),
	(13, 's13', 'f13'),
	(14, 's14', 'f14'),
	(15, 's15', 'f15'),
	(16, 's16', 'f16'),
	(17, 's17', 'f17'),
	(18, 's18', 'f18'),
	(19, 's19', 'f19'),
	(20, 's20', 'f20');
INSERT INTO public.team VALUES
	(1, 'team 1', 1),
	(2, 'team 2', 2),
	(3, 'team 3', NULL),
	(4, 'team 4', 4),
	(5, 'team 5', 5),
	(6, 'team 6', NULL),
	(7, 'team 7', 7),
	(8, 'team 8', 8),
	(9, 'team 9', NULL),
	(10, 'team 10', 10),
	(11, 'team 11', 11),
	(12, 'team 12', NULL),
	(13, 'team 13', 13),
	(14, 'team 14', 14),
	(15, 'team 15', NULL),
	(16, 'team 16', 16),
	(17, 'team 17', 17),
	(18, 'team 18', NULL),
	(19, 'team 19', 19),
	(20, 'team 20', 20);
INSERT INTO public.vessel VALUES
	(1, 'V1', 'vessel 1', 1),
	(2, 'V2', 'vessel 2', 2),
	(3, 'V3', 'vessel 3', 3),
	(0, 'V4', 'vessel 4', 4),
	(1, 'V5', 'vessel 5', 5),
	(2, 'V6', 'vessel 6', 6),
	(3, 'V7', 'vessel 7', 7),
	(0, 'V8', 'vessel 8', 8),
	(1, 'V9', 'vessel 9', 9),
	(2, 'V10', 'vessel 10', 10),
	(3, 'V11', 'vessel 11', 11),
	(0, 'V12', 'vessel 12', 12),
	(1, 'V13', 'vessel 13', 13),
	(2, 'V14', 'vessel 14', 14),
	(3, 'V15', 'vessel 15', 15),
	(0, 'V16', 'vessel 16', 16),
	(1, 'V17', 'vessel 17', 17),
	(2, 'V18', 'vessel 18', 18),
	(3, 'V19', 'vessel 19', 19),
	(0, 'V20', 'vessel 20', 20);
INSERT INTO public.vessel_hull VALUES
	(0, 'V12', 12),
	(0, 'V16', 16),
	(0, 'V20', 20),
	(0, 'V4', 4),
	(0, 'V8', 8),
	(1, 'V1', 1),
	(1, 'V13', 13),
	(1, 'V17', 17),
	(1, 'V5', 5),
	(1, 'V9', 9),
	(2, 'V10', 10),
	(2, 'V14', 14),
	(2, 'V18', 18),
	(2, 'V2', 2),
	(2, 'V6', 6),
	(3, 'V11', 11),
	(3, 'V15', 15),
	(3, 'V19', 19),
	(3, 'V3', 3),
	(3, 'V7', 7);
INSERT INTO public.wallet VALUES
	('o4', NULL, 'c4', 4, 4),
	('o1', NULL, 'c8', 8, 8),
	('o5', NULL, 'c12', 12, 12),
	('o2', NULL, 'c16', 16, 16),
	('o6', NULL, 'c20', 20, 20),
	('o3', NULL, 'c24', 24, 24),
	('o1', NULL, 'c1', 1, 1),
	('o5', NULL, 'c5', 5, 5),
	('o2', NULL, 'c9', 9, 9),
	('o6', NULL, 'c13', 13, 13),
	('o3', NULL, 'c17', 17, 17),
	('o0', NULL, 'c21', 21, 21),
	('o2', NULL, 'c2', 2, 2),
	('o6', NULL, 'c6', 6, 6),
	('o3', NULL, 'c10', 10, 10),
	('o0', NULL, 'c14', 14, 14),
	('o4', NULL, 'c18', 18, 18),
	('o1', NULL, 'c22', 22, 22),
	('o3', NULL, 'c3', 3, 3),
	('o0', NULL, 'c7', 7, 7),
	('o4', NULL, 'c11', 11, 11),
	('o1', NULL, 'c15', 15, 15),
	('o5', NULL, 'c19', 19, 19),
	('o2', NULL, 'c23', 23, 23);
SELECT pg_catalog.setval('public."Event Log_id_seq"', 30, true);
SELECT pg_catalog.setval('public.concertina_history_id_seq', 75, true);
SELECT pg_catalog.setval('public.concertina_writes_10_1', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_16_1', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_19_1', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_19_11', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_19_13', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_19_3', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_1_7', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_24_1', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_24_4', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_25_1', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_25_3', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_2_1', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_32_1', 1, false);
SELECT pg_catalog.setval('public.concertina_writes_35_1', 1, false);
SELECT pg_catalog.setval('public.deposit_id_seq', 48, true);
SELECT pg_catalog.setval('public.patron_town_id_seq', 6, true);
SELECT pg_catalog.setval('public.stay_id_seq', 20, true);
SELECT pg_catalog.setval('public.team_id_seq', 20, true);
SELECT pg_catalog.setval('public.wallet_id_seq', 24, true);
ALTER TABLE ONLY public."Event Log"
    ADD CONSTRAINT "Event Log_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public."Order Item"
    ADD CONSTRAINT "Order Item_pkey" PRIMARY KEY ("select");
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.badge
    ADD CONSTRAINT badge_pkey PRIMARY KEY (ticket_id, colour);
ALTER TABLE ONLY public.barge_hull
    ADD CONSTRAINT barge_hull_pkey PRIMARY KEY (harbour, code);
ALTER TABLE ONLY public.barge
    ADD CONSTRAINT barge_pkey PRIMARY KEY (harbour, code);
ALTER TABLE ONLY public.berth
    ADD CONSTRAINT berth_pkey PRIMARY KEY (harbour, code);
ALTER TABLE ONLY public.bill_audit
    ADD CONSTRAINT bill_audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bill
    ADD CONSTRAINT bill_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_code_key UNIQUE (code);
ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_name_key UNIQUE (name);
ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.concertina_0033_0001_stay
    ADD CONSTRAINT concertina_0033_0001_stay_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."concertina_0026_0001_Event Log_aa9198a5"
    ADD CONSTRAINT concertina_b350f9d64849 UNIQUE (place, note, happened);
ALTER TABLE ONLY public.concertina_change
    ADD CONSTRAINT concertina_change_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.concertina_chunk
    ADD CONSTRAINT concertina_chunk_pkey PRIMARY KEY (version, operation, chunk);
ALTER TABLE ONLY public."concertina_0026_0001_Event Log_aa9198a5"
    ADD CONSTRAINT concertina_e7a024cba48a PRIMARY KEY (id, happened);
ALTER TABLE ONLY public.concertina_history
    ADD CONSTRAINT concertina_history_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.concertina_instance
    ADD CONSTRAINT concertina_instance_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.concertina_lease
    ADD CONSTRAINT concertina_lease_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.concertina_quarantine
    ADD CONSTRAINT concertina_quarantine_pkey PRIMARY KEY (version, operation, key);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (region, id);
ALTER TABLE ONLY public.coupon
    ADD CONSTRAINT coupon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.deposit
    ADD CONSTRAINT deposit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.event_2026
    ADD CONSTRAINT event_2026_pkey PRIMARY KEY (id, happened);
ALTER TABLE ONLY public.event_2026
    ADD CONSTRAINT event_2026_place_note_happened_key UNIQUE (place, note, happened);
ALTER TABLE ONLY public.event_old
    ADD CONSTRAINT event_old_pkey PRIMARY KEY (id, happened);
ALTER TABLE ONLY public.event_old
    ADD CONSTRAINT event_old_place_note_happened_key UNIQUE (place, note, happened);
ALTER TABLE ONLY public."Event Log"
    ADD CONSTRAINT event_placed UNIQUE (place, note, happened);
ALTER TABLE ONLY public.event_rest
    ADD CONSTRAINT event_rest_pkey PRIMARY KEY (id, happened);
ALTER TABLE ONLY public.event_rest
    ADD CONSTRAINT event_rest_place_note_happened_key UNIQUE (place, note, happened);
ALTER TABLE ONLY public.concertina_0018_0005_fax_log
    ADD CONSTRAINT fax_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.gadget
    ADD CONSTRAINT gadget_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guest_address
    ADD CONSTRAINT guest_address_pkey PRIMARY KEY (guest_id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lodger_address
    ADD CONSTRAINT lodger_address_pkey PRIMARY KEY (lodger_id);
ALTER TABLE ONLY public.lodger
    ADD CONSTRAINT lodger_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pager_log
    ADD CONSTRAINT pager_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.patron
    ADD CONSTRAINT patron_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.patron_town
    ADD CONSTRAINT patron_town_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.patron_town
    ADD CONSTRAINT patron_town_town_key UNIQUE (town);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.region
    ADD CONSTRAINT region_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_name_key UNIQUE (name);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.shipment
    ADD CONSTRAINT shipment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stay
    ADD CONSTRAINT stay_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.supplier
    ADD CONSTRAINT supplier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_name_key UNIQUE (name);
ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.vessel_hull
    ADD CONSTRAINT vessel_hull_pkey PRIMARY KEY (harbour, code);
ALTER TABLE ONLY public.vessel
    ADD CONSTRAINT vessel_pkey PRIMARY KEY (harbour, code);
ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_pkey PRIMARY KEY (id);
CREATE INDEX "By ""na""me" ON public."Order Item" USING btree ("na""me");
CREATE INDEX booking_follows ON public.booking USING btree (follows, code);
CREATE INDEX client_name_city ON public.client USING btree (name, city DESC);
CREATE INDEX client_scored ON public.client USING btree (lower((name)::text)) WHERE (score > 0);
CREATE INDEX concertina_303ad010b7de ON public."Order Item" USING btree ("full ""name"" it's 100%\?");
CREATE INDEX concertina_38d81d41d1ba ON ONLY public."concertina_0026_0001_Event Log_aa9198a5" USING btree (lower((note)::text), happened DESC) WHERE (place = 1);
CREATE INDEX concertina_481f04f1f160 ON public.deposit USING btree (concertina_0027_0003_wallet_id);
CREATE UNIQUE INDEX concertina_6e05d7f38bba ON public.wallet USING btree (concertina_0027_0001_id);
CREATE UNIQUE INDEX concertina_a58c5a58d3e5 ON public.client USING btree (full_name);
CREATE UNIQUE INDEX concertina_e5a5972d6916 ON ONLY public."concertina_0026_0001_Event Log_aa9198a5" USING btree (happened, note);
CREATE INDEX concertina_ee16e3945639 ON public.client USING btree (full_name, city DESC);
CREATE UNIQUE INDEX concertina_undo_10_3_key ON public.concertina_undo_10_3 USING btree (k1);
CREATE UNIQUE INDEX concertina_undo_13_1_key ON public.concertina_undo_13_1 USING btree (k1, k2);
CREATE UNIQUE INDEX concertina_undo_16_1_key ON public.concertina_undo_16_1 USING btree (k1);
CREATE UNIQUE INDEX concertina_undo_16_7_key ON public.concertina_undo_16_7 USING btree (k1);
CREATE UNIQUE INDEX concertina_undo_17_1_key ON public.concertina_undo_17_1 USING btree (k1);
CREATE UNIQUE INDEX concertina_undo_3_2_key ON public.concertina_undo_3_2 USING btree (k1);
CREATE INDEX deposit_wallet ON public.deposit USING btree (wallet_id);
CREATE UNIQUE INDEX event_2026_happened_note_idx ON public.event_2026 USING btree (happened, note);
CREATE INDEX event_2026_lower_happened_idx ON public.event_2026 USING btree (lower((note)::text), happened DESC) WHERE (place = 1);
CREATE INDEX event_note ON public."Event Log" USING btree (lower((note)::text), happened DESC) WHERE (place = 1);
COMMENT ON INDEX public.event_note IS 'of here';
CREATE UNIQUE INDEX event_old_happened_note_idx ON public.event_old USING btree (happened, note);
CREATE INDEX event_old_lower_happened_idx ON public.event_old USING btree (lower((note)::text), happened DESC) WHERE (place = 1);
CREATE UNIQUE INDEX event_rest_happened_note_idx ON public.event_rest USING btree (happened, note);
CREATE INDEX event_rest_lower_happened_idx ON public.event_rest USING btree (lower((note)::text), happened DESC) WHERE (place = 1);
CREATE UNIQUE INDEX event_unique ON public."Event Log" USING btree (happened, note);
CREATE INDEX fax_log_sent_to ON public.concertina_0018_0005_fax_log USING btree (sent_to);
CREATE INDEX gadget_name ON public.gadget USING btree (name, note);
CREATE UNIQUE INDEX gadget_note ON public.gadget USING btree (note);
CREATE INDEX payment_cents ON public.payment USING btree (cents, note);
CREATE INDEX person_street_city ON public.person USING btree (street, city);
CREATE UNIQUE INDEX product_ean_key ON public.product USING btree (ean);
CREATE INDEX product_name_sku_idx ON public.product USING btree (name, sku);
CREATE INDEX product_sku_idx ON public.product USING btree (sku);
CREATE INDEX seat_label ON public.seat USING btree (label);
CREATE INDEX shipment_state_id ON public.shipment USING btree (state, id);
CREATE UNIQUE INDEX stay_note ON public.stay USING btree ("Note");
CREATE INDEX supplier_fax ON public.supplier USING btree (concertina_0004_0001_fax);
ALTER INDEX public.concertina_e5a5972d6916 ATTACH PARTITION public.event_2026_happened_note_idx;
ALTER INDEX public.concertina_38d81d41d1ba ATTACH PARTITION public.event_2026_lower_happened_idx;
ALTER INDEX public.concertina_e7a024cba48a ATTACH PARTITION public.event_2026_pkey;
ALTER INDEX public.concertina_b350f9d64849 ATTACH PARTITION public.event_2026_place_note_happened_key;
ALTER INDEX public.concertina_e5a5972d6916 ATTACH PARTITION public.event_old_happened_note_idx;
ALTER INDEX public.concertina_38d81d41d1ba ATTACH PARTITION public.event_old_lower_happened_idx;
ALTER INDEX public.concertina_e7a024cba48a ATTACH PARTITION public.event_old_pkey;
ALTER INDEX public.concertina_b350f9d64849 ATTACH PARTITION public.event_old_place_note_happened_key;
ALTER INDEX public.concertina_e5a5972d6916 ATTACH PARTITION public.event_rest_happened_note_idx;
ALTER INDEX public.concertina_38d81d41d1ba ATTACH PARTITION public.event_rest_lower_happened_idx;
ALTER INDEX public.concertina_e7a024cba48a ATTACH PARTITION public.event_rest_pkey;
ALTER INDEX public.concertina_b350f9d64849 ATTACH PARTITION public.event_rest_place_note_happened_key;
CREATE STATISTICS public.concertina_f625d4829dab (ndistinct, mcv) ON happened, place FROM public."concertina_0026_0001_Event Log_aa9198a5";
CREATE STATISTICS public.event_stat (ndistinct, mcv) ON happened, place FROM public."Event Log";
CREATE TRIGGER "00_concertina_0032_0001_lodger_address_db014c41_d" AFTER DELETE ON public.lodger FOR EACH ROW EXECUTE FUNCTION public.concertina_0032_0001_lodger_address_db014c41();
CREATE TRIGGER "00_concertina_0032_0001_lodger_address_db014c41_k" AFTER UPDATE ON public.lodger FOR EACH ROW WHEN ((NOT (new.id = old.id))) EXECUTE FUNCTION public.concertina_0032_0001_lodger_address_db014c41();
CREATE TRIGGER zz_concertina_0001_0007_full_name_bc9fa348 BEFORE INSERT OR UPDATE ON public.client FOR EACH ROW WHEN ((((new.name)::text COLLATE "C") IS DISTINCT FROM ((new.full_name)::text COLLATE "C"))) EXECUTE FUNCTION public.concertina_0001_0007_full_name_bc9fa348();
CREATE TRIGGER zz_concertina_0002_0001_email_normalized_b8c7aeae_i BEFORE INSERT ON public.account FOR EACH ROW WHEN ((new.email_normalized IS NULL)) EXECUTE FUNCTION public.concertina_0002_0001_email_normalized_b8c7aeae();
CREATE TRIGGER zz_concertina_0002_0001_email_normalized_b8c7aeae_u BEFORE UPDATE ON public.account FOR EACH ROW WHEN (((NOT ((new.email_normalized)::text IS DISTINCT FROM (old.email_normalized)::text)) AND (((new.email)::text COLLATE "C") IS DISTINCT FROM ((old.email)::text COLLATE "C")))) EXECUTE FUNCTION public.concertina_0002_0001_email_normalized_b8c7aeae();
CREATE TRIGGER "zz_concertina_0010_0001_full ""name"" it's 100%\?_670020da" BEFORE INSERT OR UPDATE ON public."Order Item" FOR EACH ROW WHEN ((((new."na""me")::text COLLATE "C") IS DISTINCT FROM ((new."full ""name"" it's 100%\?")::text COLLATE "C"))) EXECUTE FUNCTION public."concertina_0010_0001_full ""name"" it's 100%\?_670020da"();
CREATE TRIGGER zz_concertina_0016_0001_login_96454a4a_i BEFORE INSERT ON public.member FOR EACH ROW WHEN ((new.login IS NULL)) EXECUTE FUNCTION public.concertina_0016_0001_login_96454a4a();
CREATE TRIGGER zz_concertina_0016_0001_login_96454a4a_u BEFORE UPDATE ON public.member FOR EACH ROW WHEN ((new.login IS NULL)) EXECUTE FUNCTION public.concertina_0016_0001_login_96454a4a();
CREATE TRIGGER zz_concertina_0019_0001_amount_200209b2_i BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.concertina_0019_0001_amount_200209b2();
CREATE TRIGGER zz_concertina_0019_0001_amount_200209b2_u BEFORE UPDATE ON public.payment FOR EACH ROW WHEN (((new.cents IS DISTINCT FROM old.cents) OR (new.amount IS DISTINCT FROM old.amount))) EXECUTE FUNCTION public.concertina_0019_0001_amount_200209b2();
CREATE TRIGGER zz_concertina_0019_0003_level_afd048dc_i BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.concertina_0019_0003_level_afd048dc();
CREATE TRIGGER zz_concertina_0019_0003_level_afd048dc_u BEFORE UPDATE ON public.payment FOR EACH ROW WHEN (((new.score IS DISTINCT FROM old.score) OR (((new.level)::text COLLATE "C") IS DISTINCT FROM ((old.level)::text COLLATE "C")))) EXECUTE FUNCTION public.concertina_0019_0003_level_afd048dc();
CREATE TRIGGER zz_concertina_0019_0011_first_name_31c221d3_i BEFORE INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.concertina_0019_0011_first_name_31c221d3();
CREATE TRIGGER zz_concertina_0019_0011_first_name_31c221d3_u BEFORE UPDATE ON public.person FOR EACH ROW WHEN (((((new.full_name)::text COLLATE "C") IS DISTINCT FROM ((old.full_name)::text COLLATE "C")) OR (((new.first_name)::text COLLATE "C") IS DISTINCT FROM ((old.first_name)::text COLLATE "C")) OR (((new.last_name)::text COLLATE "C") IS DISTINCT FROM ((old.last_name)::text COLLATE "C")))) EXECUTE FUNCTION public.concertina_0019_0011_first_name_31c221d3();
CREATE TRIGGER zz_concertina_0019_0013_address_a9cfa2e7_i BEFORE INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.concertina_0019_0013_address_a9cfa2e7();
CREATE TRIGGER zz_concertina_0019_0013_address_a9cfa2e7_u BEFORE UPDATE ON public.person FOR EACH ROW WHEN (((((new.street)::text COLLATE "C") IS DISTINCT FROM ((old.street)::text COLLATE "C")) OR (((new.city)::text COLLATE "C") IS DISTINCT FROM ((old.city)::text COLLATE "C")) OR (((new.address)::text COLLATE "C") IS DISTINCT FROM ((old.address)::text COLLATE "C")))) EXECUTE FUNCTION public.concertina_0019_0013_address_a9cfa2e7();
CREATE TRIGGER zz_concertina_0024_0001_title_key_37a4a4cf_i BEFORE INSERT ON public.article FOR EACH ROW WHEN ((new.title_key IS NULL)) EXECUTE FUNCTION public.concertina_0024_0001_title_key_37a4a4cf();
CREATE TRIGGER zz_concertina_0024_0001_title_key_37a4a4cf_u BEFORE UPDATE ON public.article FOR EACH ROW WHEN (((NOT (new.title_key IS DISTINCT FROM old.title_key)) AND (((new.title)::text COLLATE "C") IS DISTINCT FROM ((old.title)::text COLLATE "C")))) EXECUTE FUNCTION public.concertina_0024_0001_title_key_37a4a4cf();
CREATE TRIGGER zz_concertina_0024_0004_extras_d3e84d5c_i BEFORE INSERT ON public.article FOR EACH ROW WHEN ((new.extras IS NULL)) EXECUTE FUNCTION public.concertina_0024_0004_extras_d3e84d5c();
CREATE TRIGGER zz_concertina_0024_0004_extras_d3e84d5c_u BEFORE UPDATE ON public.article FOR EACH ROW WHEN (((NOT (new.extras IS DISTINCT FROM old.extras)) AND (((new.title)::text COLLATE "C") IS DISTINCT FROM ((old.title)::text COLLATE "C")))) EXECUTE FUNCTION public.concertina_0024_0004_extras_d3e84d5c();
CREATE TRIGGER zz_concertina_0025_0001_guest_address_e9e4a243_p AFTER INSERT OR DELETE OR UPDATE ON public.guest_address FOR EACH ROW EXECUTE FUNCTION public.concertina_0025_0001_guest_address_e9e4a243();
CREATE TRIGGER zz_concertina_0025_0001_guest_address_feffcc7a_i AFTER INSERT ON public.guest FOR EACH ROW WHEN (((new.street IS NOT NULL) OR (new.city IS NOT NULL))) EXECUTE FUNCTION public.concertina_0025_0001_guest_address_feffcc7a();
CREATE TRIGGER zz_concertina_0025_0001_guest_address_feffcc7a_u AFTER UPDATE ON public.guest FOR EACH ROW WHEN (((((new.street)::text COLLATE "C") IS DISTINCT FROM ((old.street)::text COLLATE "C")) OR (((new.city)::text COLLATE "C") IS DISTINCT FROM ((old.city)::text COLLATE "C")) OR (NOT (new.id = old.id)))) EXECUTE FUNCTION public.concertina_0025_0001_guest_address_feffcc7a();
CREATE TRIGGER zz_concertina_0025_0003_vessel_hull_01408341_p AFTER INSERT OR DELETE OR UPDATE ON public.vessel_hull FOR EACH ROW EXECUTE FUNCTION public.concertina_0025_0003_vessel_hull_01408341();
CREATE TRIGGER zz_concertina_0025_0003_vessel_hull_038b125b_i AFTER INSERT ON public.vessel FOR EACH ROW WHEN ((new.draught IS NOT NULL)) EXECUTE FUNCTION public.concertina_0025_0003_vessel_hull_038b125b();
CREATE TRIGGER zz_concertina_0025_0003_vessel_hull_038b125b_u AFTER UPDATE ON public.vessel FOR EACH ROW WHEN (((new.draught IS DISTINCT FROM old.draught) OR (NOT ((new.harbour = old.harbour) AND ((new.code)::text = (old.code)::text))))) EXECUTE FUNCTION public.concertina_0025_0003_vessel_hull_038b125b();
CREATE TRIGGER "zz_concertina_0026_0001_Event Log_aa9198a5" AFTER INSERT OR DELETE OR UPDATE ON public."Event Log" FOR EACH ROW EXECUTE FUNCTION public."concertina_0026_0001_Event Log_aa9198a5"();
CREATE TRIGGER "zz_concertina_0026_0001_Event Log_aa9198a5_t" AFTER TRUNCATE ON public."Event Log" FOR EACH STATEMENT EXECUTE FUNCTION public."concertina_0026_0001_Event Log_aa9198a5"();
CREATE TRIGGER zz_concertina_0027_0001_id_c990ad11 BEFORE INSERT OR UPDATE ON public.wallet FOR EACH ROW EXECUTE FUNCTION public.concertina_0027_0001_id_c990ad11();
CREATE TRIGGER zz_concertina_0027_0002_id_70484ba5 BEFORE INSERT OR UPDATE ON public.deposit FOR EACH ROW EXECUTE FUNCTION public.concertina_0027_0002_id_70484ba5();
CREATE TRIGGER zz_concertina_0027_0003_wallet_id_b3862a39 BEFORE INSERT OR UPDATE ON public.deposit FOR EACH ROW EXECUTE FUNCTION public.concertina_0027_0003_wallet_id_b3862a39();
CREATE TRIGGER zz_concertina_0032_0001_lodger_address_4a8c5aaf_i AFTER INSERT ON public.lodger FOR EACH ROW EXECUTE FUNCTION public.concertina_0032_0001_lodger_address_4a8c5aaf();
CREATE TRIGGER zz_concertina_0032_0001_lodger_address_4a8c5aaf_u AFTER UPDATE ON public.lodger FOR EACH ROW WHEN (((((new.street)::text COLLATE "C") IS DISTINCT FROM ((old.street)::text COLLATE "C")) OR (((new.city)::text COLLATE "C") IS DISTINCT FROM ((old.city)::text COLLATE "C")))) EXECUTE FUNCTION public.concertina_0032_0001_lodger_address_4a8c5aaf();
CREATE TRIGGER zz_concertina_0032_0001_lodger_address_a9a419f0_p AFTER INSERT OR DELETE OR UPDATE ON public.lodger_address FOR EACH ROW EXECUTE FUNCTION public.concertina_0032_0001_lodger_address_a9a419f0();
CREATE TRIGGER zz_concertina_0035_0001_patron_town_09d2604b_i BEFORE INSERT ON public.patron FOR EACH ROW WHEN (((new.town_id IS NOT NULL) OR (new.town IS NOT NULL))) EXECUTE FUNCTION public.concertina_0035_0001_patron_town_09d2604b();
CREATE TRIGGER zz_concertina_0035_0001_patron_town_09d2604b_u BEFORE UPDATE ON public.patron FOR EACH ROW WHEN (((new.town_id IS DISTINCT FROM old.town_id) OR (((new.town)::text COLLATE "C") IS DISTINCT FROM ((old.town)::text COLLATE "C")) OR ((new.town_id IS NULL) <> (new.town IS NULL)))) EXECUTE FUNCTION public.concertina_0035_0001_patron_town_09d2604b();
CREATE TRIGGER zz_concertina_0035_0001_patron_town_aff5cabd_l AFTER INSERT OR UPDATE ON public.patron FOR EACH ROW WHEN (((new.town_id IS NOT NULL) AND (new.town IS NULL))) EXECUTE FUNCTION public.concertina_0035_0001_patron_town_aff5cabd();
CREATE TRIGGER zz_concertina_0035_0001_patron_town_c476ce63_p AFTER UPDATE ON public.patron_town FOR EACH ROW WHEN ((((new.town)::text COLLATE "C") IS DISTINCT FROM ((old.town)::text COLLATE "C"))) EXECUTE FUNCTION public.concertina_0035_0001_patron_town_c476ce63();
ALTER TABLE ONLY public.barge_hull
    ADD CONSTRAINT barge_hull_harbour_code_fkey FOREIGN KEY (harbour, code) REFERENCES public.barge(harbour, code) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_after FOREIGN KEY (follows) REFERENCES public.booking(id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_room_fkey FOREIGN KEY (room) REFERENCES public.room(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.deposit
    ADD CONSTRAINT concertina_04474a50825f FOREIGN KEY (wallet_id) REFERENCES public.wallet(concertina_0027_0001_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deposit
    ADD CONSTRAINT deposit_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES public.wallet(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."Event Log"
    ADD CONSTRAINT event_place FOREIGN KEY (place) REFERENCES public.place(id) ON DELETE CASCADE;
ALTER TABLE public."concertina_0026_0001_Event Log_aa9198a5"
    ADD CONSTRAINT event_place FOREIGN KEY (place) REFERENCES public.place(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.guest_address
    ADD CONSTRAINT guest_address_guest_id_fkey FOREIGN KEY (guest_id) REFERENCES public.guest(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.lodger_address
    ADD CONSTRAINT lodger_address_lodger_id_fkey FOREIGN KEY (lodger_id) REFERENCES public.lodger(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_sponsor_fkey FOREIGN KEY (sponsor) REFERENCES public.member(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.nickname
    ADD CONSTRAINT nickname_client_name_fkey FOREIGN KEY (client_name) REFERENCES public.client(name) ON UPDATE CASCADE;
ALTER TABLE ONLY public.patron
    ADD CONSTRAINT patron_town_id_fkey FOREIGN KEY (town_id) REFERENCES public.patron_town(id);
ALTER TABLE ONLY public.player
    ADD CONSTRAINT player_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.team(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_beside_fkey FOREIGN KEY (beside) REFERENCES public.room(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stay
    ADD CONSTRAINT stay_room_fkey FOREIGN KEY (room) REFERENCES public.room(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.vessel_hull
    ADD CONSTRAINT vessel_hull_harbour_code_fkey FOREIGN KEY (harbour, code) REFERENCES public.vessel(harbour, code) ON UPDATE CASCADE ON DELETE CASCADE;
REVOKE ALL ON FUNCTION public."concertina_0026_0001_Event Log_aa9198a5"() FROM PUBLIC;
GRANT SELECT ON TABLE public."Event Log" TO PUBLIC;
GRANT UPDATE(note) ON TABLE public."Event Log" TO PUBLIC;
GRANT SELECT(name) ON TABLE public.client TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_10_1 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_16_1 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_19_1 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_19_11 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_19_13 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_19_3 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_1_7 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_24_1 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_24_4 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_25_1 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_25_3 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_2_1 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_32_1 TO PUBLIC;
GRANT USAGE ON SEQUENCE public.concertina_writes_35_1 TO PUBLIC;
GRANT SELECT ON TABLE public.team TO PUBLIC;
GRANT UPDATE(points) ON TABLE public.team TO PUBLIC;
GRANT SELECT ON TABLE public.crew TO PUBLIC;
GRANT UPDATE(points) ON TABLE public.crew TO PUBLIC;
