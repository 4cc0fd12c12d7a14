package shop;

import io.concertina.AddColumn;
import io.concertina.AddIndex;
import io.concertina.Backfill;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameTable;

@MappedTable
@RenameTable(version = "8", from = "team", contract = "15")
class Crew {
  @MappedId long id;

  @AddIndex(version = "9")
  String name;

  @Backfill(version = "7", set = "0", where = "points IS NULL")
  Long points;

  @AddColumn(version = "16", defaultValue = "'none'")
  String badge;
}
