package io.concertina.runtime.model;

import io.concertina.AddIndex;
import io.concertina.DropIndex;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 22.2x: indexes of every shape. */
@MappedTable
@AddIndex(version = "22.20", on = "lower(email) DESC", where = "active = 1")
@AddIndex(
    version = "22.21",
    on = {"email", "(coalesce(city, '') || email)"},
    unique = true,
    name = "widget_both")
@AddIndex(
    version = "22.22",
    columns = {"city", "email"},
    include = "active",
    sqlite = "(city, email, active)")
@AddIndex(
    version = "22.23",
    on = {"city DESC NULLS LAST", "email varchar_pattern_ops"},
    name = "widget_sorted",
    sqlite = "(city DESC, email)")
@AddIndex(version = "22.24", columns = "tags", method = "gin", sqlite = "none")
@DropIndex(version = "22.25", on = "lower(city)", where = "active = 1", name = "widget_city_old")
public record Widget(
    @MappedId long id,
    @MappedColumn(type = "varchar(80)") String email,
    @MappedColumn(type = "varchar(40)") String city,
    @MappedColumn(type = "bigint") Long active,
    @MappedColumn(type = "jsonb") String tags) {}
