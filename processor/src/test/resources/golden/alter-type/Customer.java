package shop;

import io.concertina.AddColumn;
import io.concertina.AlterType;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable(name = "customer")
@AlterType(version = "8", column = "credit", from = "numeric(10,2)", type = "numeric(14,2)")
record Customer(
    @AlterType(version = "7", from = "integer", type = "bigint") @MappedId long id,
    @MappedColumn(type = "numeric(14,2)") java.math.BigDecimal credit,
    @AddColumn(version = "9", type = "character varying(40)")
        @AlterType(version = "10", type = "varchar")
        @MappedColumn(type = "varchar")
        String name,
    @AlterType(version = "11", from = "text", type = "varchar") String note) {}
