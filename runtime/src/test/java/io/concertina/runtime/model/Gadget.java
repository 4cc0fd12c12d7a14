package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.AlterType;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** 22: types: those that widen in place, and columns of types that one database lacks. */
@MappedTable
@AlterType(version = "22.4", column = "seen", from = "timestamp(3)", type = "timestamp")
public record Gadget(
    @MappedId long id,
    @AlterType(version = "22.1", from = "varchar(40)", type = "varchar(80)")
        @MappedColumn(type = "varchar(80)")
        String name,
    @AlterType(version = "22.2", from = "numeric(10,2)", type = "numeric(14,2)")
        @MappedColumn(type = "numeric(14,2)")
        BigDecimal price,
    @AlterType(version = "22.3", from = "varchar(200)", type = "text") @MappedColumn(type = "text")
        String note,
    LocalDateTime seen,
    @AddColumn(version = "22.5") List<Integer> sizes,
    @AddColumn(version = "22.6", defaultValue = "'{}'", notNull = true)
        @MappedColumn(type = "jsonb")
        String extras,
    @AddColumn(version = "22.7") UUID token,
    @AddColumn(version = "22.8", type = "varchar(9)")
        @AlterType(version = "22.9", type = "varchar(20)")
        @MappedColumn(type = "varchar(20)")
        String label) {}
