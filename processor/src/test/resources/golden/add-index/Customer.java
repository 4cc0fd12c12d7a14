package shop;

import io.concertina.AddIndex;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable(schema = "crm")
@AddIndex(version = "10", columns = {"country", "email"})
class Customer {
  @MappedId long id;

  @AddIndex(version = "11", name = "customer_email_key", unique = true)
  String email;

  String country;
}
