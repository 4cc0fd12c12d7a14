package io.concertina.runtime.model;

import io.concertina.ExtractTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 25: a key of two columns, and a column that every row has. */
@MappedTable
@ExtractTable(
    version = "25.3",
    table = "vessel_hull",
    columns = "draught",
    notNull = "draught",
    contract = "25.4")
public record Vessel(
    @MappedId long harbour,
    @MappedId @MappedColumn(type = "varchar(10)") String code,
    @MappedColumn(type = "varchar(40)") String name) {}
