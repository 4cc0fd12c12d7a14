package shop;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReplaceEnum;

@MappedTable(name = "customer")
record Customer(
    @MappedId long id,
    @ReplaceEnum(
            version = "8",
            type = "customer_tier",
            values = {"BASIC", "GOLD"},
            from = "tier",
            fromValues = {"BASIC", "SILVER", "GOLD"})
        @MappedColumn(type = "customer_tier")
        String tier) {}
