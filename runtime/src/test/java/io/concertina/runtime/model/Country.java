package io.concertina.runtime.model;

import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** 9: a text as the key. */
@MappedTable
public record Country(
    @MappedId @MappedColumn(type = "text") String code,
    @Backfill(version = "9.1", set = "people * 10", keep = true) @MappedColumn(type = "bigint")
        Long people,
    @RenameColumn(version = "9.2", from = "name", contract = "9.3")
        @MappedColumn(type = "varchar(40)")
        String label) {}
