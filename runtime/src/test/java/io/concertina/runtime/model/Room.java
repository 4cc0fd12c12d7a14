package io.concertina.runtime.model;

import io.concertina.DropConstraint;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReferentialAction;

/** 17: what others refer to; constraints that go. */
@MappedTable
@DropConstraint(version = "17.7", name = "room_check", check = "length(name) > 0")
@DropConstraint(version = "17.8", name = "room_odd", irreversible = "nobody knows what it was")
public record Room(
    @MappedId long id,
    @DropConstraint(version = "17.5", name = "room_name_key", unique = true)
        @MappedColumn(type = "varchar(20)")
        String name,
    @DropConstraint(
            version = "17.6",
            name = "room_beside_fkey",
            references = "room",
            onDelete = ReferentialAction.SET_NULL)
        @MappedColumn(type = "bigint")
        Long beside) {}
