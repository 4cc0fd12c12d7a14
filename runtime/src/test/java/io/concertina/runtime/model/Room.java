package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 17: what others refer to. */
@MappedTable
public record Room(@MappedId long id, @MappedColumn(type = "varchar(20)") String name) {}
