package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 29: the names of Chinook's playlists. */
@MappedTable
public record PlaylistLabel(
    @MappedId int playlistId, @MappedColumn(type = "varchar(120)") String name) {}
