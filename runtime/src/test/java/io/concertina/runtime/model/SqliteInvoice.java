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

/** 21: Chinook's invoices as SQLite has them; 29: their countries get a table. */
@MappedTable(name = "Invoice")
@ExtractTable(
    version = "29.14",
    table = "BillingCountry",
    columns = "BillingCountry",
    reference = "BillingCountryId",
    contract = "29.15")
public record SqliteInvoice(
    @MappedId @MappedColumn(name = "InvoiceId") int invoiceId,
    @MappedColumn(name = "CustomerId") int customerId,
    @MappedColumn(name = "BillingCountryId") Integer billingCountryId,
    @AddColumn(version = "21.2")
        @Backfill(
            version = "21.3",
            set =
                "(SELECT c.\"Country\" FROM \"Customer\" c"
                    + " WHERE c.\"CustomerId\" = \"Invoice\".\"CustomerId\")",
            where = "\"CustomerCountry\" IS NULL")
        @MappedColumn(name = "CustomerCountry", type = "nvarchar(40)")
        String customerCountry,
    @DropConstraint(version = "21.25", name = "Invoice_Total_check")
        @AddCheck(version = "21.13", check = "\"Total\" >= 0")
        @MappedColumn(name = "Total", type = "numeric(10,2)", nullable = false)
        BigDecimal total) {}
