package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 64: fills that no writer may meet. */
@MappedTable(name = "trinket")
public record Trinket(
    @MappedId long id,
    String name,
    @AddColumn(version = "64.1", fill = "lower(name)", sqliteFill = "no_such_function(name)")
        String slug,
    @AddColumn(version = "64.2", fill = "lower(name)", sqliteFill = "json_extract(name, '$.a')")
        String part,
    @AddColumn(version = "64.3", fill = "lower(name)") String lowered) {}
