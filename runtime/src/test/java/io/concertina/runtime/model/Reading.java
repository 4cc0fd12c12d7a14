package io.concertina.runtime.model;

import io.concertina.AddIndex;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 22.3x: indexes of a table that is partitioned on PostgreSQL. */
@MappedTable
@AddIndex(version = "22.31", on = "lower(sensor)", where = "degrees > 0", name = "reading_sensor")
public record Reading(
    @MappedId long id,
    @MappedColumn(type = "varchar(40)") String sensor,
    @AddIndex(version = "22.30") @MappedColumn(type = "bigint") Long degrees) {}
