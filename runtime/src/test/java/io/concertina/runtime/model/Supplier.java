package io.concertina.runtime.model;

import io.concertina.DropColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 4: dropped columns: kept aside for a month, and gone at once. */
@MappedTable
@DropColumn(
    version = "4.1",
    column = "fax",
    type = "varchar(24)",
    notNull = true,
    fill = "'none'",
    retain = "P30D")
@DropColumn(version = "4.2", column = "pager", type = "varchar(24)", retain = "PT0S")
public record Supplier(@MappedId long id, @MappedColumn(type = "varchar(40)") String name) {}
