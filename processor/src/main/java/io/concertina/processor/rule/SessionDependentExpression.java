package io.concertina.processor.rule;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.SqlType;
import io.concertina.processor.sql.Typing;
import io.concertina.processor.sql.Value;
import io.concertina.processor.step.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A computed value that is another one in another session. */
final class SessionDependentExpression implements Rule {

  private static final Set<String> SETTINGS =
      Set.of(
          "current_catalog",
          "current_database",
          "current_role",
          "current_schema",
          "current_schemas",
          "current_setting",
          "current_user",
          "inet_client_addr",
          "inet_client_port",
          "session_user",
          "system_user",
          "user");

  private static final Set<String> TEXT = Set.of("text", "varchar", "char");
  private static final Set<String> LOCAL = Set.of("date", "timestamp");

  private static final Pattern WITHOUT_ZONE =
      Pattern.compile("\\s*\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?\\s*");

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : Clause.all(project)) {
      if (clause.isComputed() || clause.isGenerated()) {
        Optional<String> setting =
            clause.expression().functions().stream().filter(SETTINGS::contains).findFirst();
        if (setting.isPresent()) {
          findings.add(ofSession(clause, setting.get()));
        } else if (clause.isTriggered() || clause.isGenerated()) {
          converted(clause).ifPresent(what -> findings.add(ofZone(clause, what)));
        }
      }
    }
    return findings;
  }

  /** What of it depends on TimeZone or DateStyle. */
  private static Optional<String> converted(Clause clause) {
    Typing typing = clause.typing();
    Value value = clause.expression().value();
    boolean epoch = clause.expression().text().toLowerCase(Locale.ROOT).contains("epoch");
    return Stream.concat(
            value.all().flatMap(part -> within(part, typing, epoch).stream()),
            // What is stored in a column of another type is converted as a cast does it.
            clause.target().map(Column::type).flatMap(to -> cast(value, to, typing)).stream())
        .findFirst();
  }

  private static Optional<String> within(Value value, Typing typing, boolean epoch) {
    if (value instanceof Value.Cast cast) {
      return cast(cast.value(), cast.type(), typing);
    } else if (value instanceof Value.Joined || isConcat(value)) {
      return value.parts().stream()
          .flatMap(part -> cast(part, "text", typing).stream())
          .findFirst();
    } else if (value instanceof Value.Call call) {
      boolean moment =
          call.parts().stream()
              .anyMatch(part -> typing.type(part).filter("timestamptz"::equals).isPresent());
      boolean zoned =
          switch (call.function()) {
            case "to_char", "date" -> moment;
            case "date_trunc", "age" -> moment && call.parts().size() < 3;
            case "date_part", "extract" -> moment && !epoch;
            case "to_timestamp" -> call.parts().size() == 2;
            default -> false;
          };
      return zoned
          ? Optional.of(
              call.function().equals("to_timestamp")
                  ? "to_timestamp(text, text) by TimeZone"
                  : call.function() + "(timestamptz) by TimeZone")
          : Optional.empty();
    } else {
      return Optional.empty();
    }
  }

  private static boolean isConcat(Value value) {
    return value instanceof Value.Call call
        && Set.of("concat", "concat_ws").contains(call.function());
  }

  private static Optional<String> cast(Value value, String type, Typing typing) {
    String to = SqlType.of(type).name();
    if (value instanceof Value.Literal literal) {
      return to.equals("timestamptz") && WITHOUT_ZONE.matcher(literal.text()).matches()
          ? Optional.of("'" + literal.text() + "' as timestamptz by TimeZone")
          : Optional.empty();
    }
    String from = typing.type(value).orElse("");
    boolean zoned =
        from.equals("timestamptz")
            ? LOCAL.contains(to) || Set.of("time", "timetz").contains(to) || TEXT.contains(to)
            : LOCAL.contains(from) && to.equals("timestamptz");
    if (zoned) {
      return Optional.of(from + " as " + to + " by TimeZone");
    }
    return LOCAL.contains(from) && TEXT.contains(to)
        ? Optional.of(from + " as " + to + " by DateStyle")
        : Optional.empty();
  }

  private Finding ofSession(Clause clause, String function) {
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject() + " calls " + function + ", which depends on the session",
        "the trigger computes it in each writer's session and the backfill in the migrator's, so that"
            + " the value says who wrote the row last, not what is in it",
        "write a constant or an expression over the columns of the row; where the writer's value is"
            + " meant  "
            + acceptance());
  }

  private Finding ofZone(Clause clause, String what) {
    boolean zone = what.endsWith("TimeZone");
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject() + " depends on the session: it converts " + what,
        "the trigger computes it in each writer's session and the backfill in ours, so that equal rows"
            + " get different values and no verification can tell a right one from a wrong one",
        (zone
                ? "name the zone, like (placed_at AT TIME ZONE 'UTC')::date, and give SQLite its own"
                    + " expression"
                : "name the format, like to_char(placed_on, 'YYYY-MM-DD'), and give SQLite its own"
                    + " expression")
            + "; where the service runs on SQLite alone  "
            + acceptance());
  }
}
