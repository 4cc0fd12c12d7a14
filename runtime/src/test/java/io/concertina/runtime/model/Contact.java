package io.concertina.runtime.model;

import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 13: columns that are computed in Java. */
@MappedTable
public record Contact(
    @MappedId long region,
    @MappedId long id,
    String country,
    @Backfill(
            version = "13.1",
            using = Transforms.DialledNumber.class,
            reads = {"phone", "country"},
            where = "phone IS NOT NULL",
            keep = true)
        @MappedColumn(type = "varchar(20)")
        String phone,
    @Backfill(
            version = "13.2",
            using = Transforms.Cents.class,
            irreversible = "amounts are in cents from now on")
        @MappedColumn(type = "bigint")
        Long amount,
    @Backfill(
            version = "13.3",
            using = Transforms.TooLong.class,
            reads = "phone",
            where = "label IS NULL")
        @MappedColumn(type = "varchar(5)")
        String label) {}
