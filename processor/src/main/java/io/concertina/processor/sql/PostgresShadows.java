package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.processor.model.SqlType;
import io.concertina.processor.plan.Shadow;
import io.concertina.processor.plan.ShadowSql;
import io.concertina.processor.plan.Triggers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** PostgreSQL's shadow of a column that takes another type. */
final class PostgresShadows {

  /** The shorter first. */
  private static final List<String> WHOLE = List.of("smallint", "integer", "bigint");

  private PostgresShadows() {}

  static ShadowSql of(Shadow shadow) {
    String type = type(shadow, shadow.to());
    String column = quote(shadow.column());
    return new ShadowSql(
        List.of(type(shadow, shadow.from())),
        List.of(type),
        List.of(
            alter(shadow)
                + "ADD COLUMN %s %s /* beside %s */".formatted(quote(shadow.name()), type, column)),
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
    String name = PostgresTriggers.name(shadow.version(), shadow.column(), body);
    PostgresTriggers.Statements statements =
        PostgresTriggers.Statements.evaluating(shadow.table(), name, body);
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
              case "smallint" -> outside(from, to, operand, "-32768", "32767");
              case "integer" -> outside(from, to, operand, "-2147483648", "2147483647");
              case "bigint" -> "";
              case "numeric" ->
                  numbers.isEmpty()
                      ? ""
                      : "%1$s = 'NaN' OR abs(%1$s) >= 1e%2$s OR %1$s <> round(%1$s, %3$s)"
                          .formatted(operand, numbers.get(0) - numbers.get(1), numbers.get(1));
              // What is too great or too little for it can't be cast at all.
              case "real" ->
                  "%1$s NOT IN ('NaN', 'Infinity', '-Infinity') AND (abs(%1$s) > 3.4e38 OR (%1$s <> 0 AND abs(%1$s) < 1.2e-38))"
                      .formatted(operand);
              case "double precision" -> "";
              case "varchar", "char" ->
                  numbers.isEmpty()
                      ? ""
                      : "char_length(%s) > %s".formatted(operand, numbers.get(0));
              case "varbit" ->
                  numbers.isEmpty() ? "" : "length(%s) > %s".formatted(operand, numbers.get(0));
              case "cidr" -> "host(%1$s) <> host(network(%1$s)) ".formatted(operand);
              case "text" -> "";
              default -> "%1$s <> %1$s::%2$s".formatted(operand, Types.postgres(shadow.to()));
            })
        .map(String::strip)
        .filter(condition -> !condition.isEmpty());
  }

  private static String outside(
      SqlType from, SqlType to, String operand, String least, String most) {
    return WHOLE.indexOf(from.name()) <= WHOLE.indexOf(to.name())
        ? ""
        : "%s NOT BETWEEN %s AND %s".formatted(operand, least, most);
  }

  private static String alter(Shadow shadow) {
    return "ALTER TABLE " + shadow.table().sql() + " ";
  }

  private static String literal(String text) {
    return "'" + PostgresTriggers.literal(text) + "'";
  }
}
