package shop;

import io.concertina.*;

@MappedTable(name = "customer")
@AddCheck(
    version = "9",
    name = "customer_reachable",
    check = "email IS NOT NULL OR phone IS NOT NULL")
class Customer {
  @MappedId long id;

  @AddCheck(
      version = "8",
      check = "char_length(country) = 2",
      sqlite = "length(country) = 2",
      fix = "upper(left(country, 2))",
      sqliteFix = "upper(substr(country, 1, 2))")
  String country;

  String email;

  String phone;
}
