package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CatalogueSnapshot.Fact;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A whole database that an earlier build left, with open changes of every kind, backfills done and
 * half done, and swaps that a death cut short: this build goes on with it as with one of its own.
 *
 * <p>{@code earlier-database.*.sql} is what the build before the first surroundings were looked at
 * made of {@link EarlierDatabase}, each phase by {@code migrate()}; the last were killed in the
 * second batch of 3.2 and in the swaps of 26.1 and 27.1.
 */
interface EarlierDatabaseTck extends Fixture {

  @Test
  @Tag("one-jdk")
  default void aDatabaseOfAnEarlierBuildGoesOn() {
    String[] open = EarlierDatabase.open(database().kind()).toArray(String[]::new);
    String[] closed = EarlierDatabase.closed(database().kind()).toArray(String[]::new);
    String both =
        "SELECT p.id, p.name, p.town, t.town FROM patron p LEFT JOIN patron_town t ON t.id = p.town_id";
    restore(database());
    List<String> earlier = Triggers.names(database());
    assertThat(earlier).isNotEmpty();

    try (TestDatabase fresh = open()) {
      fresh.execute(EarlierDatabase.legacy(fresh.kind()));
      CatalogueSnapshot original = comparable(fresh, "SELECT id, name, town FROM patron");

      service(fresh, Release.of(open)).migrate();
      // What stands is brought up to date before any phase of it is run again.
      service(open).boot().close();
      assertThat(Triggers.names(database())).isNotEqualTo(earlier);
      service(open).migrate();
      assertThat(service(open).status().migrations())
          .extracting(migration -> migration.version() + " " + migration.state())
          .doesNotContain(State.CHANGED.name())
          .containsExactlyElementsOf(
              service(fresh, Release.of(open)).status().migrations().stream()
                  .map(migration -> migration.version() + " " + migration.state())
                  .toList());
      assertSame("open", comparable(database(), both), comparable(fresh, both));

      for (TestDatabase each : List.of(database(), fresh)) {
        each.execute(EarlierDatabase.oldReleaseWrites(each));
        each.execute(EarlierDatabase.newReleaseWrites());
      }
      assertSame("written", comparable(database(), both), comparable(fresh, both));

      for (TestDatabase each : List.of(database(), fresh)) {
        service(each, Release.of(closed)).migrate();
      }
      String towns = both.replace(", p.town", "");
      assertSame("contracted", comparable(database(), towns), comparable(fresh, towns));

      for (TestDatabase each : List.of(database(), fresh)) {
        service(each, Release.of(closed)).downTo("0");
      }
      String town = "SELECT id, name, town FROM patron";
      CatalogueSnapshot back = comparable(database(), town);
      assertSame("back", back, comparable(fresh, town));
      assertSame("catalogue as it was", back.catalogue(), withoutLost(original).catalogue());
    }
  }

  /** What covers a column that goes beside others goes with it, and is not made again. */
  private static CatalogueSnapshot withoutLost(CatalogueSnapshot original) {
    Set<String> lost = Set.of("payment_cents", "person_street_city", "supplier_pager");
    return original.only(fact -> !lost.contains(fact.name()));
  }

  /**
   * Sequences skip the numbers of what died, so towns are told by their names; a contract's undo
   * brings columns back at the end. A dump names NOT NULL anew and words a check in another way;
   * the trigger of 16.1 keeps by what its undo table is kept by.
   */
  private static CatalogueSnapshot comparable(TestDatabase database, String towns) {
    List<Fact> facts =
        new ArrayList<>(
            database
                .snapshot()
                .withoutOwn()
                .without("sequence", "definition")
                .unordered()
                .only(
                    fact ->
                        !(fact.kind().equals("row") && fact.table().startsWith("patron"))
                            && !fact.shape().startsWith("NOT NULL ")
                            && !fact.name().equals("member_known")
                            && !fact.name().contains("_0016_0001_login"))
                .facts());
    database.query(towns).forEach(row -> facts.add(new Fact("row", towns, "", 0, row)));
    return new CatalogueSnapshot(facts);
  }

  /** The history is of yesterday, so that nothing in it is due to be purged. */
  private static void restore(TestDatabase database) {
    String resource = "earlier-database." + database.kind().pick("postgres", "sqlite") + ".sql";
    try (InputStream text = EarlierDatabaseTck.class.getResourceAsStream(resource);
        Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
      String sql =
          new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("2026-12-01", yesterday);
      // The driver of SQLite runs one statement of several unless none gives rows.
      if (database.kind() == TestDatabase.Kind.SQLITE) {
        statement.executeUpdate(sql);
      } else {
        statement.execute(sql);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("could not restore " + resource, e);
    }
  }
}
