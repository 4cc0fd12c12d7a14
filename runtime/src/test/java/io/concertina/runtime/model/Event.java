package io.concertina.runtime.model;

import io.concertina.AcceptRisk;
import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.Partition;
import io.concertina.PartitionTable;
import java.time.LocalDate;

/** 26.1 and 26.2: a table that gets partitions, and is filled then. */
@MappedTable(name = "Event Log")
public record Event(
    @MappedId long id,
    @AcceptRisk(rule = "partition-key-not-in-primary-key", reason = "ids come from a sequence")
        @PartitionTable(
            version = "26.1",
            partitions = {
              @Partition(name = "event_old", from = "MINVALUE", to = "2026-01-01"),
              @Partition(name = "event_2026", from = "2026-01-01", to = "2027-01-01")
            },
            remainder = "event_rest")
        LocalDate happened,
    @Backfill(version = "26.2", set = "upper(note)", keep = true)
        @MappedColumn(type = "varchar(40)")
        String note) {}
