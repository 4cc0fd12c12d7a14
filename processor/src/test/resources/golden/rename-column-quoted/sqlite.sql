-- version 2026.11.20: expand sales.Order Item.Customer's "Note" -> Note

-- up add-Note
ALTER TABLE "sales"."Order Item" ADD COLUMN "Note" ${type};

-- up loosen-Customer's "Note"
ALTER TABLE "sales"."Order Item" ALTER COLUMN "Customer's ""Note""" DROP NOT NULL;
CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_065221e6_gi"
AFTER INSERT ON "Order Item"
WHEN NEW."Customer's ""Note""" IS NULL AND NEW."Note" IS NULL
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: Order Item.Customer''s "Note"');
END;
CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_065221e6_gu"
AFTER UPDATE OF "Customer's ""Note""", "Note" ON "Order Item"
WHEN (NEW."Note" IS NULL AND OLD."Note" IS NOT NULL)
  OR (NEW."Customer's ""Note""" IS NULL AND OLD."Customer's ""Note""" IS NOT NULL AND NEW."Note" IS OLD."Note" COLLATE BINARY)
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: Order Item.Customer''s "Note"');
END;

-- up sync-Note
INSERT OR IGNORE INTO "sales"."concertina_writes" VALUES ('concertina_writes_2026_11_20', 0);
CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_58ad2995_i"
AFTER INSERT ON "Order Item"
WHEN NEW."Customer's ""Note""" IS NOT NEW."Note" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_2026_11_20' AND NEW."Note" IS NULL;
  UPDATE "Order Item"
  SET "Customer's ""Note""" = "Note"
  WHERE ${row} AND NEW."Note" IS NOT NULL AND "Customer's ""Note""" IS NOT "Note" COLLATE BINARY;
  UPDATE "Order Item"
  SET "Note" = "Customer's ""Note"""
  WHERE ${row} AND "Note" IS NOT "Customer's ""Note""" COLLATE BINARY;
END;
CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_58ad2995_u"
AFTER UPDATE OF "Customer's ""Note""", "Note" ON "Order Item"
WHEN NEW."Customer's ""Note""" IS NOT NEW."Note" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_2026_11_20' AND NEW."Note" IS OLD."Note" COLLATE BINARY AND NEW."Customer's ""Note""" IS NOT OLD."Customer's ""Note""" COLLATE BINARY;
  UPDATE "Order Item"
  SET "Customer's ""Note""" = "Note"
  WHERE ${row} AND NEW."Note" IS NOT OLD."Note" COLLATE BINARY AND "Customer's ""Note""" IS NOT "Note" COLLATE BINARY;
  UPDATE "Order Item"
  SET "Note" = "Customer's ""Note"""
  WHERE ${row} AND "Note" IS NOT "Customer's ""Note""" COLLATE BINARY;
END;
CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_58ad2995_n"
AFTER UPDATE OF "Customer's ""Note""" ON "Order Item"
WHEN NEW."Customer's ""Note""" IS OLD."Customer's ""Note""" COLLATE BINARY AND NEW."Note" IS OLD."Note" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_2026_11_20';
END;

-- up fill-Note
"Customer's ""Note""";
"Note" IS NULL AND ("Customer's ""Note""") IS NOT NULL;

-- up verify-Note
"Note" IS NOT "Customer's ""Note""" COLLATE BINARY;

-- up index-Note

-- down settle-Customer's "Note"
DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_58ad2995_i";
DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_58ad2995_u";
DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_58ad2995_n";
DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_5bcb916e_i";
DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_5bcb916e_u";
DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_5bcb916e_n";
DELETE FROM "sales"."concertina_writes" WHERE name = 'concertina_writes_2026_11_20';
