package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Added indexes, and what earlier attempts left of them. */
interface AddIndexTck extends Fixture {

  private CatalogueSnapshot products() {
    return legacy(Scenarios.products(database().kind()));
  }

  private List<String> indexes() {
    return now().only(f -> f.kind().equals("index")).facts().stream()
        .map(f -> f.name())
        .filter(name -> !name.equals("product_pkey") && !name.equals("(pk)"))
        .toList();
  }

  @Test
  default void indexThroughItsWholeLife() {
    CatalogueSnapshot original = products();
    service("5.1", "5.2", "5.3").migrate();
    assertThat(indexes())
        .containsExactly("product_ean_key", "product_name_sku_idx", "product_sku_idx");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("INSERT INTO product (id, ean) VALUES (-1, 'e1')"));
    service("5.1", "5.2", "5.3").downTo("0");
    assertSame("back", now(), original);
    service("5.1", "5.2", "5.3").migrate();
    assertThat(indexes()).hasSize(3);
  }

  @Test
  default void indexAlreadyThere() {
    products();
    database().execute("CREATE INDEX product_sku_idx ON product (sku)");
    Recorder recorder = new Recorder();
    service("5.1").listener(recorder).migrate();
    assertThat(recorder.events("recognised 5.1")).hasSize(1);
  }

  @Test
  default void indexOfThatNameAndAnotherShape() {
    products();
    database().execute("CREATE INDEX product_sku_idx ON product (name)");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("5.1").migrate())
        .withMessageContaining("product_sku_idx")
        .withMessageContaining("sku")
        .withMessageContaining("name");
    assertSame("refused", now(), before);
  }

  @Test
  default void uniqueIndexOverRowsThatAreNot() {
    products();
    database().execute("INSERT INTO product (id, ean) VALUES (-1, 'e1')");
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("5.2").migrate())
        .withMessageContaining("V5.2 ")
        .withMessageContaining(
            "values of (ean) in more than one row of product, 1 in all: (e1) in 2 rows");
    database().execute("DELETE FROM product WHERE id = -1");
    service("5.2").migrate();
    assertThat(indexes()).containsExactly("product_ean_key");
    assertThat(now().only(f -> f.shape().contains("invalid")).facts()).isEmpty();
  }
}
