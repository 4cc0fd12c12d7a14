package shop;

import io.concertina.AddIndex;
import io.concertina.DropIndex;
import io.concertina.MappedId;
import io.concertina.MappedTable;

@MappedTable(name = "customer")
@AddIndex(
    version = "8",
    on = {"lower(email) DESC", "(name || country) COLLATE \"C\""},
    where = "gone = 0",
    unique = true)
@AddIndex(
    version = "9",
    columns = {"country", "name"},
    include = "email",
    sqlite = "(country, name, email)")
@AddIndex(version = "10", on = "email varchar_pattern_ops", sqlite = "none", name = "customer_like")
@DropIndex(version = "11", columns = "name", method = "gin", sqlite = "none")
record Customer(@MappedId long id, String email, String name, String country, int gone) {}
