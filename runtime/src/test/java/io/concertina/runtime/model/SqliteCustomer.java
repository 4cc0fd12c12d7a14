package io.concertina.runtime.model;

import io.concertina.AddUnique;
import io.concertina.DropColumn;
import io.concertina.DropDefault;
import io.concertina.DropIndex;
import io.concertina.DropNotNull;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.SetDefault;
import io.concertina.SetNotNull;

/** 21: Chinook's customers as SQLite has them. */
@MappedTable(name = "Customer")
@DropColumn(version = "21.4", column = "Fax", type = "nvarchar(24)")
public record SqliteCustomer(
    @MappedId @MappedColumn(name = "CustomerId") int customerId,
    @MappedColumn(name = "Country", type = "nvarchar(40)") String country,
    @SetNotNull(version = "21.7", fill = "''", contract = "21.8")
        @MappedColumn(name = "Company", type = "nvarchar(80)")
        String company,
    @DropNotNull(version = "21.9", fill = "'unknown'")
        @AddUnique(version = "21.10")
        @MappedColumn(name = "Email", type = "nvarchar(60)")
        String email,
    @SetDefault(version = "21.11", value = "'none'")
        @DropDefault(version = "21.17", was = "'none'")
        @MappedColumn(name = "State", type = "nvarchar(40)")
        String state,
    @DropIndex(version = "21.12", name = "IFK_CustomerSupportRepId")
        @MappedColumn(name = "SupportRepId")
        Integer supportRepId) {}
