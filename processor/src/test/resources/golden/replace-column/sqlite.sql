-- version 7: expand customer.balance_cents -> balance

-- up add-balance
ALTER TABLE ${schema}."customer" ADD COLUMN "balance" numeric(12,2);

-- up loosen-balance_cents
ALTER TABLE ${schema}."customer" ALTER COLUMN "balance_cents" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_balance_cents_d87b0b12_gi"
AFTER INSERT ON "customer"
WHEN NEW."balance_cents" IS NULL AND (EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((round(balance * 100)) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.balance_cents');
END;
CREATE TRIGGER ${schema}."concertina_0007_balance_cents_d87b0b12_gu"
AFTER UPDATE OF "balance_cents", "balance" ON "customer"
WHEN (NEW."balance_cents" IS NULL AND NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY)) OR ((NEW."balance" IS NOT OLD."balance" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((round(balance * 100)) IS NULL AND ("balance_cents" IS NULL OR (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.balance_cents');
END;

-- up sync-balance
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_balance_d2476be6_i"
AFTER INSERT ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NEW."balance" IS NULL AND NOT (NEW."balance_cents" IS NULL);
  UPDATE "customer"
  SET "balance_cents" = (round(balance * 100))
  WHERE ${row}
    AND NEW."balance" IS NULL AND NEW."balance_cents" IS NULL;
  UPDATE "customer"
  SET "balance_cents" = (round(balance * 100))
  WHERE ${row}
    AND NOT (NEW."balance" IS NULL) AND (((("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL))) OR ("balance_cents" IS NULL));
  UPDATE "customer"
  SET "balance" = (balance_cents / 100.0)
  WHERE ${row}
    AND ((("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL))) AND "balance" IS NULL;
END;
CREATE TRIGGER ${schema}."concertina_0007_balance_d2476be6_u"
AFTER UPDATE OF "balance_cents", "balance" ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND (NEW."balance_cents" IS NOT OLD."balance_cents" COLLATE BINARY) AND NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)));
  UPDATE "customer"
  SET "balance_cents" = (round(balance * 100))
  WHERE ${row}
    AND (NEW."balance" IS NOT OLD."balance" COLLATE BINARY) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL));
  UPDATE "customer"
  SET "balance" = (balance_cents / 100.0)
  WHERE ${row}
    AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL)) AND (NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY) OR ("balance" IS NULL));
END;
CREATE TRIGGER ${schema}."concertina_0007_balance_d2476be6_n"
AFTER UPDATE OF "balance_cents" ON "customer"
WHEN NEW."balance_cents" IS OLD."balance_cents" COLLATE BINARY AND NEW."balance" IS OLD."balance" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7';
END;

-- up fill-balance
balance_cents / 100.0;
"balance" IS NULL;

-- up verify-balance
(("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL));

-- up verify-value-balance
"balance" IS NULL;

-- up require-balance

-- down settle-balance_cents
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_cents_d87b0b12_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_cents_d87b0b12_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_c7bc152a_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_c7bc152a_gu";

-- version 15: contract customer.balance_cents -> balance

-- up verify-balance
(("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL));

-- up verify-value-balance
"balance" IS NULL;

-- up settle-balance
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_cents_d87b0b12_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_cents_d87b0b12_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_c7bc152a_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_c7bc152a_gu";

-- down recreate-balance_cents
ALTER TABLE ${schema}."customer" ADD COLUMN "balance_cents" bigint;

-- down loosen-balance
ALTER TABLE ${schema}."customer" ALTER COLUMN "balance" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_balance_c7bc152a_gi"
AFTER INSERT ON "customer"
WHEN NEW."balance" IS NULL AND (EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((balance_cents / 100.0) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.balance');
END;
CREATE TRIGGER ${schema}."concertina_0007_balance_c7bc152a_gu"
AFTER UPDATE OF "balance", "balance_cents" ON "customer"
WHEN (NEW."balance" IS NULL AND NOT (NEW."balance_cents" IS NOT OLD."balance_cents" COLLATE BINARY)) OR ((NEW."balance_cents" IS NOT OLD."balance_cents" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((balance_cents / 100.0) IS NULL AND ("balance" IS NULL OR (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.balance');
END;

-- down sync-balance
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_balance_9c222119_i"
AFTER INSERT ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND ((NOT (NEW."balance_cents" IS NULL) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)))) OR (NEW."balance_cents" IS NULL AND NEW."balance" IS NULL));
  UPDATE "customer"
  SET "balance" = (balance_cents / 100.0)
  WHERE ${row}
    AND NEW."balance_cents" IS NULL AND NEW."balance" IS NULL;
  UPDATE "customer"
  SET "balance" = (balance_cents / 100.0)
  WHERE ${row}
    AND NOT (NEW."balance_cents" IS NULL) AND (((("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY) OR ("balance_cents" IS NULL))) OR ("balance" IS NULL));
  UPDATE "customer"
  SET "balance_cents" = (round(balance * 100))
  WHERE ${row}
    AND ((("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY) OR ("balance_cents" IS NULL))) AND "balance_cents" IS NULL;
END;
CREATE TRIGGER ${schema}."concertina_0007_balance_9c222119_u"
AFTER UPDATE OF "balance_cents", "balance" ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND (NEW."balance_cents" IS NOT OLD."balance_cents" COLLATE BINARY) AND NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)));
  UPDATE "customer"
  SET "balance" = (balance_cents / 100.0)
  WHERE ${row}
    AND ((NEW."balance_cents" IS NOT OLD."balance_cents" COLLATE BINARY) AND NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY) OR ("balance_cents" IS NULL));
  UPDATE "customer"
  SET "balance_cents" = (round(balance * 100))
  WHERE ${row}
    AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY) OR ("balance_cents" IS NULL)) AND (NOT ((NEW."balance_cents" IS NOT OLD."balance_cents" COLLATE BINARY) AND NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY)) OR ("balance_cents" IS NULL));
END;
CREATE TRIGGER ${schema}."concertina_0007_balance_9c222119_n"
AFTER UPDATE OF "balance_cents" ON "customer"
WHEN NEW."balance_cents" IS OLD."balance_cents" COLLATE BINARY AND NEW."balance" IS OLD."balance" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7';
END;

-- down fill-balance_cents
round(balance * 100);
"balance_cents" IS NULL;

-- down verify-balance
(("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY) OR ("balance_cents" IS NULL));

-- down verify-value-balance_cents
"balance_cents" IS NULL;

-- down require-balance_cents
