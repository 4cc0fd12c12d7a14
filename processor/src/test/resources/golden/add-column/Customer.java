package shop;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import java.util.UUID;

@MappedTable
class Customer {
  @MappedId UUID id;

  String email;

  @MappedColumn(type = "json")
  String settings;

  @AddColumn(version = "8", fill = "lower(customer.email)", notNull = true, contract = "9")
  String emailNormalized;

  @AddColumn(
      version = "8.1",
      fill = "settings ->> 'theme'",
      sqliteFill = "json_extract(settings, '$.theme')")
  String theme;

  @AddColumn(version = "8.2", defaultValue = "0", notNull = true)
  int points;

  @AddColumn(version = "8.3")
  UUID externalId;
}
