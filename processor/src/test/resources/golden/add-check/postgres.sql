-- version 8: check customer_country_check of customer

-- up fix-country
upper(left(country, 2));
NOT (char_length(country) = 2);

-- up add-customer_country_check
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_country_check" CHECK (char_length(country) = 2) NOT VALID;

-- up fix-country-again
upper(left(country, 2));
NOT (char_length(country) = 2);

-- up verify-customer_country_check
NOT (char_length(country) = 2);

-- up validate-customer_country_check
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_country_check";

-- down drop-customer_country_check
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_country_check";

-- down restore-country

-- version 9: check customer_reachable of customer

-- up verify-customer_reachable
NOT (email IS NOT NULL OR phone IS NOT NULL);

-- up add-customer_reachable
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_reachable" CHECK (email IS NOT NULL OR phone IS NOT NULL) NOT VALID;

-- up validate-customer_reachable
ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "customer_reachable";

-- down drop-customer_reachable
ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_reachable";
