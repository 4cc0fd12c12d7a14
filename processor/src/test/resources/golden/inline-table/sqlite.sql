-- version 1: expand customer_address.street, city -> customer

-- up add-street
ALTER TABLE ${schema}."customer" ADD COLUMN "street" ${type "street"};

-- up add-city
ALTER TABLE ${schema}."customer" ADD COLUMN "city" ${type "city"};

-- up loosen-street
ALTER TABLE ${schema}."customer_address" ALTER COLUMN "street" DROP NOT NULL;

-- up loosen-city
ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" DROP NOT NULL;

-- up sync-customer_address
CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_i"
AFTER INSERT ON "customer"
BEGIN
  UPDATE "customer_address"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "customer_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
  INSERT INTO "customer_address" ("customer_id", "street", "city")
  SELECT NEW."id", NEW."street", NEW."city"
  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id");
  UPDATE "customer"
  SET ("street", "city") = (SELECT "street", "city" FROM "customer_address" WHERE "customer_id" = NEW."id")
  WHERE "id" = NEW."id" AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id" AND ("street" IS NOT NULL OR "city" IS NOT NULL));
END;
CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_u"
AFTER UPDATE OF "id", "street", "city" ON "customer"
BEGIN
  DELETE FROM "customer_address"
  WHERE ("customer_id" = OLD."id" OR "customer_id" = NEW."id") AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NULL OR "city" IS NOT NULL);
  UPDATE "customer_address"
  SET "customer_id" = NEW."id", "street" = CASE WHEN NEW."street" IS NOT OLD."street" COLLATE BINARY THEN NEW."street" ELSE "street" END, "city" = CASE WHEN NEW."city" IS NOT OLD."city" COLLATE BINARY THEN NEW."city" ELSE "city" END
  WHERE "customer_id" = OLD."id" AND NOT (NEW."id" = OLD."id");
  UPDATE "customer_address"
  SET "street" = CASE WHEN NEW."street" IS NOT OLD."street" COLLATE BINARY THEN NEW."street" ELSE "street" END, "city" = CASE WHEN NEW."city" IS NOT OLD."city" COLLATE BINARY THEN NEW."city" ELSE "city" END
  WHERE "customer_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
  INSERT INTO "customer_address" ("customer_id", "street", "city")
  SELECT NEW."id", NEW."street", NEW."city"
  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ((NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) OR NOT (NEW."id" = OLD."id")) AND NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id");
END;
CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_d"
AFTER DELETE ON "customer"
BEGIN
  DELETE FROM "customer_address" WHERE "customer_id" = OLD."id";
END;
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_1', 0);
CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pi"
AFTER INSERT ON "customer_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY));
  UPDATE "customer"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
END;
CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pu"
AFTER UPDATE OF "customer_id", "street", "city" ON "customer_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY) AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY OR NOT (NEW."customer_id" = OLD."customer_id")));
  UPDATE "customer"
  SET "street" = NULL, "city" = NULL
  WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL) AND NOT (NEW."customer_id" = OLD."customer_id");
  UPDATE "customer"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
END;
CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pd"
AFTER DELETE ON "customer_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL));
  UPDATE "customer"
  SET "street" = NULL, "city" = NULL
  WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL);
END;

-- up fill-customer
"street";
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street" IS NOT "customer_address"."street" COLLATE BINARY OR concertina_source."city" IS NOT "customer_address"."city" COLLATE BINARY));

-- up verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street" IS NOT "customer"."street" COLLATE BINARY OR concertina_part."city" IS NOT "customer"."city" COLLATE BINARY))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- up verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street" IS NOT "customer_address"."street" COLLATE BINARY OR concertina_source."city" IS NOT "customer_address"."city" COLLATE BINARY));

-- down settle-customer_address
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_d";
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_aed16f4f_pi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_aed16f4f_pu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_aed16f4f_pd";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_1';

-- down verify-value-city
"city" IS NULL;

-- down require-city
ALTER TABLE ${schema}."customer_address" ALTER COLUMN "city" SET NOT NULL;

-- version 2: contract customer_address.street, city -> customer

-- up verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street" IS NOT "customer"."street" COLLATE BINARY OR concertina_part."city" IS NOT "customer"."city" COLLATE BINARY))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- up verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street" IS NOT "customer_address"."street" COLLATE BINARY OR concertina_source."city" IS NOT "customer_address"."city" COLLATE BINARY));

-- up drop-customer_address
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0001_customer_address_4f0dbbf7_d";
DROP TABLE IF EXISTS ${schema}."customer_address";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_1';

-- down create-customer_address
CREATE TABLE ${schema}."customer_address" (
  "customer_id" bigint NOT NULL,
  "street" ${type "street"},
  "city" ${type "city"},
  PRIMARY KEY ("customer_id")
);

-- down refer-customer_address

-- down validate-customer_address
ADD CONSTRAINT "customer_address_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- down sync-customer_address
CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_i"
AFTER INSERT ON "customer"
BEGIN
  UPDATE "customer_address"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "customer_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
  INSERT INTO "customer_address" ("customer_id", "street", "city")
  SELECT NEW."id", NEW."street", NEW."city"
  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id");
  UPDATE "customer"
  SET ("street", "city") = (SELECT "street", "city" FROM "customer_address" WHERE "customer_id" = NEW."id")
  WHERE "id" = NEW."id" AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id" AND ("street" IS NOT NULL OR "city" IS NOT NULL));
END;
CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_u"
AFTER UPDATE OF "id", "street", "city" ON "customer"
BEGIN
  DELETE FROM "customer_address"
  WHERE ("customer_id" = OLD."id" OR "customer_id" = NEW."id") AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NULL OR "city" IS NOT NULL);
  UPDATE "customer_address"
  SET "customer_id" = NEW."id", "street" = CASE WHEN NEW."street" IS NOT OLD."street" COLLATE BINARY THEN NEW."street" ELSE "street" END, "city" = CASE WHEN NEW."city" IS NOT OLD."city" COLLATE BINARY THEN NEW."city" ELSE "city" END
  WHERE "customer_id" = OLD."id" AND NOT (NEW."id" = OLD."id");
  UPDATE "customer_address"
  SET "street" = CASE WHEN NEW."street" IS NOT OLD."street" COLLATE BINARY THEN NEW."street" ELSE "street" END, "city" = CASE WHEN NEW."city" IS NOT OLD."city" COLLATE BINARY THEN NEW."city" ELSE "city" END
  WHERE "customer_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
  INSERT INTO "customer_address" ("customer_id", "street", "city")
  SELECT NEW."id", NEW."street", NEW."city"
  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ((NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) OR NOT (NEW."id" = OLD."id")) AND NOT EXISTS (SELECT 1 FROM "customer_address" WHERE "customer_id" = NEW."id");
END;
CREATE TRIGGER ${schema}."concertina_0001_customer_address_4f0dbbf7_d"
AFTER DELETE ON "customer"
BEGIN
  DELETE FROM "customer_address" WHERE "customer_id" = OLD."id";
END;
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_1', 0);
CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pi"
AFTER INSERT ON "customer_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY));
  UPDATE "customer"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
END;
CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pu"
AFTER UPDATE OF "customer_id", "street", "city" ON "customer_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY) AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY OR NOT (NEW."customer_id" = OLD."customer_id")));
  UPDATE "customer"
  SET "street" = NULL, "city" = NULL
  WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL) AND NOT (NEW."customer_id" = OLD."customer_id");
  UPDATE "customer"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "id" = NEW."customer_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
END;
CREATE TRIGGER ${schema}."concertina_0001_customer_address_aed16f4f_pd"
AFTER DELETE ON "customer_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_1' AND EXISTS (SELECT 1 FROM "customer" WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL));
  UPDATE "customer"
  SET "street" = NULL, "city" = NULL
  WHERE "id" = OLD."customer_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL);
END;

-- down copy-customer_address
"street" IS NOT NULL OR "city" IS NOT NULL;

-- down verify-customer
(("customer"."street" IS NOT NULL OR "customer"."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND NOT (concertina_part."street" IS NOT "customer"."street" COLLATE BINARY OR concertina_part."city" IS NOT "customer"."city" COLLATE BINARY))) OR ("customer"."street" IS NULL AND "customer"."city" IS NULL AND EXISTS (SELECT 1 FROM ${schema}."customer_address" AS concertina_part WHERE concertina_part."customer_id" = "customer"."id" AND (concertina_part."street" IS NOT NULL OR concertina_part."city" IS NOT NULL)));

-- down verify-customer_address
NOT EXISTS (SELECT 1 FROM ${schema}."customer" AS concertina_source WHERE concertina_source."id" = "customer_address"."customer_id" AND NOT (concertina_source."street" IS NOT "customer_address"."street" COLLATE BINARY OR concertina_source."city" IS NOT "customer_address"."city" COLLATE BINARY));
