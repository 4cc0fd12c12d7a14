package io.concertina.runtime.database;

import static io.concertina.migration.Identifier.quote;
import static java.util.stream.Collectors.joining;

import io.concertina.migration.Operation;
import io.concertina.migration.Operation.RebuildTable;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Batches.KeyColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a table and of the twin that is to take its place, side by side. */
final class PostgresTwinRows {

  /** How many rows of the twin are looked at in one transaction. */
  private static final int ROWS = 20_000;

  private final Session session;
  private final Names names;
  private final RebuildTable rebuild;

  PostgresTwinRows(Session session, Names names, RebuildTable rebuild) {
    this.session = session;
    this.names = names;
    this.rebuild = rebuild;
  }

  /** Whether rows that differ in the table's key may be the same in the twin's. */
  boolean narrower() {
    return !rebuild.twinKey().containsAll(rebuild.key());
  }

  /** Where keys of such rows are noted. */
  static Table clashes(Table twin) {
    return new Table(twin.schema(), "concertina_" + Hash.of(twin.name() + " clashes"));
  }

  /** Forgets the keys noted until now; what a comparison is to begin with sees all their rows. */
  void forgetClashes() throws SQLException {
    if (narrower()) {
      String clashes = names.of(clashes(rebuild.twin()));
      session.execute(
          "DELETE FROM %s WHERE (%s) IN (SELECT %s FROM %s FOR UPDATE SKIP LOCKED)"
              .formatted(clashes, quote(rebuild.twinKey()), quote(rebuild.twinKey()), clashes));
    }
  }

  /**
   * A key that was noted since, and of which the twin has not what the table has. Looked for key by
   * key, as OFFSET has it: everybody is kept out meanwhile.
   */
  Optional<String> clash() throws SQLException {
    if (!narrower()) {
      return Optional.empty();
    }
    List<String> key = inOrder(rebuild.twinKey());
    return session
        .rows(
            "SELECT concat_ws(', ', %s) FROM %s AS concertina_c WHERE EXISTS (SELECT 1 FROM %s WHERE %s AND %s OFFSET 0) OR EXISTS (SELECT 1 FROM %s WHERE %s AND %s OFFSET 0) ORDER BY %s LIMIT 1"
                .formatted(
                    quote(key),
                    names.of(clashes(rebuild.twin())),
                    names.of(rebuild.table()),
                    noted(rebuild.table(), key),
                    unlike(rebuild.table(), rebuild.twin()),
                    names.of(rebuild.twin()),
                    noted(rebuild.twin(), key),
                    unlike(rebuild.twin(), rebuild.table()),
                    quote(key)),
            row -> row.getString(1))
        .stream()
        .findFirst();
  }

  private static String noted(Table table, List<String> key) {
    return key.stream()
        .map(c -> "concertina_c.%1$s = %2$s.%1$s".formatted(quote(c), quote(table.name())))
        .collect(joining(" AND "));
  }

  /** The columns that have values of their own. */
  List<String> columns() throws SQLException {
    return session.rows(
        """
        SELECT attname FROM pg_catalog.pg_attribute
        WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum""",
        row -> row.getString(1),
        regclass());
  }

  /** A key of the table or its twin as the table's primary key has it: the mapping may not. */
  List<String> inOrder(List<String> key) throws SQLException {
    List<String> primary =
        session.rows(
            """
            SELECT a.attname FROM pg_catalog.pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, place)
            JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
            WHERE i.indrelid = to_regclass(?) AND i.indisprimary AND k.place <= i.indnkeyatts ORDER BY k.place""",
            row -> row.getString(1),
            regclass());
    return Stream.concat(primary.stream().filter(key::contains), key.stream()).distinct().toList();
  }

  /** Of both keys the one without the column that decides, along which the rows are copied. */
  List<String> walked() throws SQLException {
    return inOrder(
        rebuild.key().size() < rebuild.twinKey().size() ? rebuild.key() : rebuild.twinKey());
  }

  /** The condition that holds for no row once each is in a partition that is to stay. */
  Optional<Operation.Verify> placement() throws SQLException {
    return hasRest()
        ? Optional.of(
            comparison(
                rebuild.table(), inOrder(rebuild.key()), unplaced(), "no partition takes it"))
        : Optional.empty();
  }

  /** The conditions that hold for no row when the twin is as the table is. */
  List<Operation.Verify> comparisons() throws SQLException {
    return List.of(
        comparison(
            rebuild.table(),
            inOrder(rebuild.key()),
            unlike(rebuild.table(), rebuild.twin()),
            "the twin " + rebuild.twin() + " has another row or none"),
        comparison(
            rebuild.twin(),
            inOrder(rebuild.twinKey()),
            surplus(),
            "table " + rebuild.table() + " has none"));
  }

  private Operation.Verify comparison(Table table, List<String> key, String wrong, String why) {
    return new Operation.Verify(
        rebuild.id(), rebuild.phase(), rebuild.summary(), table, key, Sql.postgres(wrong), why);
  }

  /** Whether some row waits in the partition for those that have none. */
  private boolean hasRest() throws SQLException {
    return !rebuild.rest().isEmpty()
        && !session.rows("SELECT 1 FROM " + rest() + " LIMIT 1", row -> row.getInt(1)).isEmpty();
  }

  /** The condition that holds for a row of the table that is in no partition. */
  private String unplaced() {
    return "EXISTS (SELECT 1 FROM %s AS concertina_t WHERE %s)"
        .formatted(rest(), match(rebuild.table(), rebuild.twinKey()));
  }

  /** The condition that holds for a row of one of the two that the other has not, or not so. */
  private String unlike(Table of, Table other) throws SQLException {
    List<String> columns = columns();
    return "NOT EXISTS (SELECT 1 FROM %s AS concertina_t WHERE %s AND ROW(%s)::text = ROW(%s)::text)"
        .formatted(
            names.of(other),
            match(of, rebuild.twinKey()),
            columns.stream().map(c -> "concertina_t." + quote(c)).collect(joining(", ")),
            columns.stream().map(c -> quote(of.name()) + "." + quote(c)).collect(joining(", ")));
  }

  /** The condition that holds for a row of the twin that the table has not. */
  private String surplus() {
    return "NOT EXISTS (SELECT 1 FROM %s AS concertina_t WHERE %s)"
        .formatted(names.of(rebuild.table()), match(rebuild.twin(), rebuild.twinKey()));
  }

  private static String match(Table outer, List<String> key) {
    return key.stream()
        .map(c -> "concertina_t.%1$s = %2$s.%1$s".formatted(quote(c), quote(outer.name())))
        .collect(joining(" AND "));
  }

  /**
   * Takes out of the twin what the table does not have so, among the next rows after a key; gives
   * the last key that was looked at, nothing at the end. Such a row was written past the triggers,
   * or has the place of another one that has its key. It is held first and then looked at with
   * fresh eyes: what a writer did to the table meanwhile is seen, and one who comes later writes
   * his row anew. What a writer holds himself he has just written, so that nobody is waited for.
   */
  Optional<List<String>> clear(Optional<List<String>> after) throws SQLException {
    List<KeyColumn> key =
        PostgresBatches.key(session, names, rebuild.twin(), inOrder(rebuild.twinKey()));
    String twin = names.of(rebuild.twin());
    String wrong = unlike(rebuild.twin(), rebuild.table());
    List<List<String>> window =
        session.rows(
            """
            WITH w AS MATERIALIZED (SELECT %s, %s AS concertina_wrong FROM %s %s ORDER BY %s LIMIT %s)
            SELECT %s, concertina_wrong FROM w ORDER BY %s"""
                .formatted(
                    PostgresKey.numbered(key),
                    wrong,
                    twin,
                    after.isEmpty()
                        ? ""
                        : "WHERE " + PostgresKey.tuple(key) + " > " + PostgresKey.marks(key),
                    PostgresKey.ordered(key, ""),
                    ROWS,
                    each(key, "concertina_k%d::text"),
                    each(key, "concertina_k%d")),
            row -> columns(row, key.size() + 1),
            after.map(List::toArray).orElse(new Object[0]));
    List<List<String>> suspects =
        window.stream().filter(row -> row.get(key.size()).equals("t")).toList();
    if (!suspects.isEmpty()) {
      String these =
          "%s IN (SELECT %s FROM unnest(%s) AS concertina_u (%s))"
              .formatted(
                  PostgresKey.tuple(key),
                  IntStream.rangeClosed(1, key.size())
                      .mapToObj(i -> "k%s::%s".formatted(i, key.get(i - 1).type()))
                      .collect(joining(", ")),
                  each(key, "?::text[]"),
                  each(key, "k%d"));
      List<List<String>> held =
          session.rows(
              "SELECT %s FROM %s WHERE %s FOR UPDATE SKIP LOCKED"
                  .formatted(
                      key.stream().map(k -> quote(k.name()) + "::text").collect(joining(", ")),
                      twin,
                      these),
              row -> columns(row, key.size()),
              arrays(key, suspects));
      session.update(
          "DELETE FROM %s WHERE %s AND %s".formatted(twin, these, wrong), arrays(key, held));
    }
    return window.size() < ROWS
        ? Optional.empty()
        : Optional.of(window.get(ROWS - 1).subList(0, key.size()));
  }

  private static List<String> columns(ResultSet row, int count) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      values.add(row.getString(i));
    }
    return values;
  }

  private static Object[] arrays(List<KeyColumn> key, List<List<String>> rows) {
    return IntStream.range(0, key.size())
        .mapToObj(i -> rows.stream().map(row -> row.get(i)).toArray(String[]::new))
        .toArray();
  }

  /** The same for each column of the key, by its number. */
  private static String each(List<KeyColumn> key, String text) {
    return IntStream.rangeClosed(1, key.size())
        .mapToObj(i -> text.replace("%d", Integer.toString(i)))
        .collect(joining(", "));
  }

  private String regclass() {
    return PostgresDatabase.regclass(names, rebuild.table().schema(), rebuild.table().name());
  }

  private String rest() {
    return names.of(new Table(rebuild.table().schema(), rebuild.rest()));
  }
}
