package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 70.2 to 70.4: expressions whose names and types the database alone knows. */
@MappedTable
public record Pilgrim(
    @MappedId long id,
    @MappedColumn(type = "text") String name,
    @AddColumn(version = "70.2", fill = "tidy(name)") @MappedColumn(type = "text") String tidied,
    @AddColumn(version = "70.3", fill = "tidy(name)") @MappedColumn(type = "bigint") Long number,
    @AddColumn(version = "70.4", fill = "upper(name)") @MappedColumn(type = "text") String loud) {}
