package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.processor.plan.CreatePart;
import io.concertina.processor.plan.Extraction;
import io.concertina.processor.plan.Triggers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * PostgreSQL's triggers that keep columns in step that are in two tables. They fire when the row is
 * written, and write the other table's row where that differs: what one of them has written, the
 * other finds as it is.
 */
final class PostgresExtractions {

  private PostgresExtractions() {}

  /** Of the very types of the source, lengths and collations included. */
  static List<String> create(CreatePart operation) {
    Extraction of = operation.extraction();
    String keys =
        IntStream.range(0, of.key().size())
            .mapToObj(i -> quote(of.keyNames().get(i)) + " AS " + quote(of.partKey().get(i)))
            .collect(Collectors.joining(", "));
    return List.of(
        "CREATE TABLE %s AS SELECT %s, %s FROM %s WITH NO DATA"
            .formatted(of.part().sql(), keys, quote(of.names()), of.source().sql()),
        "ALTER TABLE %s ADD PRIMARY KEY (%s)".formatted(of.part().sql(), quote(of.partKey())));
  }

  /** What a writer of the source needs of the part. */
  static Triggers source(Extraction of) {
    return of.inlined() ? newPlace(of) : oldPlace(of);
  }

  /** Writes that change the other table come from a release that knows the old place: counted. */
  private static Triggers oldPlace(Extraction of) {
    String body =
        """
        DECLARE
          concertina_written bigint;
        BEGIN
        %12$s  IF %1$s THEN
            DELETE FROM %2$s AS concertina_part
            WHERE %3$s AND (%4$s);
          ELSE
            INSERT INTO %2$s AS concertina_part (%5$s, %6$s)
            VALUES (%7$s, %8$s)
            ON CONFLICT (%5$s) DO UPDATE
            SET %9$s
            WHERE %10$s;
          END IF;
          GET DIAGNOSTICS concertina_written = ROW_COUNT;
          IF concertina_written > 0 THEN
            %11$s
          END IF;
          RETURN NULL;
        END
        """
            .formatted(
                Matches.empty("NEW.", of.names()),
                of.part().sql(),
                Matches.keys("concertina_part.", of.partKey(), "NEW.", of.keyNames()),
                Matches.filled("concertina_part.", of.names()),
                quote(of.partKey()),
                quote(of.names()),
                Matches.each(of.keyNames(), ", ", column -> "NEW." + column),
                Matches.each(of.names(), ", ", column -> "NEW." + column),
                Matches.each(of.names(), ", ", column -> column + " = excluded." + column),
                differ(of, "concertina_part.", "excluded."),
                PostgresTriggers.count(of.version()),
                overtaken(of).indent(2));
    // A row under another key may not be copied yet, and never be where it was passed over.
    String changed =
        differ(of, "NEW.", "OLD.")
            + " OR NOT ("
            + Matches.keys("NEW.", of.keyNames(), "OLD.", of.keyNames())
            + ")";
    String name = PostgresTriggers.name(of.version(), of.part().name(), body + changed);
    PostgresTriggers.Statements statements =
        new PostgresTriggers.Statements(of.source(), of.version(), name, body);
    statements.after("_i", "INSERT", Matches.filled("NEW.", of.names()));
    statements.after("_u", "UPDATE", changed);
    statements.countUpdates(of.names());
    return statements.triggers();
  }

  /**
   * A row may be there before it is filled: only a value that changes is written, the others come
   * from the part, and a new row that has none takes those that the part has. The row of the part
   * goes, or follows its key, whatever the foreign key is, if there is one.
   */
  private static Triggers newPlace(Extraction of) {
    String some =
        "SELECT 1 FROM %s AS concertina_part WHERE %s AND (%s)"
            .formatted(
                of.part().sql(),
                Matches.keys("concertina_part.", of.partKey(), "NEW.", of.keyNames()),
                Matches.filled("concertina_part.", of.names()));
    String body =
        """
        DECLARE
          concertina_inserted CONSTANT boolean := TG_OP = 'INSERT';
        BEGIN
        %1$s  IF NOT (%2$s) THEN
            INSERT INTO %3$s AS concertina_part (%4$s, %5$s)
            VALUES (%6$s, %7$s)
            ON CONFLICT (%4$s) DO UPDATE
            SET %8$s
            WHERE %9$s;
          ELSIF TG_OP = 'UPDATE' THEN
            DELETE FROM %3$s AS concertina_part
            WHERE %10$s AND (%11$s);
          ELSIF EXISTS (%12$s) THEN
            UPDATE %13$s AS concertina_source
            SET %14$s
            FROM %3$s AS concertina_part
            WHERE %10$s AND %15$s;
          END IF;
          RETURN NULL;
        END
        """
            .formatted(
                overtaken(of).indent(2),
                Matches.empty("NEW.", of.names()),
                of.part().sql(),
                quote(of.partKey()),
                quote(of.names()),
                Matches.each(of.keyNames(), ", ", column -> "NEW." + column),
                Matches.each(of.names(), ", ", column -> "NEW." + column),
                changes(of, "concertina_inserted OR ", "excluded."),
                differ(of, "concertina_part.", "excluded."),
                Matches.keys("concertina_part.", of.partKey(), "NEW.", of.keyNames()),
                Matches.filled("concertina_part.", of.names()),
                some,
                of.source().sql(),
                Matches.each(of.names(), ", ", column -> column + " = concertina_part." + column),
                Matches.keys("concertina_source.", of.keyNames(), "NEW.", of.keyNames()));
    String changed = differ(of, "NEW.", "OLD.");
    String name = PostgresTriggers.name(of.version(), of.part().name(), body + changed);
    PostgresTriggers.Statements values =
        PostgresTriggers.Statements.uncounted(of.source(), name, body);
    values.after("_i", "INSERT", "");
    values.after("_u", "UPDATE", changed);
    String follow =
        """
        BEGIN
          IF TG_OP = 'UPDATE' AND (%1$s OR NOT (%2$s)) THEN
            UPDATE %3$s AS concertina_part
            SET %4$s, %5$s
            WHERE %6$s;
            IF NOT FOUND AND (%1$s) THEN
              INSERT INTO %3$s (%7$s, %8$s)
              VALUES (%9$s, %10$s)
              ON CONFLICT (%7$s) DO NOTHING;
            END IF;
          ELSE
            DELETE FROM %3$s AS concertina_part
            WHERE %6$s;
          END IF;
          RETURN NULL;
        END
        """
            .formatted(
                Matches.filled("NEW.", of.names()),
                changed,
                of.part().sql(),
                Matches.pairs("", of.partKey(), "NEW.", of.keyNames(), ", "),
                changes(of, "", "NEW."),
                Matches.keys("concertina_part.", of.partKey(), "OLD.", of.keyNames()),
                quote(of.partKey()),
                quote(of.names()),
                Matches.each(of.keyNames(), ", ", column -> "NEW." + column),
                Matches.each(of.names(), ", ", column -> "NEW." + column));
    PostgresTriggers.Statements rows =
        PostgresTriggers.Statements.uncounted(
            of.source(), PostgresTriggers.name(of.version(), of.part().name(), follow), follow);
    rows.first(
        "_k", "UPDATE", "NOT (" + Matches.keys("NEW.", of.keyNames(), "OLD.", of.keyNames()) + ")");
    rows.first("_d", "DELETE", "");
    return values.triggers().and(rows.triggers());
  }

  /**
   * A trigger of the service's may have changed the row again by now; that write has had, or will
   * have, its own trigger.
   */
  private static String overtaken(Extraction of) {
    return """
        IF EXISTS (SELECT 1 FROM %s AS concertina_source WHERE %s AND (%s) AND (%s)) THEN
          RETURN NULL;
        END IF;\
        """
        .formatted(
            of.source().sql(),
            Matches.keys("concertina_source.", of.keyNames(), "NEW.", of.keyNames()),
            Matches.filled("concertina_source.", of.names()),
            differ(of, "concertina_source.", "NEW."));
  }

  /** The part's columns, each of which changes with the source's. */
  private static String changes(Extraction of, String always, String value) {
    return of.columns().stream()
        .map(
            column ->
                "%1$s = CASE WHEN %2$s%3$s THEN %4$s%1$s ELSE concertina_part.%1$s END"
                    .formatted(
                        quote(column.name()),
                        always,
                        PostgresTriggers.differ(
                            "NEW.", column.name(), "OLD.", column.name(), column.type()),
                        value))
        .collect(Collectors.joining(", "));
  }

  /**
   * An update of both a key and a value in the source comes here by the foreign key before the
   * source's own trigger, and is told of after it: what the row has by then counts, not NEW. Where
   * the part is the old place, writes that change the source are counted, but for the backfill's.
   */
  static Triggers part(Extraction of) {
    String body =
        """
        DECLARE
          concertina_deleted CONSTANT boolean := TG_OP = 'DELETE';
        BEGIN
          IF TG_OP <> 'INSERT' THEN
            IF TG_OP = 'DELETE' OR NOT (%1$s) THEN
              UPDATE %2$s AS concertina_source
              SET %3$s
              WHERE %4$s AND (%5$s)
              AND (concertina_deleted OR NOT (%9$s))
              AND NOT EXISTS (SELECT 1 FROM %10$s AS concertina_part WHERE %11$s);
        %13$s    END IF;
          END IF;
          IF TG_OP <> 'DELETE' THEN
            UPDATE %2$s AS concertina_source
            SET %6$s
            FROM %10$s AS concertina_part
            WHERE %12$s AND %7$s AND (%8$s);
        %14$s  END IF;
          RETURN NULL;
        END
        """
            .formatted(
                Matches.keys("NEW.", of.partKey(), "OLD.", of.partKey()),
                of.source().sql(),
                Matches.each(of.names(), ", ", column -> column + " = NULL"),
                Matches.keys("concertina_source.", of.keyNames(), "OLD.", of.partKey()),
                Matches.filled("concertina_source.", of.names()),
                Matches.each(of.names(), ", ", column -> column + " = concertina_part." + column),
                Matches.keys("concertina_source.", of.keyNames(), "NEW.", of.partKey()),
                differ(of, "concertina_source.", "concertina_part."),
                differ(of, "concertina_source.", "OLD."),
                of.part().sql(),
                Matches.keys("concertina_part.", of.partKey(), "OLD.", of.partKey()),
                Matches.keys("concertina_part.", of.partKey(), "NEW.", of.partKey()),
                count(of, "").indent(6),
                count(of, " AND (TG_OP = 'INSERT' OR " + differ(of, "NEW.", "OLD.") + ")")
                    .indent(4));
    String name = PostgresTriggers.name(of.version(), of.part().name(), body);
    PostgresTriggers.Statements statements =
        of.inlined()
            ? new PostgresTriggers.Statements(of.part(), of.version(), name, body)
            : PostgresTriggers.Statements.beside(of.part(), of.version(), of.source(), name, body);
    statements.after("_p", "INSERT OR UPDATE OR DELETE", "");
    return statements.triggers();
  }

  private static String count(Extraction of, String when) {
    return of.inlined()
        ? "IF FOUND" + when + " THEN\n  " + PostgresTriggers.count(of.version()) + "\nEND IF;"
        : "";
  }

  /** A row of the part in which nothing has a value is as good as none. */
  static String sourceUnlike(Extraction of) {
    String own = quote(of.source().name()) + ".";
    String some =
        "SELECT 1 FROM %s AS concertina_part WHERE %s AND "
            .formatted(
                of.part().sql(),
                Matches.keys("concertina_part.", of.partKey(), own, of.keyNames()));
    return "((%1$s) AND NOT EXISTS (%2$sNOT (%3$s))) OR (%4$s AND EXISTS (%2$s(%5$s)))"
        .formatted(
            Matches.filled(own, of.names()),
            some,
            differ(of, "concertina_part.", own),
            Matches.empty(own, of.names()),
            Matches.filled("concertina_part.", of.names()));
  }

  static String partUnlike(Extraction of) {
    String own = quote(of.part().name()) + ".";
    return "NOT EXISTS (SELECT 1 FROM %s AS concertina_source WHERE %s AND NOT (%s))"
        .formatted(
            of.source().sql(),
            Matches.keys("concertina_source.", of.keyNames(), own, of.partKey()),
            differ(of, "concertina_source.", own));
  }

  private static String differ(Extraction of, String row, String other) {
    return of.columns().stream()
        .map(
            column ->
                PostgresTriggers.differ(row, column.name(), other, column.name(), column.type()))
        .collect(Collectors.joining(" OR "));
  }
}
