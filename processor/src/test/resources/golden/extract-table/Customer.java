package shop;

import io.concertina.ExtractTable;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable
@ExtractTable(
    version = "7",
    table = "customer_address",
    columns = {"street", "city"},
    key = "customer_id",
    notNull = "city",
    contract = "15")
class Customer {
  @MappedId long id;

  String name;
}
