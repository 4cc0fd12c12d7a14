package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 35: each engine once. */
@MappedTable(name = "berth_engine")
public record BerthEngine(
    @MappedId int number, @MappedColumn(type = "varchar(20)") String maker, int model) {}
