package io.concertina.runtime.model;

import io.concertina.AddPrimaryKey;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.PartitionMethod;
import io.concertina.PartitionTable;

/** 29: Chinook's longest table but one, in partitions; it refers to two others. */
@MappedTable
public record InvoiceLine(
    @AddPrimaryKey(version = "29.0")
        @PartitionTable(version = "29.5", method = PartitionMethod.HASH, modulus = 4)
        @MappedId
        int invoiceLineId,
    int invoiceId) {}
