package shop;

import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

@MappedTable
class Customer {
  @MappedId long id;

  @RenameColumn(version = "7", from = "name", contract = "15")
  String fullName;
}
