package io.concertina.runtime.model;

import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 3: backfills of every kind. */
@MappedTable
public record Item(
    @MappedId long id,
    @Backfill(version = "3.1", set = "'open'", where = "status IS NULL")
        @MappedColumn(type = "varchar(10)")
        String status,
    @Backfill(version = "3.2", set = "amount * 100", keep = true) @MappedColumn(type = "bigint")
        Long amount,
    @Backfill(version = "3.3", set = "price * 2", undo = "price / 2") @MappedColumn(type = "bigint")
        Long price,
    long regionId,
    @Backfill(
            version = "3.4",
            set = "(SELECT r.name FROM ${schema}.region r WHERE r.id = item.region_id)",
            where = "region_name IS NULL")
        @MappedColumn(type = "varchar(40)")
        String regionName,
    @Backfill(
            version = "3.5",
            set = "weight + 7",
            where = "weight > 10",
            irreversible = "the old unit is gone from the contracts")
        @MappedColumn(type = "bigint")
        Long weight) {}
