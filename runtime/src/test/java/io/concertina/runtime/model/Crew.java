package io.concertina.runtime.model;

import io.concertina.AcceptRisk;
import io.concertina.AddColumn;
import io.concertina.AddIndex;
import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameTable;

/** 18: a table that gets another name, with steps before, while and after both are there. */
@MappedTable
@AcceptRisk(
    rule = "rename-table-generated-id",
    reason = "the tests read no number back through the view of SQLite")
@RenameTable(version = "18.8", from = "team", contract = "18.10")
public record Crew(
    @MappedId(generated = true) long id,
    @AddIndex(version = "18.9") @MappedColumn(type = "varchar(40)", nullable = false) String name,
    @Backfill(version = "18.7", set = "0", where = "points IS NULL") @MappedColumn(type = "bigint")
        Long points,
    @AddColumn(version = "18.11", defaultValue = "'none'") @MappedColumn(type = "varchar(9)")
        String badge) {}
