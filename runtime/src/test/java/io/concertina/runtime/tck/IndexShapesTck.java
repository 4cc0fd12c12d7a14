package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indexes of expressions, of some rows, with an order, a method or columns beside the key. */
interface IndexShapesTck extends Fixture {

  Release SHAPES = Release.of("22.20", "22.21", "22.22", "22.23", "22.24", "22.25");

  private List<String> indexes() {
    return now().only(f -> f.kind().equals("index") && f.table().equals("widget")).facts().stream()
        .map(f -> f.name())
        .filter(name -> !name.equals("widget_pkey") && !name.equals("(pk)"))
        .toList();
  }

  @Test
  default void indexOfEachShapeThroughItsWholeLife() {
    CatalogueSnapshot original = legacy(Scenarios.widgets(database().kind()));
    for (int turn = 0; turn < 2; turn++) {
      service(SHAPES).migrate();
      assertThat(indexes())
          .containsExactlyElementsOf(
              database().kind() == Kind.POSTGRES
                  ? List.of(
                      "widget_both",
                      "widget_city_email_idx",
                      "widget_lower_email_idx",
                      "widget_sorted",
                      "widget_tags_idx")
                  : List.of(
                      "widget_both",
                      "widget_city_email_idx",
                      "widget_lower_email_idx",
                      "widget_sorted"));
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () ->
                  database()
                      .execute(
                          "INSERT INTO widget (id, email, city) VALUES (-1, 'e1@example.org',"
                              + " 'city 1')"));
      service(SHAPES).downTo("0");
      assertSame("back", now(), original);
    }
    service(SHAPES).migrate();
    database().execute("DELETE FROM concertina_history");
    Recorder again = new Recorder();
    service(SHAPES).listener(again).migrate();
    assertThat(again.events("recognised")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(service(SHAPES).plan().lines()).isEmpty();
  }

  @Test
  default void indexMadeByHandInOtherWords() {
    legacy(Scenarios.widgets(database().kind()));
    database()
        .execute(
            "CREATE INDEX \"widget_lower_email_idx\" ON widget(LOWER ( \"email\" ) DESC)\n"
                + " WHERE active=1");
    Recorder recorder = new Recorder();
    service("22.20").listener(recorder).migrate();
    assertThat(recorder.events("recognised 22.20")).hasSize(1);
  }

  @Test
  default void indexOfThatNameAndAnotherCondition() {
    legacy(Scenarios.widgets(database().kind()));
    database()
        .execute(
            "CREATE INDEX \"widget_lower_email_idx\" ON widget (lower(email) DESC) WHERE"
                + " active = 2");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("22.20").migrate())
        .withMessageContaining(
            "wanted: index widget_lower_email_idx (lower(email) DESC) WHERE active = 1")
        .withMessageContaining("active = 2");
    assertSame("refused", now(), before);
  }
}
