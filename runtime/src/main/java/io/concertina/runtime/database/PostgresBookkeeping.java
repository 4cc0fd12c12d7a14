package io.concertina.runtime.database;

import java.util.List;

/** Concertina's own tables on PostgreSQL; what they hold is told in docs/tables.md. */
final class PostgresBookkeeping {

  private PostgresBookkeeping() {}

  /** The statements that create them where they do not exist; for one transaction. */
  static List<String> create(Names names) {
    return List.of(
        // Two instances creating the same table at once collide in pg_type without this.
        "SELECT pg_advisory_xact_lock(hashtext('concertina bookkeeping'))",
        """
        CREATE TABLE IF NOT EXISTS %s (
          id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          version text NOT NULL CHECK (version ~ '^[0-9]+([.][0-9]+)*$'),
          phase text NOT NULL CHECK (phase IN (%s)),
          state text NOT NULL CHECK (state IN (%s)),
          description text NOT NULL DEFAULT '',
          checksum text NOT NULL DEFAULT '',
          executed_by text NOT NULL DEFAULT current_user,
          host text NOT NULL DEFAULT '',
          pid bigint NOT NULL DEFAULT 0,
          build text NOT NULL DEFAULT '',
          fingerprint text NOT NULL DEFAULT '',
          needs text,
          tool_version text NOT NULL DEFAULT '',
          started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          finished_at timestamptz,
          duration_ms bigint,
          rows_done bigint NOT NULL DEFAULT 0,
          error text,
          resolution text)"""
            .formatted(names.history(), Bookkeeping.PHASES, Bookkeeping.STATES),
        """
        CREATE TABLE IF NOT EXISTS %s (
          id int PRIMARY KEY CHECK (id = 1),
          format int NOT NULL,
          token bigint NOT NULL,
          host text,
          pid bigint,
          process_started text,
          build text,
          doing text,
          wanted boolean NOT NULL DEFAULT false,
          acquired_at timestamptz,
          renewed_at timestamptz,
          expires_at timestamptz,
          paused_at timestamptz,
          paused_by text,
          paused_reason text)"""
            .formatted(names.lease()),
        """
        CREATE TABLE IF NOT EXISTS %s (
          version text NOT NULL,
          operation text NOT NULL,
          chunk int NOT NULL DEFAULT 0,
          state text NOT NULL,
          cursor text[],
          upper_bound text[],
          window_end text[],
          stripe int NOT NULL DEFAULT 0,
          stripes int NOT NULL DEFAULT 1,
          rows_visited bigint NOT NULL DEFAULT 0,
          rows_changed bigint NOT NULL DEFAULT 0,
          started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          PRIMARY KEY (version, operation, chunk))"""
            .formatted(names.chunk()),
        """
        CREATE TABLE IF NOT EXISTS %s (
          id text PRIMARY KEY,
          host text NOT NULL,
          pid bigint NOT NULL,
          process_started text NOT NULL,
          build text NOT NULL,
          maps text NOT NULL,
          started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          seen_at timestamptz NOT NULL DEFAULT clock_timestamp())"""
            .formatted(names.instance()),
        """
        CREATE TABLE IF NOT EXISTS %s (
          version text PRIMARY KEY,
          writes bigint NOT NULL,
          still_since timestamptz NOT NULL DEFAULT clock_timestamp())"""
            .formatted(names.change()),
        """
        CREATE TABLE IF NOT EXISTS %s (
          version text NOT NULL,
          operation text NOT NULL,
          table_name text NOT NULL,
          key text[] NOT NULL,
          state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'WAIVED')),
          error text NOT NULL,
          row_data json,
          refused_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          reason text,
          CHECK ((state = 'WAIVED') = (coalesce(reason, '') <> '')),
          PRIMARY KEY (version, operation, key))"""
            .formatted(names.quarantine()),
        "INSERT INTO %s (id, format, token) VALUES (1, %s, 0) ON CONFLICT (id) DO NOTHING"
            .formatted(names.lease(), Bookkeeping.FORMAT));
  }
}
