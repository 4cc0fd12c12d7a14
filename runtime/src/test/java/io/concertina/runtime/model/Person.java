package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.MergeColumns;
import io.concertina.Part;
import io.concertina.SplitColumn;

/** 19: a column that becomes two, and two that become one. */
@MappedTable
@SplitColumn(
    version = "19.11",
    from = "full_name",
    fromType = "varchar(80)",
    fromNotNull = true,
    into = {
      @Part(
          column = "first_name",
          notNull = true,
          value = "split_part(full_name, ' ', 1)",
          sqlite = "substr(full_name, 1, instr(full_name || ' ', ' ') - 1)"),
      @Part(
          column = "last_name",
          value = "nullif(substr(full_name, length(split_part(full_name, ' ', 1)) + 2), '')",
          sqlite = "nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), '')")
    },
    down = "first_name || coalesce(' ' || last_name, '')",
    contract = "19.12")
public record Person(
    @MappedId long id,
    @MappedColumn(type = "varchar(80)") String firstName,
    @MappedColumn(type = "varchar(80)") String lastName,
    @MergeColumns(
            version = "19.13",
            from = {
              @Part(
                  column = "street",
                  type = "varchar(40)",
                  notNull = true,
                  value = "split_part(address, ', ', 1)",
                  sqlite = "substr(address, 1, instr(address || ', ', ', ') - 1)"),
              @Part(
                  column = "city",
                  type = "varchar(40)",
                  value = "nullif(split_part(address, ', ', 2), '')",
                  sqlite = "nullif(substr(address, instr(address || ', ', ', ') + 2), '')")
            },
            up = "street || coalesce(', ' || city, '')",
            contract = "19.14")
        @MappedColumn(type = "varchar(90)")
        String address) {}
