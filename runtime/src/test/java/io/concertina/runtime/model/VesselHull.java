package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 25: the column that every vessel had. */
@MappedTable(name = "vessel_hull")
public record VesselHull(
    @MappedId long harbour,
    @MappedId @MappedColumn(type = "varchar(10)") String code,
    @MappedColumn(type = "int") int draught) {}
