package io.concertina.runtime.model;

import io.concertina.CreateTable;
import io.concertina.DropTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 23: a table that takes the name of one that was dropped. */
@MappedTable
@CreateTable(version = "23.12")
public record Almanac(@MappedId long id, @MappedColumn(type = "varchar(9)") String title) {

  /** The one before. */
  @DropTable(version = "23.11", table = "almanac")
  public static final class Former {

    private Former() {}
  }
}
