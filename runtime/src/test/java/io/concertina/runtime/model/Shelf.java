package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.SetDefault;

/** 61: names that are part of other names, and words that stand in texts. */
@MappedTable(name = "shelf")
@SetDefault(version = "61.1", column = "room", value = "'z'", was = "'a'")
@SetDefault(version = "61.2", column = "stra", value = "'new'", was = "'p'")
public record Shelf(
    @MappedId long id, String room, String stra, @MappedColumn(name = "straße") String other) {}
