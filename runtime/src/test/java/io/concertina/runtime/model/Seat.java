package io.concertina.runtime.model;

import io.concertina.AddPrimaryKey;
import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 17: a key of two columns, and what needs it. */
@MappedTable
@AddPrimaryKey(
    version = "17.10",
    columns = {"room", "place"})
public record Seat(
    @MappedId long room,
    @MappedId @MappedColumn(type = "varchar(9)") String place,
    @Backfill(version = "17.11", set = "place || '!'", keep = true)
        @MappedColumn(type = "varchar(20)")
        String label) {}
