package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 24.11: a column by which PostgreSQL numbers the rows. */
@MappedTable
public record Voucher(
    @MappedId long id, String code, @AddColumn(version = "24.11", identity = true) int number) {}
