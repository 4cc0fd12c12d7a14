package io.concertina.runtime.model;

import io.concertina.ExtractTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 35: a key of two columns, and a value of two, which every row has. */
@MappedTable
@ExtractTable(
    version = "35.3",
    table = "berth_engine",
    columns = {"maker", "model"},
    key = "number",
    reference = "engine",
    notNull = {"maker", "model"},
    contract = "35.4")
public record Berth(
    @MappedId long harbour,
    @MappedId @MappedColumn(type = "varchar(10)") String code,
    @MappedColumn(type = "varchar(40)") String name,
    int engine) {}
