package io.concertina.runtime.model;

import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;
import java.util.UUID;

/** 8: a uuid as the key. */
@MappedTable
public record Document(
    @MappedId UUID id,
    @Backfill(version = "8.1", set = "pages * 10", keep = true) @MappedColumn(type = "bigint")
        Long pages,
    @RenameColumn(version = "8.2", from = "name", contract = "8.3")
        @MappedColumn(type = "varchar(40)")
        String title) {}
