package io.concertina.runtime.model;

import io.concertina.DropColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 20: Chinook's customers as PostgreSQL has them. */
@MappedTable
@DropColumn(version = "20.4", column = "fax", type = "varchar(24)")
public record Customer(
    @MappedId int customerId, @MappedColumn(type = "varchar(40)") String country) {}
