-- version 7: expand customer.area, number -> phone

-- up add-phone
ALTER TABLE ${schema}."customer" ADD COLUMN "phone" varchar(255);

-- up loosen-area
ALTER TABLE ${schema}."customer" ALTER COLUMN "area" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_area_63feb21f_gi"
AFTER INSERT ON "customer"
WHEN NEW."area" IS NULL AND ((NEW."phone" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL)) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(phone, 1, instr(phone, '/') - 1)) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.area');
END;
CREATE TRIGGER ${schema}."concertina_0007_area_63feb21f_gu"
AFTER UPDATE OF "area", "number", "phone" ON "customer"
WHEN (NEW."area" IS NULL AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY)) OR ((NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(phone, 1, instr(phone, '/') - 1)) IS NULL AND ("area" IS NULL OR (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.area');
END;

-- up loosen-number
ALTER TABLE ${schema}."customer" ALTER COLUMN "number" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_number_7ea3358d_gi"
AFTER INSERT ON "customer"
WHEN NEW."number" IS NULL AND ((NEW."phone" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL)) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(phone, instr(phone, '/') + 1)) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.number');
END;
CREATE TRIGGER ${schema}."concertina_0007_number_7ea3358d_gu"
AFTER UPDATE OF "area", "number", "phone" ON "customer"
WHEN (NEW."number" IS NULL AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY)) OR ((NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(phone, instr(phone, '/') + 1)) IS NULL AND ("number" IS NULL OR (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.number');
END;

-- up sync-phone
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_phone_7e816915_i"
AFTER INSERT ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NEW."phone" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL);
  UPDATE "customer"
  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
  WHERE ${row}
    AND NEW."phone" IS NULL AND NEW."area" IS NULL AND NEW."number" IS NULL;
  UPDATE "customer"
  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
  WHERE ${row}
    AND NOT (NEW."phone" IS NULL) AND (((("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL))) OR ("area" IS NULL AND "number" IS NULL));
  UPDATE "customer"
  SET "phone" = (area || '/' || number)
  WHERE ${row}
    AND ((("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL))) AND "phone" IS NULL;
END;
CREATE TRIGGER ${schema}."concertina_0007_phone_7e816915_u"
AFTER UPDATE OF "area", "number", "phone" ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND (NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)));
  UPDATE "customer"
  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
  WHERE ${row}
    AND (NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL));
  UPDATE "customer"
  SET "phone" = (area || '/' || number)
  WHERE ${row}
    AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL)) AND (NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY) OR ("phone" IS NULL));
END;
CREATE TRIGGER ${schema}."concertina_0007_phone_7e816915_n"
AFTER UPDATE OF "area", "number" ON "customer"
WHEN NEW."area" IS OLD."area" COLLATE BINARY AND NEW."number" IS OLD."number" COLLATE BINARY AND NEW."phone" IS OLD."phone" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7';
END;

-- up fill-phone
area || '/' || number;
"phone" IS NULL;

-- up verify-phone
(("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL));

-- down settle-area
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_area_63feb21f_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_area_63feb21f_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_number_7ea3358d_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_number_7ea3358d_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_2878785a_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_2878785a_gu";

-- version 15: contract customer.area, number -> phone

-- up verify-phone
(("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL));

-- up settle-phone
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_area_63feb21f_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_area_63feb21f_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_number_7ea3358d_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_number_7ea3358d_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_2878785a_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_2878785a_gu";

-- down recreate-area
ALTER TABLE ${schema}."customer" ADD COLUMN "area" varchar(9);

-- down recreate-number
ALTER TABLE ${schema}."customer" ADD COLUMN "number" varchar(20);

-- down loosen-phone
ALTER TABLE ${schema}."customer" ALTER COLUMN "phone" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_phone_2878785a_gi"
AFTER INSERT ON "customer"
WHEN NEW."phone" IS NULL AND ((NEW."area" IS NULL AND NEW."number" IS NULL) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((area || '/' || number) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.phone');
END;
CREATE TRIGGER ${schema}."concertina_0007_phone_2878785a_gu"
AFTER UPDATE OF "phone", "area", "number" ON "customer"
WHEN (NEW."phone" IS NULL AND NOT (NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY)) OR ((NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((area || '/' || number) IS NULL AND ("phone" IS NULL OR (("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.phone');
END;

-- down sync-phone
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_phone_8fed84a8_i"
AFTER INSERT ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)));
  UPDATE "customer"
  SET "phone" = (area || '/' || number)
  WHERE ${row}
    AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL) AND (((("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL))) OR ("phone" IS NULL));
  UPDATE "customer"
  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
  WHERE ${row}
    AND ((("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL))) AND "area" IS NULL AND "number" IS NULL;
END;
CREATE TRIGGER ${schema}."concertina_0007_phone_8fed84a8_u"
AFTER UPDATE OF "area", "number", "phone" ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND (NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)));
  UPDATE "customer"
  SET "area" = coalesce("area", (substr(phone, 1, instr(phone, '/') - 1))), "number" = coalesce("number", (substr(phone, instr(phone, '/') + 1)))
  WHERE ${row}
    AND OLD."area" IS NULL AND OLD."number" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL);
  UPDATE "customer"
  SET "phone" = (area || '/' || number)
  WHERE ${row}
    AND ((NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL));
  UPDATE "customer"
  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
  WHERE ${row}
    AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL)) AND (NOT ((NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY)) OR ("area" IS NULL AND "number" IS NULL));
END;
CREATE TRIGGER ${schema}."concertina_0007_phone_8fed84a8_n"
AFTER UPDATE OF "area", "number" ON "customer"
WHEN NEW."area" IS OLD."area" COLLATE BINARY AND NEW."number" IS OLD."number" COLLATE BINARY AND NEW."phone" IS OLD."phone" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7';
END;

-- down fill-area
substr(phone, 1, instr(phone, '/') - 1);
"area" IS NULL AND "number" IS NULL;

-- down fill-number
substr(phone, instr(phone, '/') + 1);
"area" IS NULL AND "number" IS NULL;

-- down verify-phone
(("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL));

-- down verify-value-area
"area" IS NULL;

-- down require-area
