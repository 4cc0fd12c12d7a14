package shop;

import io.concertina.*;

@MappedTable(name = "customer")
class Customer {
  @MappedId long id;

  String email;

  @SetNotNull(version = "8", fill = "lower(email)", sqliteFill = "lower(trim(email))", contract = "9")
  String login;

  @SetNotNull(version = "10")
  @AcceptRisk(rule = "set-not-null-no-fill", reason = "the form has required it for years")
  String country;
}
