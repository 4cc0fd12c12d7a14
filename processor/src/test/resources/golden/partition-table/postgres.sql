-- version 7: partition table customer by joined

-- up twin-customer
FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
DEFAULT;

-- up mirror-customer

-- up copy-customer

-- up verify-customer

-- up swap-customer

-- up purge-customer

-- down twin-customer-back

-- down drop-customer

-- down mirror-customer-back

-- down copy-customer-back

-- down verify-customer-back

-- down swap-customer-back

-- down drop-partitions

-- version 8: partition table visit by id

-- up twin-visit
FOR VALUES WITH (MODULUS 2, REMAINDER 0);
FOR VALUES WITH (MODULUS 2, REMAINDER 1);

-- up mirror-visit

-- up copy-visit

-- up verify-visit

-- up swap-visit

-- up purge-visit

-- down twin-visit-back

-- down drop-visit

-- down mirror-visit-back

-- down copy-visit-back

-- down verify-visit-back

-- down swap-visit-back

-- down drop-partitions

-- version 9: partition table branch by country

-- up twin-branch
FOR VALUES IN ('DE', 'AT''s');

-- up mirror-branch

-- up copy-branch

-- up verify-branch

-- up swap-branch

-- up purge-branch

-- down twin-branch-back

-- down drop-branch

-- down mirror-branch-back

-- down copy-branch-back

-- down verify-branch-back

-- down swap-branch-back

-- down drop-partitions
