-- version 3: expand orders.buyer_id -> customer_id

-- up add-customer_id
ALTER TABLE ${schema}."orders" ADD COLUMN "customer_id" ${type};

-- up loosen-buyer_id
ALTER TABLE ${schema}."orders" ALTER COLUMN "buyer_id" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0003_customer_id_04bd7c6a_gi"
AFTER INSERT ON "orders"
WHEN NEW."buyer_id" IS NULL AND NEW."customer_id" IS NULL
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: orders.buyer_id');
END;
CREATE TRIGGER ${schema}."concertina_0003_customer_id_04bd7c6a_gu"
AFTER UPDATE OF "buyer_id", "customer_id" ON "orders"
WHEN (NEW."customer_id" IS NULL AND OLD."customer_id" IS NOT NULL)
  OR (NEW."buyer_id" IS NULL AND OLD."buyer_id" IS NOT NULL AND NEW."customer_id" IS OLD."customer_id" COLLATE BINARY)
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: orders.buyer_id');
END;

-- up sync-customer_id
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_3', 0);
CREATE TRIGGER ${schema}."concertina_0003_customer_id_a28d6379_i"
AFTER INSERT ON "orders"
WHEN NEW."buyer_id" IS NOT NEW."customer_id" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_3' AND NEW."customer_id" IS NULL;
  UPDATE "orders"
  SET "buyer_id" = "customer_id"
  WHERE ${row} AND NEW."customer_id" IS NOT NULL AND "buyer_id" IS NOT "customer_id" COLLATE BINARY;
  UPDATE "orders"
  SET "customer_id" = "buyer_id"
  WHERE ${row} AND "customer_id" IS NOT "buyer_id" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0003_customer_id_a28d6379_u"
AFTER UPDATE OF "buyer_id", "customer_id" ON "orders"
WHEN NEW."buyer_id" IS NOT NEW."customer_id" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_3' AND NEW."customer_id" IS OLD."customer_id" COLLATE BINARY AND NEW."buyer_id" IS NOT OLD."buyer_id" COLLATE BINARY;
  UPDATE "orders"
  SET "buyer_id" = "customer_id"
  WHERE ${row} AND NEW."customer_id" IS NOT OLD."customer_id" COLLATE BINARY AND "buyer_id" IS NOT "customer_id" COLLATE BINARY;
  UPDATE "orders"
  SET "customer_id" = "buyer_id"
  WHERE ${row} AND "customer_id" IS NOT "buyer_id" COLLATE BINARY;
END;
CREATE TRIGGER ${schema}."concertina_0003_customer_id_a28d6379_n"
AFTER UPDATE OF "buyer_id" ON "orders"
WHEN NEW."buyer_id" IS OLD."buyer_id" COLLATE BINARY AND NEW."customer_id" IS OLD."customer_id" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_3';
END;

-- up fill-customer_id
"buyer_id";
"customer_id" IS NULL AND ("buyer_id") IS NOT NULL;

-- up verify-customer_id
"customer_id" IS NOT "buyer_id" COLLATE BINARY;

-- up index-customer_id

-- down settle-buyer_id
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_a28d6379_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_a28d6379_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_a28d6379_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_96eae582_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_96eae582_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0003_customer_id_96eae582_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_3';

-- version 9: backfill customer.status

-- up fill-status
CASE WHEN last_login IS NULL THEN 'inactive' ELSE 'active' END;
status IS NULL;

-- version 9.1: backfill customer.country

-- up fill-country
trim(country);
country <> trim(country);

-- down restore-country

-- version 9.2: backfill customer.points

-- up fill-points
points * 100;

-- down undo-points
points / 100;

-- version 9.3: backfill customer.order_count

-- up fill-order_count
(SELECT count(*) FROM orders WHERE customer_id = customer.id);
order_count IS NULL AND status = 'active';

-- version 9.4: backfill customer.country

-- up fill-country
upper(country);
