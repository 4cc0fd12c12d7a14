package io.concertina.runtime.model;

import io.concertina.ExtractTable;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 29: Chinook's playlists, which other rows refer to, without their names. */
@MappedTable
@ExtractTable(version = "29.6", table = "playlist_label", columns = "name", contract = "29.7")
public record Playlist(@MappedId int playlistId) {}
