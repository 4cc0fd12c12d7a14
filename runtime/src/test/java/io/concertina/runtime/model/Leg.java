package io.concertina.runtime.model;

import io.concertina.AddForeignKey;
import io.concertina.AddForeignKey.Orphans;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 33: the same with names that have to be quoted, a key of two columns and a parent of two. */
@MappedTable(name = "Trip \"Leg\"")
@AddForeignKey(
    version = "33.2",
    name = "of Stop",
    columns = {"from", "at"},
    references = "Stop",
    referencedColumns = {"name", "at"},
    orphans = Orphans.DELETE)
public record Leg(
    @MappedId @MappedColumn(name = "Trip", type = "varchar(20)") String trip,
    @MappedId @MappedColumn(name = "select") int number,
    @MappedColumn(name = "from", type = "varchar(20)") String from,
    @MappedColumn(name = "at", type = "int") Integer at) {}
