package shop;

import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

@MappedTable(name = "orders")
class Order {
  @MappedId long id;

  @RenameColumn(version = "3", from = "buyer_id")
  long customerId;
}
