package io.concertina.runtime.model;

import io.concertina.InlineTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 32: a key of two columns, and a column that every row has. */
@MappedTable
@InlineTable(
    version = "32.3",
    table = "barge_hull",
    columns = "draught",
    notNull = "draught",
    contract = "32.4")
public record Barge(
    @MappedId long harbour,
    @MappedId @MappedColumn(type = "varchar(10)") String code,
    @MappedColumn(type = "varchar(40)") String name,
    int draught) {}
