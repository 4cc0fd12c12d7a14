package io.concertina.runtime.database;

/** SQLite binds a trigger's text to the schema when it is made, and has one path. */
final class SqliteSyncTriggers implements SyncTriggers {}
