package io.concertina.runtime.model.billing;

import io.concertina.AddColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;

/** Invoices of the billing database. */
@MappedTable
record Invoice(@MappedId long id, @AddColumn(version = "1", defaultValue = "0") int reminders) {}
