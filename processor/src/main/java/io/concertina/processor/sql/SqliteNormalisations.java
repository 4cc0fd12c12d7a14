package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Table;
import io.concertina.processor.plan.CreateValues;
import io.concertina.processor.plan.Normalisation;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.Triggers;
import java.util.ArrayList;
import java.util.List;

/**
 * SQLite's triggers that keep values in step with the rows that refer to them. They write where
 * something differs: what one of them has written, the others find as it is, whether or not the
 * connection lets triggers fire themselves.
 */
final class SqliteNormalisations {

  private SqliteNormalisations() {}

  /** Of the very types and collations of the source; a value is told from others byte by byte. */
  static List<String> create(CreateValues operation, SqliteSql dialect) {
    Normalisation of = operation.normalisation();
    List<String> lines = new ArrayList<>();
    lines.add(quote(of.partKey().name()) + " " + dialect.type(of.partKey()) + " NOT NULL");
    for (String column : of.names()) {
      lines.add("%1$s ${type %1$s} NOT NULL".formatted(quote(column)));
    }
    lines.add("PRIMARY KEY (" + quote(of.partKey().name()) + ")");
    return List.of(
        "CREATE TABLE %s (\n  %s\n)".formatted(of.part().sql(), String.join(",\n  ", lines)),
        "CREATE UNIQUE INDEX %s ON %s %s"
            .formatted(
                new Table(of.part().schema(), of.unique()).sql(),
                quote(of.part().name()),
                key(of)));
  }

  /** What is unique in a table of values. */
  static String key(Normalisation of) {
    return "(" + Matches.each(of.names(), ", ", column -> column + SqliteTriggers.BINARY) + ")";
  }

  /**
   * Whoever changed the reference means the value that it refers to; whoever changed the value
   * means the row that has it, which is made where there is none. Where nobody changed either, the
   * missing one is not filled yet: it is then by whatever is written, for a row that takes another
   * key may be where the backfill has passed. Where the value decides and the reference follows,
   * the writer needs it: that is counted.
   */
  static Triggers references(Normalisation of) {
    String reference = quote(of.reference());
    String filled = "(" + Matches.filled("NEW.", of.names()) + ")";
    String given = "(" + differ(of, "NEW.", "OLD.") + ")";
    String kept = "NEW.%1$s IS OLD.%1$s".formatted(reference);
    String insert =
        "AFTER INSERT ON %s\nWHEN NEW.%s IS NOT NULL OR %s\nBEGIN\n%sEND"
            .formatted(
                quote(of.source().name()),
                reference,
                filled,
                (refer(of, "NEW." + reference + " IS NULL", "NEW." + reference + " IS NULL")
                        + take(of, "NEW." + reference + " IS NOT NULL"))
                    .indent(2));
    String byValue =
        "%s AND (%s OR (NEW.%s IS NULL AND %s))".formatted(kept, given, reference, filled);
    String byReference =
        "(NOT (%s) OR (NOT %s AND NEW.%s IS NOT NULL AND NOT %s))"
            .formatted(kept, given, reference, filled);
    String update =
        "AFTER UPDATE ON %s\nWHEN NOT (%s) OR %s OR (NEW.%s IS NULL) = %s\nBEGIN\n%sEND"
            .formatted(
                quote(of.source().name()),
                kept,
                given,
                reference,
                filled,
                (refer(of, byValue, kept + " AND " + given) + take(of, byReference)).indent(2));
    return new SqliteTriggers.Statements(
            of.source(), ObjectName.of(of.version(), of.part().name(), insert + update))
        .counter(of.version())
        .trigger("_i", insert)
        .trigger("_u", update)
        .triggers();
  }

  /**
   * What NOT NULL did for a value of several columns: an INSERT OR IGNORE would leave a row that
   * refers to none. It raises the words of SQLite's own error.
   */
  private static String incomplete(Normalisation of, String when) {
    if (of.names().size() == 1) {
      return "";
    }
    String error =
        "NOT NULL constraint failed: %s.%s".formatted(of.source().name(), of.names().get(0));
    return """
        SELECT RAISE(ABORT, '%s')
        WHERE %s AND (%s) AND (%s);
        """
        .formatted(
            error.replace("'", "''"),
            when,
            Matches.filled("NEW.", of.names()),
            Matches.each(of.names(), " OR ", column -> "NEW." + column + " IS NULL"));
  }

  /**
   * The reference follows the value. No conflict clause: an INSERT OR REPLACE of the writer's would
   * make another one of it.
   */
  private static String refer(Normalisation of, String when, String counted) {
    String part = quote(of.part().name());
    String same =
        Matches.each(
            of.names(), " AND ", column -> column + " = NEW." + column + SqliteTriggers.BINARY);
    String found = "(SELECT %s FROM %s WHERE %s)".formatted(quote(of.partKey().name()), part, same);
    return incomplete(of, when)
        + """
        INSERT INTO %1$s (%2$s)
        SELECT %3$s
        WHERE %4$s AND (%5$s) AND NOT EXISTS (SELECT 1 FROM %1$s WHERE %6$s);
        %7$s
        UPDATE %8$s
        SET %9$s = %10$s
        WHERE %11$s AND %4$s AND %9$s IS NOT %10$s;
        """
            .formatted(
                part,
                quote(of.names()),
                Matches.each(of.names(), ", ", column -> "NEW." + column),
                when,
                Matches.filled("NEW.", of.names()),
                same,
                SqliteTriggers.count(
                    of.version(),
                    "%s AND NEW.%s IS NOT %s".formatted(counted, quote(of.reference()), found)),
                quote(of.source().name()),
                quote(of.reference()),
                found,
                SqliteTriggers.SAME_ROW);
  }

  /** The value follows the reference. */
  private static String take(Normalisation of, String when) {
    String found =
        "FROM %s WHERE %s = NEW.%s"
            .formatted(quote(of.part().name()), quote(of.partKey().name()), quote(of.reference()));
    return """
        UPDATE %1$s
        SET (%2$s) = (SELECT %2$s %3$s)
        WHERE %4$s AND %5$s AND (%6$s);
        """
        .formatted(
            quote(of.source().name()),
            quote(of.names()),
            found,
            SqliteTriggers.SAME_ROW,
            when,
            Matches.each(
                of.names(),
                " OR ",
                column ->
                    "%1$s IS NOT (SELECT %1$s %2$s)%3$s"
                        .formatted(column, found, SqliteTriggers.BINARY)));
  }

  /** The rows that refer to a value get the one that it has become, and keep their reference. */
  static Triggers values(Normalisation of) {
    String update =
        """
        AFTER UPDATE OF %1$s ON %2$s
        WHEN %3$s
        BEGIN
          UPDATE %4$s
          SET %5$s
          WHERE %6$s = NEW.%7$s AND (%8$s);
        END\
        """
            .formatted(
                quote(of.names()),
                quote(of.part().name()),
                differ(of, "NEW.", "OLD."),
                quote(of.source().name()),
                Matches.each(of.names(), ", ", column -> column + " = NEW." + column),
                quote(of.reference()),
                quote(of.partKey().name()),
                differ(of, "", "NEW."));
    return new SqliteTriggers.Statements(
            of.part(), ObjectName.of(of.version(), of.part().name(), update))
        .trigger("_p", update)
        .triggers();
  }

  static String misreferred(Normalisation of) {
    String own = quote(of.source().name()) + ".";
    return "((%1$s) AND NOT EXISTS (SELECT 1 FROM %2$s AS concertina_part WHERE concertina_part.%3$s = %4$s%5$s AND NOT (%6$s))) OR (%7$s AND %4$s%5$s IS NOT NULL)"
        .formatted(
            Matches.filled(own, of.names()),
            of.part().sql(),
            quote(of.partKey().name()),
            own,
            quote(of.reference()),
            differ(of, "concertina_part.", own),
            Matches.empty(own, of.names()));
  }

  private static String differ(Normalisation of, String row, String other) {
    return Matches.each(
        of.names(),
        " OR ",
        column -> row + column + " IS NOT " + other + column + SqliteTriggers.BINARY);
  }
}
