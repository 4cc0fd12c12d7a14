package shop;

import io.concertina.*;

@MappedTable(name = "customer")
@AddUnique(
    version = "9",
    name = "customer_login",
    columns = {"tenant", "login"})
class Customer {
  @MappedId long id;

  @AddUnique(version = "8")
  String email;

  String tenant;

  String login;
}
