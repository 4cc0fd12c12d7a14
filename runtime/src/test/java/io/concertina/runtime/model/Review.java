package io.concertina.runtime.model;

import io.concertina.AddForeignKey;
import io.concertina.CreateTable;
import io.concertina.DropTable;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReferentialAction;

/** 20: a table that Chinook lacks, in the place of one that it has, on PostgreSQL. */
@MappedTable
@CreateTable(version = "20.14")
@DropTable(version = "20.16", table = "playlist_track")
public record Review(
    @MappedId(generated = true) int reviewId,
    @AddForeignKey(
            version = "20.15",
            references = "track",
            referencedColumns = "track_id",
            onDelete = ReferentialAction.CASCADE)
        int trackId,
    int stars) {}
