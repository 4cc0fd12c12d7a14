-- version 7: type of customer.id

-- up probe-id

-- up add-id
ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0007_id" bigint /* beside "id" */;

-- up sync-id
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_id_48c6cf20"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  NEW."concertina_0007_id" := CAST(NEW."id" AS bigint);
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0007_id_48c6cf20"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_id_48c6cf20"();

-- up prove-id

-- up fill-id
CAST("id" AS bigint);
"concertina_0007_id" IS NULL AND "id" IS NOT NULL;

-- up verify-id
"concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id";

-- up carry-over-id

-- up verify-id
"concertina_0007_id" IS DISTINCT FROM CAST("id" AS bigint) OR CAST("concertina_0007_id" AS integer) IS DISTINCT FROM "id";

-- up carry-over-id

-- up swap-id

-- down discard-back-id

-- down prove-back-id
"id" NOT BETWEEN -2147483648 AND 2147483647;

-- down probe-back-id

-- down add-back-id
ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0007_id" integer /* beside "id" */;

-- down sync-back-id
CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_id_5aa3d77a"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  IF NEW."id" NOT BETWEEN -2147483648 AND 2147483647 THEN
    NEW."concertina_0007_id" := NULL;
  ELSE
    NEW."concertina_0007_id" := CAST(NEW."id" AS integer);
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0007_id_5aa3d77a"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0007_id_5aa3d77a"();

-- down fill-back-id
CASE WHEN NOT ("id" NOT BETWEEN -2147483648 AND 2147483647) THEN CAST("id" AS integer) END;
"concertina_0007_id" IS NULL AND "id" IS NOT NULL;

-- down verify-back-id
CASE WHEN "id" NOT BETWEEN -2147483648 AND 2147483647 THEN TRUE ELSE "concertina_0007_id" IS DISTINCT FROM CAST("id" AS integer) OR CAST("concertina_0007_id" AS bigint) IS DISTINCT FROM "id" END;

-- down carry-over-back-id

-- down verify-back-id
CASE WHEN "id" NOT BETWEEN -2147483648 AND 2147483647 THEN TRUE ELSE "concertina_0007_id" IS DISTINCT FROM CAST("id" AS integer) OR CAST("concertina_0007_id" AS bigint) IS DISTINCT FROM "id" END;

-- down carry-over-back-id

-- down swap-back-id

-- version 8: type of customer.credit

-- up type-credit
ALTER TABLE ${schema}."customer" ALTER COLUMN "credit" TYPE numeric(14,2);

-- down discard-back-credit

-- down prove-back-credit
"credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2);

-- down probe-back-credit

-- down add-back-credit
ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0008_credit" numeric(10,2) /* beside "credit" */;

-- down sync-back-credit
CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_credit_f11326c9"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  IF NEW."credit" = 'NaN' OR abs(NEW."credit") >= 1e8 OR NEW."credit" <> round(NEW."credit", 2) THEN
    NEW."concertina_0008_credit" := NULL;
  ELSE
    NEW."concertina_0008_credit" := CAST(NEW."credit" AS numeric(10,2));
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0008_credit_f11326c9"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0008_credit_f11326c9"();

-- down fill-back-credit
CASE WHEN NOT ("credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2)) THEN CAST("credit" AS numeric(10,2)) END;
"concertina_0008_credit" IS NULL AND "credit" IS NOT NULL;

-- down verify-back-credit
CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(10,2)) OR CAST("concertina_0008_credit" AS numeric(14,2)) IS DISTINCT FROM "credit" END;

-- down carry-over-back-credit

-- down verify-back-credit
CASE WHEN "credit" = 'NaN' OR abs("credit") >= 1e8 OR "credit" <> round("credit", 2) THEN TRUE ELSE "concertina_0008_credit" IS DISTINCT FROM CAST("credit" AS numeric(10,2)) OR CAST("concertina_0008_credit" AS numeric(14,2)) IS DISTINCT FROM "credit" END;

-- down carry-over-back-credit

-- down swap-back-credit

-- version 9: add customer.name

-- up add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" character varying(40);

-- down drop-name

-- version 10: type of customer.name

-- up type-name
ALTER TABLE ${schema}."customer" ALTER COLUMN "name" TYPE varchar;

-- down discard-back-name

-- down prove-back-name
char_length("name") > 40;

-- down probe-back-name

-- down add-back-name
ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0010_name" character varying(40) /* beside "name" */;

-- down sync-back-name
CREATE OR REPLACE FUNCTION ${schema}."concertina_0010_name_171a07a7"() RETURNS trigger
LANGUAGE plpgsql AS $concertina$
#variable_conflict use_column
BEGIN
  IF char_length(NEW."name") > 40 THEN
    NEW."concertina_0010_name" := NULL;
  ELSE
    NEW."concertina_0010_name" := CAST(NEW."name" AS character varying(40));
  END IF;
  RETURN NEW;
END
$concertina$;
CREATE TRIGGER "zz_concertina_0010_name_171a07a7"
BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
EXECUTE FUNCTION ${schema}."concertina_0010_name_171a07a7"();

-- down fill-back-name
CASE WHEN NOT (char_length("name") > 40) THEN CAST("name" AS character varying(40)) END;
"concertina_0010_name" IS NULL AND "name" IS NOT NULL;

-- down verify-back-name
CASE WHEN char_length("name") > 40 THEN TRUE ELSE "concertina_0010_name" IS DISTINCT FROM CAST("name" AS character varying(40)) OR CAST("concertina_0010_name" AS varchar) IS DISTINCT FROM "name" END;

-- down carry-over-back-name

-- down verify-back-name
CASE WHEN char_length("name") > 40 THEN TRUE ELSE "concertina_0010_name" IS DISTINCT FROM CAST("name" AS character varying(40)) OR CAST("concertina_0010_name" AS varchar) IS DISTINCT FROM "name" END;

-- down carry-over-back-name

-- down swap-back-name

-- version 11: type of customer.note

-- up type-note
ALTER TABLE ${schema}."customer" ALTER COLUMN "note" TYPE varchar;

-- down type-note
ALTER TABLE ${schema}."customer" ALTER COLUMN "note" TYPE text;
