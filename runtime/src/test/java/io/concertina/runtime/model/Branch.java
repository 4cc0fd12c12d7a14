package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.Partition;
import io.concertina.PartitionMethod;
import io.concertina.PartitionTable;

/** 26.3: partitions by a list that leaves nothing over. */
@MappedTable
public record Branch(
    @MappedId long id,
    @MappedId
        @PartitionTable(
            version = "26.3",
            method = PartitionMethod.LIST,
            partitions =
                @Partition(
                    name = "branch_de",
                    values = {"DE", "AT"}))
        @MappedColumn(type = "varchar(2)")
        String country,
    @MappedColumn(type = "varchar(40)") String name) {}
