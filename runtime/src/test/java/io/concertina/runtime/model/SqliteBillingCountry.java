package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 29: each country of Chinook's invoices once, as SQLite would spell it. */
@MappedTable(name = "BillingCountry")
public record SqliteBillingCountry(
    @MappedId @MappedColumn(name = "BillingCountryId") int billingCountryId,
    @MappedColumn(name = "BillingCountry", type = "nvarchar(40)") String name) {}
