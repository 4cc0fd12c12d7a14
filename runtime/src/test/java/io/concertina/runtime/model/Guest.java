package io.concertina.runtime.model;

import io.concertina.ExtractTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 25: columns that move into a table of their own. */
@MappedTable
@ExtractTable(
    version = "25.1",
    table = "guest_address",
    columns = {"street", "city"},
    key = "guest_id",
    contract = "25.2")
public record Guest(@MappedId long id, @MappedColumn(type = "varchar(40)") String name) {}
