package io.concertina.runtime.model;

import io.concertina.AddPrimaryKey;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 17: a key that could hold NULL; on SQLite it becomes the rowid. */
@MappedTable
public record Coupon(
    @MappedId @AddPrimaryKey(version = "17.9", nullable = true) @MappedColumn(type = "integer")
        Integer id,
    @MappedColumn(type = "varchar(20)") String holder) {}
