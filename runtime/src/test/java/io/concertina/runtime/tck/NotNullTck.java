package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Columns that become mandatory, or cease to be, while a release writes that knows it otherwise.
 */
interface NotNullTck extends Fixture {

  private CatalogueSnapshot members() {
    return legacy(Scenarios.members(database().kind()));
  }

  private String column(String name) {
    return now().facts().stream()
        .filter(f -> f.kind().equals("column") && f.name().equals(name))
        .findFirst()
        .orElseThrow()
        .shape();
  }

  private List<String> login(long id) {
    return database().query("SELECT login FROM member WHERE id = " + id);
  }

  @Test
  default void setNotNullThroughItsWholeLife() {
    CatalogueSnapshot original = members();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("16.1").listener(Recorder.stoppingAt("started 16.1 MIGRATE")).migrate());
    service("16.1").downTo("0");
    assertSame("expanded and back", now(), original);

    AtomicBoolean wrote = new AtomicBoolean();
    Recorder oldReleaseWrites =
        new Recorder(
            event -> {
              if (event.startsWith("progress 16.1") && wrote.compareAndSet(false, true)) {
                database()
                    .execute(
                        "INSERT INTO member (id, email, country) VALUES (-1, 'Old@A', 'DE')",
                        "UPDATE member SET login = NULL WHERE id = 1",
                        "UPDATE member SET login = NULL WHERE id = 1100");
              }
            });
    service("16.1").listener(oldReleaseWrites).migrate();
    database()
        .execute(
            "INSERT INTO member (id, email, country) VALUES (-2, 'Old@B', 'DE')",
            "UPDATE member SET login = NULL WHERE id = 2",
            "INSERT INTO member (id, email, login, country) VALUES (-3, 'New@A', 'mine', 'DE')",
            "UPDATE member SET login = 'other' WHERE id = 4");
    assertThat(login(-1)).containsExactly("old@a");
    assertThat(login(-2)).containsExactly("old@b");
    assertThat(login(-3)).containsExactly("mine");
    assertThat(login(1)).containsExactly("user1@example.org");
    assertThat(login(2)).containsExactly("user2@example.org");
    assertThat(login(1100)).containsExactly("user1100@example.org");
    assertThat(
            database()
                .count("SELECT count(*) FROM member WHERE id % 3 = 0 AND login <> lower(email)"))
        .isEqualTo(1);
    assertThat(database().count("SELECT count(*) FROM member WHERE login IS NULL")).isZero();
    if (database().kind() == Kind.POSTGRES) {
      assertThat(column("login")).contains("not null");
    }

    service("16.1", "16.2").migrate();
    CatalogueSnapshot contracted = now();
    assertThat(column("login")).contains("not null");
    assertThat(contracted.only(f -> f.kind().matches("trigger|function|check|constraint")).facts())
        .extracting(CatalogueSnapshot.Fact::name)
        .allMatch(name -> !name.contains("concertina"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("UPDATE member SET login = NULL WHERE id = 2"));

    service("16.1", "16.2").downTo("16.1");
    database().execute("UPDATE member SET login = NULL WHERE id = 5");
    assertThat(login(5)).containsExactly("user5@example.org");
    service("16.1", "16.2").migrate();
    assertSame("contracted again", now().catalogue(), contracted.catalogue());

    service("16.1", "16.2").downTo("0");
    assertSame("all the way back", now().catalogue(), original.catalogue());
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM member WHERE id > 0 AND id NOT IN (1, 2, 4, 5, 1100) AND"
                        + " (login IS NULL) <> (id % 3 = 0)"))
        .isZero();
  }

  @Test
  default void withoutFillARowWithoutValueIsNamed() {
    CatalogueSnapshot original = members();
    database().execute("UPDATE member SET city = NULL WHERE id = 77");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("16.4").migrate())
        .withMessageContaining("1 of 1,200 rows of member are wrong, the first with key (")
        .withMessageContaining("77")
        .withMessageContaining("there is no fill");
    database().execute("UPDATE member SET city = 'city 5' WHERE id = 77");
    service("16.4").migrate();
    assertThat(column("city")).contains("not null");
    service("16.4").migrate();
    service("16.4").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void dropNotNullThroughItsWholeLife() {
    CatalogueSnapshot original = members();
    service("16.3").migrate();
    assertThat(service("16.3").status().migrations())
        .extracting(m -> m.undo())
        .containsExactly("exact, but rows without a value get one");
    assertThat(column("country")).doesNotContain("not null");
    database()
        .execute(
            "INSERT INTO member (id, country) VALUES (-1, NULL)",
            "UPDATE member SET country = NULL WHERE id = 2");
    service("16.3").downTo("0");
    assertThat(database().query("SELECT id FROM member WHERE country = 'ZZ' ORDER BY id"))
        .containsExactly("-1", "2");
    assertSame("back", now().catalogue(), original.catalogue());
    service("16.3").migrate();
    assertThat(column("country")).doesNotContain("not null");
  }

  @Test
  default void alreadyRequiredByHandIsRecognised() {
    members();
    database().execute("ALTER TABLE member ALTER COLUMN city SET NOT NULL");
    Recorder recorder = new Recorder();
    service("16.4").listener(recorder).migrate();
    assertThat(recorder.events("recognised 16.4 require")).hasSize(1);
  }

  @Test
  default void dropIndexThroughItsWholeLife() {
    CatalogueSnapshot original = members();
    service("16.5", "16.6").migrate();
    assertThat(now().only(f -> f.kind().equals("index")).facts())
        .extracting(CatalogueSnapshot.Fact::name)
        .doesNotContain("member_country_city_idx", "member_email_key");
    database().execute("INSERT INTO member (id, email, country) VALUES (-1, 'twice', 'DE')");
    service("16.5", "16.6").downTo("0");
    assertSame("back", now().catalogue(), original.catalogue());
    database().execute("DROP INDEX member_email_key");
    Recorder recorder = new Recorder();
    service("16.5", "16.6").listener(recorder).migrate();
    assertThat(recorder.events("recognised 16.6")).hasSize(1);
    assertThat(recorder.events("did 16.5")).hasSize(1);
  }
}
