package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.processor.plan.Group;
import io.concertina.processor.plan.Group.Side;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.SyncGroup;
import io.concertina.processor.plan.Triggers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** PostgreSQL's triggers that keep the two sides of a group in step. */
final class PostgresGroups {

  private static final String COPY = "concertina_copy.";

  private static final String ORIGINAL = "concertina_original.";

  /** What an expression says of values that it can't take. */
  private static final String FAILURE =
      "data_exception OR integrity_constraint_violation OR raise_exception";

  private PostgresGroups() {}

  /**
   * In step is what either side makes of the other, so that an expression may lose something; a
   * copy without any value is in step only where the original has none for it.
   */
  static String outOfStep(Group group, boolean copiesToNew) {
    List<Side> copy = group.copy(copiesToNew);
    List<Side> original = group.original(copiesToNew);
    return "(%s) AND (%s OR (%s))"
        .formatted(
            join(copy, " OR ", PostgresGroups::differs),
            join(original, " OR ", PostgresGroups::differs),
            empty("", copy));
  }

  /** The value is cast as it would be if it were stored, or a rounded one would always differ. */
  private static String differs(Side side) {
    return "%s IS DISTINCT FROM %s"
        .formatted(
            PostgresTriggers.comparable(quote(side.column()), side.type()),
            PostgresTriggers.comparable(
                "CAST((%s) AS %s)".formatted(side.value().sql(), side.type()), side.type()));
  }

  /**
   * Whoever changed one side wins; when both sides were changed, the new one does. An INSERT that
   * gives the copy a value means it, whereas the original's may be its default. Where nobody
   * changed a side, the copy is not filled yet or another column changed that it depends on. What
   * is in step is left alone: the value that a writer gave is never replaced by what its own way
   * there and back makes of it. Writes of the old side alone are counted. What the service's own
   * triggers change afterwards is followed.
   *
   * <p>A WHEN can't hold the expressions, which name their columns without NEW; it keeps out the
   * updates that touch none of them.
   */
  static Triggers of(SyncGroup sync) {
    Group group = sync.group();
    String body = body(sync);
    String changed =
        group.sources().stream()
            .map(
                source ->
                    PostgresTriggers.differ(
                        "NEW.", source.name(), "OLD.", source.name(), source.type()))
            .collect(Collectors.joining(" OR "));
    String name = PostgresTriggers.name(group.version(), group.name(), body + changed);
    PostgresTriggers.Statements statements =
        PostgresTriggers.Statements.evaluating(group.table(), group.version(), name, body);
    List<String> from = group.from().stream().map(Side::column).toList();
    statements.notes("INSERT OR UPDATE OF " + quote(from));
    statements.before("_i", "INSERT", "");
    statements.before("_u", "UPDATE", changed);
    statements.follow("_i", "INSERT", "");
    statements.follow("_u", "UPDATE", changed);
    statements.countUpdates(from);
    return statements.triggers();
  }

  private static String body(SyncGroup sync) {
    Group group = sync.group();
    List<Side> copy = group.copy(sync.copiesToNew());
    List<Side> original = group.original(sync.copiesToNew());
    String old = "(%s) AND NOT (%s)".formatted(changed(group.from()), changed(group.to()));
    String none = "%s AND %s".formatted(empty("NEW.", copy), empty("NEW.", original));
    String count = PostgresTriggers.count(group.version());
    return """
        DECLARE
          concertina_copy record;
          concertina_original record;
          concertina_copy_wins boolean;
          concertina_left text;
        BEGIN
        %15$s  concertina_copy := NEW;
          concertina_original := NEW;
        %1$s%2$s  IF TG_OP = 'INSERT' THEN
            concertina_copy_wins := %14$s;
            IF TG_NARGS = 0 AND (%4$s) THEN
              %6$s
            END IF;
          ELSE
            concertina_copy_wins := %7$s;
            IF TG_NARGS = 0 AND (%5$s) THEN
              %18$s
            END IF;
          END IF;
        %16$s  IF NOT (%8$s) AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND %9$s) THEN
            %17$s
            RETURN NEW;
          END IF;
          IF NOT (%3$s) THEN
        %10$s  END IF;
          IF concertina_copy_wins THEN
            %11$s
            IF %3$s THEN
        %12$s      %13$s
            END IF;
          ELSE
            %13$s
          END IF;
          %17$s
          RETURN NEW;
        END
        """
        .formatted(
            computed(group, copy, 2),
            copy.size() > 1 ? completed(copy) : "",
            empty("NEW.", copy),
            sync.copiesToNew()
                ? "%s AND NOT (%s)".formatted(empty("NEW.", copy), empty("NEW.", original))
                : "NOT (%s) AND (%s)".formatted(empty("NEW.", copy), differ(copy, COPY))
                    + (Group.requires(original) ? " OR (%s)".formatted(none) : ""),
            // What the way back fills is what the new side makes of it.
            sync.copiesToNew() ? old : old + " AND (" + differ(copy, COPY) + ")",
            count,
            sync.copiesToNew() ? changed(group.to()) : old,
            differ(copy, COPY),
            empty("NEW.", original),
            inStep(group, original, note(group, copy, original)),
            compute(group, original, "NEW."),
            computed(group, copy, 6),
            join(copy, " ", side -> "NEW.%1$s := %2$s%1$s;".formatted(quote(side.column()), COPY)),
            // A row without any value can only be meant where the original may lack one too.
            "NOT (%s)".formatted(empty("NEW.", copy))
                + (Group.requires(original) ? " OR (%s)".formatted(none) : ""),
            unchanged(group),
            followed(group, copy, original),
            note(group, copy, original),
            PostgresTriggers.countUncounted(group.version()));
  }

  /** What the first trigger left in step and no trigger of the service's has changed since. */
  private static String unchanged(Group group) {
    return """
          IF TG_NARGS > 0 THEN
            concertina_left := current_setting('%s', true);
            IF split_part(concertina_left, ' ', 1) = %s THEN
              RETURN NEW;
            END IF;
          END IF;
        """
        .formatted(ObjectName.noted(group.version()), all(group));
  }

  /** The side that a trigger of the service's changed wins over the one that it left alone. */
  private static String followed(Group group, List<Side> copy, List<Side> original) {
    return """
          IF TG_NARGS > 0 THEN
            IF split_part(concertina_left, ' ', 2) = %s THEN
              concertina_copy_wins := FALSE;
            ELSIF split_part(concertina_left, ' ', 3) = %s THEN
              concertina_copy_wins := TRUE;
            END IF;
          END IF;
        """
        .formatted(noted(group, copy), noted(group, original));
  }

  private static String note(Group group, List<Side> copy, List<Side> original) {
    return "concertina_left := set_config('%s', concat_ws(' ', %s, %s, %s), true);"
        .formatted(
            ObjectName.noted(group.version()),
            all(group),
            noted(group, copy),
            noted(group, original));
  }

  private static String all(Group group) {
    return PostgresTriggers.noted(
        group.key(), group.sources().stream().map(source -> source.name()).toList());
  }

  private static String noted(Group group, List<Side> sides) {
    return PostgresTriggers.noted(group.key(), sides.stream().map(Side::column).toList());
  }

  /** The copy may be one of another day, of which the original's expression makes nothing. */
  private static String inStep(Group group, List<Side> original, String note) {
    return """
        BEGIN
          %s
          IF NOT (%s) THEN
            %s
            RETURN NEW;
          END IF;
        EXCEPTION WHEN %s THEN
          NULL;
        END;
        """
        .formatted(compute(group, original, ORIGINAL), differ(original, ORIGINAL), note, FAILURE)
        .indent(4);
  }

  /** What the original makes of the copy; NULL where it fails, for its writer knows no copy. */
  private static String computed(Group group, List<Side> copy, int indent) {
    return """
        BEGIN
          %s
        EXCEPTION WHEN %s THEN
          %s
        END;
        """
        .formatted(
            compute(group, copy, COPY),
            FAILURE,
            join(copy, "\n  ", side -> "%s%s := NULL;".formatted(COPY, quote(side.column()))))
        .indent(indent);
  }

  /** A row of which the first column of an empty copy is filled gets the others as well. */
  private static String completed(List<Side> copy) {
    return """
          IF TG_OP = 'UPDATE' THEN
            IF %s AND NOT (%s) THEN
              %s
            END IF;
          END IF;
        """
        .formatted(
            empty("OLD.", copy),
            empty("NEW.", copy),
            join(
                copy,
                "\n      ",
                side ->
                    "NEW.%1$s := coalesce(NEW.%1$s, %2$s%1$s);"
                        .formatted(quote(side.column()), COPY)));
  }

  private static String compute(Group group, List<Side> sides, String row) {
    return "SELECT %s INTO %s FROM (SELECT NEW.*) AS %s;"
        .formatted(
            join(sides, ", ", side -> "(" + side.value().sql() + ")"),
            join(sides, ", ", side -> row + quote(side.column())),
            quote(group.table().name()));
  }

  private static String changed(List<Side> sides) {
    return differ(sides, "OLD.");
  }

  private static String differ(List<Side> sides, String row) {
    return join(
        sides,
        " OR ",
        side -> PostgresTriggers.differ("NEW.", side.column(), row, side.column(), side.type()));
  }

  private static String empty(String row, List<Side> sides) {
    return join(sides, " AND ", side -> row + quote(side.column()) + " IS NULL");
  }

  private static String join(List<Side> sides, String by, Function<Side, String> text) {
    return sides.stream().map(text).collect(Collectors.joining(by));
  }
}
