package shop;

import io.concertina.ExtractTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable
@ExtractTable(
    version = "7",
    table = "city",
    columns = "name_of_city",
    reference = "city_id",
    notNull = "name_of_city",
    contract = "15")
class Customer {
  @MappedId long id;

  long cityId;

  @MappedTable(name = "city")
  static class City {
    @MappedId long id;

    @MappedColumn(name = "name_of_city")
    String name;
  }
}
