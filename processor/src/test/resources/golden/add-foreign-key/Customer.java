package shop;

import io.concertina.*;

@MappedTable(name = "customer")
@AddForeignKey(
    version = "9",
    name = "customer_region",
    columns = {"country", "region"},
    references = "geo.region",
    referencedColumns = {"country", "code"},
    onDelete = ReferentialAction.RESTRICT,
    onUpdate = ReferentialAction.CASCADE,
    deferrable = true)
@AcceptRisk(rule = "unknown-table", reason = "mapped by the geography module")
class Customer {
  @MappedId long id;

  @AddForeignKey(
      version = "8",
      references = "customer",
      onDelete = ReferentialAction.SET_NULL,
      orphans = AddForeignKey.Orphans.SET_NULL)
  Long referrer;

  @AddForeignKey(
      version = "10",
      references = "agent",
      onDelete = ReferentialAction.CASCADE,
      orphans = AddForeignKey.Orphans.DELETE)
  long agent;

  String country;

  String region;
}

@MappedTable(name = "agent")
class Agent {
  @MappedId long id;
}
