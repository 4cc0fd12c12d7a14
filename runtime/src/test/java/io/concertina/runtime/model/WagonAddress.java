package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 60: the columns that wagons had. */
@MappedTable(name = "wagon_address")
public record WagonAddress(
    @MappedId @MappedColumn(name = "wagon_id") long wagon,
    @MappedColumn(type = "varchar(40)") String street,
    @MappedColumn(type = "varchar(40)") String city) {}
