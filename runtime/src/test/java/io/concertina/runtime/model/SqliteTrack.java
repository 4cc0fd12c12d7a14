package io.concertina.runtime.model;

import io.concertina.AddIndex;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** 21: Chinook as SQLite has it. */
@MappedTable(name = "Track")
public record SqliteTrack(
    @MappedId @MappedColumn(name = "TrackId") int trackId,
    @RenameColumn(version = "21.1", from = "Name", contract = "21.6")
        @MappedColumn(name = "Title", type = "nvarchar(200)", nullable = false)
        String title,
    @AddIndex(version = "21.5", name = "IFK_TrackComposer")
        @MappedColumn(name = "Composer", type = "nvarchar(220)")
        String composer) {}
