package shop;

import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.MergeColumns;
import io.concertina.Part;

@MappedTable
class Customer {
  @MappedId long id;

  @MergeColumns(
      version = "7",
      from = {
        @Part(
            column = "area",
            type = "varchar(9)",
            notNull = true,
            value = "split_part(phone, '/', 1)",
            sqlite = "substr(phone, 1, instr(phone, '/') - 1)"),
        @Part(
            column = "number",
            type = "varchar(20)",
            value = "split_part(phone, '/', 2)",
            sqlite = "substr(phone, instr(phone, '/') + 1)")
      },
      up = "area || '/' || number",
      contract = "15")
  String phone;
}
