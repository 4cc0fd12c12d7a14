package shop;

import io.concertina.InlineTable;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable
@InlineTable(
    version = "1",
    table = "customer_address",
    key = "customer_id",
    columns = {"street", "city"},
    notNull = "city",
    contract = "2")
class Customer {
  @MappedId long id;
  String name;
  String street;
  String city;
}
