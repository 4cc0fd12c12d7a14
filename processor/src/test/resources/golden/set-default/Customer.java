package shop;

import io.concertina.*;

@MappedTable(name = "customer")
@DropDefault(version = "9", column = "fax", was = "''")
class Customer {
  @MappedId long id;

  @SetDefault(version = "8", value = "now()", sqlite = "datetime('now')", was = "'1970-01-01'")
  String since;

  String fax;
}
