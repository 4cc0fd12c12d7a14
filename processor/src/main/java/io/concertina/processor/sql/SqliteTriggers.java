package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.plan.Filling;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.Pair;
import io.concertina.processor.plan.SyncPair;
import io.concertina.processor.plan.Triggers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SQLite's sync triggers. They run after the row is stored and change it by an UPDATE of their own.
 * Inside a trigger SQLite takes table names without a schema only; the trigger's own name has one.
 */
final class SqliteTriggers {

  private static final String COUNTERS = quote("concertina_writes");

  /** A change of case is a change, whatever the column takes for equal. */
  static final String BINARY = " COLLATE BINARY";

  private SqliteTriggers() {}

  /**
   * Whoever changed one side wins; when both sides were changed, the new name does. An INSERT that
   * gives the copy a value means it, whereas the original's may be its default. Where nobody
   * changed a side, the copy is not filled yet. Where the old name wins, the writer needs it: that
   * is counted.
   */
  static Triggers of(SyncPair sync) {
    Pair pair = sync.pair();
    String from = quote(pair.from());
    String to = quote(pair.to());
    String table = quote(pair.table().name());
    String when = "NEW.%s IS NOT NEW.%s".formatted(from, to) + BINARY;
    String fromChanged = "NEW.%1$s IS NOT OLD.%1$s".formatted(from) + BINARY;
    String toChanged = "NEW.%1$s IS NOT OLD.%1$s".formatted(to) + BINARY;
    String toKept = "NEW.%1$s IS OLD.%1$s".formatted(to) + BINARY;
    String insert =
        """
        AFTER INSERT ON %s
        WHEN %s
        BEGIN
          %s
          %s
        END\
        """
            .formatted(
                table,
                when,
                count(
                    pair.version(),
                    sync.copiesToNew() ? "NEW." + to + " IS NULL" : "NEW." + from + " IS NOT NULL"),
                settle(
                    table,
                    from,
                    to,
                    sync.copiesToNew()
                        ? "NEW." + to + " IS NOT NULL"
                        : "NEW." + from + " IS NULL"));
    String update =
        """
        AFTER UPDATE OF %s, %s ON %s
        WHEN %s
        BEGIN
          %s
          %s
        END\
        """
            .formatted(
                from,
                to,
                table,
                when,
                count(pair.version(), toKept + " AND " + fromChanged),
                settle(
                    table,
                    from,
                    to,
                    sync.copiesToNew()
                        ? toChanged
                        : "NOT (" + toKept + " AND " + fromChanged + ")"));
    return new Statements(pair.table(), ObjectName.of(pair.version(), pair.to(), insert + update))
        .counter(pair.version())
        .trigger("_i", insert)
        .trigger("_u", update)
        .trigger(
            "_n", naming(pair.table(), pair.version(), List.of(pair.from()), List.of(pair.to())))
        .triggers();
  }

  /**
   * Sets the one side that is behind, from what the row holds by now: a trigger of the service's on
   * the other one does not fire a second time, and what such a trigger makes of the value is
   * followed.
   */
  private static String settle(String table, String from, String to, String newWins) {
    return """
          UPDATE %1$s
          SET %2$s = %3$s
          WHERE %4$s AND %5$s AND %2$s IS NOT %3$s COLLATE BINARY;
          UPDATE %1$s
          SET %3$s = %2$s
          WHERE %4$s AND %3$s IS NOT %2$s COLLATE BINARY;\
        """
        .formatted(table, from, to, SAME_ROW, newWins)
        .strip();
  }

  /**
   * Counts the rows for which a statement names a column and gives it the value that it has, as an
   * ORM does that writes all columns of a row. What changes the value is counted where the other
   * side follows; a trigger of ours that brings a value over changes one of them.
   */
  static String naming(Table table, Version version, List<String> from, List<String> to) {
    return """
        AFTER UPDATE OF %s ON %s
        WHEN %s
        BEGIN
          %s
        END\
        """
        .formatted(
            quote(from),
            quote(table.name()),
            Stream.concat(from.stream(), to.stream())
                .map(column -> "NEW.%1$s IS OLD.%1$s".formatted(quote(column)) + BINARY)
                .collect(Collectors.joining(" AND ")),
            count(version, ""));
  }

  /**
   * What NOT NULL did for the pair: neither a row without any value nor the removal of a value.
   * They raise the words of SQLite's own error, so that a service sees the error it knows.
   */
  static Triggers guards(Pair pair) {
    String from = quote(pair.from());
    String to = quote(pair.to());
    String table = quote(pair.table().name());
    String error = "NOT NULL constraint failed: %s.%s".formatted(pair.table().name(), pair.from());
    String raise = "SELECT RAISE(ABORT, '%s');".formatted(error.replace("'", "''"));
    String insert =
        """
        AFTER INSERT ON %3$s
        WHEN NEW.%1$s IS NULL AND NEW.%2$s IS NULL
        BEGIN
          %4$s
        END\
        """
            .formatted(from, to, table, raise);
    String update =
        """
        AFTER UPDATE OF %1$s, %2$s ON %3$s
        WHEN (NEW.%2$s IS NULL AND OLD.%2$s IS NOT NULL)
          OR (NEW.%1$s IS NULL AND OLD.%1$s IS NOT NULL AND NEW.%2$s IS OLD.%2$s COLLATE BINARY)
        BEGIN
          %4$s
        END\
        """
            .formatted(from, to, table, raise);
    return new Statements(pair.table(), ObjectName.of(pair.version(), pair.to(), insert + update))
        .trigger("_gi", insert)
        .trigger("_gu", update)
        .triggers();
  }

  /**
   * An INSERT without a value is filled; an UPDATE that changes what the value is computed from,
   * but not the value, is filled anew. A writer whose value the trigger had to give needs it: that
   * is counted.
   */
  static Triggers of(Filling filling) {
    String table = quote(filling.table().name());
    String column = quote(filling.column());
    String fill =
        """
          UPDATE %s
          SET %s = (%s)
          WHERE %s;
        %sEND\
        """
            .formatted(
                table,
                column,
                filling.fill().sqlite(),
                SAME_ROW,
                keeps(filling) ? kept(filling) : "");
    String missing =
        "ON %1$s\nWHEN NEW.%2$s IS NULL\nBEGIN\n  %3$s\n%4$s"
            .formatted(table, column, count(filling.version(), ""), fill);
    String insert = "AFTER INSERT " + missing;
    String sources = quote(filling.sources().stream().map(Column::name).toList());
    String changed =
        filling.sources().stream()
            .map(source -> "NEW.%1$s IS NOT OLD.%1$s".formatted(quote(source.name())) + BINARY)
            .collect(Collectors.joining(" OR "));
    String update =
        filling.nulls()
            ? "AFTER UPDATE OF %s %s".formatted(column, missing)
            // UPDATE OF a generated column fires for no statement: none can set it.
            : "AFTER UPDATE ON %1$s\nWHEN NEW.%2$s IS OLD.%2$s COLLATE BINARY AND (%3$s)\nBEGIN\n  %4$s\n%5$s"
                .formatted(
                    table,
                    column,
                    changed,
                    count(
                        filling.version(),
                        "EXISTS (SELECT 1 FROM %s WHERE %s AND %s IS NOT (%s)%s)"
                            .formatted(table, SAME_ROW, column, filling.fill().sqlite(), BINARY)),
                    fill);
    boolean updates = filling.nulls() || !sources.isEmpty();
    String name = ObjectName.of(filling.version(), filling.column(), insert + update);
    Statements statements =
        new Statements(filling.table(), name).counter(filling.version()).trigger("_i", insert);
    return (updates ? statements.trigger("_u", update) : statements).triggers();
  }

  /** Without a key there is nothing by which a row could be found again. */
  private static boolean keeps(Filling filling) {
    return filling.keep() && !filling.key().isEmpty();
  }

  /**
   * What the runtime writes as the statement that keeps, in the undo table, that the row had no
   * value: the table, the column that was filled, and the key.
   */
  private static String kept(Filling filling) {
    return "  ${keep %s %s %s};\n"
        .formatted(
            quote(ObjectName.undo(filling.version())),
            quote(filling.column()),
            Matches.each(filling.key(), " ", column -> column));
  }

  /** SQLite has no sequences: a row of a table of Concertina's counts. */
  static String count(Version version, String when) {
    String and = when.isEmpty() ? "" : " AND " + when;
    return """
        UPDATE %s
          SET writes = writes + 1
          WHERE name = '%s'%s;\
        """
        .formatted(COUNTERS, ObjectName.counter(version), and);
  }

  /**
   * The row that fired the trigger: the runtime writes its rowid, or in a table without rowid the
   * key. A key may be NULL, or compare as equal what another index tells apart.
   */
  static final String SAME_ROW = "${row}";

  /** Collects triggers of one name, told apart by their suffixes. */
  static final class Statements {
    private final Table table;
    private final String name;
    private final List<String> names = new ArrayList<>();
    private final List<String> create = new ArrayList<>();
    private final List<String> drop = new ArrayList<>();
    private final List<String> dropLast = new ArrayList<>();

    Statements(Table table, String name) {
      this.table = table;
      this.name = name;
    }

    /** Makes the counter of the change, which the triggers advance. */
    Statements counter(Version version) {
      String counters = new Table(table.schema(), "concertina_writes").sql();
      String counter = ObjectName.counter(version);
      create.add("INSERT OR IGNORE INTO %s VALUES ('%s', 0)".formatted(counters, counter));
      dropLast.add("DELETE FROM %s WHERE name = '%s'".formatted(counters, counter));
      return this;
    }

    Statements trigger(String suffix, String definition) {
      String qualified = new Table(table.schema(), name + suffix).sql();
      names.add(name + suffix);
      create.add("CREATE TRIGGER " + qualified + "\n" + definition);
      drop.add("DROP TRIGGER IF EXISTS " + qualified);
      return this;
    }

    Triggers triggers() {
      List<String> drops = new ArrayList<>(drop);
      drops.addAll(dropLast);
      return new Triggers(names, create, drops);
    }
  }
}
