package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A database that others made goes through every step there is, and back down to what it was,
 * catalogue and rows.
 */
class ChinookTest {

  private static Path data(String file) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path found = folder.resolve("shared/data").resolve(file);
      if (Files.exists(found)) {
        return found;
      }
    }
    Assumptions.abort("no shared/data/" + file + " beside the repository");
    throw new AssertionError();
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void postgres(int major) throws IOException {
    String script = Files.readString(data("chinook-postgresql.sql"));
    try (TestDatabase database = PostgresTestDatabase.create(major)) {
      database.execute(script);
      migrateAndBack(database, "20", false);
    }
  }

  /** Keys with foreign keys from and to other tables, none of which this build knows. */
  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void keysGrow(int major) throws IOException {
    String script = Files.readString(data("chinook-postgresql.sql"));
    try (TestDatabase database = PostgresTestDatabase.create(major)) {
      database.execute(script);
      CatalogueSnapshot original = database.snapshot().unordered();
      Concertina service = service(database, "29", 1, 2, 3, 4);
      service.migrate();
      assertThat(service.status().complete()).isTrue();
      assertThat(
              database.query(
                  "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid ="
                      + " 'album'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname"))
          .containsExactly("bigint", "bigint", "character varying(120)");
      assertThat(
              database
                  .snapshot()
                  .withoutOwn()
                  .unordered()
                  .without("column", "row")
                  .differenceTo(original.without("column", "row")))
          .isEmpty();
      assertThatThrownBy(() -> database.execute("UPDATE track SET album_id = 0"))
          .hasRootCauseInstanceOf(SQLException.class);
      service.downTo("0");
      assertSame("back", database.snapshot().withoutOwn().unordered(), original);
    }
  }

  /** What only PostgreSQL has, and a table that two others come of. */
  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void tablesAndColumnsOfOtherKinds(int major) throws IOException {
    String script = Files.readString(data("chinook-postgresql.sql"));
    try (TestDatabase database = PostgresTestDatabase.create(major)) {
      database.execute(script);
      CatalogueSnapshot original = database.snapshot();
      service(database, "29", 5, 6, 8, 9).migrate();
      Concertina service = service(database, "29", 5, 6, 7, 8, 9);
      service.migrate();
      assertThat(service.status().complete()).isTrue();
      assertThat(
              database.query(
                  "SELECT count(*), count(DISTINCT tableoid), sum(unit_price) FROM invoice_line"))
          .containsExactly("2240|4|2328.60");
      assertThat(columns(database, "playlist")).containsExactly("playlist_id");
      assertThat(
              database.query(
                  "SELECT count(*), count(DISTINCT name) FROM playlist JOIN playlist_label USING"
                      + " (playlist_id)"))
          .containsExactly("18|14");
      assertThat(
              database.query(
                  "SELECT count(suffix), count(DISTINCT number) FROM media_type WHERE suffix ="
                      + " lower(name)"))
          .containsExactly("5|5");
      service.downTo("0");
      assertSame("back", database.snapshot().withoutOwn().unordered(), original.unordered());
    }
  }

  /** A key that somebody took away, and cities that are an enum. */
  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void keysAndEnums(int major) throws IOException {
    String script = Files.readString(data("chinook-postgresql.sql"));
    try (TestDatabase database = PostgresTestDatabase.create(major)) {
      database.execute(script);
      CatalogueSnapshot whole = database.snapshot();
      database.execute(
          "ALTER TABLE invoice_line DROP CONSTRAINT invoice_line_pkey",
          "CREATE TYPE employee_city AS ENUM ('Edmonton', 'Calgary', 'Lethbridge')",
          "ALTER TABLE employee ALTER city TYPE employee_city USING city::employee_city");
      CatalogueSnapshot before = database.snapshot();
      Concertina service = service(database, "29", 0, 17, 18);
      service.migrate();
      assertThat(service.status().complete()).isTrue();
      CatalogueSnapshot after = database.snapshot().withoutOwn();
      assertSame(
          "as it was",
          after.only(f -> f.toString().contains("invoice_line")),
          whole.only(f -> f.toString().contains("invoice_line")));
      database.execute("UPDATE employee SET city = 'Ottawa' WHERE employee_id = 1");
      assertThat(
              database.query(
                  "SELECT pg_typeof(city), city, count(*) FROM employee GROUP BY city ORDER BY"
                      + " city"))
          .containsExactly("town|Calgary|5", "town|Lethbridge|2", "town|Ottawa|1");
      database.execute("UPDATE employee SET city = 'Edmonton' WHERE employee_id = 1");
      service.downTo("0");
      assertSame("back", database.snapshot().withoutOwn().unordered(), before.unordered());
    }
  }

  /** The table is then, object by object, what it was before somebody took the names away. */
  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void columnsComeBackFromTheirTable(int major) throws IOException {
    String script = Files.readString(data("chinook-postgresql.sql"));
    try (TestDatabase database = PostgresTestDatabase.create(major)) {
      database.execute(script);
      CatalogueSnapshot original = database.snapshot();
      database.execute(
          "CREATE TABLE artist_name AS SELECT artist_id, name FROM artist",
          "ALTER TABLE artist_name ADD PRIMARY KEY (artist_id), ADD CONSTRAINT"
              + " artist_name_artist_id_fkey FOREIGN KEY (artist_id) REFERENCES artist ON DELETE"
              + " CASCADE ON UPDATE CASCADE",
          "ALTER TABLE artist DROP COLUMN name");
      CatalogueSnapshot apart = database.snapshot();
      service(database, "29", 10).migrate();
      Concertina service = service(database, "29", 10, 11);
      service.migrate();
      assertThat(service.status().complete()).isTrue();
      assertSame("inlined", database.snapshot().withoutOwn(), original);
      service.downTo("0");
      assertSame("back", database.snapshot().withoutOwn().unordered(), apart.unordered());
    }
  }

  /** 412 invoices of 24 countries. */
  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void countriesGetATable(int major) throws IOException {
    String script = Files.readString(data("chinook-postgresql.sql"));
    try (TestDatabase database = PostgresTestDatabase.create(major)) {
      database.execute(script);
      normaliseAndBack(database, false, 12, 13);
    }
  }

  @Test
  void countriesGetATableOnSqlite() {
    try (TestDatabase database = SqliteTestDatabase.copyOf(data("chinook.sqlite"))) {
      normaliseAndBack(database, true, 14, 15);
    }
  }

  private static void normaliseAndBack(
      TestDatabase database, boolean pascal, int open, int contract) {
    CatalogueSnapshot original = database.snapshot();
    service(database, "29", open).migrate();
    Concertina service = service(database, "29", open, contract);
    service.migrate();
    assertThat(service.status().complete()).isTrue();
    assertThat(columns(database, spelt(pascal, "invoice")))
        .contains(pascal ? "BillingCountryId" : "billing_country_id")
        .doesNotContain(spelt(pascal, "billing_country"));
    assertThat(
            database.query(
                "SELECT count(*), count(DISTINCT c.%1$s) FROM %2$s i JOIN %1$s c ON c.%3$s = i.%3$s"
                    .formatted(
                        spelt(pascal, "billing_country"),
                        spelt(pascal, "invoice"),
                        pascal ? "BillingCountryId" : "billing_country_id")))
        .containsExactly("412|24");
    service.downTo("0");
    assertSame("back", database.snapshot().withoutOwn().unordered(), original.unordered());
  }

  @Test
  void sqlite() {
    try (TestDatabase database = SqliteTestDatabase.copyOf(data("chinook.sqlite"))) {
      migrateAndBack(database, "21", true);
    }
  }

  private static void migrateAndBack(TestDatabase database, String number, boolean pascal) {
    CatalogueSnapshot original = database.snapshot();
    Concertina first = service(database, number, 1, 2, 3, 4, 5);
    Concertina second = service(database, number, 1, 2, 3, 4, 5, 6);
    first.migrate();
    assertThat(first.status().complete()).isTrue();
    assertThat(database.count(spelt(pascal, "SELECT count(*) FROM track WHERE title <> name")))
        .isZero();
    second.migrate();
    assertThat(second.status().complete()).isTrue();
    assertThat(second.plan().lines()).isEmpty();
    assertThat(
            database.count(
                spelt(
                    pascal,
                    "SELECT count(*) FROM invoice i JOIN customer c ON c.customer_id ="
                        + " i.customer_id WHERE i.customer_country = c.country")))
        .isEqualTo(412);
    assertThat(columns(database, spelt(pascal, "track")))
        .contains(spelt(pascal, "title"))
        .doesNotContain(spelt(pascal, "name"));
    assertThat(columns(database, spelt(pascal, "customer"))).doesNotContain(spelt(pascal, "fax"));
    assertThat(database.snapshot().only(f -> f.kind().equals("index")).facts())
        .anyMatch(f -> f.name().toLowerCase(Locale.ROOT).contains("composer"));
    service(database, number, IntStream.rangeClosed(1, 17).filter(v -> v != 8).toArray()).migrate();
    Concertina third = service(database, number, IntStream.rangeClosed(1, 17).toArray());
    third.migrate();
    assertThat(third.status().complete()).isTrue();
    assertThat(third.plan().lines()).isEmpty();
    database.execute(
        spelt(pascal, "INSERT INTO review (track_id, stars) VALUES (1, 5)"),
        spelt(pascal, "DELETE FROM review"));
    for (String refused :
        List.of(
            "UPDATE customer SET company = NULL",
            "UPDATE customer SET email = 'same'",
            "UPDATE invoice SET total = -1")) {
      assertThatThrownBy(() -> database.execute(spelt(pascal, refused)))
          .hasRootCauseInstanceOf(SQLException.class);
    }
    assertThat(columns(database, spelt(pascal, "playlist_track"))).isEmpty();
    Concertina fourth = service(database, number, IntStream.rangeClosed(1, 23).toArray());
    fourth.migrate();
    assertThat(fourth.status().complete()).isTrue();
    database.execute(
        spelt(pascal, "UPDATE employee SET full_name = 'Grace Hopper' WHERE employee_id = 1"),
        spelt(pascal, "UPDATE employee SET phone = '+49 228' WHERE employee_id = 1"),
        spelt(pascal, "UPDATE style SET name = 'Blues!' WHERE genre_id = 6"));
    assertThat(
            database.query(
                spelt(
                    pascal,
                    "SELECT first_name, last_name, country_code, local_number FROM employee WHERE"
                        + " employee_id = 1")))
        .containsExactly("Grace|Hopper|+49|228");
    Concertina fifth = service(database, number, IntStream.rangeClosed(1, 25).toArray());
    fifth.migrate();
    assertThat(fifth.status().complete()).isTrue();
    assertThat(fifth.plan().lines()).isEmpty();
    assertThat(columns(database, spelt(pascal, "genre"))).isEmpty();
    database.execute(
        spelt(pascal, "UPDATE style SET name = 'Blues' WHERE genre_id = 6"),
        spelt(pascal, "UPDATE employee SET full_name = 'Andrew Adams' WHERE employee_id = 1"),
        spelt(pascal, "UPDATE employee SET phone = '+1 (780) 428-9482' WHERE employee_id = 1"));
    fifth.downTo("0");
    if (pascal) {
      assertSame("back", database.snapshot().withoutOwn(), original);
    } else {
      // A column that got its narrower type back is the last.
      assertSame("back", database.snapshot().withoutOwn().unordered(), original.unordered());
    }
  }

  private static Concertina service(TestDatabase database, String number, int... versions) {
    String[] texts = Arrays.stream(versions).mapToObj(v -> number + "." + v).toArray(String[]::new);
    return Concertina.on(database.dataSource())
        .indexes(Release.of(texts))
        .outOfOrder(texts)
        .soakTime(Duration.ZERO);
  }

  private static List<String> columns(TestDatabase database, String table) {
    return database.snapshot().of(table).only(f -> f.kind().equals("column")).facts().stream()
        .map(CatalogueSnapshot.Fact::name)
        .toList();
  }

  /** SQLite's Chinook says CustomerId where PostgreSQL's says customer_id. */
  private static String spelt(boolean pascal, String text) {
    return pascal
        ? Pattern.compile("\\b([a-z])([a-z]+)(?:_([a-z])([a-z]+))?\\b")
            .matcher(text)
            .replaceAll(ChinookTest::pascal)
        : text;
  }

  private static String pascal(MatchResult name) {
    String second = name.group(3) == null ? "" : upper(name.group(3)) + name.group(4);
    return upper(name.group(1)) + name.group(2) + second;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
