package io.concertina.runtime.model;

import io.concertina.AddForeignKey;
import io.concertina.AddForeignKey.Orphans;
import io.concertina.AddUnique;
import io.concertina.DropConstraint;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReferentialAction;

/** 17: constraints between rows: foreign keys, unique columns, keys. */
@MappedTable
public record Booking(
    @MappedId long id,
    @AddForeignKey(
            version = "17.1",
            references = "room",
            onDelete = ReferentialAction.SET_NULL,
            orphans = Orphans.SET_NULL)
        @MappedColumn(type = "bigint")
        Long room,
    @AddForeignKey(
            version = "17.2",
            name = "booking_after",
            references = "booking",
            onDelete = ReferentialAction.CASCADE,
            onUpdate = ReferentialAction.CASCADE,
            deferrable = true)
        @MappedColumn(type = "bigint")
        Long follows,
    @AddUnique(version = "17.3")
        @DropConstraint(version = "17.4", name = "booking_code_key")
        @MappedColumn(type = "varchar(20)")
        String code) {}
