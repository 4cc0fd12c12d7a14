package io.concertina.runtime.model;

import io.concertina.AddEnumValue;
import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 22.4x: values of an enum type, which only PostgreSQL has. */
@MappedTable
public record Parcel(
    @MappedId long id,
    @AddEnumValue(version = "22.40", type = "Parcel State", value = "lost", before = "gone")
        @AddEnumValue(version = "22.41", type = "Parcel State", value = "can't tell")
        @Backfill(version = "22.42", set = "'lost'", where = "id = 3", undo = "'gone'")
        @MappedColumn(type = "\"Parcel State\"")
        String state) {}
