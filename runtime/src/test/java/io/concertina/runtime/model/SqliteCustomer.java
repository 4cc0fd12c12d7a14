package io.concertina.runtime.model;

import io.concertina.DropColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 21: Chinook's customers as SQLite has them. */
@MappedTable(name = "Customer")
@DropColumn(version = "21.4", column = "Fax", type = "nvarchar(24)")
public record SqliteCustomer(
    @MappedId @MappedColumn(name = "CustomerId") int customerId,
    @MappedColumn(name = "Country", type = "nvarchar(40)") String country) {}
