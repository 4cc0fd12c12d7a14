-- version 8: add customer.sort_key

-- up add-sort_key
ALTER TABLE ${schema}."customer" ADD COLUMN "sort_key" varchar(255) COLLATE "NOCASE";

-- up comment-sort_key

-- up sync-sort_key
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0);
CREATE TRIGGER ${schema}."concertina_0008_sort_key_502ce6f3_i"
AFTER INSERT ON "customer"
WHEN NEW."sort_key" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8';
  UPDATE "customer"
  SET "sort_key" = (lower(name))
  WHERE ${row};
END;
CREATE TRIGGER ${schema}."concertina_0008_sort_key_502ce6f3_u"
AFTER UPDATE ON "customer"
WHEN NEW."sort_key" IS OLD."sort_key" COLLATE BINARY AND (NEW."name" IS NOT OLD."name" COLLATE BINARY)
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8' AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND "sort_key" IS NOT (lower(name)) COLLATE BINARY);
  UPDATE "customer"
  SET "sort_key" = (lower(name))
  WHERE ${row};
END;

-- up fill-sort_key
lower(name);
"sort_key" IS NULL;

-- up verify-sort_key
"sort_key" IS NULL;

-- up require-sort_key

-- down unsync-sort_key
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_sort_key_502ce6f3_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_sort_key_502ce6f3_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8';

-- down drop-sort_key

-- version 8.1: add customer.labels

-- up add-labels
ALTER TABLE ${schema}."customer" ADD COLUMN "labels" text DEFAULT '{}' NOT NULL;

-- down drop-labels

-- version 8.2: add customer.state

-- up add-state
ALTER TABLE ${schema}."customer" ADD COLUMN "state" text DEFAULT 'new';

-- up comment-state

-- down drop-state

-- version 8.3: add customer.number

-- up add-number
ALTER TABLE ${schema}."customer" ADD COLUMN "number" integer;

-- up number-number

-- up fill-number
NULL;
"number" IS NULL;

-- up verify-number
"number" IS NULL;

-- up require-number
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" SET NOT NULL;

-- up identity-number

-- down drop-number

-- version 8.4: add customer.code

-- up generate-code
ALTER TABLE ${schema}."customer" ADD COLUMN "code" varchar(255) GENERATED ALWAYS AS (printf('%08d', id)) VIRTUAL;

-- up comment-code

-- down drop-code
