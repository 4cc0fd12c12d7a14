package io.concertina.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.processor.Sources;
import io.concertina.processor.step.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.util.ParsingUtils;

class SpringMappingTest {

  private static final String HEAD =
      """
      package shop;
      import io.concertina.*;
      import java.util.*;
      import org.springframework.data.annotation.Id;
      import org.springframework.data.annotation.Transient;
      import org.springframework.data.relational.core.mapping.*;
      """;

  @Test
  void readsClassesWithTheirTable() {
    Project project =
        Sources.read(
            HEAD
                + """
                @Table(value = "Customer", schema = "crm")
                class Customer {
                  enum Status { NEW }
                  @Id Long id;
                  String fullName;
                  @Column("E-Mail") String email;
                  Status status;
                  @Transient String computed;
                  @Embedded.Nullable(prefix = "home_") Address home;
                  @MappedCollection(idColumn = "customer") Set<Order> orders;
                  Set<Order> more;
                  Order last;
                  List<String> tags;
                  boolean active;
                }
                class Address { String streetName; }
                @Table("orders") class Order { @Id long id; }
                """);

    assertThat(Shapes.of(project, "Customer"))
        .containsExactly(
            "crm.Customer",
            "id -> id bigint not null key",
            "fullName -> full_name varchar(255)",
            "email -> E-Mail varchar(255)",
            "status -> status varchar(255)",
            "home.streetName -> home_street_name varchar(255)",
            "tags -> tags varchar(255)[]",
            "active -> active boolean not null");
    assertThat(Shapes.of(project, "Order"))
        .containsExactly("orders", "id -> id bigint not null key");
  }

  @Test
  void readsARecordThatCarriesStepsAndAnId() {
    Project project =
        Sources.read(
            HEAD
                + """
                record OrderLine(@Id UUID id, @AddColumn(version = "1") Integer itemCount) {}
                """);

    assertThat(Shapes.of(project, "OrderLine"))
        .containsExactly(
            "order_line", "id -> id uuid not null key", "itemCount -> item_count integer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "fullName", "emailURL", "URLOfHome", "aB", "addressLine2", "x2Y"})
  void namesAsSpringDoes(String name) {
    assertThat(Naming.words(name)).isEqualTo(ParsingUtils.reconcatenateCamelCase(name, "_"));
  }
}
