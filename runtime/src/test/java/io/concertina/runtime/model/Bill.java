package io.concertina.runtime.model;

import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.Sql;

/** 6: hand-written statements. */
@MappedTable
@Sql(
    version = "6.1",
    description = "Audit of bills",
    up = {
      "CREATE TABLE ${schema}.bill_audit (id bigint PRIMARY KEY, total bigint, note text)",
      "INSERT INTO ${schema}.bill_audit SELECT id, total, 'it''s; fine' FROM ${schema}.bill",
      "UPDATE ${schema}.bill SET total = total + 1"
    },
    down = {"UPDATE ${schema}.bill SET total = total - 1", "DROP TABLE ${schema}.bill_audit"})
@Sql(
    version = "6.2",
    description = "Comment on bills",
    up = "COMMENT ON TABLE ${schema}.bill IS 'one per order'",
    down = "COMMENT ON TABLE ${schema}.bill IS NULL",
    sqliteUp = "CREATE VIEW ${schema}.bill_comment AS SELECT 'one per order' AS comment",
    sqliteDown = "DROP VIEW ${schema}.bill_comment")
public record Bill(@MappedId long id, @MappedColumn(type = "bigint") Long total) {}
