package io.concertina.runtime.model;

import io.concertina.DropColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameTable;

/** 18: a table that gets another name while a column of it is kept aside. */
@MappedTable
@DropColumn(version = "18.12", column = "fax", type = "varchar(24)")
@RenameTable(version = "18.13", from = "duty", contract = "18.14")
public record Shift(@MappedId long id, @MappedColumn(type = "varchar(40)") String name) {}
