-- version 8: add customer.email_normalized

-- up add-email_normalized
ALTER TABLE ${schema}."customer" ADD COLUMN "email_normalized" varchar(255);

-- up sync-email_normalized
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0);
CREATE TRIGGER ${schema}."concertina_0008_email_normalized_52409b22_i"
AFTER INSERT ON "customer"
WHEN NEW."email_normalized" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8';
  UPDATE "customer"
  SET "email_normalized" = (lower(customer.email))
  WHERE ${row};
END;
CREATE TRIGGER ${schema}."concertina_0008_email_normalized_52409b22_u"
AFTER UPDATE ON "customer"
WHEN NEW."email_normalized" IS OLD."email_normalized" COLLATE BINARY AND (NEW."email" IS NOT OLD."email" COLLATE BINARY)
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8' AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND "email_normalized" IS NOT (lower(customer.email)) COLLATE BINARY);
  UPDATE "customer"
  SET "email_normalized" = (lower(customer.email))
  WHERE ${row};
END;

-- up fill-email_normalized
lower(customer.email);
"email_normalized" IS NULL;

-- up verify-email_normalized
"email_normalized" IS NULL;

-- up require-email_normalized

-- down unsync-email_normalized
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_email_normalized_52409b22_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_email_normalized_52409b22_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8';

-- down drop-email_normalized

-- version 8.1: add customer.theme

-- up add-theme
ALTER TABLE ${schema}."customer" ADD COLUMN "theme" varchar(255);

-- up sync-theme
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8_1', 0);
CREATE TRIGGER ${schema}."concertina_0008_0001_theme_1fd794df_i"
AFTER INSERT ON "customer"
WHEN NEW."theme" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8_1';
  UPDATE "customer"
  SET "theme" = (json_extract(settings, '$.theme'))
  WHERE ${row};
END;
CREATE TRIGGER ${schema}."concertina_0008_0001_theme_1fd794df_u"
AFTER UPDATE ON "customer"
WHEN NEW."theme" IS OLD."theme" COLLATE BINARY AND (NEW."settings" IS NOT OLD."settings" COLLATE BINARY)
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8_1' AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND "theme" IS NOT (json_extract(settings, '$.theme')) COLLATE BINARY);
  UPDATE "customer"
  SET "theme" = (json_extract(settings, '$.theme'))
  WHERE ${row};
END;

-- up fill-theme
json_extract(settings, '$.theme');
"theme" IS NULL;

-- up verify-theme
"theme" IS NULL AND (json_extract(settings, '$.theme')) IS NOT NULL;

-- down unsync-theme
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_0001_theme_1fd794df_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_0001_theme_1fd794df_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8_1';

-- down drop-theme

-- version 8.2: add customer.points

-- up add-points
ALTER TABLE ${schema}."customer" ADD COLUMN "points" integer DEFAULT 0 NOT NULL;

-- down drop-points

-- version 8.3: add customer.external_id

-- up add-external_id
ALTER TABLE ${schema}."customer" ADD COLUMN "external_id" text;

-- down drop-external_id

-- version 9: contract customer.email_normalized

-- up unsync-email_normalized
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_email_normalized_52409b22_i";
DROP TRIGGER IF EXISTS ${schema}."concertina_0008_email_normalized_52409b22_u";
DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8';
ALTER TABLE ${schema}."customer" ALTER COLUMN "email_normalized" SET NOT NULL;

-- down sync-email_normalized
ALTER TABLE ${schema}."customer" ALTER COLUMN "email_normalized" DROP NOT NULL;
INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0);
CREATE TRIGGER ${schema}."concertina_0008_email_normalized_52409b22_i"
AFTER INSERT ON "customer"
WHEN NEW."email_normalized" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8';
  UPDATE "customer"
  SET "email_normalized" = (lower(customer.email))
  WHERE ${row};
END;
CREATE TRIGGER ${schema}."concertina_0008_email_normalized_52409b22_u"
AFTER UPDATE ON "customer"
WHEN NEW."email_normalized" IS OLD."email_normalized" COLLATE BINARY AND (NEW."email" IS NOT OLD."email" COLLATE BINARY)
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_8' AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND "email_normalized" IS NOT (lower(customer.email)) COLLATE BINARY);
  UPDATE "customer"
  SET "email_normalized" = (lower(customer.email))
  WHERE ${row};
END;
