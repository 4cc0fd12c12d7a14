package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 20: Chinook's invoices as PostgreSQL has them. */
@MappedTable
public record Invoice(
    @MappedId int invoiceId,
    int customerId,
    @AddColumn(version = "20.2")
        @Backfill(
            version = "20.3",
            set = "(SELECT c.country FROM customer c WHERE c.customer_id = invoice.customer_id)",
            where = "customer_country IS NULL")
        @MappedColumn(type = "varchar(40)")
        String customerCountry) {}
