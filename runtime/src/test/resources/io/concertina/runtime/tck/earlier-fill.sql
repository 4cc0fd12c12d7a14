-- What a build of before functions had a path left of  add pilgrim.loud, filled  (70.4).
CREATE SEQUENCE IF NOT EXISTS "concertina_writes_70_4";
GRANT USAGE ON SEQUENCE "concertina_writes_70_4" TO PUBLIC;
CREATE OR REPLACE FUNCTION "concertina_0070_0004_loud_00000000"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM nextval('"concertina_writes_70_4"');
  END IF;
  NEW."loud" := (SELECT (upper(name)) FROM (SELECT NEW.*) AS "pilgrim");
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0070_0004_loud_00000000_i"
BEFORE INSERT ON "pilgrim" FOR EACH ROW
WHEN (NEW."loud" IS NULL)
EXECUTE FUNCTION "concertina_0070_0004_loud_00000000"();
CREATE TRIGGER "zz_concertina_0070_0004_loud_00000000_u"
BEFORE UPDATE ON "pilgrim" FOR EACH ROW
WHEN (NEW."loud" IS NOT DISTINCT FROM OLD."loud" AND (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C"))
EXECUTE FUNCTION "concertina_0070_0004_loud_00000000"();
