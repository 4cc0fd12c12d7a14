package io.concertina.runtime.model;

import io.concertina.AddIndex;
import io.concertina.AlterType;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.MergeColumns;
import io.concertina.Part;
import io.concertina.ReplaceColumn;
import io.concertina.SplitColumn;

/** 21: Chinook's employees as SQLite has them. */
@MappedTable(name = "Employee")
@SplitColumn(
    version = "21.19",
    from = "Phone",
    fromType = "nvarchar(24)",
    into = {
      @Part(
          column = "CountryCode",
          value = "substr(\"Phone\", 1, instr(\"Phone\" || ' ', ' ') - 1)"),
      @Part(column = "LocalNumber", value = "substr(\"Phone\", instr(\"Phone\" || ' ', ' ') + 1)")
    },
    down = "\"CountryCode\" || ' ' || \"LocalNumber\"")
public record SqliteEmployee(
    @MappedId @MappedColumn(name = "EmployeeId") int employeeId,
    @MergeColumns(
            version = "21.18",
            from = {
              @Part(
                  column = "FirstName",
                  type = "nvarchar(20)",
                  notNull = true,
                  value = "substr(\"FullName\", 1, instr(\"FullName\" || ' ', ' ') - 1)"),
              @Part(
                  column = "LastName",
                  type = "nvarchar(20)",
                  notNull = true,
                  value = "substr(\"FullName\", instr(\"FullName\" || ' ', ' ') + 1)")
            },
            up = "\"FirstName\" || ' ' || \"LastName\"")
        @MappedColumn(name = "FullName", type = "nvarchar(41)")
        String fullName,
    @MappedColumn(name = "CountryCode", type = "nvarchar(24)") String countryCode,
    @MappedColumn(name = "LocalNumber", type = "nvarchar(24)") String localNumber,
    @ReplaceColumn(
            version = "21.20",
            from = "BirthDate",
            fromType = "datetime",
            up = "date(\"BirthDate\")",
            down = "CAST(\"BirthDay\" AS timestamp)",
            sqliteDown = "\"BirthDay\" || ' 00:00:00'")
        @MappedColumn(name = "BirthDay", type = "date")
        String birthDay,
    @AlterType(version = "21.21", from = "nvarchar(30)", type = "nvarchar(60)")
        @MappedColumn(name = "Title", type = "nvarchar(60)")
        String title,
    @AddIndex(version = "21.22", on = "lower(\"Email\")", where = "\"Email\" IS NOT NULL")
        @MappedColumn(name = "Email", type = "nvarchar(60)")
        String email) {}
