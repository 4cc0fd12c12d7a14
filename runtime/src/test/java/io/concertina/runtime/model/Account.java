package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 2: added columns: filled from the row, with a default, and plain. */
@MappedTable
public record Account(
    @MappedId long id,
    @MappedColumn(type = "varchar(80)", nullable = false) String email,
    @AddColumn(version = "2.1", fill = "lower(email)", notNull = true, contract = "2.2")
        @MappedColumn(type = "varchar(80)")
        String emailNormalized,
    @AddColumn(version = "2.3", defaultValue = "'new'", notNull = true)
        @MappedColumn(type = "varchar(10)")
        String status,
    @AddColumn(version = "2.4") @MappedColumn(type = "text") String note) {}
