package io.concertina.runtime.model;

import io.concertina.AddIndex;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 5: added indexes: plain, unique, over two columns. */
@MappedTable
@AddIndex(
    version = "5.3",
    columns = {"name", "sku"})
public record Product(
    @MappedId long id,
    @AddIndex(version = "5.1") @MappedColumn(type = "varchar(20)") String sku,
    @AddIndex(version = "5.2", unique = true, name = "product_ean_key")
        @MappedColumn(type = "varchar(20)")
        String ean,
    @MappedColumn(type = "varchar(40)") String name) {}
