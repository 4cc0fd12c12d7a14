-- version 8: check customer_country_check of customer

-- up fix-country
upper(substr(country, 1, 2));
NOT (length(country) = 2);

-- up add-customer_country_check

-- up fix-country-again
upper(substr(country, 1, 2));
NOT (length(country) = 2);

-- up verify-customer_country_check
NOT (length(country) = 2);

-- up validate-customer_country_check
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_country_check" CHECK (length(country) = 2);

-- down drop-customer_country_check
ALTER TABLE ${schema}."customer" DROP CONSTRAINT "customer_country_check";

-- down restore-country

-- version 9: check customer_reachable of customer

-- up verify-customer_reachable
NOT (email IS NOT NULL OR phone IS NOT NULL);

-- up add-customer_reachable

-- up validate-customer_reachable
ALTER TABLE ${schema}."customer" ADD CONSTRAINT "customer_reachable" CHECK (email IS NOT NULL OR phone IS NOT NULL);

-- down drop-customer_reachable
ALTER TABLE ${schema}."customer" DROP CONSTRAINT "customer_reachable";
