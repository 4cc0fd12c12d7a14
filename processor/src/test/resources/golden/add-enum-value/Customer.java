package shop;

import io.concertina.AddEnumValue;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable(name = "customer")
record Customer(
    @MappedId long id,
    @AddEnumValue(version = "8", type = "tier", value = "gold", after = "silver")
        @AddEnumValue(version = "9", type = "lists.Tier", value = "it's")
        @MappedColumn(type = "tier")
        String tier) {}
