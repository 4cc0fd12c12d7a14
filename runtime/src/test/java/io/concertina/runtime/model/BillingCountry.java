package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 29: each country of Chinook's invoices once. */
@MappedTable(name = "billing_country")
public record BillingCountry(
    @MappedId int billingCountryId,
    @MappedColumn(name = "billing_country", type = "varchar(40)") String name) {}
