package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.database.Quarantine.Refused;
import io.concertina.runtime.database.SqliteBatches.KeyWindow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows through Java on SQLite. The rows are read and computed before the write transaction begins;
 * in it, each is written by a prepared statement if it still holds what was read.
 */
final class SqliteTransforms implements Transforms {

  private final SqliteDatabase database;
  private final Session session;
  private final Names names;
  private final SqliteBatches batches;

  SqliteTransforms(SqliteDatabase database, Session session, Names names) {
    this.database = database;
    this.session = session;
    this.names = names;
    this.batches = new SqliteBatches(database, session, names);
  }

  /** A row as it was read: its key, the same encoded, its values. */
  private record Source(
      List<@Nullable Object> key, List<String> encoded, ReadRow row, String readable) {}

  /** A row and what it is to hold. */
  private record Computed(Source source, @Nullable Object value) {}

  @Override
  public Optional<Chunk> next(
      Fill fill, List<String> reads, Computation computation, Chunk chunk, int rows, long token)
      throws SQLException {
    KeyWindow window = batches.window(fill, chunk, rows);
    List<Source> sources =
        window.end() == null
            ? List.of()
            : read(fill, reads, window.range(), window.bounds().toArray());
    List<@Nullable Object> values = new ArrayList<>(sources.size());
    for (Source source : sources) {
      values.add(compute(source, computation));
    }
    return database.transaction(
        session,
        Duration.ZERO,
        () -> {
          if (!batches.valid(token) || !batches.read(fill).equals(Optional.of(chunk))) {
            return Optional.empty();
          }
          long changed = 0;
          try (Writer writer = new Writer(fill, reads)) {
            for (int i = 0; i < sources.size(); i++) {
              changed += write(fill, reads, computation, writer, sources.get(i), values.get(i));
            }
          }
          batches.finish(fill, window, changed);
          return batches.read(fill);
        });
  }

  @Override
  public List<Refused> refusing(
      Fill fill, List<String> reads, Computation computation, Chunk chunk, int rows, int most)
      throws SQLException {
    KeyWindow window = batches.window(fill, chunk, rows);
    List<Source> sources =
        window.end() == null
            ? List.of()
            : read(fill, reads, window.range(), window.bounds().toArray());
    List<Refused> refused = new ArrayList<>();
    List<Computed> computed = new ArrayList<>();
    for (Source source : sources) {
      try {
        computed.add(new Computed(source, compute(source, computation)));
      } catch (ComputationException e) {
        refused.add(new Refused(source.encoded(), String.valueOf(e.getMessage())));
        if (refused.size() > most) {
          return refused;
        }
      }
    }
    refused.addAll(
        Isolation.undone(
            work -> database.transaction(session, Duration.ZERO, work),
            () ->
                Isolation.find(
                    database,
                    session,
                    computed,
                    most - refused.size(),
                    row -> row.source().encoded(),
                    part -> write(fill, reads, part))));
    return refused;
  }

  private void write(Fill fill, List<String> reads, List<Computed> rows) throws SQLException {
    try (Writer writer = new Writer(fill, reads)) {
      for (Computed row : rows) {
        writer.write(row.source(), row.value());
      }
    }
  }

  @Override
  public Optional<Integer> again(
      Fill fill, List<String> reads, Computation computation, List<String> key, long token)
      throws SQLException {
    return database.transaction(
        session,
        Duration.ZERO,
        () -> {
          if (!batches.valid(token)) {
            return Optional.empty();
          }
          if (!database.quarantine(session, names).remove(fill, key)) {
            return Optional.of(0);
          }
          int written = 0;
          try (Writer writer = new Writer(fill, reads)) {
            for (Source row :
                read(fill, reads, itself(fill), batches.decode(fill.key(), key.get(0)).toArray())) {
              written += writer.write(row, compute(row, computation)) ? 1 : 0;
            }
          }
          batches.count(fill, written);
          return Optional.of(written);
        });
  }

  private static String itself(Fill fill) {
    return SqliteBatches.tuple(fill.key()) + " = " + SqliteBatches.marks(fill.key());
  }

  private int write(
      Fill fill,
      List<String> reads,
      Computation computation,
      Writer writer,
      Source source,
      @Nullable Object value)
      throws SQLException {
    if (writer.write(source, value)) {
      return 1;
    }
    // Somebody changed it before this transaction began; nobody can during it.
    int changed = 0;
    for (Source now : read(fill, reads, itself(fill), source.key().toArray())) {
      changed += writer.write(now, compute(now, computation)) ? 1 : 0;
    }
    return changed;
  }

  private List<Source> read(Fill fill, List<String> reads, String range, @Nullable Object... values)
      throws SQLException {
    int width = fill.key().size();
    List<String> columns = new ArrayList<>(SqliteBatches.names(fill.key()));
    columns.addAll(reads);
    return session.rows(
        "SELECT %s, %s, %s FROM %s WHERE %s%s ORDER BY %s"
            .formatted(
                SqliteBatches.encode(fill.key()),
                Identifier.quote(columns),
                SqliteBatches.readable(fill.key()),
                names.of(fill.table()),
                range,
                fill.where().isEmpty() ? "" : " AND (" + fill.where() + ")",
                SqliteBatches.ordered(fill.key(), "")),
        row ->
            new Source(
                key(row, width),
                List.of(row.getString(1)),
                ReadRow.of(row, width + 2, reads),
                row.getString(width + 2 + reads.size())),
        values);
  }

  private static List<@Nullable Object> key(ResultSet row, int width) throws SQLException {
    List<@Nullable Object> key = new ArrayList<>();
    for (int i = 2; i <= width + 1; i++) {
      key.add(row.getObject(i));
    }
    return key;
  }

  private static @Nullable Object compute(Source source, Computation computation) {
    return bound(computation.of(source.readable(), source.row()));
  }

  /** The statements that write one row, prepared once for a batch. */
  private final class Writer implements AutoCloseable {

    private final PreparedStatement update;
    private final @Nullable PreparedStatement keep;
    private final @Nullable PreparedStatement kept;

    Writer(Fill fill, List<String> reads) throws SQLException {
      List<KeyColumn> key = fill.key();
      String table = names.of(fill.table());
      String column = Identifier.quote(fill.column());
      String itself = SqliteBatches.tuple(key) + " = " + SqliteBatches.marks(key);
      String unchanged =
          itself
              + reads.stream()
                  .map(r -> " AND " + Identifier.quote(r) + " IS ?")
                  .collect(Collectors.joining());
      update =
          prepare("UPDATE OR ABORT %s SET %s = ? WHERE %s".formatted(table, column, unchanged));
      if (fill.keep()) {
        String undo = batches.undo(fill);
        keep =
            prepare(
                "INSERT INTO %s SELECT %s, %s, NULL FROM %s WHERE %s"
                    .formatted(
                        undo,
                        Identifier.quote(SqliteBatches.names(key)),
                        column,
                        table,
                        unchanged));
        kept =
            prepare(
                "UPDATE %s SET new_value = (SELECT %s FROM %s WHERE %s) WHERE (%s) = %s"
                    .formatted(
                        undo,
                        column,
                        table,
                        itself,
                        SqliteBatches.undoKeys(key),
                        SqliteBatches.marks(key)));
      } else {
        keep = null;
        kept = null;
      }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
      return session.connection().prepareStatement(sql);
    }

    /** Writes a row that still holds what was read; false when it does not. */
    boolean write(Source source, @Nullable Object value) throws SQLException {
      if (keep != null && run(keep, source.key(), source.row().values()) == 0) {
        return false;
      }
      List<@Nullable Object> set = new ArrayList<>();
      set.add(value);
      boolean written = run(update, set, source.key(), source.row().values()) > 0;
      if (kept != null) {
        run(kept, source.key(), source.key());
      }
      return written;
    }

    private static int run(PreparedStatement statement, List<?>... values) throws SQLException {
      int place = 0;
      for (List<?> part : values) {
        for (Object value : part) {
          statement.setObject(++place, value);
        }
      }
      return statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
      update.close();
      if (keep != null) {
        keep.close();
      }
      if (kept != null) {
        kept.close();
      }
    }
  }

  /** A result as SQLite stores it: what it has no type for, as text. */
  private static @Nullable Object bound(@Nullable Object value) {
    if (value == null || value instanceof byte[] || value instanceof String) {
      return value;
    }
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue();
    }
    return Values.text(value);
  }
}
