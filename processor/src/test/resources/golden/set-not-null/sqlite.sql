-- version 8: require customer.login

-- up sync-login
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0);
CREATE TRIGGER ${schema}."concertina_0008_login_db1cabf8_i"
AFTER INSERT ON "customer"
WHEN NEW."login" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8';
  UPDATE "customer"
  SET "login" = (lower(trim(email)))
  WHERE ${row};
  ${keep "concertina_undo_8" "login" "id"};
END;
CREATE TRIGGER ${schema}."concertina_0008_login_db1cabf8_u"
AFTER UPDATE OF "login" ON "customer"
WHEN NEW."login" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8';
  UPDATE "customer"
  SET "login" = (lower(trim(email)))
  WHERE ${row};
  ${keep "concertina_undo_8" "login" "id"};
END;

-- up fill-login
lower(trim(email));
"login" IS NULL;

-- up verify-login
"login" IS NULL;

-- up require-login

-- down unsync-login
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_login_db1cabf8_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_login_db1cabf8_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8';

-- down loosen-login
ALTER TABLE ${schema}."customer" ALTER COLUMN "login" DROP NOT NULL;

-- down restore-login

-- version 9: contract customer.login

-- up unsync-login
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_login_db1cabf8_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_login_db1cabf8_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8';
ALTER TABLE ${schema}."customer" ALTER COLUMN "login" SET NOT NULL;

-- down sync-login
ALTER TABLE ${schema}."customer" ALTER COLUMN "login" DROP NOT NULL;
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0);
CREATE TRIGGER ${schema}."concertina_0008_login_db1cabf8_i"
AFTER INSERT ON "customer"
WHEN NEW."login" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8';
  UPDATE "customer"
  SET "login" = (lower(trim(email)))
  WHERE ${row};
  ${keep "concertina_undo_8" "login" "id"};
END;
CREATE TRIGGER ${schema}."concertina_0008_login_db1cabf8_u"
AFTER UPDATE OF "login" ON "customer"
WHEN NEW."login" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8';
  UPDATE "customer"
  SET "login" = (lower(trim(email)))
  WHERE ${row};
  ${keep "concertina_undo_8" "login" "id"};
END;

-- version 10: require customer.country

-- up verify-country
"country" IS NULL;

-- up require-country
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL;

-- down loosen-country
ALTER TABLE ${schema}."customer" ALTER COLUMN "country" DROP NOT NULL;
