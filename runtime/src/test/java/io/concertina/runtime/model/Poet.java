package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;
import io.concertina.ReplaceColumn;

/** 40.x: columns of a domain that brings a default. */
@MappedTable
public record Poet(
    @MappedId long id,
    @MappedColumn(type = "text") String realName,
    @RenameColumn(version = "40.1", from = "nick", contract = "40.2")
        @MappedColumn(type = "nickname")
        String alias,
    @AddColumn(version = "40.3", fill = "lower(real_name)", contract = "40.4")
        @MappedColumn(type = "nickname")
        String shortName,
    @AddColumn(version = "40.5") @MappedColumn(type = "nickname") String spare,
    @ReplaceColumn(
            version = "40.6",
            from = "motto",
            fromType = "text",
            up = "upper(motto)",
            down = "lower(saying)",
            contract = "40.7")
        @MappedColumn(type = "nickname")
        String saying) {}
