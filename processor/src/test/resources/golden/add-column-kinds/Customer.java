package shop;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import java.util.List;

@MappedTable
class Customer {
  @MappedId long id;

  String name;

  @AddColumn(
      version = "8",
      fill = "lower(name)",
      notNull = true,
      collation = "de-x-icu",
      sqliteCollation = "NOCASE",
      comment = "the customer's name as lists sort it")
  String sortKey;

  @AddColumn(version = "8.1", defaultValue = "'{}'", notNull = true)
  @MappedColumn(type = "text[]")
  List<String> labels;

  @AddColumn(version = "8.2", defaultValue = "'new'", comment = "kept by PostgreSQL alone")
  @MappedColumn(type = "customer_state")
  String state;

  @AddColumn(version = "8.3", identity = true)
  int number;

  @AddColumn(
      version = "8.4",
      generated = "lpad(CAST(id AS text), 8, '0')",
      sqliteGenerated = "printf('%08d', id)",
      collation = "C",
      comment = "what the customer is asked for")
  String code;
}
