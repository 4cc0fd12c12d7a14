package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.AddIndex;
import io.concertina.Backfill;
import io.concertina.DropColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** 10: names that are no names until they are quoted. */
@MappedTable(name = "Order Item")
@DropColumn(version = "10.6", column = "user", type = "varchar(20)")
public record OrderItem(
    @MappedId @MappedColumn(name = "select") long select,
    @RenameColumn(version = "10.1", from = "na\"me", contract = "10.2")
        @MappedColumn(name = "full \"name\" it's 100%\\?", type = "varchar(40)", nullable = false)
        String name,
    @Backfill(version = "10.3", set = "\"from\" * 2", keep = true)
        @MappedColumn(name = "from", type = "bigint")
        Long from,
    @AddIndex(version = "10.5", name = "Index of \"Ort\"")
        @MappedColumn(name = "Ort", type = "varchar(20)")
        String place,
    @AddColumn(version = "10.4", fill = "upper(\"Ort\")")
        @MappedColumn(name = "Größe", type = "varchar(20)")
        String size) {}
