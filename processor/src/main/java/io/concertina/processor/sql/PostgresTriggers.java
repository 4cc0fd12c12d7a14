package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.SqlType;
import io.concertina.processor.plan.Filling;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.Pair;
import io.concertina.processor.plan.SyncPair;
import io.concertina.processor.plan.Triggers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PostgreSQL's sync triggers. BEFORE triggers of one table fire in the order of their names: {@code
 * 00_} puts those before the service's own that bring both sides in step, {@code zz_} puts those
 * after them that follow what the service's changed. The version puts them in the order of the
 * changes.
 */
final class PostgresTriggers {

  /** Types of which two values that are equal are the same. */
  private static final Set<String> EXACT =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "boolean",
          "date",
          "time",
          "timetz",
          "timestamp",
          "timestamptz",
          "uuid",
          "bytea");

  /** For columns that are called like a variable of PL/pgSQL: found, new, tg_op. */
  static final String USE_COLUMN = "#variable_conflict use_column\n";

  private PostgresTriggers() {}

  /**
   * Whoever changed one side wins; when both sides were changed, the new name does. An INSERT that
   * gives the copy a value means it, whereas the original's may be its default. Where nobody
   * changed a side, the copy is not filled yet. An update that makes both sides equal, such as the
   * backfill's, never enters the function. Where the old name wins, the writer needs it: that is
   * counted.
   *
   * <p>The trigger that fires first notes the value that it leaves on both sides. What differs when
   * the last one fires was changed by a trigger of the service's: the side that still has that
   * value is not the one.
   */
  static Triggers of(SyncPair sync) {
    Pair pair = sync.pair();
    String differ = differ("NEW.", pair.from(), "NEW.", pair.to(), pair.type());
    String body =
        """
        DECLARE
          concertina_left text;
        BEGIN
          IF TG_NARGS > 0 THEN
            concertina_left := current_setting('%9$s', true);
            IF %10$s IS NOT DISTINCT FROM concertina_left THEN
              NEW.%2$s := NEW.%1$s;
            ELSIF %11$s IS NOT DISTINCT FROM concertina_left THEN
              NEW.%1$s := NEW.%2$s;
            ELSIF TG_OP = 'UPDATE' AND NOT (%6$s) THEN
              NEW.%1$s := NEW.%2$s;
            ELSIF TG_OP = 'UPDATE' AND NOT (%5$s) THEN
              NEW.%2$s := NEW.%1$s;
            ELSE
              NEW.%3$s := NEW.%4$s;
            END IF;
            RETURN NEW;
          END IF;
          IF NOT (%12$s) THEN
            NULL;
          ELSIF TG_OP = 'INSERT' THEN
            IF %7$s THEN
              %8$s
              NEW.%2$s := NEW.%1$s;
            ELSE
              NEW.%1$s := NEW.%2$s;
            END IF;
          ELSIF %5$s THEN
            NEW.%1$s := NEW.%2$s;
          ELSIF %6$s THEN
            %8$s
            NEW.%2$s := NEW.%1$s;
          ELSE
            NEW.%3$s := NEW.%4$s;
          END IF;
          concertina_left := set_config('%9$s', %10$s, true);
          RETURN NEW;
        END
        """
            .formatted(
                quote(pair.from()),
                quote(pair.to()),
                quote(sync.copy()),
                quote(sync.original()),
                differ("NEW.", pair.to(), "OLD.", pair.to(), pair.type()),
                differ("NEW.", pair.from(), "OLD.", pair.from(), pair.type()),
                sync.copiesToNew()
                    ? "NEW." + quote(pair.to()) + " IS NULL"
                    : "NEW." + quote(pair.from()) + " IS NOT NULL",
                count(pair.table(), pair.version()),
                ObjectName.noted(pair.version()),
                noted(pair.key(), List.of(pair.to())),
                noted(pair.key(), List.of(pair.from())),
                differ);
    String both =
        "%s OR (%s AND %s)"
            .formatted(
                differ,
                differ("NEW.", pair.to(), "OLD.", pair.to(), pair.type()),
                differ("NEW.", pair.from(), "OLD.", pair.from(), pair.type()));
    String name = ObjectName.of(pair.version(), pair.to(), body + both);
    Statements statements = new Statements(pair.table(), pair.version(), name, body);
    statements.before("_i", "INSERT", "");
    statements.before("_u", "UPDATE", both);
    statements.follow("", "INSERT OR UPDATE", differ);
    return statements.triggers();
  }

  /** Values of a row in a few bytes; the key says which row it is. */
  static String noted(List<String> key, List<String> columns) {
    return "hashtextextended(concat_ws(',', %s) COLLATE \"C\", 0)::text"
        .formatted(
            Stream.concat(key.stream(), columns.stream())
                .map(column -> "quote_nullable(NEW." + quote(column) + "::text)")
                .collect(Collectors.joining(", ")));
  }

  /**
   * An INSERT without a value is filled; an UPDATE that changes what the value is computed from,
   * but not the value, is filled anew. The INSERT is counted: its writer needs the trigger.
   */
  static Triggers of(Filling filling) {
    String column = quote(filling.column());
    String count = count(filling.table(), filling.version());
    String body =
        """
        BEGIN
          %s
          NEW.%s := (SELECT (%s) FROM (SELECT NEW.*) AS %s);
          RETURN NEW;
        END
        """
            .formatted(
                filling.nulls() ? count : "IF TG_OP = 'INSERT' THEN\n    " + count + "\n  END IF;",
                column,
                filling.fill().sql(),
                quote(filling.table().name()));
    String changed =
        filling.sources().stream()
            .map(source -> differ("NEW.", source.name(), "OLD.", source.name(), source.type()))
            .collect(Collectors.joining(" OR "));
    String insert = "NEW." + column + " IS NULL";
    String update =
        filling.nulls()
            ? insert
            : "NEW.%1$s IS NOT DISTINCT FROM OLD.%1$s AND (%2$s)".formatted(column, changed);
    String name = ObjectName.of(filling.version(), filling.column(), body + insert + update);
    Statements statements = new Statements(filling.table(), filling.version(), name, body);
    statements.trigger("_i", "INSERT", insert);
    if (filling.nulls() || !changed.isEmpty()) {
      statements.trigger("_u", "UPDATE", update);
    }
    return statements.triggers();
  }

  /** The condition that two values differ, NULL being a value. */
  static String differ(
      String row, String column, String otherRow, String otherColumn, String type) {
    return comparable(row + quote(column), type)
        + " IS DISTINCT FROM "
        + comparable(otherRow + quote(otherColumn), type);
  }

  /** A sequence counts without a lock, and what is rolled back counts too. */
  static String count(Table table, Version version) {
    String schema = table.schema().isEmpty() ? "${schema-literal}" : literal(quote(table.schema()));
    return "PERFORM nextval('%s.%s');"
        .formatted(schema, literal(quote(ObjectName.counter(version))));
  }

  static String literal(String text) {
    return text.replace("'", "''");
  }

  /**
   * A value as it is, or its text byte by byte: some types have no equality operator, and those of
   * others take two values for one: 1.0 and 1.00, a day and 24 hours, whatever a collation does not
   * tell apart.
   */
  static String comparable(String value, String type) {
    SqlType parsed = SqlType.of(type);
    boolean scaled = parsed.name().equals("numeric") && !parsed.modifiers().isEmpty();
    return !parsed.array() && (scaled || EXACT.contains(parsed.name()))
        ? value
        : value + "::text COLLATE \"C\"";
  }

  /** Collects the triggers that share one function. */
  static final class Statements {
    private final Table table;
    private final String name;
    private final String function;
    private final List<String> counter;
    private final List<String> names = new ArrayList<>();
    private final List<String> create = new ArrayList<>();
    private final List<String> drop = new ArrayList<>();

    Statements(Table table, Version version, String name, String body) {
      this(table, version, table, name, body);
    }

    /** Those of a table whose writes are counted with those of another. */
    Statements(Table table, Version version, Table counted, String name, String body) {
      this(
          table,
          name,
          body,
          List.of(new Table(counted.schema(), ObjectName.counter(version)).sql()));
    }

    /** Triggers that count no writes: nobody has to be waited for until they go. */
    static Statements uncounted(Table table, String name, String body) {
      return new Statements(table, name, body, List.of());
    }

    private Statements(Table table, String name, String body, List<String> counter) {
      this.table = table;
      this.name = name;
      this.function = new Table(table.schema(), name).sql();
      this.counter = counter;
      for (String sequence : counter) {
        create.add("CREATE SEQUENCE IF NOT EXISTS " + sequence);
        // A trigger runs with the rights of whoever writes.
        create.add("GRANT USAGE ON SEQUENCE " + sequence + " TO PUBLIC");
      }
      create.add(
          "CREATE OR REPLACE FUNCTION "
              + function
              + "() RETURNS trigger\nLANGUAGE plpgsql AS $concertina$\n"
              + body
              + "$concertina$");
    }

    /** Adds a trigger; an empty condition is none. */
    void trigger(String suffix, String events, String when) {
      add("zz_" + name + suffix, "BEFORE " + events, when, "");
    }

    /** Adds one that fires before those of the service's. */
    void before(String suffix, String events, String when) {
      add("00_" + name + suffix, "BEFORE " + events, when, "");
    }

    /** Adds one that fires after those of the service's: the function has an argument then. */
    void follow(String suffix, String events, String when) {
      add("zz_" + name + suffix, "BEFORE " + events, when, "'last'");
    }

    /** Adds one that fires when the row is written. */
    void after(String suffix, String events, String when) {
      add("zz_" + name + suffix, "AFTER " + events, when, "");
    }

    /**
     * Adds one that fires when the row is written, before foreign keys that refer to it are heeded:
     * their triggers are called RI_.
     */
    void first(String suffix, String events, String when) {
      add("00_" + name + suffix, "AFTER " + events, when, "");
    }

    private void add(String trigger, String events, String when, String argument) {
      names.add(trigger);
      create.add(
          """
          CREATE TRIGGER %s
          %s ON %s FOR EACH ROW
          %sEXECUTE FUNCTION %s(%s)\
          """
              .formatted(
                  quote(trigger),
                  events,
                  table.sql(),
                  when.isEmpty() ? "" : "WHEN (" + when + ")\n",
                  function,
                  argument));
      drop.add("DROP TRIGGER IF EXISTS %s ON %s".formatted(quote(trigger), table.sql()));
    }

    /**
     * The sequence goes last, when DROP TRIGGER has locked the table: a writer keeps its lock on
     * both to the end of its transaction, and would wait for the one with the other in its hands.
     */
    Triggers triggers() {
      List<String> drops = new ArrayList<>(drop);
      drops.add("DROP FUNCTION IF EXISTS " + function + "()");
      counter.forEach(sequence -> drops.add("DROP SEQUENCE IF EXISTS " + sequence));
      return new Triggers(names, create, drops);
    }
  }
}
