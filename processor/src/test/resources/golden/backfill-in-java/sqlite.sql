-- version 3: expand customer.land -> country

-- up add-country
ALTER TABLE ${schema}."customer" ADD COLUMN "country" ${type};

-- up loosen-land
ALTER TABLE ${schema}."customer" ALTER COLUMN "land" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0003_country_7ba87e5c_gi"
AFTER INSERT ON "customer"
WHEN NEW."land" IS NULL AND NEW."country" IS NULL
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.land');
END;
CREATE TRIGGER ${schema}."concertina_0003_country_7ba87e5c_gu"
AFTER UPDATE OF "land", "country" ON "customer"
WHEN (NEW."country" IS NULL AND OLD."country" IS NOT NULL)
  OR (NEW."land" IS NULL AND OLD."land" IS NOT NULL AND NEW."country" IS OLD."country" COLLATE BINARY)
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.land');
END;

-- up sync-country
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_3', 0);
CREATE TRIGGER ${schema}."concertina_0003_country_62bc406c_i"
AFTER INSERT ON "customer"
WHEN NEW."land" IS NOT NEW."country" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_3' AND NEW."country" IS NULL;
  UPDATE "customer"
  SET "land" = "country"
  WHERE ${row} AND NEW."country" IS NOT NULL AND "land" IS NOT "country" COLLATE BINARY;
  UPDATE "customer"
  SET "country" = "land"
  WHERE ${row} AND "country" IS NOT "land" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0003_country_62bc406c_u"
AFTER UPDATE OF "land", "country" ON "customer"
WHEN NEW."land" IS NOT NEW."country" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_3' AND NEW."country" IS OLD."country" COLLATE BINARY AND NEW."land" IS NOT OLD."land" COLLATE BINARY;
  UPDATE "customer"
  SET "land" = "country"
  WHERE ${row} AND NEW."country" IS NOT OLD."country" COLLATE BINARY AND "land" IS NOT "country" COLLATE BINARY;
  UPDATE "customer"
  SET "country" = "land"
  WHERE ${row} AND "country" IS NOT "land" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0003_country_62bc406c_n"
AFTER UPDATE OF "land" ON "customer"
WHEN NEW."land" IS OLD."land" COLLATE BINARY AND NEW."country" IS OLD."country" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_3';
END;

-- up fill-country
"land";
"country" IS NULL AND ("land") IS NOT NULL;

-- up verify-country
"country" IS NOT "land" COLLATE BINARY;

-- up index-country

-- down settle-land
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_62bc406c_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_62bc406c_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_62bc406c_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_91ec2ca7_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_91ec2ca7_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_country_91ec2ca7_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_3';

-- version 9: backfill customer.phone

-- up fill-phone
phone NOT NULL;

-- down restore-phone

-- version 9.1: backfill customer.initials

-- up fill-initials
initials IS NULL;

-- version 9.2: backfill customer.name

-- up fill-name

-- down undo-name
'?';

-- version 9.3: backfill customer.tags

-- up fill-tags

-- version 9.4: backfill customer.score

-- up fill-score
