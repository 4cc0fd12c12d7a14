package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** 1: a rename of a column with everything that can hang on one. */
@MappedTable
public record Client(
    @MappedId long id,
    @RenameColumn(version = "1.7", from = "name", contract = "1.15")
        @MappedColumn(type = "varchar(80)", nullable = false)
        String fullName,
    @MappedColumn(type = "varchar(40)") String city,
    int score) {}
