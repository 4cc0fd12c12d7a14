package io.concertina.runtime.model;

import io.concertina.InlineTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 32: columns that come from a table of their own. */
@MappedTable
@InlineTable(
    version = "32.1",
    table = "lodger_address",
    columns = {"street", "city"},
    key = "lodger_id",
    contract = "32.2")
public record Lodger(
    @MappedId long id,
    @MappedColumn(type = "varchar(40)") String name,
    @MappedColumn(type = "varchar(20)") String street,
    @MappedColumn(type = "varchar(40)") String city) {}
