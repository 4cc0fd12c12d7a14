package io.concertina.runtime.database;

import java.util.List;

/** Concertina's own tables on SQLite; what they hold is told in docs/tables.md. */
final class SqliteBookkeeping {

  private SqliteBookkeeping() {}

  /** The statements that create them where they do not exist; for one transaction. */
  static List<String> create(Names names) {
    return List.of(
        """
        CREATE TABLE IF NOT EXISTS %s (
          id integer PRIMARY KEY AUTOINCREMENT,
          version text NOT NULL CHECK (version GLOB '[0-9]*' AND version NOT GLOB '*[^0-9.]*' AND version NOT GLOB '*..*' AND version NOT GLOB '*.'),
          phase text NOT NULL CHECK (phase IN (%s)),
          state text NOT NULL CHECK (state IN (%s)),
          description text NOT NULL DEFAULT '',
          checksum text NOT NULL DEFAULT '',
          executed_by text NOT NULL DEFAULT '',
          host text NOT NULL DEFAULT '',
          pid integer NOT NULL DEFAULT 0,
          build text NOT NULL DEFAULT '',
          fingerprint text NOT NULL DEFAULT '',
          needs text,
          tool_version text NOT NULL DEFAULT '',
          started_at text NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')),
          finished_at text,
          duration_ms integer,
          rows_done integer NOT NULL DEFAULT 0,
          error text,
          resolution text)"""
            .formatted(names.history(), Bookkeeping.PHASES, Bookkeeping.STATES),
        """
        CREATE TABLE IF NOT EXISTS %s (
          id integer PRIMARY KEY CHECK (id = 1),
          format integer NOT NULL,
          token integer NOT NULL,
          host text,
          pid integer,
          process_started text,
          build text,
          doing text,
          wanted integer NOT NULL DEFAULT 0,
          acquired_at text,
          renewed_at text,
          expires_at text,
          paused_at text,
          paused_by text,
          paused_reason text)"""
            .formatted(names.lease()),
        """
        CREATE TABLE IF NOT EXISTS %s (
          version text NOT NULL,
          operation text NOT NULL,
          chunk integer NOT NULL DEFAULT 0,
          state text NOT NULL,
          cursor text,
          upper_bound text,
          window_end text,
          stripe integer NOT NULL DEFAULT 0,
          stripes integer NOT NULL DEFAULT 1,
          rows_visited integer NOT NULL DEFAULT 0,
          rows_changed integer NOT NULL DEFAULT 0,
          started_at text NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')),
          updated_at text NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')),
          PRIMARY KEY (version, operation, chunk))"""
            .formatted(names.chunk()),
        """
        CREATE TABLE IF NOT EXISTS %s (
          id text PRIMARY KEY,
          host text NOT NULL,
          pid integer NOT NULL,
          process_started text NOT NULL,
          build text NOT NULL,
          maps text NOT NULL,
          started_at text NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')),
          seen_at text NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')))"""
            .formatted(names.instance()),
        """
        CREATE TABLE IF NOT EXISTS %s (
          version text PRIMARY KEY,
          writes integer NOT NULL,
          still_since text NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')))"""
            .formatted(names.change()),
        """
        CREATE TABLE IF NOT EXISTS %s (
          version text NOT NULL,
          operation text NOT NULL,
          table_name text NOT NULL,
          key text NOT NULL,
          state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'WAIVED')),
          error text NOT NULL,
          row_data text,
          refused_at text NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')),
          reason text,
          CHECK ((state = 'WAIVED') = (coalesce(reason, '') <> '')),
          PRIMARY KEY (version, operation, key))"""
            .formatted(names.quarantine()),
        "CREATE TABLE IF NOT EXISTS %s (name text PRIMARY KEY, writes integer NOT NULL)"
            .formatted(names.own("concertina_writes")),
        "INSERT INTO %s (id, format, token) VALUES (1, %s, 0) ON CONFLICT (id) DO NOTHING"
            .formatted(names.lease(), Bookkeeping.FORMAT));
  }
}
