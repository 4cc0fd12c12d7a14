package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 70.1: columns that are called like what a trigger function knows by name. */
@MappedTable
public record Trove(
    @MappedId long id,
    @MappedColumn(type = "boolean") boolean found,
    @MappedColumn(name = "tg_op", type = "text") String operation,
    @MappedColumn(type = "text") String old,
    @AddColumn(version = "70.1", fill = "CASE WHEN found THEN tg_op ELSE old END")
        @MappedColumn(type = "text")
        String state) {}
