package io.concertina.runtime.model;

import io.concertina.AddIndex;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** 20: Chinook as PostgreSQL has it. */
@MappedTable
public record Track(
    @MappedId int trackId,
    @RenameColumn(version = "20.1", from = "name", contract = "20.6")
        @MappedColumn(type = "varchar(200)", nullable = false)
        String title,
    @AddIndex(version = "20.5") @MappedColumn(type = "varchar(220)") String composer) {}
