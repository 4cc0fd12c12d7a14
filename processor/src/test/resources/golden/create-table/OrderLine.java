package shop;

import io.concertina.CreateTable;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable
@CreateTable(version = "10", dropRows = true)
record OrderLine(@MappedId long orderId, @MappedId int lineNo, byte[] note) {}
