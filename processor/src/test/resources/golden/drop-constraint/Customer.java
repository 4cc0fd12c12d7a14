package shop;

import io.concertina.*;

@MappedTable(name = "customer")
@DropConstraint(version = "9", name = "customer_country_check", check = "length(country) = 2")
@DropConstraint(
    version = "12",
    name = "customer_stays_excl",
    irreversible = "what must not overlap is decided in the service now")
class Customer {
  @MappedId long id;

  String country;

  @AddUnique(version = "7", name = "customer_login")
  @DropConstraint(version = "10", name = "customer_login")
  String login;

  @DropConstraint(
      version = "11",
      name = "customer_referrer_fkey",
      references = "customer",
      onDelete = ReferentialAction.SET_NULL)
  Long referrer;

  @DropConstraint(
      version = "13",
      name = "customer_parent_fkey",
      references = "customer",
      orphans = AddForeignKey.Orphans.SET_NULL)
  Long parent;

  @AddCheck(version = "14", name = "customer_points_check", check = "points >= 0")
  @DropConstraint(version = "15", name = "customer_points_check", fix = "-points", sqliteFix = "0")
  Long points;
}
