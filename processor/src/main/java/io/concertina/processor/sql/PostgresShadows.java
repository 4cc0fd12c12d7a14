package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.processor.model.SqlType;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.Shadow;
import io.concertina.processor.plan.ShadowSql;
import io.concertina.processor.plan.Triggers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** PostgreSQL's shadow of a column that takes another type. */
final class PostgresShadows {

  private PostgresShadows() {}

  static ShadowSql of(Shadow shadow) {
    String type = type(shadow, shadow.to());
    String column = quote(shadow.column());
    return new ShadowSql(
        List.of(type(shadow, shadow.from())),
        List.of(type),
        List.of(alter(shadow) + "ADD COLUMN %s %s".formatted(quote(shadow.name()), type)),
        triggers(shadow, type),
        List.of(
            tooWide(shadow, column)
                .map(
                    wide ->
                        "CASE WHEN NOT (%s) THEN %s END"
                            .formatted(wide, value(shadow, column, type)))
                .orElse(value(shadow, column, type))),
        tooWide(shadow, column).stream().toList(),
        List.of(wrong(shadow, type)));
  }

  /**
   * Whatever is there: the shadow has no writer of its own. What the type does not take is no
   * reason to refuse the writer; the verification finds it before the swap.
   */
  private static Triggers triggers(Shadow shadow, String type) {
    String column = "NEW." + quote(shadow.column());
    String assign = "NEW.%s := %s;".formatted(quote(shadow.name()), value(shadow, column, type));
    String body =
        "BEGIN\n"
            + tooWide(shadow, column)
                .map(
                    wide ->
                        "  IF %s THEN\n    NEW.%s := NULL;\n  ELSE\n    %s\n  END IF;\n"
                            .formatted(wide, quote(shadow.name()), assign))
                .orElse("  " + assign + "\n")
            + "  RETURN NEW;\nEND\n";
    String name = ObjectName.of(shadow.version(), shadow.column(), body);
    PostgresTriggers.Statements statements =
        PostgresTriggers.Statements.uncounted(shadow.table(), name, body);
    statements.trigger("", "INSERT OR UPDATE", "");
    return statements.triggers();
  }

  /** An enum goes by its own name. */
  private static String type(Shadow shadow, String type) {
    return shadow.labels().isEmpty() ? Types.postgres(type) : type;
  }

  private static String value(Shadow shadow, String operand, String type) {
    return shadow.labels().isEmpty()
        ? "CAST(%s AS %s)".formatted(operand, type)
        : "CAST(%s AS %s)".formatted(operand + "::text", type);
  }

  private static String wrong(Shadow shadow, String type) {
    String column = quote(shadow.column());
    String name = quote(shadow.name());
    String differs =
        shadow.labels().isEmpty()
            ? "%s IS DISTINCT FROM %s OR CAST(%s AS %s) IS DISTINCT FROM %s"
                .formatted(
                    name, value(shadow, column, type), name, Types.postgres(shadow.from()), column)
            : "%s::text IS DISTINCT FROM %s".formatted(name, column + "::text");
    return tooWide(shadow, column)
        .map(wide -> "CASE WHEN %s THEN TRUE ELSE %s END".formatted(wide, differs))
        .orElse(differs);
  }

  /**
   * Never by a cast: one to a shorter type cuts without a word, and one to a narrower number fails.
   */
  static Optional<String> tooWide(Shadow shadow, String operand) {
    if (!shadow.labels().isEmpty()) {
      return Optional.of(
          "%s NOT IN (%s)"
              .formatted(
                  operand + "::text",
                  shadow.labels().stream()
                      .map(PostgresShadows::literal)
                      .collect(Collectors.joining(", "))));
    }
    SqlType from = SqlType.of(shadow.from());
    SqlType to = SqlType.of(shadow.to());
    List<Integer> numbers = to.numbers();
    return Optional.of(
            switch (to.name()) {
              case "smallint" -> outside(from, operand, "-32768", "32768");
              case "integer" -> outside(from, operand, "-2147483648", "2147483648");
              case "bigint" ->
                  outside(from, operand, "-9223372036854775808", "9223372036854775808");
              case "numeric" ->
                  numbers.isEmpty()
                      ? ""
                      : "%1$s = 'NaN' OR abs(%1$s) >= 1e%2$d OR %1$s <> round(%1$s, %3$d)"
                          .formatted(
                              operand + "::numeric",
                              numbers.get(0) - numbers.get(1),
                              numbers.get(1));
              case "real" ->
                  from.name().equals("smallint") ? "" : "abs(%s) > 3e38".formatted(operand);
              case "double precision" ->
                  from.name().equals("numeric") ? "abs(%s) > 1e308".formatted(operand) : "";
              case "varchar", "char" ->
                  numbers.isEmpty()
                      ? ""
                      : "char_length(%s) > %d".formatted(operand, numbers.get(0));
              case "varbit" ->
                  numbers.isEmpty() ? "" : "length(%s) > %d".formatted(operand, numbers.get(0));
              case "cidr" -> "host(%1$s) <> host(network(%1$s)) ".formatted(operand);
              case "text" -> "";
              default -> "%1$s <> %1$s::%2$s".formatted(operand, Types.postgres(shadow.to()));
            })
        .map(String::strip)
        .filter(condition -> !condition.isEmpty());
  }

  /** A whole number takes all that a shorter one does; NaN is more than any. */
  private static String outside(SqlType from, String operand, String least, String tooMuch) {
    List<String> whole = List.of("smallint", "integer", "bigint");
    SqlType bound =
        SqlType.of(least.length() == 6 ? "smallint" : least.length() == 11 ? "integer" : "bigint");
    if (whole.contains(from.name())) {
      return whole.indexOf(from.name()) <= whole.indexOf(bound.name())
          ? ""
          : "%1$s < %2$s OR %1$s >= %3$s".formatted(operand, least, tooMuch);
    }
    return "%1$s < %2$s OR %1$s >= %3$s OR %1$s <> round(%4$s)"
        .formatted(
            operand,
            least,
            tooMuch,
            from.name().equals("real") ? operand + "::double precision" : operand);
  }

  private static String alter(Shadow shadow) {
    return "ALTER TABLE " + shadow.table().sql() + " ";
  }

  private static String literal(String text) {
    return "'" + PostgresTriggers.literal(text) + "'";
  }
}
