-- version 7: create table customer

-- up create-customer
CREATE TABLE ${schema}."customer" (
  "id" integer NOT NULL,
  "email" varchar(80) NOT NULL,
  "credit" numeric(38,2),
  "active" boolean NOT NULL,
  "reference" text,
  "since" timestamp,
  "name" varchar(255),
  PRIMARY KEY ("id")
);

-- down drop-customer

-- version 8: expand customer.name -> full_name

-- up add-full_name
ALTER TABLE ${schema}."customer" ADD COLUMN "full_name" ${type};

-- up loosen-name
ALTER TABLE ${schema}."customer" ALTER COLUMN "name" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0008_full_name_177e8887_gi"
AFTER INSERT ON "customer"
WHEN NEW."name" IS NULL AND NEW."full_name" IS NULL
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
END;
CREATE TRIGGER ${schema}."concertina_0008_full_name_177e8887_gu"
AFTER UPDATE OF "name", "full_name" ON "customer"
WHEN (NEW."full_name" IS NULL AND OLD."full_name" IS NOT NULL)
  OR (NEW."name" IS NULL AND OLD."name" IS NOT NULL AND NEW."full_name" IS OLD."full_name" COLLATE BINARY)
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
END;

-- up sync-full_name
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0);
CREATE TRIGGER ${schema}."concertina_0008_full_name_a1f67071_i"
AFTER INSERT ON "customer"
WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8' AND NEW."full_name" IS NULL;
  UPDATE "customer"
  SET "name" = "full_name"
  WHERE ${row} AND NEW."full_name" IS NOT NULL AND "name" IS NOT "full_name" COLLATE BINARY;
  UPDATE "customer"
  SET "full_name" = "name"
  WHERE ${row} AND "full_name" IS NOT "name" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0008_full_name_a1f67071_u"
AFTER UPDATE OF "name", "full_name" ON "customer"
WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8' AND NEW."full_name" IS OLD."full_name" COLLATE BINARY AND NEW."name" IS NOT OLD."name" COLLATE BINARY;
  UPDATE "customer"
  SET "name" = "full_name"
  WHERE ${row} AND NEW."full_name" IS NOT OLD."full_name" COLLATE BINARY AND "name" IS NOT "full_name" COLLATE BINARY;
  UPDATE "customer"
  SET "full_name" = "name"
  WHERE ${row} AND "full_name" IS NOT "name" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0008_full_name_a1f67071_n"
AFTER UPDATE OF "name" ON "customer"
WHEN NEW."name" IS OLD."name" COLLATE BINARY AND NEW."full_name" IS OLD."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8';
END;

-- up fill-full_name
"name";
"full_name" IS NULL AND ("name") IS NOT NULL;

-- up verify-full_name
"full_name" IS NOT "name" COLLATE BINARY;

-- up index-full_name

-- down settle-name
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_full_name_a1f67071_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_full_name_a1f67071_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_full_name_a1f67071_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_full_name_41dff059_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_full_name_41dff059_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_full_name_41dff059_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8';

-- version 9: add customer.points

-- up add-points
ALTER TABLE ${schema}."customer" ADD COLUMN "points" integer DEFAULT 0;

-- down drop-points

-- version 10: create table order_line

-- up create-order_line
CREATE TABLE ${schema}."order_line" (
  "order_id" bigint NOT NULL,
  "line_no" integer NOT NULL,
  "note" blob,
  PRIMARY KEY ("order_id", "line_no")
);

-- down drop-order_line
