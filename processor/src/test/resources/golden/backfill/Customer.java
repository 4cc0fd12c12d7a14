package shop;

import io.concertina.Backfill;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import java.time.Instant;

@MappedTable
@Backfill(
    version = "9.4",
    column = "country",
    set = "upper(country)",
    irreversible = "the case that was typed does not matter to anyone")
class Customer {
  @MappedId long id;

  Instant lastLogin;

  @Backfill(
      version = "9",
      set = "CASE WHEN last_login IS NULL THEN 'inactive' ELSE 'active' END",
      where = "status IS NULL")
  String status;

  @Backfill(version = "9.1", set = "trim(country)", where = "country <> trim(country)", keep = true)
  String country;

  @Backfill(version = "9.2", set = "points * 100", undo = "points / 100")
  int points;

  @Backfill(
      version = "9.3",
      set = "(SELECT count(*) FROM orders o WHERE o.customer_id = customer.id)",
      sqlite = "(SELECT count(*) FROM orders WHERE customer_id = customer.id)",
      where = "order_count IS NULL AND status = 'active'")
  Integer orderCount;
}
