-- version 8: let customer.fax be null

-- up loosen-fax
ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" DROP NOT NULL;

-- down verify-fax
"fax" IS NULL;

-- down require-fax
ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" SET NOT NULL;

-- version 9: let customer.country be null

-- up loosen-country
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" DROP NOT NULL;

-- down sync-country
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_9', 0);
CREATE TRIGGER ${schema}."concertina_0009_country_5f0caaab_i"
AFTER INSERT ON "customer"
WHEN NEW."country" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_9';
  UPDATE "customer"
  SET "country" = ('unknown')
  WHERE ${row};
END;
CREATE TRIGGER ${schema}."concertina_0009_country_5f0caaab_u"
AFTER UPDATE OF "country" ON "customer"
WHEN NEW."country" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_9';
  UPDATE "customer"
  SET "country" = ('unknown')
  WHERE ${row};
END;

-- down fill-country
'unknown';
"country" IS NULL;

-- down verify-country
"country" IS NULL;

-- down require-country
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL;

-- down unsync-country
DROP TRIGGER IF EXISTS ${schema}."concertina_0009_country_5f0caaab_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0009_country_5f0caaab_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_9';
