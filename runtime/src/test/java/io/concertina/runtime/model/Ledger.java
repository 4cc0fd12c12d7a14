package io.concertina.runtime.model;

import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 12: backfills that would do harm if they touched a row twice. */
@MappedTable
public record Ledger(
    @MappedId long id,
    @Backfill(
            version = "12.1",
            set = "amount * 100 + 1",
            irreversible = "amounts are in cents from now on")
        @MappedColumn(type = "bigint")
        Long amount,
    @Backfill(version = "12.2", set = "balance * 100 + 1", keep = true)
        @MappedColumn(type = "bigint")
        Long balance,
    @MappedColumn(type = "text") String padding) {}
