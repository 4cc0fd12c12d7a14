package io.concertina.runtime.model;

import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** 11: a table in a schema that it names itself. */
@MappedTable(schema = "archive")
public record Archived(
    @MappedId long id,
    @Backfill(version = "11.1", set = "amount * 100", keep = true) @MappedColumn(type = "bigint")
        Long amount,
    @RenameColumn(version = "11.2", from = "name", contract = "11.3")
        @MappedColumn(type = "varchar(40)")
        String label) {}
