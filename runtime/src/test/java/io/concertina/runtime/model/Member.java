package io.concertina.runtime.model;

import io.concertina.AcceptRisk;
import io.concertina.AddCheck;
import io.concertina.DropDefault;
import io.concertina.DropIndex;
import io.concertina.DropNotNull;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.SetDefault;
import io.concertina.SetNotNull;

/** 16: what must hold for a row: values that are mandatory or no longer are, checks, indexes. */
@MappedTable
@DropIndex(
    version = "16.5",
    columns = {"country", "city"})
public record Member(
    @MappedId long id,
    @DropIndex(version = "16.6", unique = true, name = "member_email_key")
        @MappedColumn(type = "varchar(80)")
        String email,
    @SetNotNull(version = "16.1", fill = "lower(email)", contract = "16.2")
        @MappedColumn(type = "varchar(80)")
        String login,
    @DropNotNull(version = "16.3", fill = "'ZZ'") @MappedColumn(type = "varchar(2)") String country,
    @AddCheck(version = "16.7", check = "points >= 0", fix = "0")
        @AddCheck(
            version = "16.8",
            name = "member_known",
            check = "email LIKE '%@%' OR country IN ('DE', 'FR')")
        @MappedColumn(type = "bigint")
        Long points,
    @SetNotNull(version = "16.4")
        @AcceptRisk(rule = "set-not-null-no-fill", reason = "no release writes NULL")
        @MappedColumn(type = "varchar(40)")
        String city,
    @SetDefault(version = "16.9", value = "'new'", was = "'none'")
        @MappedColumn(type = "varchar(9)")
        String status,
    @DropDefault(version = "16.10", was = "7") @MappedColumn(type = "bigint") Long grade) {}
