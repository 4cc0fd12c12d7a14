package io.concertina.runtime.model;

import io.concertina.AcceptRisk;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;
import io.concertina.ReplaceColumn;
import java.math.BigDecimal;

/** 23: values that are equal and yet not the same, and expressions that fail on some. */
@MappedTable
public record Measure(
    @MappedId long id,
    @RenameColumn(version = "23.1", from = "weight") @MappedColumn(type = "numeric")
        BigDecimal mass,
    @RenameColumn(version = "23.2", from = "label") @MappedColumn(type = "text") String name,
    @RenameColumn(version = "23.3", from = "lasting")
        @MappedColumn(type = "interval day to second(3)")
        String duration,
    @AcceptRisk(rule = "unknown-column", reason = "what comes along is not mapped")
        @ReplaceColumn(
            version = "23.4",
            from = "raw",
            fromType = "text",
            up = "raw || coalesce(extra ->> 'unit', '')",
            down = "replace(cooked, coalesce(extra ->> 'unit', ''), '')")
        @MappedColumn(type = "text")
        String cooked,
    @ReplaceColumn(
            version = "23.5",
            from = "grams",
            fromType = "text",
            fromNotNull = true,
            up = "nullif('~' || grams, '~')",
            down = "coalesce(CAST(CAST(kilos AS int) AS varchar), '')",
            contract = "23.6")
        @MappedColumn(type = "text")
        String kilos) {}
