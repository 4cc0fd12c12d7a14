package io.concertina.runtime.model;

import io.concertina.MappedId;
import io.concertina.MappedTable;

/** 71: what others refer to no more. */
@MappedTable
public record Hut(@MappedId long id) {}
