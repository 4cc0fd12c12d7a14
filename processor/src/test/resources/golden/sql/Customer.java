package shop;

import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.Sql;

@MappedTable
@Sql(
    version = "4",
    description = "comment on customers",
    up = "COMMENT ON TABLE ${schema}.customer IS 'people who \"buy\" \\ sell'",
    sqliteUp = "SELECT 1",
    down = "COMMENT ON TABLE ${schema}.customer IS NULL",
    sqliteDown = "SELECT 1")
@Sql(
    version = "5",
    description = "forget the dead",
    up = {"DELETE FROM ${schema}.customer WHERE dead", "DELETE FROM ${schema}.visit WHERE dead"},
    irreversible = "their data may not be kept")
@Sql(
    version = "6",
    description = "texts that are hard to write */ \\u0041 <b>{@code",
    up = "SELECT '\"\"\" \\ \\u0041 */ \t' ||\n  ' $ %s \n', 'äöü'",
    irreversible = "it changes nothing & nobody")
class Customer {
  @MappedId long id;
}
