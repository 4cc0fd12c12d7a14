package shop;

import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.Part;
import io.concertina.SplitColumn;

@MappedTable
@SplitColumn(
    version = "7",
    from = "name",
    fromType = "varchar(80)",
    into = {
      @Part(
          column = "first_name",
          value = "split_part(name, ' ', 1)",
          sqlite = "substr(name, 1, instr(name || ' ', ' ') - 1)"),
      @Part(
          column = "last_name",
          value = "nullif(split_part(name, ' ', 2), '')",
          sqlite = "nullif(substr(name, instr(name || ' ', ' ') + 1), '')")
    },
    down = "first_name || coalesce(' ' || last_name, '')",
    contract = "15")
class Customer {
  @MappedId long id;

  String firstName;

  String lastName;
}
