package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReplaceColumn;
import java.math.BigDecimal;

/** 19: columns that take another type or shape: one exactly, one that loses something each way. */
@MappedTable
public record Payment(
    @MappedId long id,
    @ReplaceColumn(
            version = "19.1",
            from = "cents",
            fromType = "bigint",
            fromNotNull = true,
            notNull = true,
            up = "cents / 100.0",
            down = "round(amount * 100)",
            contract = "19.2")
        @MappedColumn(type = "numeric(12,2)")
        BigDecimal amount,
    @ReplaceColumn(
            version = "19.3",
            from = "score",
            fromType = "int",
            up = "CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END",
            down = "CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END",
            contract = "19.4")
        @MappedColumn(type = "varchar(9)")
        String level,
    @ReplaceColumn(
            version = "19.5",
            from = "quantity",
            fromType = "varchar(9)",
            up = "CAST(quantity AS int)",
            down = "CAST(pieces AS varchar)")
        @MappedColumn(type = "int")
        Integer pieces,
    @MappedColumn(type = "varchar(20)") String note) {}
