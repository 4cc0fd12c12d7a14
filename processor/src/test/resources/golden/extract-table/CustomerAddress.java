package shop;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable(name = "customer_address")
class CustomerAddress {
  @MappedId long customerId;

  String street;

  @MappedColumn(nullable = false)
  String city;
}
