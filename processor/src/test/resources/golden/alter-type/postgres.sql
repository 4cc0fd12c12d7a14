-- version 8: type of customer.credit

-- up type-credit
ALTER TABLE ${schema}."customer" ALTER COLUMN "credit" TYPE numeric(14,2);

-- down verify-credit
"credit" <> 'NaN' AND ("credit" <> round("credit", 2) OR abs("credit") >= 1e8);

-- down type-credit
ALTER TABLE ${schema}."customer" ALTER COLUMN "credit" TYPE numeric(10,2);

-- version 9: add customer.name

-- up add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" character varying(40);

-- down drop-name

-- version 10: type of customer.name

-- up type-name
ALTER TABLE ${schema}."customer" ALTER COLUMN "name" TYPE varchar;

-- down verify-name
char_length("name") > 40;

-- down type-name
ALTER TABLE ${schema}."customer" ALTER COLUMN "name" TYPE character varying(40);

-- version 11: type of customer.note

-- up type-note
ALTER TABLE ${schema}."customer" ALTER COLUMN "note" TYPE varchar;

-- down type-note
ALTER TABLE ${schema}."customer" ALTER COLUMN "note" TYPE text;
