package io.concertina.runtime.database;

import io.concertina.migration.Table;

/**
 * Something around a table in which a migration would go wrong.
 *
 * @param what what it is, by its name, and what would go wrong: a clause without a final period
 * @param next what to do about it: begins with a verb
 */
public record Obstacle(Table table, String what, String next) {}
