package io.concertina.runtime.model;

import io.concertina.AddForeignKey.Orphans;
import io.concertina.DropConstraint;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 71: constraints that come back over rows which do not keep to them. */
@MappedTable
public record Bunk(
    @MappedId long id,
    @DropConstraint(
            version = "71.1",
            name = "bunk_hut_fkey",
            references = "hut",
            orphans = Orphans.SET_NULL)
        @MappedColumn(type = "bigint")
        Long hut,
    @DropConstraint(
            version = "71.2",
            name = "bunk_owner_fkey",
            references = "hut",
            orphans = Orphans.DELETE)
        long owner,
    @DropConstraint(
            version = "71.3",
            name = "bunk_beds",
            check = "beds > 0",
            fix = "1 - beds",
            sqliteFix = "-beds + 1")
        int beds) {}
