package io.concertina.runtime.model;

import io.concertina.AlterType;
import io.concertina.InlineTable;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 29: the keys of Chinook grow. */
@MappedTable
@InlineTable(version = "29.10", table = "artist_name", columns = "name", contract = "29.11")
public record Artist(
    @AlterType(version = "29.1", from = "integer", type = "bigint") @MappedId long artistId,
    String name) {}
