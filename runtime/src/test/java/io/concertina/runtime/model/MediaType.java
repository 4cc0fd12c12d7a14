package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 29: columns of other kinds for Chinook. */
@MappedTable
public record MediaType(
    @MappedId int mediaTypeId,
    @MappedColumn(type = "varchar(120)") String name,
    @AddColumn(
            version = "29.8",
            fill = "lower(name)",
            collation = "C",
            comment = "as a file name ends")
        @MappedColumn(type = "varchar(120)")
        String suffix,
    @AddColumn(version = "29.9", identity = true) @MappedColumn(type = "bigint") Long number) {}
