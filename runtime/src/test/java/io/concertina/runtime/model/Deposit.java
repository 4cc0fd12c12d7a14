package io.concertina.runtime.model;

import io.concertina.AlterType;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 27: the keys that refer to another one's. */
@MappedTable
public record Deposit(
    @AlterType(version = "27.2", from = "integer", type = "bigint") @MappedId long id,
    @AlterType(version = "27.3", from = "integer", type = "bigint")
        @MappedColumn(name = "wallet_id")
        long walletId,
    long cents) {}
