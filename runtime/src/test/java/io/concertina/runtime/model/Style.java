package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameTable;

/** 20: Chinook's genres, as PostgreSQL has them, under another name. */
@MappedTable
@RenameTable(version = "20.23", from = "genre", contract = "20.24")
public record Style(@MappedId int genreId, @MappedColumn(type = "varchar(120)") String name) {}
