package io.concertina.runtime.model;

import io.concertina.ExtractTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 35: a value that many rows share, and some do not have. */
@MappedTable
@ExtractTable(
    version = "35.1",
    table = "patron_town",
    columns = "town",
    reference = "town_id",
    contract = "35.2")
public record Patron(
    @MappedId long id,
    @MappedColumn(type = "varchar(40)") String name,
    @MappedColumn(name = "town_id") Long townId) {}
