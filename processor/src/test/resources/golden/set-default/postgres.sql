-- version 8: default of customer.since

-- up default-since

-- down default-since

-- version 9: no default for customer.fax

-- up default-fax

-- down default-fax
