package shop;

import io.concertina.DropColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable
@DropColumn(version = "12", column = "fax", type = "varchar(24)")
@DropColumn(
    version = "13",
    column = "title",
    type = "varchar(8)",
    notNull = true,
    fill = "'none'",
    retain = "PT0S")
class Customer {
  @MappedId long id;
}
