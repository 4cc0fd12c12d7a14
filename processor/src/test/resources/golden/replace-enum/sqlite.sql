-- version 8: type of customer.tier

-- up create-customer_tier

-- up probe-tier

-- up add-tier

-- up sync-tier

-- up prove-tier

-- up fill-tier
"concertina_0008_tier" IS NULL AND "tier" IS NOT NULL;

-- up verify-tier

-- up carry-over-tier

-- up verify-tier

-- up carry-over-tier

-- up swap-tier

-- up drop-tier

-- down discard-back-tier

-- down prove-back-tier

-- down create-tier

-- down probe-back-tier

-- down add-back-tier

-- down sync-back-tier

-- down fill-back-tier
"concertina_0008_tier" IS NULL AND "tier" IS NOT NULL;

-- down verify-back-tier

-- down carry-over-back-tier

-- down verify-back-tier

-- down carry-over-back-tier

-- down swap-back-tier

-- down drop-customer_tier
