package shop;

import io.concertina.AddColumn;
import io.concertina.CreateTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

@MappedTable
@CreateTable(version = "7")
class Customer {
  @MappedId(generated = true)
  long id;

  @MappedColumn(type = "varchar(80)", nullable = false)
  String email;

  BigDecimal credit;
  boolean active;
  UUID reference;
  Instant since;

  @RenameColumn(version = "8", from = "name")
  String fullName;

  @AddColumn(version = "9", defaultValue = "0")
  int points;
}
