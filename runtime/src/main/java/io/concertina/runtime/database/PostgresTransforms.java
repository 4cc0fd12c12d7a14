package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.database.Quarantine.Refused;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows through Java on PostgreSQL. That a row is unchanged is seen by its {@code xmin}, the
 * transaction that wrote it; values go back as arrays of text, one statement for all of them.
 */
final class PostgresTransforms implements Transforms {

  private final PostgresDatabase database;
  private final Session session;
  private final Names names;
  private @Nullable String type;

  PostgresTransforms(PostgresDatabase database, Session session, Names names) {
    this.database = database;
    this.session = session;
    this.names = names;
  }

  /** A row as it was read: its key as text, who wrote it, the old value if it is kept. */
  private record Source(List<String> key, String xmin, @Nullable String old, ReadRow row) {}

  /** The end of a window, null when no row is left, and how many rows it has. */
  private record Window(@Nullable List<String> end, long rows) {}

  /** The cursor has moved, or the token is not valid: nothing may be written. */
  private static final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stale() {
      super("the cursor has moved", null, false, false);
    }
  }

  @Override
  public Optional<Chunk> next(
      Fill fill, List<String> reads, Computation computation, Chunk chunk, int rows, long token)
      throws SQLException {
    Window window = window(fill, chunk, rows);
    List<Source> sources =
        window.end() == null ? List.of() : read(fill, reads, chunk.cursor(), window.end());
    List<@Nullable String> values = computeAll(sources, computation);
    try {
      return database.batch(
          session,
          () -> {
            long changed = write(fill, reads, computation, sources, values);
            return Optional.of(advance(fill, chunk, window, changed, token));
          });
    } catch (Stale stale) {
      return Optional.empty();
    }
  }

  /** A row and what it is to hold. */
  private record Computed(Source source, @Nullable String value) {}

  @Override
  public List<Refused> refusing(
      Fill fill, List<String> reads, Computation computation, Chunk chunk, int rows, int most)
      throws SQLException {
    Window window = window(fill, chunk, rows);
    List<Source> sources =
        window.end() == null ? List.of() : read(fill, reads, chunk.cursor(), window.end());
    List<Refused> refused = new ArrayList<>();
    List<Computed> computed = new ArrayList<>();
    for (Source source : sources) {
      try {
        computed.add(new Computed(source, compute(source, computation)));
      } catch (ComputationException e) {
        refused.add(new Refused(source.key(), String.valueOf(e.getMessage())));
        if (refused.size() > most) {
          return refused;
        }
      }
    }
    refused.addAll(
        Isolation.undone(
            work -> database.batch(session, work),
            () -> {
              // What is checked at the commit otherwise.
              session.execute("SET CONSTRAINTS ALL IMMEDIATE");
              return Isolation.find(
                  database,
                  session,
                  computed,
                  most - refused.size(),
                  row -> row.source().key(),
                  part -> write(fill, part));
            }));
    return refused;
  }

  private void write(Fill fill, List<Computed> rows) throws SQLException {
    List<Source> sources = new ArrayList<>();
    List<@Nullable String> values = new ArrayList<>();
    for (Computed row : rows) {
      sources.add(row.source());
      values.add(row.value());
    }
    update(fill, sources, values);
  }

  @Override
  public Optional<Integer> again(
      Fill fill, List<String> reads, Computation computation, List<String> key, long token)
      throws SQLException {
    return database.batch(
        session,
        () -> {
          if (!database.holds(session, names, token)) {
            return Optional.empty();
          }
          if (!database.quarantine(session, names).remove(fill, key)) {
            return Optional.of(0);
          }
          List<Source> source =
              sources(
                  fill,
                  reads,
                  PostgresKey.tuple(fill.key()) + " = " + PostgresKey.marks(fill.key()),
                  " FOR NO KEY UPDATE",
                  key);
          List<Source> refused = update(fill, source, computeAll(source, computation));
          int written = source.size() - refused.size();
          session.update(
              "UPDATE %s SET rows_changed = rows_changed + ? WHERE version = ? AND operation = ?"
                  .formatted(names.chunk()),
              written,
              fill.version().toString(),
              fill.operation());
          return Optional.of(written);
        });
  }

  private Window window(Fill fill, Chunk chunk, int rows) throws SQLException {
    List<KeyColumn> key = fill.key();
    List<@Nullable Object> values = new ArrayList<>();
    String after = "";
    if (chunk.cursor() != null) {
      after = PostgresKey.tuple(key) + " > " + PostgresKey.marks(key) + " AND ";
      values.addAll(chunk.cursor());
    }
    for (int i = 0; i < key.size(); i++) {
      values.add(fill.version().toString());
      values.add(fill.operation());
    }
    values.add(rows);
    return session
        .rows(
            """
            WITH w AS MATERIALIZED (SELECT %s FROM %s WHERE %s%s <= (%s) ORDER BY %s LIMIT ?)
            SELECT ARRAY[%s], (SELECT count(*) FROM w) FROM w ORDER BY %s LIMIT 1"""
                .formatted(
                    PostgresKey.numbered(key),
                    names.of(fill.table()),
                    after,
                    PostgresKey.tuple(key),
                    IntStream.rangeClosed(1, key.size())
                        .mapToObj(
                            i ->
                                "(SELECT upper_bound[%s]::%s FROM %s WHERE version = ? AND operation = ?)"
                                    .formatted(i, key.get(i - 1).type(), names.chunk()))
                        .collect(Collectors.joining(", ")),
                    PostgresKey.ordered(key, ""),
                    numbers(key, "concertina_k%d::text"),
                    numbers(key, "concertina_k%d DESC")),
            row -> new Window(PostgresBatches.strings(row.getArray(1)), row.getLong(2)),
            values.toArray())
        .stream()
        .findFirst()
        .orElse(new Window(null, 0));
  }

  private List<Source> read(
      Fill fill, List<String> reads, @Nullable List<String> after, List<String> end)
      throws SQLException {
    List<KeyColumn> key = fill.key();
    List<@Nullable Object> values = new ArrayList<>();
    String range = PostgresKey.tuple(key) + " <= " + PostgresKey.marks(key);
    if (after != null) {
      range = PostgresKey.tuple(key) + " > " + PostgresKey.marks(key) + " AND " + range;
      values.addAll(after);
    }
    values.addAll(end);
    return sources(fill, reads, range, "", values);
  }

  /** Under a lock that lets foreign keys be checked; whoever changed the row has committed. */
  private List<Source> readAgain(Fill fill, List<String> reads, List<Source> missed)
      throws SQLException {
    List<KeyColumn> key = fill.key();
    return sources(
        fill,
        reads,
        "%s IN (SELECT %s FROM unnest(%s) AS u(%s))"
            .formatted(
                PostgresKey.tuple(key),
                IntStream.rangeClosed(1, key.size())
                    .mapToObj(i -> "k" + i + "::" + key.get(i - 1).type())
                    .collect(Collectors.joining(", ")),
                numbers(key, "?::text[]"),
                numbers(key, "k%d")),
        " FOR NO KEY UPDATE",
        new ArrayList<>(keys(key, missed)));
  }

  private List<Source> sources(
      Fill fill,
      List<String> reads,
      String condition,
      String lock,
      List<? extends @Nullable Object> values)
      throws SQLException {
    List<KeyColumn> key = fill.key();
    return session.rows(
        """
        SELECT %s, xmin::text, %s%s FROM %s
        WHERE %s%s
        ORDER BY %s%s"""
            .formatted(
                PostgresKey.textArray(key),
                fill.keep() ? Identifier.quote(fill.column()) + "::text" : "NULL",
                reads.stream().map(r -> ", " + Identifier.quote(r)).collect(Collectors.joining()),
                names.of(fill.table()),
                condition,
                fill.where().isEmpty()
                    ? ""
                    : " AND (" + PostgresBatches.unmarked(fill.where()) + ")",
                PostgresKey.ordered(key, ""),
                lock),
        row ->
            new Source(
                List.of((String[]) row.getArray(1).getArray()),
                row.getString(2),
                row.getString(3),
                ReadRow.of(row, 4, reads)),
        values.toArray());
  }

  private static List<@Nullable String> computeAll(List<Source> sources, Computation computation) {
    List<@Nullable String> values = new ArrayList<>(sources.size());
    for (Source source : sources) {
      values.add(compute(source, computation));
    }
    return values;
  }

  private static @Nullable String compute(Source source, Computation computation) {
    return text(computation.of(String.join(", ", source.key()), source.row()));
  }

  /** Writes what was computed; what was changed meanwhile is read and computed again. */
  private long write(
      Fill fill,
      List<String> reads,
      Computation computation,
      List<Source> sources,
      List<@Nullable String> values)
      throws SQLException {
    List<Source> missed = update(fill, sources, values);
    if (missed.isEmpty()) {
      return sources.size();
    }
    List<Source> again = readAgain(fill, reads, missed);
    // Their locks are held, so only a trigger of the service's own can still keep a row as it is.
    List<Source> refused = update(fill, again, computeAll(again, computation));
    return (long) sources.size() - missed.size() + again.size() - refused.size();
  }

  /** Writes the values to the rows that are as they were read; returns the others. */
  private List<Source> update(Fill fill, List<Source> sources, List<@Nullable String> values)
      throws SQLException {
    if (sources.isEmpty()) {
      return List.of();
    }
    List<KeyColumn> key = fill.key();
    String own = Identifier.quote(fill.table().name());
    String column = Identifier.quote(fill.column());
    String type = type(fill.table(), fill.column());
    List<@Nullable Object> bound = new ArrayList<>(keys(key, sources));
    bound.add(sources.stream().map(Source::xmin).toArray(String[]::new));
    bound.add(values.toArray(new String[0]));
    bound.add(sources.stream().map(Source::old).toArray(String[]::new));
    bound.addAll(sources.get(0).key());
    bound.addAll(sources.get(sources.size() - 1).key());
    String tuple =
        key.stream()
            .map(k -> own + "." + Identifier.quote(k.name()))
            .collect(Collectors.joining(", ", "(", ")"));
    List<Integer> missed =
        session.rows(
            """
            WITH concertina_data AS MATERIALIZED (
              SELECT %1$s, u.x::xid AS concertina_x, u.v::%2$s AS concertina_v, u.o::%2$s AS concertina_o, u.n AS concertina_n
              FROM unnest(%3$s, ?::text[], ?::text[], ?::text[]) WITH ORDINALITY AS u(%4$s, x, v, o, n)),
            concertina_updated AS (
              UPDATE %5$s SET %6$s = concertina_v FROM concertina_data
              WHERE %7$s = (%8$s) AND %9$s.xmin = concertina_x AND %7$s >= %10$s AND %7$s <= %10$s
              RETURNING %8$s, concertina_o, %9$s.%6$s AS concertina_new, concertina_n)%11$s
            SELECT concertina_n FROM concertina_data
            WHERE concertina_n NOT IN (SELECT concertina_n FROM concertina_updated) ORDER BY 1"""
                .formatted(
                    IntStream.rangeClosed(1, key.size())
                        .mapToObj(
                            i ->
                                "u.k%s::%s AS concertina_k%s"
                                    .formatted(i, key.get(i - 1).type(), i))
                        .collect(Collectors.joining(", ")),
                    type,
                    numbers(key, "?::text[]"),
                    numbers(key, "k%d"),
                    names.of(fill.table()),
                    column,
                    tuple,
                    numbers(key, "concertina_k%d"),
                    own,
                    PostgresKey.marks(key),
                    fill.keep() ? kept(fill) : ""),
            row -> row.getInt(1) - 1,
            bound.toArray());
    return missed.stream().map(sources::get).toList();
  }

  private String kept(Fill fill) {
    return """
        ,
        concertina_kept AS (
          INSERT INTO %s SELECT %s, concertina_o, concertina_new FROM concertina_updated)"""
        .formatted(PostgresBatches.undo(names, fill), numbers(fill.key(), "concertina_k%d"));
  }

  private Chunk advance(Fill fill, Chunk chunk, Window window, long changed, long token)
      throws SQLException {
    String @Nullable [] end = array(window.end());
    return session
        .rows(
            """
            UPDATE %s AS k SET
              cursor = coalesce(?::text[], k.cursor),
              rows_visited = k.rows_visited + ?,
              rows_changed = k.rows_changed + ?,
              state = CASE WHEN ?::text[] <> k.upper_bound THEN 'OPEN' ELSE 'DONE' END,
              updated_at = clock_timestamp()
            WHERE version = ? AND operation = ? AND state = 'OPEN' AND cursor IS NOT DISTINCT FROM ?::text[]
              AND EXISTS (SELECT 1 FROM %s WHERE token = ?)
            RETURNING %s"""
                .formatted(names.chunk(), names.lease(), PostgresBatches.CHUNK),
            PostgresBatches::chunk,
            end,
            window.rows(),
            changed,
            end,
            fill.version().toString(),
            fill.operation(),
            array(chunk.cursor()),
            token)
        .stream()
        .findFirst()
        .orElseThrow(Stale::new);
  }

  private static String @Nullable [] array(@Nullable List<String> key) {
    return key == null ? null : key.toArray(String[]::new);
  }

  /**
   * The column's type without length or precision: a value that does not fit is then refused by the
   * assignment, where an explicit cast would cut it off. Of a domain, the type below.
   */
  private String type(Table table, String column) throws SQLException {
    String known = type;
    if (known == null) {
      known =
          session
              .rows(
                  """
                  SELECT quote_ident(n.nspname) || '.' || quote_ident(b.typname)
                  FROM pg_catalog.pg_attribute a
                  JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
                  JOIN pg_catalog.pg_type b ON b.oid = coalesce(nullif(t.typbasetype, 0), t.oid)
                  JOIN pg_catalog.pg_namespace n ON n.oid = b.typnamespace
                  WHERE a.attrelid = to_regclass(?) AND a.attname = ?""",
                  row -> row.getString(1),
                  PostgresDatabase.regclass(names, table.schema(), table.name()),
                  column)
              .get(0);
      type = known;
    }
    return known;
  }

  /** The columns of the keys, each as an array of text. */
  private static List<Object> keys(List<KeyColumn> key, List<Source> sources) {
    List<Object> columns = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      int place = i;
      columns.add(sources.stream().map(s -> s.key().get(place)).toArray(String[]::new));
    }
    return columns;
  }

  private static String numbers(List<KeyColumn> key, String format) {
    return IntStream.rangeClosed(1, key.size())
        .mapToObj(i -> format.replace("%d", String.valueOf(i)))
        .collect(Collectors.joining(", "));
  }

  /** A result as PostgreSQL reads it. */
  private static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof byte[] bytes
        ? "\\x" + HexFormat.of().formatHex(bytes)
        : Values.text(value);
  }
}
