package io.concertina.processor.rule;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.SqlType;
import io.concertina.processor.model.TypeChange;
import io.concertina.processor.step.AlterType;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A change of type for which PostgreSQL reads or writes every row while nobody else may. */
final class AlterTypeRewrites implements Rule {

  private static final Set<String> MOMENTS = Set.of("date", "timestamp", "timestamptz");

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.stages().stream()
        .flatMap(
            stage ->
                stage.step() instanceof AlterType step
                    ? check(step, stage).stream()
                    : Stream.<Finding>empty())
        .toList();
  }

  private Optional<Finding> check(AlterType step, Stage stage) {
    Optional<Column> known = stage.before().column(new ColumnRef(step.table(), step.column()));
    String from = step.from(stage.before());
    if (from.isEmpty() || SqlType.of(from).equals(SqlType.of(step.type()))) {
      return Optional.of(unknown(step));
    }
    if (known.filter(column -> !SqlType.of(column.type()).equals(SqlType.of(from))).isPresent()) {
      return Optional.of(other(step, known.get().type()));
    }
    return switch (TypeChange.of(SqlType.of(from), SqlType.of(step.type()))) {
      case NONE, IN_PLACE, CONVERTS -> Optional.empty();
      case REWRITES ->
          Optional.of(
              finding(
                  step,
                  from,
                  " writes the table anew",
                  "PostgreSQL keeps every reader and writer of "
                      + step.table()
                      + " out (ACCESS EXCLUSIVE) while it writes each row and every index anew; and"
                      + " what one release binds for the one type is not taken for the other"));
    };
  }

  private Finding finding(AlterType step, String from, String what, String why) {
    String copy = step.column() + "_new";
    return finding(
        step.origin(),
        "type",
        "The change of " + Subject.of(step) + " from " + from + " to " + step.type() + what,
        why,
        ("let a column of the new type take its place:  @ReplaceColumn(version = \"%s\", from ="
                + " \"%s\", fromType = \"%s\", to = \"%s\", type = \"%s\", up = \"%s\", down = \"%s\"%s)")
            .formatted(
                step.version(),
                step.column(),
                from,
                copy,
                step.type(),
                converted(step.column(), from, step.type()),
                converted(copy, step.type(), from),
                MOMENTS.contains(SqlType.of(from).name())
                        || MOMENTS.contains(SqlType.of(step.type()).name())
                    ? ", sqliteUp = \"%s\", sqliteDown = \"%s\"".formatted(step.column(), copy)
                    : ""));
  }

  /** The same in every session, whatever its TimeZone and DateStyle; SQLite has texts for both. */
  private static String converted(String column, String from, String to) {
    String zoned = column + " AT TIME ZONE 'UTC'";
    boolean text = Set.of("text", "varchar", "char").contains(SqlType.of(to).name());
    return switch (SqlType.of(from).name()) {
      case "timestamptz" ->
          text
              ? "to_char(" + zoned + ", 'YYYY-MM-DD HH24:MI:SS.US')"
              : SqlType.of(to).name().equals("timestamp")
                  ? zoned
                  : "CAST(" + zoned + " AS " + to + ")";
      case "date" ->
          text
              ? "to_char(" + column + ", 'YYYY-MM-DD')"
              : SqlType.of(to).name().equals("timestamptz")
                  ? "CAST(" + column + " AS timestamp) AT TIME ZONE 'UTC'"
                  : "CAST(" + column + " AS " + to + ")";
      case "timestamp" ->
          text
              ? "to_char(" + column + ", 'YYYY-MM-DD HH24:MI:SS.US')"
              : SqlType.of(to).name().equals("timestamptz")
                  ? zoned
                  : "CAST(" + column + " AS " + to + ")";
      default -> "CAST(" + column + " AS " + to + ")";
    };
  }

  private Finding unknown(AlterType step) {
    return finding(
        step.origin(),
        "",
        "Nothing tells the type that " + Subject.of(step) + " has until version " + step.version(),
        "whether PostgreSQL changes it in place or writes the whole table anew depends on both"
            + " types, and the way down gives the old one back",
        "add  from = \"…\", for example  from = \"varchar(40)\"");
  }

  private Finding other(AlterType step, String known) {
    return finding(
        step.origin(),
        "from",
        "%s is %s before version %s, not %s"
            .formatted(Subject.of(step), known, step.version(), step.from()),
        "the earlier steps of this build say so; one of the two is wrong, and the migration would"
            + " stop in the middle of a deploy",
        "correct  from; or, where an @AddColumn takes its type from the field, which has the latest"
            + " one, write  type = \"%s\"  there".formatted(step.from()));
  }
}
