package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.processor.model.Column;
import io.concertina.processor.plan.Group;
import io.concertina.processor.plan.Group.Side;
import io.concertina.processor.plan.LoosenGroup;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.SyncGroup;
import io.concertina.processor.plan.Triggers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQLite's triggers that keep the two sides of a group in step. */
final class SqliteGroups {

  private SqliteGroups() {}

  /**
   * In step is what either side makes of the other, so that an expression may lose something; a
   * copy without any value is in step only where the original has none for it.
   */
  static String outOfStep(Group group, boolean copiesToNew) {
    List<Side> copy = group.copy(copiesToNew);
    return "(%s) AND (%s OR (%s))"
        .formatted(differ(copy), differ(group.original(copiesToNew)), empty("", copy));
  }

  /**
   * Whoever changed one side wins; when both sides were changed, the new one does. An INSERT that
   * gives the copy a value means it, whereas the original's may be its default. Where nobody
   * changed a side, the copy is not filled yet or another column changed that it depends on. What
   * is in step is left alone: the value that a writer gave is never replaced by what its own way
   * there and back makes of it. Writes of the old side alone are counted.
   *
   * <p>A WHEN can't hold the expressions, which name their columns without NEW: each statement has
   * the condition of its own. An update of a trigger's that fires triggers finds the row in step.
   */
  static Triggers of(SyncGroup sync) {
    Group group = sync.group();
    String insert =
        "AFTER INSERT ON %s\nBEGIN\n%sEND"
            .formatted(quote(group.table().name()), inserted(sync).indent(2));
    String update =
        "AFTER UPDATE OF %s ON %s\nBEGIN\n%sEND"
            .formatted(
                quote(group.sources().stream().map(Column::name).distinct().toList()),
                quote(group.table().name()),
                updated(sync).indent(2));
    String name = ObjectName.of(group.version(), group.name(), insert + update);
    return new SqliteTriggers.Statements(group.table(), name)
        .counter(group.version())
        .trigger("_i", insert)
        .trigger("_u", update)
        .trigger(
            "_n",
            SqliteTriggers.naming(
                group.table(),
                group.version(),
                group.from().stream().map(Side::column).toList(),
                group.to().stream().map(Side::column).toList()))
        .triggers();
  }

  private static String inserted(SyncGroup sync) {
    Group group = sync.group();
    List<Side> copy = group.copy(sync.copiesToNew());
    List<Side> original = group.original(sync.copiesToNew());
    String wrong = outOfStep(group, sync.copiesToNew());
    String given = "NOT (%s)".formatted(empty("NEW.", copy));
    String old =
        sync.copiesToNew()
            ? "%s AND NOT (%s)".formatted(empty("NEW.", copy), empty("NEW.", original))
            : given + " AND " + exists(group, differ(copy));
    List<String> statements = new ArrayList<>();
    if (Group.requires(original)) {
      String none = "%s AND %s".formatted(empty("NEW.", copy), empty("NEW.", original));
      String counted = sync.copiesToNew() ? old : "((%s) OR (%s))".formatted(old, none);
      statements.add(SqliteTriggers.count(group.version(), counted));
      // A row without any value can only be meant where the original may lack one too.
      statements.add(set(group, assignments(original), none));
    } else {
      statements.add(SqliteTriggers.count(group.version(), old));
    }
    statements.add(
        set(
            group,
            assignments(original),
            "%s AND ((%s) OR (%s))".formatted(given, wrong, empty("", original))));
    statements.add(set(group, assignments(copy), "(%s) AND %s".formatted(wrong, empty("", copy))));
    return String.join("\n", statements);
  }

  private static String updated(SyncGroup sync) {
    Group group = sync.group();
    List<Side> copy = group.copy(sync.copiesToNew());
    List<Side> original = group.original(sync.copiesToNew());
    String wrong = outOfStep(group, sync.copiesToNew());
    String old = "(%s) AND NOT (%s)".formatted(changed(group.from()), changed(group.to()));
    String copyWins = sync.copiesToNew() ? "(" + changed(copy) + ")" : "(" + old + ")";
    String counted =
        SqliteTriggers.count(group.version(), old + " AND " + exists(group, differ(group.from())));
    String completed =
        copy.size() == 1
            ? ""
            : "\n"
                + set(
                    group,
                    join(
                        copy,
                        ", ",
                        side ->
                            "%1$s = coalesce(%1$s, %2$s)"
                                .formatted(quote(side.column()), value(side))),
                    "%s AND NOT (%s)".formatted(empty("OLD.", copy), empty("NEW.", copy)));
    return counted
        + completed
        + "\n"
        + set(group, assignments(original), "%s AND %s".formatted(copyWins, wrong))
        + "\n"
        + set(
            group,
            assignments(copy),
            "%s AND (NOT %s OR (%s))".formatted(wrong, copyWins, empty("", copy)));
  }

  /**
   * What NOT NULL did for a column: it refused a row without a value on either side and the removal
   * of a value. They raise the words of SQLite's own error, so that a service sees the error it
   * knows. They hold whether they fire before the sync triggers or after.
   */
  static Triggers guards(LoosenGroup operation) {
    Group group = operation.group();
    String column = operation.column();
    boolean isNew = group.to().stream().anyMatch(side -> side.column().equals(column));
    List<Side> own = isNew ? group.to() : group.from();
    List<Side> other = isNew ? group.from() : group.to();
    Side side = own.stream().filter(s -> s.column().equals(column)).findFirst().orElseThrow();
    String table = quote(group.table().name());
    String error = "NOT NULL constraint failed: %s.%s".formatted(group.table().name(), column);
    String raise = "SELECT RAISE(ABORT, '%s');".formatted(error.replace("'", "''"));
    String none = "NEW.%s IS NULL".formatted(quote(column));
    String insert =
        """
        AFTER INSERT ON %s
        WHEN %s AND (%s%s)
        BEGIN
          %s
        END\
        """
            .formatted(
                table, none, lacking(own, other), exists(group, value(side) + " IS NULL"), raise);
    String update =
        """
        AFTER UPDATE OF %1$s ON %2$s
        WHEN (%3$s AND NOT (%4$s)) OR ((%4$s) AND %5$s)
        BEGIN
          %6$s
        END\
        """
            .formatted(
                quote(Stream.concat(own.stream(), other.stream()).map(Side::column).toList()),
                table,
                none,
                changed(other),
                exists(
                    group,
                    "%s IS NULL AND (%s IS NULL OR (%s) AND (%s))"
                        .formatted(value(side), quote(column), differ(own), differ(other))),
                raise);
    return new SqliteTriggers.Statements(
            group.table(), ObjectName.of(group.version(), column, insert + update))
        .trigger("_gi", insert)
        .trigger("_gu", update)
        .triggers();
  }

  /** Of a row without any value the sync triggers give a side that requires one its own. */
  private static String lacking(List<Side> own, List<Side> other) {
    if (!Group.requires(own)) {
      return "(%s) OR ".formatted(empty("NEW.", other));
    }
    return own.size() == 1
        ? ""
        : "(%s AND NOT (%s)) OR ".formatted(empty("NEW.", other), empty("NEW.", own));
  }

  private static String set(Group group, String assignments, String where) {
    return "UPDATE %s\nSET %s\nWHERE %s\n  AND %s;"
        .formatted(quote(group.table().name()), assignments, SqliteTriggers.SAME_ROW, where);
  }

  private static String exists(Group group, String where) {
    return "EXISTS (SELECT 1 FROM %s WHERE %s AND (%s))"
        .formatted(quote(group.table().name()), SqliteTriggers.SAME_ROW, where);
  }

  private static String assignments(List<Side> sides) {
    return join(sides, ", ", side -> "%s = %s".formatted(quote(side.column()), value(side)));
  }

  private static String value(Side side) {
    return "(" + side.value().sqlite() + ")";
  }

  private static String differ(List<Side> sides) {
    return "("
        + join(
            sides,
            " OR ",
            side ->
                "%s IS NOT %s".formatted(quote(side.column()), value(side)) + SqliteTriggers.BINARY)
        + ")";
  }

  private static String changed(List<Side> sides) {
    return join(
        sides,
        " OR ",
        side -> "NEW.%1$s IS NOT OLD.%1$s".formatted(quote(side.column())) + SqliteTriggers.BINARY);
  }

  private static String empty(String row, List<Side> sides) {
    return join(sides, " AND ", side -> row + quote(side.column()) + " IS NULL");
  }

  private static String join(List<Side> sides, String by, Function<Side, String> text) {
    return sides.stream().map(text).collect(Collectors.joining(by));
  }
}
