package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 60: each owner of a wagon once. */
@MappedTable(name = "wagon_owner")
public record WagonOwner(
    @MappedId long id, @MappedColumn(name = "owner", type = "varchar(40)") String name) {}
