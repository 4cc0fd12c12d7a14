package io.concertina.runtime.model;

import io.concertina.CreateTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 18: a table whose rows are nothing worth. */
@MappedTable
@CreateTable(version = "18.4", dropRows = true)
public record Badge(
    @MappedId long ticketId,
    @MappedId @MappedColumn(type = "varchar(20)") String colour,
    @MappedColumn(type = "text") String note) {}
