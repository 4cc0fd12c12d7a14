package shop;

import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReplaceColumn;
import java.math.BigDecimal;

@MappedTable
class Customer {
  @MappedId long id;

  @ReplaceColumn(
      version = "7",
      from = "balance_cents",
      fromType = "bigint",
      fromNotNull = true,
      type = "numeric(12,2)",
      notNull = true,
      up = "balance_cents / 100.0",
      down = "round(balance * 100)",
      contract = "15")
  BigDecimal balance;
}
