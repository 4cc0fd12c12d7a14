package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.Backfill;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;
import io.concertina.ReplaceColumn;
import io.concertina.SetNotNull;
import java.math.BigDecimal;

/** 62: a table whose key may be NULL, as SQLite lets it be. */
@MappedTable(name = "part")
public record Part(
    @MappedId String code,
    @ReplaceColumn(
            version = "62.1",
            contract = "62.2",
            from = "cents",
            fromType = "bigint",
            up = "cents / 100.0",
            down = "round(price * 100)")
        BigDecimal price,
    @RenameColumn(version = "62.3", contract = "62.4", from = "name") String label,
    @AddColumn(version = "62.5", contract = "62.6", fill = "amount * 2", notNull = true) Long twice,
    @Backfill(version = "62.7", set = "amount * 2", keep = true) Long amount,
    @SetNotNull(version = "62.8", contract = "62.9", fill = "0") Long weight) {}
