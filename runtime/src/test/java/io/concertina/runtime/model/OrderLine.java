package io.concertina.runtime.model;

import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** 7: a composite key. */
@MappedTable
public record OrderLine(
    @MappedId long orderId,
    @MappedId int lineNo,
    @Backfill(version = "7.1", set = "quantity * 10", keep = true) @MappedColumn(type = "bigint")
        Long quantity,
    @RenameColumn(version = "7.2", from = "note", contract = "7.3")
        @MappedColumn(type = "varchar(40)")
        String remark) {}
