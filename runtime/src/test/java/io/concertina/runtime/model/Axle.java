package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.AddForeignKey;
import io.concertina.AddForeignKey.Orphans;
import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReferentialAction;
import io.concertina.RenameColumn;

/** 60: steps on the child of the table that has all others. */
@MappedTable
public record Axle(
    @MappedId long id,
    @AddForeignKey(
            version = "60.23",
            references = "wagon",
            onDelete = ReferentialAction.CASCADE,
            orphans = Orphans.DELETE)
        long wagon,
    @RenameColumn(version = "60.24", from = "maker", contract = "60.24.1")
        @MappedColumn(type = "varchar(40)")
        String producer,
    @AddColumn(version = "60.25", fill = "load * 2", contract = "60.25.1")
        @MappedColumn(type = "bigint")
        Long limitLoad,
    @MappedColumn(type = "bigint") Long load,
    @Backfill(
            version = "60.26",
            set = "(SELECT w.email FROM ${schema}.wagon w WHERE w.id = axle.wagon)",
            where = "contact IS NULL",
            keep = true)
        @MappedColumn(type = "varchar(80)")
        String contact) {}
