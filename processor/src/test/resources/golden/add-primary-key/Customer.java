package shop;

import io.concertina.*;

@MappedTable(name = "customer")
@AddPrimaryKey(
    version = "8",
    name = "customer_key",
    columns = {"tenant", "number"},
    nullable = true)
class Customer {
  @MappedId long number;

  @MappedId String tenant;

  @Backfill(version = "9", set = "'none'", where = "status IS NULL")
  String status;
}
