package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.processor.plan.Extraction;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.Triggers;
import java.util.List;

/**
 * SQLite's triggers that keep columns in step that are in two tables. They write the other table's
 * row where that differs: what one of them has written, the other finds as it is.
 */
final class SqliteExtractions {

  private SqliteExtractions() {}

  /**
   * Writes that change the other table come from a release that knows the old place: counted. The
   * row goes with that of the source even where the connection leaves foreign keys alone. No
   * UPSERT: an INSERT OR REPLACE of the writer's would make another statement of it.
   */
  static Triggers source(Extraction of) {
    String part = quote(of.part().name());
    String same = Matches.keys("", of.partKey(), "NEW.", of.keyNames());
    String filled = "(" + Matches.filled("NEW.", of.names()) + ")";
    String some = "SELECT 1 FROM %s WHERE %s".formatted(part, same);
    String count =
        SqliteTriggers.count(
            of.version(),
            "(CASE WHEN %s\n    THEN NOT EXISTS (%s AND NOT (%s))\n    ELSE EXISTS (%s AND (%s)) END)"
                .formatted(filled, some, differ(of, "NEW."), some, Matches.filled("", of.names())));
    String write =
        """
        UPDATE %1$s
        SET %2$s
        WHERE %3$s AND %4$s AND (%5$s);
        INSERT INTO %1$s (%6$s, %7$s)
        SELECT %8$s, %9$s
        WHERE %4$s AND NOT EXISTS (%10$s);
        """
            .formatted(
                part,
                Matches.each(of.names(), ", ", column -> column + " = NEW." + column),
                same,
                filled,
                differ(of, "NEW."),
                quote(of.partKey()),
                quote(of.names()),
                Matches.each(of.keyNames(), ", ", column -> "NEW." + column),
                Matches.each(of.names(), ", ", column -> "NEW." + column),
                some);
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
    String insert = "AFTER INSERT ON %s\nBEGIN\n%sEND".formatted(part, write.indent(2));
    String update =
        "AFTER UPDATE OF %s, %s ON %s\nBEGIN\n%sEND"
            .formatted(quote(of.partKey()), quote(of.names()), part, (moved + write).indent(2));
    String delete = "AFTER DELETE ON %s\nBEGIN\n%sEND".formatted(part, (forget + ";\n").indent(2));
    return new SqliteTriggers.Statements(
            of.part(), ObjectName.of(of.version(), of.part().name(), insert + update + delete))
        .trigger("_pi", insert)
        .trigger("_pu", update)
        .trigger("_pd", delete)
        .triggers();
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
