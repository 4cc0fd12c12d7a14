package io.concertina.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.processor.Sources;
import io.concertina.processor.step.Project;
import org.junit.jupiter.api.Test;

class OwnMappingTest {

  private static final String HEAD = "package shop; import io.concertina.*; import java.util.*;\n";

  @Test
  void readsClasses() {
    Project project =
        Sources.read(
            HEAD
                + """
                @MappedTable
                class OrderItem extends Base {
                  static final String NAME = "x";
                  transient String cached;
                  @MappedId @MappedColumn(name = "Line No") int line;
                  @MappedColumn(type = "timestamp with  time zone", nullable = false) String at;
                  UUID token;
                }
                class Base { @MappedId long orderId; }
                """);

    assertThat(Shapes.of(project, "OrderItem"))
        .containsExactly(
            "order_item",
            "orderId -> order_id bigint not null key",
            "line -> Line No integer not null key",
            "at -> at timestamptz not null",
            "token -> token uuid");
  }

  @Test
  void readsRecordsExactlyAsNamed() {
    Project project =
        Sources.read(
            HEAD
                + """
                @MappedTable(name = "Order", schema = "Sales")
                record Order(@MappedId long id, @MappedColumn(name = "Total") double total) {}
                """);

    assertThat(Shapes.of(project, "Order"))
        .containsExactly(
            "Sales.Order",
            "id -> id bigint not null key",
            "total -> Total double precision not null");
  }
}
