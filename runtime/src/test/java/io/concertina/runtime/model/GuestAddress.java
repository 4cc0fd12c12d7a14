package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 25: the columns that guests had; a guest without any has no row. */
@MappedTable(name = "guest_address")
public record GuestAddress(
    @MappedId @MappedColumn(name = "guest_id") long guest,
    @MappedColumn(type = "varchar(40)") String street,
    @MappedColumn(type = "varchar(40)") String city) {}
