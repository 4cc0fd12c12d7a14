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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * PostgreSQL's sync triggers. BEFORE triggers of one table fire in the order of their names: {@code
 * 00_} puts those before the service's own that bring both sides in step, {@code zz_} puts those
 * after them that follow what the service's changed. The version puts them in the order of the
 * changes.
 */
final class PostgresTriggers {

  /** Changes with what {@link Statements} adds to a text: who counts, and the path. */
  private static final String FORM = "4";

  /** The setting by which one trigger says to another that a write is to be counted. */
  private static final String NEEDED = "concertina.needed";

  /** That a statement is not one of Concertina's own. */
  private static final String FOREIGN =
      "pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on'";

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

  /**
   * For columns that are called like a variable of PL/pgSQL: found, new, tg_op. A user's expression
   * is evaluated over a row whose columns have names, and a name is that of a column first.
   */
  static final String USE_COLUMN = "#variable_conflict use_column\n";

  /**
   * The path of a function in which no text of the user's is: nothing that somebody else can create
   * is found. The functions that have such texts get theirs when they are installed, as only the
   * database knows where the names in them lead.
   */
  private static final String PATH = "SET search_path TO pg_catalog, pg_temp ";

  private PostgresTriggers() {}

  /**
   * Whoever changed one side wins; when both sides were changed, the new name does. An INSERT that
   * gives the copy a value means it, whereas the original's may be its default. Where nobody
   * changed a side, the copy is not filled yet. An update that makes both sides equal, such as the
   * backfill's, never enters the function. Where the old name wins, the writer needs it: that is
   * counted.
   *
   * <p>PostgreSQL reads a trigger's WHEN from its stored text for each statement, which costs as
   * much as a short function: what only a writer of the old name has to pay stands behind {@code
   * UPDATE OF}, which costs nobody else anything.
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
                countUncounted(pair.version()),
                ObjectName.noted(pair.version()),
                noted(pair.key(), List.of(pair.to())),
                noted(pair.key(), List.of(pair.from())),
                differ);
    String named = sync.copiesToNew() ? "" : differ + " OR " + bothChanged(pair);
    String inserted =
        "NEW.%s IS NOT NULL AND %s"
            .formatted(
                quote(pair.from()),
                sync.copiesToNew() ? "NEW." + quote(pair.to()) + " IS NULL" : differ);
    String name = name(pair.version(), pair.to(), body + named + inserted);
    Statements statements = new Statements(pair.table(), pair.version(), name, body);
    statements.notes("UPDATE OF " + quote(pair.from()));
    statements.countInserts(inserted);
    statements.before("_i", "INSERT", "");
    statements.before("_o", "UPDATE OF " + quote(pair.from()), named);
    statements.before("_u", "UPDATE", differ);
    statements.follow("", "INSERT OR UPDATE", differ);
    statements.countUpdates(List.of(pair.from()));
    return statements.triggers();
  }

  /** What enters the trigger though both sides are the same: the note has to be left. */
  private static String bothChanged(Pair pair) {
    return "(%s AND %s)"
        .formatted(
            differ("NEW.", pair.to(), "OLD.", pair.to(), pair.type()),
            differ("NEW.", pair.from(), "OLD.", pair.from(), pair.type()));
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
   * but not the value, is filled anew. A writer whose value the trigger had to give needs it: that
   * is counted.
   */
  static Triggers of(Filling filling) {
    String column = quote(filling.column());
    String count = count(filling.version());
    String body =
        """
        BEGIN
          NEW.%2$s := (SELECT (%3$s) FROM (SELECT NEW.*) AS %4$s);
          IF TG_OP = 'INSERT' THEN
            %1$s
          ELSIF %5$s THEN
            %1$s
          END IF;
        %6$s  RETURN NEW;
        END
        """
            .formatted(
                count,
                column,
                filling.fill().sql(),
                quote(filling.table().name()),
                filling.nulls()
                    ? "TRUE"
                    : differ("NEW.", filling.column(), "OLD.", filling.column(), "text"),
                keeps(filling)
                    ? "  IF NEW.%s IS NOT NULL THEN\n    PERFORM set_config('%s', %s, true);\n  END IF;\n"
                        .formatted(column, filled(filling), noted(filling.key(), List.of()))
                    : "");
    String changed =
        filling.sources().stream()
            .map(source -> differ("NEW.", source.name(), "OLD.", source.name(), source.type()))
            .collect(Collectors.joining(" OR "));
    String insert = "NEW." + column + " IS NULL";
    String update =
        filling.nulls()
            ? insert
            : "NEW.%1$s IS NOT DISTINCT FROM OLD.%1$s AND (%2$s)".formatted(column, changed);
    String name = name(filling.version(), filling.column(), body + insert + update);
    Statements statements = Statements.evaluating(filling.table(), filling.version(), name, body);
    statements.trigger("_i", "INSERT", insert);
    if (filling.nulls() || !changed.isEmpty()) {
      statements.trigger("_u", "UPDATE", update);
    }
    if (keeps(filling)) {
      statements.keep(filling);
    }
    return statements.triggers();
  }

  /** Without a key there is nothing by which a row could be found again. */
  private static boolean keeps(Filling filling) {
    return filling.keep() && !filling.key().isEmpty();
  }

  /** The setting in which the trigger that fills a row notes which. */
  private static String filled(Filling filling) {
    return "concertina.filled_" + filling.version().toString().replace('.', '_');
  }

  /**
   * Keeps that a row which the triggers filled had no value, whoever wrote it: the way down gives
   * it back, as it does for the rows of the backfill. A row that came without one is such a row.
   */
  private static String kept(Filling filling) {
    Table undo = new Table(filling.table().schema(), ObjectName.undo(filling.version()));
    List<String> keys =
        IntStream.rangeClosed(1, filling.key().size()).mapToObj(i -> "k" + i).toList();
    return """
        BEGIN
          PERFORM pg_catalog.set_config('%s', '', true);
          INSERT INTO %s AS concertina_undo (%s, old_value, new_value)
          VALUES (%s, NULL, NEW.%s)
          ON CONFLICT (%3$s) DO UPDATE SET new_value = excluded.new_value;
          RETURN NULL;
        END
        """
        .formatted(
            filled(filling),
            undo.sql(),
            String.join(", ", keys),
            Matches.each(filling.key(), ", ", column -> "NEW." + column),
            quote(filling.column()));
  }

  /** The condition that two values differ, NULL being a value. */
  static String differ(
      String row, String column, String otherRow, String otherColumn, String type) {
    return comparable(row + quote(column), type)
        + " IS DISTINCT FROM "
        + comparable(otherRow + quote(otherColumn), type);
  }

  /**
   * Notes that the writer needs the triggers of the change; another trigger counts it, with rights
   * that the writer does not have.
   */
  static String count(Version version) {
    return "PERFORM set_config('%s', '%s', true);".formatted(NEEDED, version);
  }

  /**
   * The same of an UPDATE, unless {@link Statements#countUpdates} counted its statement: not where
   * another trigger sent it, nor where it names a partition.
   */
  static String countUncounted(Version version) {
    return "IF current_setting('%s', true) IS DISTINCT FROM 'on' THEN %s END IF;"
        .formatted(statementCounted(version), count(version));
  }

  private static String statementCounted(Version version) {
    return "concertina.counted_" + version.toString().replace('.', '_');
  }

  private static String needed(Version version) {
    return "pg_catalog.current_setting('%s', true) OPERATOR(pg_catalog.=) '%s'"
        .formatted(NEEDED, version);
  }

  /**
   * Counts what {@link #count} has noted. A sequence counts without a lock, and what is rolled back
   * counts too. Nobody but its owner may advance it: this function runs with the owner's rights,
   * and only a trigger of the owner's calls it.
   */
  private static String counted(Table table, Version version) {
    return """
        BEGIN
          IF %s THEN
            PERFORM pg_catalog.set_config('%s', '', true);
            %s
          END IF;
          RETURN NEW;
        END
        """
        .formatted(needed(version), NEEDED, advance(table, version));
  }

  /** Counts each call. */
  private static String called(Table table, Version version) {
    return """
        BEGIN
          %s
          RETURN NEW;
        END
        """
        .formatted(advance(table, version));
  }

  /**
   * Counts a statement that a client has sent. What Concertina's own batches write needs no
   * trigger.
   */
  private static String named(Table table, Version version) {
    return """
        BEGIN
          IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND %s THEN
            PERFORM pg_catalog.set_config('%s', 'on', true);
            %s
          END IF;
          RETURN NULL;
        END
        """
        .formatted(FOREIGN, statementCounted(version), advance(table, version));
  }

  private static String advance(Table table, Version version) {
    String schema = table.schema().isEmpty() ? "${schema-literal}" : literal(quote(table.schema()));
    return "PERFORM pg_catalog.nextval('%s.%s');"
        .formatted(schema, literal(quote(ObjectName.counter(version))));
  }

  /** The name of triggers and their function, by their text, and by what this class adds to it. */
  static String name(Version version, String column, String text) {
    return ObjectName.of(version, column, FORM + text);
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
    private final Optional<Counter> counter;
    private final boolean counts;
    private final List<String> names = new ArrayList<>();
    private final List<String> create = new ArrayList<>();
    private final List<String> drop = new ArrayList<>();
    private final List<String> functions = new ArrayList<>();
    private String noting = "INSERT OR UPDATE";

    /** What counts the writes that need the triggers: a sequence, in the schema of a table. */
    private record Counter(Table table, Version version) {
      String sequence() {
        return new Table(table.schema(), ObjectName.counter(version)).sql();
      }
    }

    /** Those whose function evaluates a user's expressions. */
    static Statements evaluating(Table table, Version version, String name, String body) {
      return new Statements(table, name, body, "", Optional.of(new Counter(table, version)), true);
    }

    /** The same of triggers that count no writes. */
    static Statements evaluating(Table table, String name, String body) {
      return new Statements(table, name, body, "", Optional.empty(), false);
    }

    Statements(Table table, Version version, String name, String body) {
      this(table, name, body, PATH, Optional.of(new Counter(table, version)), true);
    }

    /** Triggers that count no writes, and go with those of another table that do. */
    static Statements beside(
        Table table, Version version, Table counted, String name, String body) {
      return new Statements(
          table, name, body, PATH, Optional.of(new Counter(counted, version)), false);
    }

    /** Triggers that count no writes: nobody has to be waited for until they go. */
    static Statements uncounted(Table table, String name, String body) {
      return new Statements(table, name, body, PATH, Optional.empty(), false);
    }

    private Statements(
        Table table,
        String name,
        String body,
        String path,
        Optional<Counter> counter,
        boolean counts) {
      this.table = table;
      this.name = name;
      this.function = new Table(table.schema(), name).sql();
      this.counter = counter;
      this.counts = counts;
      counter.ifPresent(
          c -> {
            create.add("CREATE SEQUENCE IF NOT EXISTS " + c.sequence());
            create.add("REVOKE ALL ON SEQUENCE " + c.sequence() + " FROM PUBLIC");
          });
      create.add(function(function, path, body));
    }

    private static String function(String name, String how, String body) {
      return "CREATE OR REPLACE FUNCTION %1$s() RETURNS trigger\nLANGUAGE plpgsql %2$sAS %5$s\n%3$s%4$s%5$s"
          .formatted(name, how, USE_COLUMN, body, tag(body));
    }

    /** A quote that the body does not end: the user's expressions are in it. */
    private static String tag(String body) {
      String tag = "$concertina$";
      for (int i = 1; body.contains(tag); i++) {
        tag = "$concertina_" + i + "$";
      }
      return tag;
    }

    /** Adds one that keeps what the others filled, with rights that a writer does not have. */
    void keep(Filling filling) {
      String keeping = definer("_y", kept(filling));
      add(
          "zz_" + name + "_y",
          "AFTER INSERT OR UPDATE",
          "current_setting('%1$s', true) <> '' AND current_setting('%1$s', true) = %2$s"
              .formatted(filled(filling), noted(filling.key(), List.of())),
          keeping + "()");
    }

    /** Makes a function that has its owner's rights, once. */
    private String definer(String suffix, String body) {
      String made = new Table(table.schema(), name + suffix).sql();
      if (!functions.contains(made)) {
        create.add(function(made, "SECURITY DEFINER " + PATH, body));
        create.add("REVOKE ALL ON FUNCTION " + made + "() FROM PUBLIC");
        functions.add(made);
      }
      return made;
    }

    private String counting(Counter counter) {
      return definer("_z", counted(counter.table(), counter.version()));
    }

    /** Adds a trigger; an empty condition is none. */
    void trigger(String suffix, String events, String when) {
      before("zz_" + name + suffix, events, when, function + "()");
    }

    /** Adds one that fires before those of the service's. */
    void before(String suffix, String events, String when) {
      before("00_" + name + suffix, events, when, function + "()");
    }

    /** Adds one that fires after those of the service's: the function has an argument then. */
    void follow(String suffix, String events, String when) {
      before("zz_" + name + suffix, events, when, function + "('last')");
    }

    private void before(String trigger, String events, String when, String executed) {
      add(trigger, "BEFORE " + events, when, executed);
      String last = "zz_" + name + "_z";
      if (counts && !names.contains(last)) {
        counter.ifPresent(
            c -> add(last, "BEFORE " + noting, needed(c.version()), counting(c) + "()"));
      }
    }

    /**
     * Adds one that fires when the row is written. The condition of such a trigger is looked at
     * before any of them has fired: what counts its writes has the same one.
     */
    void after(String suffix, String events, String when) {
      add("zz_" + name + suffix, "AFTER " + events, when, function + "()");
      if (counts) {
        counter.ifPresent(
            c -> add("zz_" + name + suffix + "z", "AFTER " + events, when, counting(c) + "()"));
      }
    }

    /**
     * Adds one that fires when the row is written, before foreign keys that refer to it are heeded:
     * their triggers are called RI_.
     */
    void first(String suffix, String events, String when) {
      add("00_" + name + suffix, "AFTER " + events, when, function + "()");
    }

    /**
     * Adds one that counts the inserts for which the condition holds, in place of what the
     * triggers' function notes.
     */
    void countInserts(String when) {
      counter.ifPresent(
          c ->
              add(
                  "00_" + name + "_c",
                  "BEFORE INSERT",
                  when,
                  definer("_c", called(c.table(), c.version())) + "()"));
    }

    /**
     * Adds one that counts the statements which name one of these columns, be it that they give a
     * row the value that it has: so does an ORM that writes all columns of a row. It fires once for
     * a statement. What a trigger writes is not counted.
     */
    void countUpdates(List<String> columns) {
      counter.ifPresent(
          c ->
              add(
                  "zz_" + name + "_n",
                  "BEFORE UPDATE OF " + quote(columns),
                  "STATEMENT",
                  "",
                  definer("_n", named(c.table(), c.version())) + "()"));
    }

    /**
     * The events of which {@link #count} notes something; to be said before any trigger is added.
     */
    void notes(String events) {
      noting = events;
    }

    private void add(String trigger, String events, String when, String executed) {
      add(trigger, events, "ROW", when, executed);
    }

    private void add(String trigger, String events, String each, String when, String executed) {
      names.add(trigger);
      create.add(
          """
          CREATE TRIGGER %s
          %s ON %s FOR EACH %s
          %sEXECUTE FUNCTION %s\
          """
              .formatted(
                  quote(trigger),
                  events,
                  table.sql(),
                  each,
                  when.isEmpty() ? "" : "WHEN (" + when + ")\n",
                  executed));
      drop.add("DROP TRIGGER IF EXISTS %s ON %s".formatted(quote(trigger), table.sql()));
    }

    /**
     * The sequence goes last, when DROP TRIGGER has locked the table: a writer keeps its lock on
     * both to the end of its transaction, and would wait for the one with the other in its hands.
     */
    Triggers triggers() {
      List<String> drops = new ArrayList<>(drop);
      drops.add("DROP FUNCTION IF EXISTS " + function + "()");
      functions.forEach(other -> drops.add("DROP FUNCTION IF EXISTS " + other + "()"));
      counter.ifPresent(c -> drops.add("DROP SEQUENCE IF EXISTS " + c.sequence()));
      return new Triggers(names, create, drops);
    }
  }
}
