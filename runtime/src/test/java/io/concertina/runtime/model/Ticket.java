package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.CreateTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** 18: a table that is created, and gets another column later. */
@MappedTable
@CreateTable(version = "18.1")
public record Ticket(
    @MappedId(generated = true) long id,
    @MappedColumn(type = "varchar(80)", nullable = false) String title,
    @MappedColumn(type = "numeric(10,2)") BigDecimal price,
    UUID code,
    boolean open,
    Instant since,
    @AddColumn(version = "18.2", fill = "upper(title)", notNull = true, contract = "18.3")
        @MappedColumn(type = "varchar(80)")
        String headline) {}
