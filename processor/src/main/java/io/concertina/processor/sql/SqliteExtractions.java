package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.processor.model.Column;
import io.concertina.processor.plan.CreatePart;
import io.concertina.processor.plan.Dialect;
import io.concertina.processor.plan.Extraction;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.Triggers;
import java.util.ArrayList;
import java.util.List;

/**
 * SQLite's triggers that keep columns in step that are in two tables. They write the other table's
 * row where that differs: what one of them has written, the other finds as it is.
 */
final class SqliteExtractions {

  private SqliteExtractions() {}

  /** The key as the mapping has it, the columns of the very types and collations of the source. */
  static List<String> create(CreatePart operation, Dialect dialect) {
    Extraction of = operation.extraction();
    List<String> parts = new ArrayList<>();
    for (Column column : operation.shape().columns()) {
      String name = quote(column.name());
      parts.add(
          of.partKey().contains(column.name())
              ? name + " " + dialect.type(column) + " NOT NULL"
              : "%1$s ${type %1$s}".formatted(name));
    }
    parts.add("PRIMARY KEY (" + quote(of.partKey()) + ")");
    return List.of(
        "CREATE TABLE %s (\n  %s\n)".formatted(of.part().sql(), String.join(",\n  ", parts)));
  }

  /** What a writer of the source needs of the part. */
  static Triggers source(Extraction of) {
    return of.inlined() ? newPlace(of) : oldPlace(of);
  }

  /**
   * Writes that change the other table come from a release that knows the old place: counted. The
   * row goes with that of the source even where the connection leaves foreign keys alone.
   */
  private static Triggers oldPlace(Extraction of) {
    String part = quote(of.part().name());
    String same = Matches.keys("", of.partKey(), "NEW.", of.keyNames());
    String filled = "(" + Matches.filled("NEW.", of.names()) + ")";
    String some = "SELECT 1 FROM %s WHERE %s".formatted(part, same);
    String count =
        SqliteTriggers.count(
            of.version(),
            "(CASE WHEN %s\n    THEN NOT EXISTS (%s AND NOT (%s))\n    ELSE EXISTS (%s AND (%s)) END)"
                .formatted(filled, some, differ(of, "NEW."), some, Matches.filled("", of.names())));
    String write = write(of, filled);
    String insert =
        "AFTER INSERT ON %s\nWHEN %s\nBEGIN\n%sEND"
            .formatted(quote(of.source().name()), filled, (count + "\n" + write).indent(2));
    String delete =
        "DELETE FROM %s\nWHERE %s AND NOT %s AND (%s);\n"
            .formatted(part, same, filled, Matches.filled("", of.names()));
    // What the foreign key does where the connection heeds it.
    String follow =
        "UPDATE %s\nSET %s\nWHERE %s AND NOT (%s);\n"
            .formatted(
                part,
                Matches.pairs("", of.partKey(), "NEW.", of.keyNames(), ", "),
                Matches.keys("", of.partKey(), "OLD.", of.keyNames()),
                Matches.keys("NEW.", of.keyNames(), "OLD.", of.keyNames()));
    String update =
        "AFTER UPDATE OF %s, %s ON %s\nBEGIN\n%sEND"
            .formatted(
                quote(of.keyNames()),
                quote(of.names()),
                quote(of.source().name()),
                (follow + count + "\n" + delete + write).indent(2));
    String gone =
        "AFTER DELETE ON %s\nBEGIN\n  DELETE FROM %s WHERE %s;\nEND"
            .formatted(
                quote(of.source().name()),
                part,
                Matches.keys("", of.partKey(), "OLD.", of.keyNames()));
    return new SqliteTriggers.Statements(
            of.source(), ObjectName.of(of.version(), of.part().name(), insert + update + gone))
        .counter(of.version())
        .trigger("_i", insert)
        .trigger("_u", update)
        .trigger("_d", gone)
        .triggers();
  }

  /**
   * A row may be there before it is filled: only a value that changes says anything, and a row that
   * has none yet takes those that the part has. So does one that an INSERT OR REPLACE has put in
   * the place of another, of which no trigger is told.
   */
  private static Triggers newPlace(Extraction of) {
    String part = quote(of.part().name());
    String table = quote(of.source().name());
    String same = Matches.keys("", of.partKey(), "NEW.", of.keyNames());
    String was = Matches.keys("", of.partKey(), "OLD.", of.keyNames());
    String filled = "(" + Matches.filled("NEW.", of.names()) + ")";
    String changed = "(" + differ(of, "NEW.", "OLD.") + ")";
    String values = quote(of.names());
    String moved = Matches.keys("NEW.", of.keyNames(), "OLD.", of.keyNames());
    String insert =
        """
        AFTER INSERT ON %1$s
        BEGIN
        %2$s\
          UPDATE %1$s
          SET (%3$s) = (SELECT %3$s FROM %4$s WHERE %5$s)
          WHERE %6$s AND NOT %7$s AND EXISTS (SELECT 1 FROM %4$s WHERE %5$s AND (%8$s));
        END\
        """
            .formatted(
                table,
                write(of, filled).indent(2),
                values,
                part,
                same,
                Matches.keys("", of.keyNames(), "NEW.", of.keyNames()),
                filled,
                Matches.filled("", of.names()));
    String update =
        """
        AFTER UPDATE OF %1$s, %2$s ON %3$s
        BEGIN
          DELETE FROM %4$s
          WHERE (%5$s OR %13$s) AND %6$s AND NOT %7$s AND (%8$s);
          UPDATE %4$s
          SET %9$s, %10$s
          WHERE %5$s AND NOT (%11$s);
        %12$sEND\
        """
            .formatted(
                quote(of.keyNames()),
                values,
                table,
                part,
                was,
                changed,
                filled,
                Matches.filled("", of.names()),
                Matches.pairs("", of.partKey(), "NEW.", of.keyNames(), ", "),
                changes(of),
                moved,
                (update(of, changes(of), filled + " AND " + changed)
                        + insert(of, "%s AND (%s OR NOT (%s))".formatted(filled, changed, moved)))
                    .indent(2),
                same);
    String delete =
        "AFTER DELETE ON %s\nBEGIN\n  DELETE FROM %s WHERE %s;\nEND".formatted(table, part, was);
    return new SqliteTriggers.Statements(
            of.source(), ObjectName.of(of.version(), of.part().name(), insert + update + delete))
        .trigger("_i", insert)
        .trigger("_u", update)
        .trigger("_d", delete)
        .triggers();
  }

  /** No UPSERT: an INSERT OR REPLACE of the writer's would make another statement of it. */
  private static String write(Extraction of, String when) {
    return update(of, Matches.each(of.names(), ", ", column -> column + " = NEW." + column), when)
        + insert(of, when);
  }

  /** The part's columns, each of which changes with the source's. */
  private static String changes(Extraction of) {
    return Matches.each(
        of.names(),
        ", ",
        column ->
            "%1$s = CASE WHEN NEW.%1$s IS NOT OLD.%1$s%2$s THEN NEW.%1$s ELSE %1$s END"
                .formatted(column, SqliteTriggers.BINARY));
  }

  private static String update(Extraction of, String set, String when) {
    return """
        UPDATE %1$s
        SET %2$s
        WHERE %3$s AND %4$s AND (%5$s);
        """
        .formatted(
            quote(of.part().name()),
            set,
            Matches.keys("", of.partKey(), "NEW.", of.keyNames()),
            when,
            differ(of, "NEW."));
  }

  private static String insert(Extraction of, String when) {
    return """
        INSERT INTO %1$s (%2$s, %3$s)
        SELECT %4$s, %5$s
        WHERE %6$s AND NOT EXISTS (SELECT 1 FROM %1$s WHERE %7$s);
        """
        .formatted(
            quote(of.part().name()),
            quote(of.partKey()),
            quote(of.names()),
            Matches.each(of.keyNames(), ", ", column -> "NEW." + column),
            Matches.each(of.names(), ", ", column -> "NEW." + column),
            when,
            Matches.keys("", of.partKey(), "NEW.", of.keyNames()));
  }

  /**
   * Where the part is the old place, writes are counted that change the source, but the backfill's.
   */
  static Triggers part(Extraction of) {
    String part = quote(of.part().name());
    String write =
        "UPDATE %s\nSET %s\nWHERE %s AND (%s);\n"
            .formatted(
                quote(of.source().name()),
                Matches.each(of.names(), ", ", column -> column + " = NEW." + column),
                Matches.keys("", of.keyNames(), "NEW.", of.partKey()),
                differ(of, "NEW."));
    String forget =
        "UPDATE %s\nSET %s\nWHERE %s AND (%s)"
            .formatted(
                quote(of.source().name()),
                Matches.each(of.names(), ", ", column -> column + " = NULL"),
                Matches.keys("", of.keyNames(), "OLD.", of.partKey()),
                Matches.filled("", of.names()));
    String moved =
        forget
            + " AND NOT (%s);\n"
                .formatted(Matches.keys("NEW.", of.partKey(), "OLD.", of.partKey()));
    String other =
        Matches.keys("", of.keyNames(), "NEW.", of.partKey()) + " AND (" + differ(of, "NEW.") + ")";
    String changed =
        "%s AND (%s OR NOT (%s))"
            .formatted(
                other,
                differ(of, "NEW.", "OLD."),
                Matches.keys("NEW.", of.partKey(), "OLD.", of.partKey()));
    String gone =
        count(
            of,
            Matches.keys("", of.keyNames(), "OLD.", of.partKey())
                + " AND ("
                + Matches.filled("", of.names())
                + ")");
    String insert =
        "AFTER INSERT ON %s\nBEGIN\n%sEND".formatted(part, (count(of, other) + write).indent(2));
    String update =
        "AFTER UPDATE OF %s, %s ON %s\nBEGIN\n%sEND"
            .formatted(
                quote(of.partKey()),
                quote(of.names()),
                part,
                (count(of, changed) + moved + write).indent(2));
    String delete =
        "AFTER DELETE ON %s\nBEGIN\n%sEND".formatted(part, (gone + forget + ";\n").indent(2));
    SqliteTriggers.Statements statements =
        new SqliteTriggers.Statements(
            of.part(), ObjectName.of(of.version(), of.part().name(), insert + update + delete));
    if (of.inlined()) {
      statements.counter(of.version());
    }
    return statements
        .trigger("_pi", insert)
        .trigger("_pu", update)
        .trigger("_pd", delete)
        .triggers();
  }

  private static String count(Extraction of, String which) {
    return of.inlined()
        ? SqliteTriggers.count(
                of.version(),
                "EXISTS (SELECT 1 FROM %s WHERE %s)".formatted(quote(of.source().name()), which))
            + "\n"
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

  private static String differ(Extraction of, String other) {
    return differ(of, "", other);
  }

  private static String differ(Extraction of, String row, String other) {
    List<String> names = of.names();
    return Matches.each(
        names,
        " OR ",
        column -> row + column + " IS NOT " + other + column + SqliteTriggers.BINARY);
  }
}
