package io.concertina.runtime.model;

import io.concertina.AddUnique;
import io.concertina.DropColumn;
import io.concertina.DropDefault;
import io.concertina.DropIndex;
import io.concertina.DropNotNull;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.SetDefault;
import io.concertina.SetNotNull;

/** 20: Chinook's customers as PostgreSQL has them. */
@MappedTable
@DropColumn(version = "20.4", column = "fax", type = "varchar(24)")
public record Customer(
    @MappedId int customerId,
    @MappedColumn(type = "varchar(40)") String country,
    @SetNotNull(version = "20.7", fill = "''", contract = "20.8")
        @MappedColumn(type = "varchar(80)")
        String company,
    @DropNotNull(version = "20.9", fill = "'unknown'")
        @AddUnique(version = "20.10")
        @MappedColumn(type = "varchar(60)")
        String email,
    @SetDefault(version = "20.11", value = "'none'")
        @DropDefault(version = "20.17", was = "'none'")
        @MappedColumn(type = "varchar(40)")
        String state,
    @DropIndex(version = "20.12", name = "customer_support_rep_id_idx") Integer supportRepId) {}
