package io.concertina.runtime.model;

import io.concertina.AlterType;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 29: the keys of Chinook grow, those that refer to others as well. */
@MappedTable
@AlterType(version = "29.4", column = "title", from = "varchar(160)", type = "varchar(120)")
public record Album(
    @AlterType(version = "29.3", from = "integer", type = "bigint") @MappedId long albumId,
    String title,
    @AlterType(version = "29.2", from = "integer", type = "bigint") long artistId) {}
