package io.concertina.runtime.database;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings under which all of Concertina's own statements run, whatever a role, a database, the
 * URL or the driver set: first what decides which rows are seen, what a statement means and what
 * the catalogue's functions print, then what decides how long it takes.
 *
 * <p>They are set for one transaction at a time: behind a pooler that shares sessions, a setting of
 * the session would become somebody else's.
 */
final class PostgresSettings {

  /** Planner methods that PostgreSQL 14 and later have, all on unless somebody set them off. */
  private static final List<String> PLANNER =
      List.of(
          "async_append",
          "bitmapscan",
          "gathermerge",
          "hashagg",
          "hashjoin",
          "incremental_sort",
          "indexonlyscan",
          "indexscan",
          "material",
          "memoize",
          "mergejoin",
          "nestloop",
          "parallel_append",
          "parallel_hash",
          "partition_pruning",
          "seqscan",
          "sort",
          "tidscan");

  private final Map<String, String> values = new LinkedHashMap<>();

  private PostgresSettings() {}

  /** Of a server of that version; locks are waited for as long as the role has it. */
  static PostgresSettings of(int major) {
    PostgresSettings settings = new PostgresSettings();
    Map<String, String> values = settings.values;
    // What Concertina writes itself is no sign that a release needs what goes.
    values.put("concertina.own", "on");
    // A statement whose rows a policy would filter fails, instead of passing for all of them.
    values.put("row_security", "off");
    values.put("quote_all_identifiers", "off");
    values.put("DateStyle", "ISO, MDY");
    values.put("IntervalStyle", "postgres");
    values.put("TimeZone", "UTC");
    values.put("extra_float_digits", "1");
    values.put("bytea_output", "hex");
    values.put("xmloption", "content");
    values.put("array_nulls", "on");
    values.put("transform_null_equals", "off");
    values.put("standard_conforming_strings", "on");
    values.put("check_function_bodies", "on");
    values.put("default_tablespace", "");
    values.put("default_table_access_method", "heap");
    values.put("statement_timeout", "0");
    values.put("idle_in_transaction_session_timeout", "10s");
    if (major >= 17) {
      values.put("transaction_timeout", "0");
    }
    values.put("plan_cache_mode", "force_custom_plan");
    values.put("jit", "off");
    for (String method : PLANNER) {
      values.put("enable_" + method, "on");
    }
    return settings;
  }

  /** The same, giving up a lock after that time; zero for never. */
  PostgresSettings waiting(Duration lockTimeout) {
    return with("lock_timeout", lockTimeout.toMillis() + "ms");
  }

  /** The same, but for one. */
  PostgresSettings with(String name, String value) {
    PostgresSettings copy = new PostgresSettings();
    copy.values.putAll(values);
    copy.values.put(name, value);
    return copy;
  }

  /** What decides how a statement fares that can't be in a transaction, with the value to have. */
  Map<String, String> patient() {
    Map<String, String> patient = new LinkedHashMap<>();
    for (String name :
        List.of("statement_timeout", "transaction_timeout", "DateStyle", "default_tablespace")) {
      String value = values.get(name);
      if (value != null) {
        patient.put(name, value);
      }
    }
    patient.put("lock_timeout", "0");
    return patient;
  }

  /**
   * The statement that sets them until the transaction ends. Where triggers are off, which a
   * superuser alone can change, it fails with 42501 unless the role may. One number is the answer;
   * of a condition PostgreSQL would evaluate no more than it needs.
   */
  String sql() {
    return values.entrySet().stream()
        .map(
            e ->
                "set_config('%s', '%s', true)"
                    .formatted(e.getKey(), e.getValue().replace("'", "''")))
        .collect(
            Collectors.joining(
                ", ",
                "SELECT pg_catalog.num_nulls(",
                ", CASE WHEN pg_catalog.current_setting('session_replication_role') = 'replica' THEN set_config('session_replication_role', 'origin', true) END)"));
  }
}
