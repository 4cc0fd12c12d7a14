package shop;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** A schema, a composite key, names that need quotes, and a type without equality. */
@MappedTable(name = "Order Item", schema = "sales")
record OrderItem(
    @MappedId @MappedColumn(name = "Order Id") long orderId,
    @MappedId int line,
    @RenameColumn(version = "2026.11.20", from = "Customer's \"Note\"")
        @MappedColumn(name = "Note", type = "json")
        String note) {}
