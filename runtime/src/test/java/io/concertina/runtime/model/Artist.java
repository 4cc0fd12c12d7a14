package io.concertina.runtime.model;

import io.concertina.AlterType;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 29: the keys of Chinook grow. */
@MappedTable
public record Artist(
    @AlterType(version = "29.1", from = "integer", type = "bigint") @MappedId long artistId,
    String name) {}
