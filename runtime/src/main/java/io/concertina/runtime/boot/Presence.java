package io.concertina.runtime.boot;

import io.concertina.migration.Gate;
import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.Hold;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The row by which an instance tells the others what it maps, for as long as it lives.
 *
 * <p>An instance first announces itself and then looks whether its columns exist; a contract first
 * keeps announcements out and then looks who is there. So one of the two always sees the other.
 */
final class Presence {

  /** Rows of instances that died long ago are of no use to anyone. */
  private static final int FORGOTTEN_SECONDS = 24 * 3600;

  private final String id = UUID.randomUUID().toString();
  private final Instance instance;
  private final String maps;

  Presence(Instance instance, Index index) {
    this.instance = instance;
    this.maps =
        index.used().stream()
            .map(w -> line(w.schema(), w.table(), w.column()))
            .sorted()
            .distinct()
            .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String line(String schema, String table, String column) {
    return (schema.isEmpty() ? "" : schema + ".") + table + "." + column;
  }

  /**
   * The ways in which a model may spell it: with the schema that the service runs on, or without.
   * Which that is, an instance need not know yet when it announces itself.
   */
  private static List<Object> spellings(
      Names names, String schema, String table, String column, String end) {
    String own = names.schemaOf(new Table("", table));
    boolean either = schema.isEmpty() || schema.equals(own);
    return (either ? Stream.of("", own) : Stream.of(schema))
        .map(spelt -> (Object) ("\n" + line(spelt, table, column) + end))
        .distinct()
        .toList();
  }

  private static String contains(Database database, List<Object> spellings) {
    return spellings.stream()
        .map(spelling -> database.contains("maps", "?"))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  /** The statement that announces this instance, or that it is still there. */
  String announcement(Database database, Names names) {
    return """
        INSERT INTO %s (id, host, pid, process_started, build, maps) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET seen_at = %s"""
        .formatted(names.instance(), database.now());
  }

  /** What is bound in the announcement. */
  List<Object> values() {
    return List.of(id, instance.host(), instance.pid(), instance.started(), instance.build(), maps);
  }

  /** Announces this instance, or that it is still there. */
  void announce(Session session, Database database, Names names) throws SQLException {
    session.update(announcement(database, names), values().toArray());
  }

  /** Says goodbye. */
  void leave(Session session, Database database, Names names) throws SQLException {
    session.update(
        "DELETE FROM %s WHERE id = ? OR %s > %s"
            .formatted(
                names.instance(),
                database.secondsBetween("seen_at", database.now()),
                FORGOTTEN_SECONDS),
        id);
  }

  /** Living instances that map a column, or may do so. */
  static List<Hold> mapping(
      Session session,
      Database database,
      Names names,
      Duration alive,
      String schema,
      String table,
      String name)
      throws SQLException {
    List<Object> spellings =
        Stream.of(name, Mapping.ANY)
            .flatMap(column -> spellings(names, schema, table, column, "\n").stream())
            .toList();
    return seen(
        session,
        database,
        names,
        alive,
        contains(database, spellings),
        spellings,
        "still maps " + line(schema, table, name));
  }

  /** What keeps a gate closed: living instances that need what goes. */
  static List<Hold> holding(
      Session session, Database database, Names names, Duration alive, Gate gate)
      throws SQLException {
    String schema = gate.table().schema();
    String table = gate.table().name();
    List<Hold> holds = new ArrayList<>();
    List<Object> any = spellings(names, schema, table, "", "");
    if (gate.gone().equals(Gate.TABLE)) {
      holds.addAll(
          seen(
              session,
              database,
              names,
              alive,
              contains(database, any),
              any,
              "still maps " + gate.table()));
    } else if (!gate.gone().isEmpty()) {
      holds.addAll(mapping(session, database, names, alive, schema, table, gate.gone()));
    }
    if (!gate.needed().isEmpty()) {
      List<Object> needed = spellings(names, schema, table, gate.needed(), "\n");
      holds.addAll(
          seen(
              session,
              database,
              names,
              alive,
              contains(database, any) + " AND NOT " + contains(database, needed),
              Stream.concat(any.stream(), needed.stream()).toList(),
              "does not map " + line(schema, table, gate.needed()) + " yet"));
    }
    return holds;
  }

  private static List<Hold> seen(
      Session session,
      Database database,
      Names names,
      Duration alive,
      String condition,
      List<Object> values,
      String what)
      throws SQLException {
    String age = database.secondsBetween("seen_at", database.now());
    List<Object> bound = new ArrayList<>(values);
    bound.add(alive.toMillis() / 1000.0);
    return session
        .rows(
            "SELECT host, pid, process_started, build, %s AS age FROM %s WHERE %s AND %s <= ? ORDER BY host, pid"
                .formatted(age, names.instance(), condition, age),
            row ->
                Instance.dead(
                        row.getString("host"), row.getLong("pid"), row.getString("process_started"))
                    ? List.<Hold>of()
                    : List.of(
                        Hold.of(
                            String.format(
                                Locale.ROOT,
                                "instance %s pid %d%s %s, last seen %.0f s ago",
                                row.getString("host"),
                                row.getLong("pid"),
                                build(row.getString("build")),
                                what,
                                row.getDouble("age")))),
            bound.toArray())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static String build(String build) {
    return build.isEmpty() ? "" : " (build " + build + ")";
  }

  /** Whether any process but this one was ever seen. */
  static boolean alone(Session session, Database database, Names names, Instance self)
      throws SQLException {
    String other = "host <> ? OR pid <> ?";
    return session
        .rows(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM %s WHERE %s) OR EXISTS (SELECT 1 FROM %s WHERE %s)"
                .formatted(names.instance(), other, names.history(), other),
            row -> row.getInt(1),
            self.host(),
            self.pid(),
            self.host(),
            self.pid())
        .isEmpty();
  }
}
