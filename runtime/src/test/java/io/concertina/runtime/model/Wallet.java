package io.concertina.runtime.model;

import io.concertina.AlterType;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import java.math.BigDecimal;

/** 27: types that a column of the new type takes the place for, that of the key first. */
@MappedTable
public record Wallet(
    @AlterType(version = "27.1", from = "integer", type = "bigint") @MappedId long id,
    @AlterType(version = "27.4", from = "varchar(20)", type = "varchar(8)")
        @MappedColumn(type = "varchar(8)")
        String code,
    @AlterType(version = "27.5", from = "numeric(10,2)", type = "numeric(14,4)")
        @MappedColumn(type = "numeric(14,4)")
        BigDecimal amount,
    String owner) {}
