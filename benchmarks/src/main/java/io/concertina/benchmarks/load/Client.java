package io.concertina.benchmarks.load;

import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** A customer under another name, of whom a column is renamed, in a change that stays open. */
@MappedTable(name = "client")
record Client(
    @MappedId long id,
    String firstName,
    String lastName,
    String email,
    long cityId,
    @RenameColumn(version = "1", from = "note", contract = "2") String remark) {}
