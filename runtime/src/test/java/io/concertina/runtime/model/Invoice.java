package io.concertina.runtime.model;

import io.concertina.AddCheck;
import io.concertina.AddColumn;
import io.concertina.Backfill;
import io.concertina.DropConstraint;
import io.concertina.ExtractTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import java.math.BigDecimal;

/** 20: Chinook's invoices as PostgreSQL has them; 29: their countries get a table. */
@MappedTable
@ExtractTable(
    version = "29.12",
    table = "billing_country",
    columns = "billing_country",
    reference = "billing_country_id",
    contract = "29.13")
public record Invoice(
    @MappedId int invoiceId,
    int customerId,
    Integer billingCountryId,
    @AddColumn(version = "20.2")
        @Backfill(
            version = "20.3",
            set = "(SELECT c.country FROM customer c WHERE c.customer_id = invoice.customer_id)",
            where = "customer_country IS NULL")
        @MappedColumn(type = "varchar(40)")
        String customerCountry,
    @DropConstraint(version = "20.25", name = "invoice_total_check")
        @AddCheck(version = "20.13", check = "total >= 0")
        @MappedColumn(type = "numeric(10,2)", nullable = false)
        BigDecimal total) {}
