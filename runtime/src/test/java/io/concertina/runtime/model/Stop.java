package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 33: what others refer to. */
@MappedTable(name = "Stop")
public record Stop(@MappedId @MappedColumn(type = "varchar(20)") String name, @MappedId int at) {}
