-- version 7: expand customer.name_of_city -> city by city_id

-- up create-city
CREATE TABLE ${schema}."city" (
  "id" integer NOT NULL,
  "name_of_city" ${type "name_of_city"} NOT NULL,
  PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX ${schema}."city_name_of_city_key" ON "city" ("name_of_city" COLLATE BINARY);

-- up add-city_id
ALTER TABLE ${schema}."customer" ADD COLUMN "city_id" bigint;

-- up refer-city

-- up validate-city
ADD CONSTRAINT "customer_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city" ("id");

-- up loosen-name_of_city
ALTER TABLE ${schema}."customer" ALTER COLUMN "name_of_city" DROP NOT NULL;

-- up sync-city
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_city_6ab4c575_i"
AFTER INSERT ON "customer"
WHEN NEW."city_id" IS NOT NULL OR (NEW."name_of_city" IS NOT NULL)
BEGIN
  INSERT INTO "city" ("name_of_city")
  SELECT NEW."name_of_city"
  WHERE NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NEW."city_id" IS NULL AND NEW."city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "customer"
  SET "city_id" = (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY)
  WHERE ${row} AND NEW."city_id" IS NULL AND "city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "customer"
  SET ("name_of_city") = (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id")
  WHERE ${row} AND NEW."city_id" IS NOT NULL AND ("name_of_city" IS NOT (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id") COLLATE BINARY);
END;
CREATE TRIGGER ${schema}."concertina_0007_city_6ab4c575_u"
AFTER UPDATE ON "customer"
WHEN NOT (NEW."city_id" IS OLD."city_id") OR (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL) = (NEW."name_of_city" IS NOT NULL)
BEGIN
  INSERT INTO "city" ("name_of_city")
  SELECT NEW."name_of_city"
  WHERE NEW."city_id" IS OLD."city_id" AND ((NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL))) AND (NEW."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NEW."city_id" IS OLD."city_id" AND (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) AND NEW."city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "customer"
  SET "city_id" = (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY)
  WHERE ${row} AND NEW."city_id" IS OLD."city_id" AND ((NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL))) AND "city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "customer"
  SET ("name_of_city") = (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id")
  WHERE ${row} AND (NOT (NEW."city_id" IS OLD."city_id") OR (NOT (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) AND NEW."city_id" IS NOT NULL AND NOT (NEW."name_of_city" IS NOT NULL))) AND ("name_of_city" IS NOT (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id") COLLATE BINARY);
END;
CREATE TRIGGER ${schema}."concertina_0007_city_0a25a60b_p"
AFTER UPDATE OF "name_of_city" ON "city"
WHEN NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY
BEGIN
  UPDATE "customer"
  SET "name_of_city" = NEW."name_of_city"
  WHERE "city_id" = NEW."id" AND ("name_of_city" IS NOT NEW."name_of_city" COLLATE BINARY);
END;

-- up fill-city_id
"name_of_city";
("name_of_city" IS NOT NULL) AND "city_id" IS NULL;

-- up verify-customer
(("customer"."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."city" AS concertina_part WHERE concertina_part."id" = "customer"."city_id" AND NOT (concertina_part."name_of_city" IS NOT "customer"."name_of_city" COLLATE BINARY))) OR ("customer"."name_of_city" IS NULL AND "customer"."city_id" IS NOT NULL);

-- down release-city
DROP CONSTRAINT "customer_city_id_fkey";

-- down settle-city
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_6ab4c575_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_6ab4c575_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_0a25a60b_p";

-- down drop-city

-- down verify-value-name_of_city
"name_of_city" IS NULL;

-- down require-name_of_city
ALTER TABLE ${schema}."customer" ALTER COLUMN "name_of_city" SET NOT NULL;

-- version 15: contract customer.name_of_city -> city by city_id

-- up verify-customer
(("customer"."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."city" AS concertina_part WHERE concertina_part."id" = "customer"."city_id" AND NOT (concertina_part."name_of_city" IS NOT "customer"."name_of_city" COLLATE BINARY))) OR ("customer"."name_of_city" IS NULL AND "customer"."city_id" IS NOT NULL);

-- up verify-value-city_id
"city_id" IS NULL;

-- up require-city_id
ALTER TABLE ${schema}."customer" ALTER COLUMN "city_id" SET NOT NULL;

-- up settle-city
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_6ab4c575_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_6ab4c575_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_city_0a25a60b_p";

-- down recreate-name_of_city
ALTER TABLE ${schema}."customer" ADD COLUMN "name_of_city" ${type "name_of_city"};

-- down loosen-city_id
ALTER TABLE ${schema}."customer" ALTER COLUMN "city_id" DROP NOT NULL;

-- down sync-city
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_city_6ab4c575_i"
AFTER INSERT ON "customer"
WHEN NEW."city_id" IS NOT NULL OR (NEW."name_of_city" IS NOT NULL)
BEGIN
  INSERT INTO "city" ("name_of_city")
  SELECT NEW."name_of_city"
  WHERE NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NEW."city_id" IS NULL AND NEW."city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "customer"
  SET "city_id" = (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY)
  WHERE ${row} AND NEW."city_id" IS NULL AND "city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "customer"
  SET ("name_of_city") = (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id")
  WHERE ${row} AND NEW."city_id" IS NOT NULL AND ("name_of_city" IS NOT (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id") COLLATE BINARY);
END;
CREATE TRIGGER ${schema}."concertina_0007_city_6ab4c575_u"
AFTER UPDATE ON "customer"
WHEN NOT (NEW."city_id" IS OLD."city_id") OR (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL) = (NEW."name_of_city" IS NOT NULL)
BEGIN
  INSERT INTO "city" ("name_of_city")
  SELECT NEW."name_of_city"
  WHERE NEW."city_id" IS OLD."city_id" AND ((NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL))) AND (NEW."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NEW."city_id" IS OLD."city_id" AND (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) AND NEW."city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "customer"
  SET "city_id" = (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY)
  WHERE ${row} AND NEW."city_id" IS OLD."city_id" AND ((NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) OR (NEW."city_id" IS NULL AND (NEW."name_of_city" IS NOT NULL))) AND "city_id" IS NOT (SELECT "id" FROM "city" WHERE "name_of_city" = NEW."name_of_city" COLLATE BINARY);
  UPDATE "customer"
  SET ("name_of_city") = (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id")
  WHERE ${row} AND (NOT (NEW."city_id" IS OLD."city_id") OR (NOT (NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY) AND NEW."city_id" IS NOT NULL AND NOT (NEW."name_of_city" IS NOT NULL))) AND ("name_of_city" IS NOT (SELECT "name_of_city" FROM "city" WHERE "id" = NEW."city_id") COLLATE BINARY);
END;
CREATE TRIGGER ${schema}."concertina_0007_city_0a25a60b_p"
AFTER UPDATE OF "name_of_city" ON "city"
WHEN NEW."name_of_city" IS NOT OLD."name_of_city" COLLATE BINARY
BEGIN
  UPDATE "customer"
  SET "name_of_city" = NEW."name_of_city"
  WHERE "city_id" = NEW."id" AND ("name_of_city" IS NOT NEW."name_of_city" COLLATE BINARY);
END;

-- down fill-name_of_city
"city_id";
("city_id" IS NOT NULL) AND "name_of_city" IS NULL;

-- down verify-customer
(("customer"."name_of_city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."city" AS concertina_part WHERE concertina_part."id" = "customer"."city_id" AND NOT (concertina_part."name_of_city" IS NOT "customer"."name_of_city" COLLATE BINARY))) OR ("customer"."name_of_city" IS NULL AND "customer"."city_id" IS NOT NULL);
