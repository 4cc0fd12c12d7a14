package io.concertina.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.processor.Sources;
import org.junit.jupiter.api.Test;

class MirrorOriginTest {

  @Test
  void knowsTheClassesThatAMigrationIsMadeOf() {
    assertThat(
            Sources.read(
                    """
                    package shop;
                    import io.concertina.*;
                    @MappedTable
                    public class Customer {
                      @MappedId long id;
                      @Backfill(version = "1", set = "'x'", keep = true)
                      @Backfill(version = "2", using = Shout.class, keep = true)
                      String name;
                    }
                    """,
                    """
                    package shop;
                    public final class Shout implements io.concertina.RowTransform {
                      public Object apply(io.concertina.Row row) { return "!"; }
                    }
                    """)
                .steps())
        .extracting(step -> ((MirrorOrigin) step.origin()).classes().toString())
        .containsExactly("[shop.Customer]", "[shop.Customer, shop.Shout]");
  }
}
