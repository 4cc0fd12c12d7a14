package io.concertina.runtime.model;

import io.concertina.AddForeignKey;
import io.concertina.CreateTable;
import io.concertina.DropTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReferentialAction;

/** 21: a table that Chinook lacks, in the place of one that it has, on SQLite. */
@MappedTable(name = "Review")
@CreateTable(version = "21.14")
@DropTable(version = "21.16", table = "PlaylistTrack")
public record SqliteReview(
    @MappedId(generated = true) @MappedColumn(name = "ReviewId") int reviewId,
    @AddForeignKey(
            version = "21.15",
            references = "Track",
            referencedColumns = "TrackId",
            onDelete = ReferentialAction.CASCADE)
        @MappedColumn(name = "TrackId")
        int trackId,
    @MappedColumn(name = "Stars") int stars) {}
