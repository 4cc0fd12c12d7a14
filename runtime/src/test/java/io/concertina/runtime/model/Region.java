package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 3: the table that a backfill of {@link Item} reads. */
@MappedTable
public record Region(@MappedId long id, @MappedColumn(type = "varchar(40)") String name) {}
