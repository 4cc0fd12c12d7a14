package io.concertina.runtime.model;

import io.concertina.DropColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 24.21: a column that the database numbers goes. */
@MappedTable
@DropColumn(version = "24.21", column = "number", type = "bigint")
public record Stamp(@MappedId long id) {}
