-- version 7: expand customer.name -> full_name

-- up add-full_name
ALTER TABLE ${schema}."customer" ADD COLUMN "full_name" ${type};

-- up loosen-name
ALTER TABLE ${schema}."customer" ALTER COLUMN "name" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_full_name_177e8887_gi"
AFTER INSERT ON "customer"
WHEN NEW."name" IS NULL AND NEW."full_name" IS NULL
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
END;
CREATE TRIGGER ${schema}."concertina_0007_full_name_177e8887_gu"
AFTER UPDATE OF "name", "full_name" ON "customer"
WHEN (NEW."full_name" IS NULL AND OLD."full_name" IS NOT NULL)
  OR (NEW."name" IS NULL AND OLD."name" IS NOT NULL AND NEW."full_name" IS OLD."full_name" COLLATE BINARY)
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
END;

-- up sync-full_name
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_full_name_703a8340_i"
AFTER INSERT ON "customer"
WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7' AND NEW."full_name" IS NULL;
  UPDATE "customer"
  SET "name" = "full_name"
  WHERE ${row} AND NEW."full_name" IS NOT NULL AND "name" IS NOT "full_name" COLLATE BINARY;
  UPDATE "customer"
  SET "full_name" = "name"
  WHERE ${row} AND "full_name" IS NOT "name" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0007_full_name_703a8340_u"
AFTER UPDATE OF "name", "full_name" ON "customer"
WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7' AND NEW."full_name" IS OLD."full_name" COLLATE BINARY AND NEW."name" IS NOT OLD."name" COLLATE BINARY;
  UPDATE "customer"
  SET "name" = "full_name"
  WHERE ${row} AND NEW."full_name" IS NOT OLD."full_name" COLLATE BINARY AND "name" IS NOT "full_name" COLLATE BINARY;
  UPDATE "customer"
  SET "full_name" = "name"
  WHERE ${row} AND "full_name" IS NOT "name" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0007_full_name_703a8340_n"
AFTER UPDATE OF "name" ON "customer"
WHEN NEW."name" IS OLD."name" COLLATE BINARY AND NEW."full_name" IS OLD."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7';
END;

-- up fill-full_name
"name";
"full_name" IS NULL AND ("name") IS NOT NULL;

-- up verify-full_name
"full_name" IS NOT "name" COLLATE BINARY;

-- up index-full_name

-- down settle-name
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';

-- version 15: contract customer.name -> full_name

-- up verify-full_name
"full_name" IS NOT "name" COLLATE BINARY;

-- up index-name

-- up settle-full_name
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';

-- down add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" ${type};

-- down loosen-full_name
ALTER TABLE ${schema}."customer" ALTER COLUMN "full_name" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_full_name_177e8887_gi"
AFTER INSERT ON "customer"
WHEN NEW."name" IS NULL AND NEW."full_name" IS NULL
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
END;
CREATE TRIGGER ${schema}."concertina_0007_full_name_177e8887_gu"
AFTER UPDATE OF "name", "full_name" ON "customer"
WHEN (NEW."full_name" IS NULL AND OLD."full_name" IS NOT NULL)
  OR (NEW."name" IS NULL AND OLD."name" IS NOT NULL AND NEW."full_name" IS OLD."full_name" COLLATE BINARY)
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
END;

-- down sync-full_name
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_full_name_21e14923_i"
AFTER INSERT ON "customer"
WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7' AND NEW."name" IS NOT NULL;
  UPDATE "customer"
  SET "name" = "full_name"
  WHERE ${row} AND NEW."name" IS NULL AND "name" IS NOT "full_name" COLLATE BINARY;
  UPDATE "customer"
  SET "full_name" = "name"
  WHERE ${row} AND "full_name" IS NOT "name" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0007_full_name_21e14923_u"
AFTER UPDATE OF "name", "full_name" ON "customer"
WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7' AND NEW."full_name" IS OLD."full_name" COLLATE BINARY AND NEW."name" IS NOT OLD."name" COLLATE BINARY;
  UPDATE "customer"
  SET "name" = "full_name"
  WHERE ${row} AND NOT (NEW."full_name" IS OLD."full_name" COLLATE BINARY AND NEW."name" IS NOT OLD."name" COLLATE BINARY) AND "name" IS NOT "full_name" COLLATE BINARY;
  UPDATE "customer"
  SET "full_name" = "name"
  WHERE ${row} AND "full_name" IS NOT "name" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0007_full_name_21e14923_n"
AFTER UPDATE OF "name" ON "customer"
WHEN NEW."name" IS OLD."name" COLLATE BINARY AND NEW."full_name" IS OLD."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7';
END;

-- down fill-name
"full_name";
"name" IS NULL AND ("full_name") IS NOT NULL;

-- down verify-name
"full_name" IS NOT "name" COLLATE BINARY;

-- down index-name
