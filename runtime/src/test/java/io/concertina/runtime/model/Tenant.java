package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;
import io.concertina.SetNotNull;

/** 70.5, 70.6: one step's rows are written by another step first. */
@MappedTable
public record Tenant(
    @MappedId long id,
    @RenameColumn(version = "70.5", from = "name") @MappedColumn(type = "text") String fullName,
    @SetNotNull(version = "70.6", fill = "'unknown'") @MappedColumn(type = "text") String city) {}
