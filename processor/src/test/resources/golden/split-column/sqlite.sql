-- version 7: expand customer.name -> first_name, last_name

-- up add-first_name
ALTER TABLE ${schema}."customer" ADD COLUMN "first_name" varchar(255);

-- up add-last_name
ALTER TABLE ${schema}."customer" ADD COLUMN "last_name" varchar(255);

-- up loosen-name
ALTER TABLE ${schema}."customer" ALTER COLUMN "name" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_name_4b3f2d28_gi"
AFTER INSERT ON "customer"
WHEN NEW."name" IS NULL AND ((NEW."first_name" IS NULL AND NEW."last_name" IS NULL) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((first_name || coalesce(' ' || last_name, '')) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
END;
CREATE TRIGGER ${schema}."concertina_0007_name_4b3f2d28_gu"
AFTER UPDATE OF "name", "first_name", "last_name" ON "customer"
WHEN (NEW."name" IS NULL AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY)) OR ((NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((first_name || coalesce(' ' || last_name, '')) IS NULL AND ("name" IS NULL OR (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
END;

-- up sync-first_name
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_first_name_969e9f58_i"
AFTER INSERT ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL AND NOT (NEW."name" IS NULL);
  UPDATE "customer"
  SET "name" = (first_name || coalesce(' ' || last_name, ''))
  WHERE ${row}
    AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) AND (((("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL))) OR ("name" IS NULL));
  UPDATE "customer"
  SET "first_name" = (substr(name, 1, instr(name || ' ', ' ') - 1)), "last_name" = (nullif(substr(name, instr(name || ' ', ' ') + 1), ''))
  WHERE ${row}
    AND ((("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL))) AND "first_name" IS NULL AND "last_name" IS NULL;
END;
CREATE TRIGGER ${schema}."concertina_0007_first_name_969e9f58_u"
AFTER UPDATE OF "name", "first_name", "last_name" ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND (NEW."name" IS NOT OLD."name" COLLATE BINARY) AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)));
  UPDATE "customer"
  SET "first_name" = coalesce("first_name", (substr(name, 1, instr(name || ' ', ' ') - 1))), "last_name" = coalesce("last_name", (nullif(substr(name, instr(name || ' ', ' ') + 1), '')))
  WHERE ${row}
    AND OLD."first_name" IS NULL AND OLD."last_name" IS NULL AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL);
  UPDATE "customer"
  SET "name" = (first_name || coalesce(' ' || last_name, ''))
  WHERE ${row}
    AND (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL));
  UPDATE "customer"
  SET "first_name" = (substr(name, 1, instr(name || ' ', ' ') - 1)), "last_name" = (nullif(substr(name, instr(name || ' ', ' ') + 1), ''))
  WHERE ${row}
    AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL)) AND (NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL));
END;
CREATE TRIGGER ${schema}."concertina_0007_first_name_969e9f58_n"
AFTER UPDATE OF "name" ON "customer"
WHEN NEW."name" IS OLD."name" COLLATE BINARY AND NEW."first_name" IS OLD."first_name" COLLATE BINARY AND NEW."last_name" IS OLD."last_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7';
END;

-- up fill-first_name
substr(name, 1, instr(name || ' ', ' ') - 1);
"first_name" IS NULL AND "last_name" IS NULL;

-- up fill-last_name
nullif(substr(name, instr(name || ' ', ' ') + 1), '');
"first_name" IS NULL AND "last_name" IS NULL;

-- up verify-first_name
(("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL));

-- down settle-name
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_name_4b3f2d28_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_name_4b3f2d28_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_cdd52b79_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_cdd52b79_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_last_name_e0e356b9_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_last_name_e0e356b9_gu";

-- version 15: contract customer.name -> first_name, last_name

-- up verify-first_name
(("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL));

-- up settle-first_name
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_n";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_u";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_n";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7';
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_name_4b3f2d28_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_name_4b3f2d28_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_cdd52b79_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_cdd52b79_gu";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_last_name_e0e356b9_gi";
DROP TRIGGER IF EXISTS ${schema}."concertina_0007_last_name_e0e356b9_gu";

-- down recreate-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" varchar(80);

-- down loosen-first_name
ALTER TABLE ${schema}."customer" ALTER COLUMN "first_name" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_first_name_cdd52b79_gi"
AFTER INSERT ON "customer"
WHEN NEW."first_name" IS NULL AND ((NEW."name" IS NULL) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(name, 1, instr(name || ' ', ' ') - 1)) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.first_name');
END;
CREATE TRIGGER ${schema}."concertina_0007_first_name_cdd52b79_gu"
AFTER UPDATE OF "first_name", "last_name", "name" ON "customer"
WHEN (NEW."first_name" IS NULL AND NOT (NEW."name" IS NOT OLD."name" COLLATE BINARY)) OR ((NEW."name" IS NOT OLD."name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(name, 1, instr(name || ' ', ' ') - 1)) IS NULL AND ("first_name" IS NULL OR (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.first_name');
END;

-- down loosen-last_name
ALTER TABLE ${schema}."customer" ALTER COLUMN "last_name" DROP NOT NULL;
CREATE TRIGGER ${schema}."concertina_0007_last_name_e0e356b9_gi"
AFTER INSERT ON "customer"
WHEN NEW."last_name" IS NULL AND ((NEW."name" IS NULL) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((nullif(substr(name, instr(name || ' ', ' ') + 1), '')) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.last_name');
END;
CREATE TRIGGER ${schema}."concertina_0007_last_name_e0e356b9_gu"
AFTER UPDATE OF "first_name", "last_name", "name" ON "customer"
WHEN (NEW."last_name" IS NULL AND NOT (NEW."name" IS NOT OLD."name" COLLATE BINARY)) OR ((NEW."name" IS NOT OLD."name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((nullif(substr(name, instr(name || ' ', ' ') + 1), '')) IS NULL AND ("last_name" IS NULL OR (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.last_name');
END;

-- down sync-first_name
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0);
CREATE TRIGGER ${schema}."concertina_0007_first_name_2536856f_i"
AFTER INSERT ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND NOT (NEW."name" IS NULL) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)));
  UPDATE "customer"
  SET "first_name" = (substr(name, 1, instr(name || ' ', ' ') - 1)), "last_name" = (nullif(substr(name, instr(name || ' ', ' ') + 1), ''))
  WHERE ${row}
    AND NOT (NEW."name" IS NULL) AND (((("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY) OR ("name" IS NULL))) OR ("first_name" IS NULL AND "last_name" IS NULL));
  UPDATE "customer"
  SET "name" = (first_name || coalesce(' ' || last_name, ''))
  WHERE ${row}
    AND ((("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY) OR ("name" IS NULL))) AND "name" IS NULL;
END;
CREATE TRIGGER ${schema}."concertina_0007_first_name_2536856f_u"
AFTER UPDATE OF "name", "first_name", "last_name" ON "customer"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_7' AND (NEW."name" IS NOT OLD."name" COLLATE BINARY) AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)));
  UPDATE "customer"
  SET "first_name" = (substr(name, 1, instr(name || ' ', ' ') - 1)), "last_name" = (nullif(substr(name, instr(name || ' ', ' ') + 1), ''))
  WHERE ${row}
    AND ((NEW."name" IS NOT OLD."name" COLLATE BINARY) AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY) OR ("name" IS NULL));
  UPDATE "customer"
  SET "name" = (first_name || coalesce(' ' || last_name, ''))
  WHERE ${row}
    AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY) OR ("name" IS NULL)) AND (NOT ((NEW."name" IS NOT OLD."name" COLLATE BINARY) AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY)) OR ("name" IS NULL));
END;
CREATE TRIGGER ${schema}."concertina_0007_first_name_2536856f_n"
AFTER UPDATE OF "name" ON "customer"
WHEN NEW."name" IS OLD."name" COLLATE BINARY AND NEW."first_name" IS OLD."first_name" COLLATE BINARY AND NEW."last_name" IS OLD."last_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_7';
END;

-- down fill-name
first_name || coalesce(' ' || last_name, '');
"name" IS NULL;

-- down verify-first_name
(("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY) OR ("name" IS NULL));
