package io.concertina.runtime.model;

import io.concertina.AddIndex;
import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;
import io.concertina.ReplaceColumn;

/** 40.1x: columns of a table that is partitioned, or that PostgreSQL computes. */
@MappedTable
public record Gauge(
    @MappedId long id,
    @RenameColumn(version = "40.11", from = "sensor", contract = "40.12")
        @MappedColumn(type = "varchar(40)")
        String probe,
    @ReplaceColumn(
            version = "40.13",
            from = "label",
            fromType = "text",
            up = "upper(label)",
            down = "lower(caption)")
        @MappedColumn(type = "text")
        String caption,
    @Backfill(version = "40.14", set = "7", where = "level IS NULL", irreversible = "a trial")
        @MappedColumn(type = "bigint")
        Long level,
    @AddIndex(version = "40.15", name = "gauge_code_key", on = "lower(code)", unique = true)
        @MappedColumn(type = "text")
        String code) {}
