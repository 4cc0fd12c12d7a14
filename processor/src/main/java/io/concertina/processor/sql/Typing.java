package io.concertina.processor.sql;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What PostgreSQL makes of values over the columns of a table.
 *
 * @param columns the columns by their name
 */
public record Typing(Function<String, Optional<Column>> columns) {

  private static final Set<String> TEXT = Set.of("text", "varchar", "char");
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
  private static final Set<String> TIMES =
      Set.of("date", "time", "timetz", "timestamp", "timestamptz", "interval");
  private static final Set<String> JSON = Set.of("json", "jsonb");
  private static final List<Set<String>> KINDS =
      List.of(TEXT, NUMBERS, TIMES, JSON, Set.of("boolean"), Set.of("uuid"), Set.of("bytea"));

  /** Functions that give one type whatever they are given. */
  private static final Map<String, String> FUNCTIONS =
      Map.ofEntries(
          Map.entry("concat", "text"),
          Map.entry("concat_ws", "text"),
          Map.entry("initcap", "text"),
          Map.entry("left", "text"),
          Map.entry("lpad", "text"),
          Map.entry("md5", "text"),
          Map.entry("regexp_replace", "text"),
          Map.entry("repeat", "text"),
          Map.entry("replace", "text"),
          Map.entry("right", "text"),
          Map.entry("rpad", "text"),
          Map.entry("split_part", "text"),
          Map.entry("to_char", "text"),
          Map.entry("translate", "text"),
          Map.entry("char_length", "integer"),
          Map.entry("length", "integer"),
          Map.entry("octet_length", "integer"),
          Map.entry("position", "integer"),
          Map.entry("strpos", "integer"),
          Map.entry("to_date", "date"),
          Map.entry("current_date", "date"),
          Map.entry("current_timestamp", "timestamptz"),
          Map.entry("now", "timestamptz"),
          Map.entry("to_timestamp", "timestamptz"),
          Map.entry("gen_random_uuid", "uuid"));

  /** Functions that give text for text, and for ranges and bytes something else. */
  private static final Set<String> TEXT_FOR_TEXT =
      Set.of(
          "lower",
          "upper",
          "trim",
          "btrim",
          "ltrim",
          "rtrim",
          "substr",
          "substring",
          "overlay",
          "reverse");

  /** The type by its one name; empty where it is not known, or any will do. */
  public Optional<String> type(Value value) {
    if (value instanceof Value.Numeral number) {
      return Optional.of(number.text().matches("-?\\d{1,9}") ? "integer" : "numeric");
    } else if (value instanceof Value.Truth) {
      return Optional.of("boolean");
    } else if (value instanceof Value.Of column) {
      return columns
          .apply(column.name())
          .filter(known -> !known.guessed() && !known.type().isEmpty())
          .flatMap(known -> plain(known.type()));
    } else if (value instanceof Value.Cast cast) {
      return plain(cast.type());
    } else if (value instanceof Value.Joined joined) {
      return joined.parts().stream().allMatch(this::isSingle)
              && joined.parts().stream().anyMatch(this::isText)
          ? Optional.of("text")
          : Optional.empty();
    } else if (value instanceof Value.OneOf cases) {
      return common(cases.results());
    } else if (value instanceof Value.Call call) {
      return type(call);
    } else {
      return Optional.empty();
    }
  }

  private Optional<String> type(Value.Call call) {
    List<Value> given = call.parts();
    return switch (call.function()) {
      case "coalesce", "greatest", "least" -> common(given);
      case "nullif" -> given.isEmpty() ? Optional.empty() : type(given.get(0));
      case "timezone" ->
          given.size() < 2
              ? Optional.empty()
              : type(given.get(1))
                  .map(Map.of("timestamptz", "timestamp", "timestamp", "timestamptz")::get);
      default ->
          TEXT_FOR_TEXT.contains(call.function())
              ? Optional.of("text").filter(text -> !given.isEmpty() && isText(given.get(0)))
              : Optional.ofNullable(FUNCTIONS.get(call.function()));
    };
  }

  private Optional<String> common(List<Value> values) {
    List<Value> typed = values.stream().filter(value -> !isUntyped(value)).toList();
    Set<Optional<String>> types = typed.stream().map(this::type).collect(Collectors.toSet());
    if (types.size() == 1) {
      return types.iterator().next();
    }
    return !types.isEmpty()
            && types.stream().allMatch(type -> type.filter(NUMBERS::contains).isPresent())
        ? Optional.of("numeric")
        : Optional.empty();
  }

  private boolean isText(Value value) {
    return value instanceof Value.Literal || type(value).filter(TEXT::contains).isPresent();
  }

  private boolean isSingle(Value value) {
    return value instanceof Value.Literal || type(value).isPresent();
  }

  private static Optional<String> plain(String type) {
    SqlType parsed = SqlType.of(type);
    return parsed.array() ? Optional.empty() : Optional.of(parsed.name());
  }

  /**
   * Whether PostgreSQL refuses to store the value in a column of the type; false where that is not
   * known.
   */
  public boolean isRefused(Value value, String columnType) {
    String to = plain(columnType).orElse("");
    if (value instanceof Value.Literal literal) {
      return isUnreadable(literal.text(), to);
    }
    if (value instanceof Value.OneOf cases
        && cases.results().stream().allMatch(Typing::isUntyped)) {
      // What is of no type becomes text.
      return isOther("text", to);
    }
    return type(value).filter(from -> isOther(from, to)).isPresent();
  }

  private static boolean isUntyped(Value value) {
    return value instanceof Value.Null || value instanceof Value.Literal;
  }

  /** Every type goes into text; otherwise no type goes into one of another kind by itself. */
  private static boolean isOther(String from, String to) {
    Optional<Set<String>> source = kind(from);
    Optional<Set<String>> target = kind(to);
    return source.isPresent() && target.isPresent() && !TEXT.contains(to) && !source.equals(target);
  }

  private static Optional<Set<String>> kind(String type) {
    return KINDS.stream().filter(kind -> kind.contains(type)).findFirst();
  }

  private static boolean isUnreadable(String text, String type) {
    String value = text.strip();
    if (NUMBERS.contains(type)) {
      return !value.matches(
          "(?i)[+-]?(\\d[\\d_]*\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?|0[xob][\\da-f_]+|nan|[+-]?inf(inity)?");
    }
    if (type.equals("boolean")) {
      return !value.matches("(?i)t(r(ue?)?)?|f(a(l(se?)?)?)?|y(es?)?|no?|on|off?|0|1");
    }
    return type.equals("uuid") && !value.matches("(?i)\\{?([\\da-f]{4}-?){8}}?");
  }

  /** Whether the value can be NULL, as far as the mapping tells. */
  public boolean mayBeNull(Value value) {
    if (value instanceof Value.Null) {
      return true;
    } else if (value instanceof Value.Of column) {
      return columns.apply(column.name()).filter(Column::nullable).isPresent();
    } else if (value instanceof Value.Cast || value instanceof Value.Joined) {
      return value.parts().stream().anyMatch(this::mayBeNull);
    } else if (value instanceof Value.OneOf cases) {
      return cases.results().stream().anyMatch(this::mayBeNull);
    } else if (value instanceof Value.Call call) {
      return switch (call.function()) {
        case "coalesce", "greatest", "least" -> call.parts().stream().allMatch(this::mayBeNull);
        case "nullif" -> true;
        case "concat", "concat_ws" -> false;
        default ->
            (FUNCTIONS.containsKey(call.function()) || TEXT_FOR_TEXT.contains(call.function()))
                && call.parts().stream().anyMatch(this::mayBeNull);
      };
    } else {
      return false;
    }
  }
}
