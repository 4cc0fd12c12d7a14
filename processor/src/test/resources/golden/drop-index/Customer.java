package shop;

import io.concertina.*;

@MappedTable(name = "customer")
@DropIndex(version = "8", columns = {"country", "email"})
class Customer {
  @MappedId long id;

  @DropIndex(version = "9", name = "customer_email_key", unique = true)
  String email;

  String country;
}
