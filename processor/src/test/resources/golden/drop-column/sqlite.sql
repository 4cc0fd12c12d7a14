-- version 12: drop customer.fax

-- up loosen-fax
ALTER TABLE ${schema}."customer" ALTER COLUMN "fax" DROP NOT NULL;

-- up set-aside-fax
ALTER TABLE ${schema}."customer" RENAME COLUMN "fax" TO "concertina_0012_fax";

-- up purge-fax

-- down bring-back-fax
ALTER TABLE ${schema}."customer" RENAME COLUMN "concertina_0012_fax" TO "fax";

-- down recreate-fax
ALTER TABLE ${schema}."customer" ADD COLUMN "fax" varchar(24);

-- version 13: drop customer.title

-- up loosen-title
ALTER TABLE ${schema}."customer" ALTER COLUMN "title" DROP NOT NULL;

-- up drop-title

-- down recreate-title
ALTER TABLE ${schema}."customer" ADD COLUMN "title" varchar(8);

-- down fill-title
'none';
"title" IS NULL;

-- down verify-title
"title" IS NULL;

-- down require-title
ALTER TABLE ${schema}."customer" ALTER COLUMN "title" SET NOT NULL;
