-- version 8: type of customer.credit

-- up type-credit

-- down verify-credit

-- down type-credit

-- version 9: add customer.name

-- up add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" character varying(40);

-- down drop-name

-- version 10: type of customer.name

-- up type-name

-- down verify-name

-- down type-name

-- version 11: type of customer.note

-- up type-note

-- down type-note
