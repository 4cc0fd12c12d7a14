-- version 2026.11.20: expand sales.Order Item.Customer's "Note" -> Note

-- up add-Note
ALTER TABLE "sales"."Order Item" ADD COLUMN "Note" ${type};

-- up loosen-Customer's "Note"

-- up sync-Note
CREATE SEQUENCE IF NOT EXISTS "sales"."concertina_writes_2026_11_20";
GRANT USAGE ON SEQUENCE "sales"."concertina_writes_2026_11_20" TO PUBLIC;
CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_3f661be8"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."Note" IS NULL THEN
      PERFORM nextval('"sales"."concertina_writes_2026_11_20"');
      NEW."Note" := NEW."Customer's ""Note""";
    ELSE
      NEW."Customer's ""Note""" := NEW."Note";
    END IF;
  ELSIF NEW."Note"::text COLLATE "C" IS DISTINCT FROM OLD."Note"::text COLLATE "C" THEN
    NEW."Customer's ""Note""" := NEW."Note";
  ELSIF NEW."Customer's ""Note"""::text COLLATE "C" IS DISTINCT FROM OLD."Customer's ""Note"""::text COLLATE "C" THEN
    PERFORM nextval('"sales"."concertina_writes_2026_11_20"');
    NEW."Note" := NEW."Customer's ""Note""";
  ELSE
    NEW."Note" := NEW."Customer's ""Note""";
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_2026_0011_0020_Note_3f661be8"
BEFORE INSERT OR UPDATE ON "sales"."Order Item" FOR EACH ROW
WHEN (NEW."Customer's ""Note"""::text COLLATE "C" IS DISTINCT FROM NEW."Note"::text COLLATE "C")
EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_3f661be8"();

-- up fill-Note
"Customer's ""Note""";
"Note" IS NULL AND ("Customer's ""Note""") IS NOT NULL;

-- up verify-Note
"Note"::text COLLATE "C" IS DISTINCT FROM "Customer's ""Note"""::text COLLATE "C";

-- up index-Note

-- down settle-Customer's "Note"
DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_3f661be8" ON "sales"."Order Item";
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_3f661be8"();
DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_7c0af9c2" ON "sales"."Order Item";
DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_7c0af9c2"();
DROP SEQUENCE IF EXISTS "sales"."concertina_writes_2026_11_20";
