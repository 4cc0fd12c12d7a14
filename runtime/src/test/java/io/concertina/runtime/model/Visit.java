package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.PartitionMethod;
import io.concertina.PartitionTable;

/** 26.4: partitions by a hash. */
@MappedTable
public record Visit(
    @PartitionTable(version = "26.4", method = PartitionMethod.HASH, modulus = 2, retain = "PT0S")
        @MappedId
        long id,
    @MappedColumn(type = "varchar(40)") String page) {}
