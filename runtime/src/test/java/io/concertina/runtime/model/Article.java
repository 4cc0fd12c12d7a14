package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import java.util.List;

/** 24.1-24.9: added columns of every kind of type, with a collation and a comment. */
@MappedTable
public record Article(
    @MappedId long id,
    @MappedColumn(type = "varchar(80)", nullable = false) String title,
    @AddColumn(
            version = "24.1",
            fill = "lower(title)",
            notNull = true,
            collation = "C",
            sqliteCollation = "NOCASE",
            comment = "what the shelf's \"order\" goes by",
            contract = "24.9")
        @MappedColumn(type = "text")
        String titleKey,
    @AddColumn(version = "24.2", defaultValue = "'{}'", notNull = true)
        @MappedColumn(type = "varchar(9)[3]")
        List<String> tags,
    @AddColumn(
            version = "24.3",
            fill = "string_to_array(title, ' ')",
            sqliteFill = "replace(title, ' ', ',')")
        @MappedColumn(type = "text[]")
        List<String> words,
    @AddColumn(
            version = "24.4",
            fill = "jsonb_build_object('title', title)",
            sqliteFill = "json_object('title', title)",
            notNull = true)
        @MappedColumn(type = "jsonb")
        String extras,
    @AddColumn(version = "24.5", defaultValue = "'draft'", notNull = true, comment = "where it is")
        @MappedColumn(type = "public.article_state")
        String state,
    @AddColumn(
            version = "24.6",
            fill = "CAST(CASE id % 2 WHEN 0 THEN 'draft' ELSE 'printed' END AS article_state)",
            sqliteFill = "CASE id % 2 WHEN 0 THEN 'draft' ELSE 'printed' END")
        @MappedColumn(type = "article_state")
        String before,
    @AddColumn(version = "24.7", defaultValue = "'00000'") @MappedColumn(type = "\"Postal Code\"")
        String origin,
    @AddColumn(
            version = "24.8",
            fill = "'1' || lpad(CAST(id AS text), 4, '0')",
            sqliteFill = "printf('1%04d', id)",
            notNull = true)
        @MappedColumn(type = "\"Postal Code\"")
        String target) {}
