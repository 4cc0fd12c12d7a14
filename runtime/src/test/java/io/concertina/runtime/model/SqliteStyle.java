package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameTable;

/** 21: Chinook's genres, as SQLite has them, under another name. */
@MappedTable(name = "Style")
@RenameTable(version = "21.23", from = "Genre", contract = "21.24")
public record SqliteStyle(
    @MappedId @MappedColumn(name = "GenreId") int genreId,
    @MappedColumn(name = "Name", type = "nvarchar(120)") String name) {}
