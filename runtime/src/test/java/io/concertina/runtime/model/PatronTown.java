package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 35: each town of a patron once. */
@MappedTable(name = "patron_town")
public record PatronTown(
    @MappedId long id, @MappedColumn(name = "town", type = "varchar(40)") String name) {}
