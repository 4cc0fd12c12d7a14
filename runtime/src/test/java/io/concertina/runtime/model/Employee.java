package io.concertina.runtime.model;

import io.concertina.AddEnumValue;
import io.concertina.AddIndex;
import io.concertina.AlterType;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.MergeColumns;
import io.concertina.Part;
import io.concertina.ReplaceColumn;
import io.concertina.ReplaceEnum;
import io.concertina.SplitColumn;

/** 20: Chinook's employees as PostgreSQL has them. */
@MappedTable
@SplitColumn(
    version = "20.19",
    from = "phone",
    fromType = "varchar(24)",
    into = {
      @Part(column = "country_code", value = "split_part(phone, ' ', 1)"),
      @Part(column = "local_number", value = "substr(phone, length(split_part(phone, ' ', 1)) + 2)")
    },
    down = "country_code || ' ' || local_number")
public record Employee(
    @MappedId int employeeId,
    @MergeColumns(
            version = "20.18",
            from = {
              @Part(
                  column = "first_name",
                  type = "varchar(20)",
                  notNull = true,
                  value = "split_part(full_name, ' ', 1)"),
              @Part(
                  column = "last_name",
                  type = "varchar(20)",
                  notNull = true,
                  value = "substr(full_name, length(split_part(full_name, ' ', 1)) + 2)")
            },
            up = "first_name || ' ' || last_name")
        @MappedColumn(type = "varchar(41)")
        String fullName,
    @MappedColumn(type = "varchar(24)") String countryCode,
    @MappedColumn(type = "varchar(24)") String localNumber,
    @ReplaceColumn(
            version = "20.20",
            from = "birth_date",
            fromType = "timestamp",
            up = "CAST(birth_date AS date)",
            down = "CAST(birth_day AS timestamp)")
        @MappedColumn(type = "date")
        String birthDay,
    @AlterType(version = "20.21", from = "varchar(30)", type = "varchar(60)")
        @MappedColumn(type = "varchar(60)")
        String title,
    @AddIndex(version = "20.22", on = "lower(email)", where = "email IS NOT NULL")
        @MappedColumn(type = "varchar(60)")
        String email,
    @AddEnumValue(version = "29.17", type = "employee_city", value = "Ottawa")
        @ReplaceEnum(
            version = "29.18",
            type = "town",
            values = {"Calgary", "Edmonton", "Lethbridge", "Ottawa"},
            from = "employee_city",
            fromValues = {"Edmonton", "Calgary", "Lethbridge", "Ottawa"})
        @MappedColumn(type = "town")
        String city) {}
