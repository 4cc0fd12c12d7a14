package shop;

import io.concertina.*;

@MappedTable(name = "customer")
@DropNotNull(version = "8", column = "fax")
class Customer {
  @MappedId long id;

  String fax;

  @DropNotNull(version = "9", fill = "'unknown'")
  String country;
}
