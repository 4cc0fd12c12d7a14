package io.concertina.runtime.model;

import io.concertina.AddColumn;
import io.concertina.Backfill;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;

/** 63: columns on which a service has triggers, conflict clauses and computations. */
@MappedTable(name = "mailbox")
public record Mailbox(
    @MappedId long id,
    @RenameColumn(version = "63.1", contract = "63.2", from = "email") String mail,
    @Backfill(version = "63.3", set = "lower(alias)", keep = true) String alias,
    @RenameColumn(version = "63.4", from = "area") Integer surface,
    String fullName,
    @AddColumn(version = "63.5", fill = "upper(full_name)", notNull = true) String sortKey) {}
