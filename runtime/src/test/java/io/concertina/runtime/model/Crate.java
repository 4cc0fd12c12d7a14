package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 31.1-31.4: columns that the database computes whenever they are read. */
@MappedTable
public record Crate(
    @MappedId long id,
    @MappedColumn(nullable = false) int width,
    @MappedColumn(nullable = false) int height,
    @MappedColumn(type = "varchar(40)") String label,
    @AddColumn(version = "31.1", generated = "width * height") long area,
    @AddColumn(
            version = "31.2",
            generated = "lower(label)",
            collation = "C",
            sqliteCollation = "NOCASE",
            comment = "what lists go by")
        @MappedColumn(type = "text")
        String labelKey,
    @AddColumn(
            version = "31.3",
            generated = "lpad(CAST(id AS text), 6, '0')",
            sqliteGenerated = "printf('%06d', id)")
        @MappedColumn(type = "text")
        String code,
    @AddColumn(version = "31.4", defaultValue = "0", notNull = true) int weight) {}
