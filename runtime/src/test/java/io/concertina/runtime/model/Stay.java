package io.concertina.runtime.model;

import io.concertina.AddForeignKey;
import io.concertina.AddForeignKey.Orphans;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReferentialAction;

/** 33: rows that go when they have no parent. It maps a part of its table. */
@MappedTable
public record Stay(
    @MappedId long id,
    @AddForeignKey(
            version = "33.1",
            references = "room",
            onDelete = ReferentialAction.CASCADE,
            orphans = Orphans.DELETE)
        long room) {}
