package io.concertina.runtime.boot;

import io.concertina.migration.Gate;
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
  private final Index index;

  Presence(Instance instance, Index index) {
    this.instance = instance;
    this.index = index;
  }

  private String maps(Names names) {
    return index.wanted().stream()
        .map(w -> line(names, w.schema(), w.table(), w.column()))
        .sorted()
        .distinct()
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  /** The schema that the service runs on is left out, whether or not a model names it. */
  private static String line(Names names, String schema, String table, String column) {
    boolean own = schema.isEmpty() || schema.equals(names.schemaOf(new Table("", table)));
    return (own ? "" : schema + ".") + table + "." + column;
  }

  /** The statement that announces this instance, or that it is still there. */
  String announcement(Database database, Names names) {
    return """
        INSERT INTO %s (id, host, pid, process_started, build, maps) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET seen_at = %s"""
        .formatted(names.instance(), database.now());
  }

  /** What is bound in the announcement. */
  List<Object> values(Names names) {
    return List.of(
        id, instance.host(), instance.pid(), instance.started(), instance.build(), maps(names));
  }

  /** Announces this instance, or that it is still there. */
  void announce(Session session, Database database, Names names) throws SQLException {
    session.update(announcement(database, names), values(names).toArray());
  }

  /** Says goodbye. */
  void leave(Session session, Database database, Names names) throws SQLException {
    session.update(
        "DELETE FROM %s WHERE id = ? OR %s > %d"
            .formatted(
                names.instance(),
                database.secondsBetween("seen_at", database.now()),
                FORGOTTEN_SECONDS),
        id);
  }

  /** Living instances that map a column. */
  static List<Hold> mapping(
      Session session,
      Database database,
      Names names,
      Duration alive,
      String schema,
      String table,
      String name)
      throws SQLException {
    String column = line(names, schema, table, name);
    return seen(
        session,
        database,
        names,
        alive,
        database.contains("maps", "?"),
        List.of("\n" + column + "\n"),
        "still maps " + column);
  }

  /** What keeps a gate closed: living instances that need what goes. */
  static List<Hold> holding(
      Session session, Database database, Names names, Duration alive, Gate gate)
      throws SQLException {
    String schema = gate.table().schema();
    String table = gate.table().name();
    List<Hold> holds = new ArrayList<>();
    if (gate.gone().equals(Gate.TABLE)) {
      holds.addAll(
          seen(
              session,
              database,
              names,
              alive,
              database.contains("maps", "?"),
              List.of("\n" + line(names, schema, table, "")),
              "still maps " + gate.table()));
    } else if (!gate.gone().isEmpty()) {
      holds.addAll(mapping(session, database, names, alive, schema, table, gate.gone()));
    }
    if (!gate.needed().isEmpty()) {
      String column = line(names, schema, table, gate.needed());
      holds.addAll(
          seen(
              session,
              database,
              names,
              alive,
              database.contains("maps", "?") + " AND NOT " + database.contains("maps", "?"),
              List.of("\n" + line(names, schema, table, ""), "\n" + column + "\n"),
              "does not map " + column + " yet"));
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
