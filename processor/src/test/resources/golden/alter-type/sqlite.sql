-- version 7: type of customer.id

-- up probe-id

-- up add-id

-- up sync-id

-- up prove-id

-- up fill-id
"concertina_0007_id" IS NULL AND "id" IS NOT NULL;

-- up verify-id

-- up carry-over-id

-- up verify-id

-- up carry-over-id

-- up swap-id

-- down discard-back-id

-- down prove-back-id

-- down probe-back-id

-- down add-back-id

-- down sync-back-id

-- down fill-back-id
"concertina_0007_id" IS NULL AND "id" IS NOT NULL;

-- down verify-back-id

-- down carry-over-back-id

-- down verify-back-id

-- down carry-over-back-id

-- down swap-back-id

-- version 8: type of customer.credit

-- up type-credit

-- down discard-back-credit

-- down prove-back-credit

-- down probe-back-credit

-- down add-back-credit

-- down sync-back-credit

-- down fill-back-credit
"concertina_0008_credit" IS NULL AND "credit" IS NOT NULL;

-- down verify-back-credit

-- down carry-over-back-credit

-- down verify-back-credit

-- down carry-over-back-credit

-- down swap-back-credit

-- version 9: add customer.name

-- up add-name
ALTER TABLE ${schema}."customer" ADD COLUMN "name" character varying(40);

-- down drop-name

-- version 10: type of customer.name

-- up type-name

-- down discard-back-name

-- down prove-back-name

-- down probe-back-name

-- down add-back-name

-- down sync-back-name

-- down fill-back-name
"concertina_0010_name" IS NULL AND "name" IS NOT NULL;

-- down verify-back-name

-- down carry-over-back-name

-- down verify-back-name

-- down carry-over-back-name

-- down swap-back-name

-- version 11: type of customer.note

-- up type-note

-- down type-note
