-- What a build of before functions had a path left of  rename client.name to full_name  (1.7).
CREATE SEQUENCE IF NOT EXISTS "concertina_writes_1_7";
GRANT USAGE ON SEQUENCE "concertina_writes_1_7" TO PUBLIC;
CREATE OR REPLACE FUNCTION "concertina_0001_0007_full_name_00000000"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."full_name" IS NULL THEN
      PERFORM nextval('"concertina_writes_1_7"');
      NEW."full_name" := NEW."name";
    ELSE
      NEW."name" := NEW."full_name";
    END IF;
  ELSIF NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" THEN
    NEW."name" := NEW."full_name";
  ELSIF NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" THEN
    PERFORM nextval('"concertina_writes_1_7"');
    NEW."full_name" := NEW."name";
  ELSE
    NEW."full_name" := NEW."name";
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0001_0007_full_name_00000000"
BEFORE INSERT OR UPDATE ON "client" FOR EACH ROW
WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
EXECUTE FUNCTION "concertina_0001_0007_full_name_00000000"();
