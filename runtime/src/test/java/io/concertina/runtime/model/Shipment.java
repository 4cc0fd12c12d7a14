package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReplaceEnum;

/** 28: another enum type, which only PostgreSQL has. */
@MappedTable
public record Shipment(
    @MappedId long id,
    @ReplaceEnum(
            version = "28.1",
            type = "Shipment State",
            values = {"gone", "here"},
            from = "shipment_state",
            fromValues = {"here", "it's lost", "gone"})
        @MappedColumn(type = "\"Shipment State\"")
        String state) {}
