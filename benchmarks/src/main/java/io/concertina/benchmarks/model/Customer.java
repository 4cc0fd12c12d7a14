package io.concertina.benchmarks.model;

import io.concertina.AddColumn;
import io.concertina.Backfill;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import org.jspecify.annotations.Nullable;

/**
 * A row of about 100 bytes.
 *
 * <p>Version 1 fills a column that is there, version 2 adds one; both compute the same value, so
 * that one UPDATE is the measure of both.
 */
@MappedTable(name = "customer")
@AddColumn(
    version = "2",
    column = "display_name",
    type = "text",
    fill = "first_name || ' ' || last_name")
public record Customer(
    @MappedId long id,
    String firstName,
    String lastName,
    String email,
    long cityId,
    String note,
    @Nullable @Backfill(
            version = "1",
            set = "first_name || ' ' || last_name",
            where = "full_name IS NULL")
        String fullName) {}
