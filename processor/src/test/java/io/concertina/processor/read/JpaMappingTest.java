package io.concertina.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.processor.Sources;
import io.concertina.processor.step.Project;
import org.junit.jupiter.api.Test;

class JpaMappingTest {

  private static final String HEAD =
      """
      package shop;
      import jakarta.persistence.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      """;

  @Test
  void readsSerialAsANumberOfTheDatabase() {
    Project project =
        read(
            """
            @Entity @Table(name = "customer")
            class Customer {
              @Id @Column(columnDefinition = "BIGSERIAL") Long id;
            }
            """);

    assertThat(Shapes.of(project, "Customer"))
        .containsExactly("customer", "id -> id bigint not null key");
    assertThat(project.classes().get(0).fields().get(0).column().generated()).isTrue();
  }

  @Test
  void readsNamesTypesAndNullability() {
    Project project =
        read(
            """
            @Entity @Table(name = "Customers", schema = "CRM")
            class Customer {
              static int count;
              transient int cached;
              @Transient String computed;
              @Id @GeneratedValue Long id;
              String fullName;
              @Column(name = "EMail", length = 320, nullable = false) String email;
              @Column(name = "`Order`") int order;
              @Column(precision = 12, scale = 3) BigDecimal credit;
              BigDecimal balance;
              @Column(columnDefinition = "timestamp(6) with time zone not null") Instant seen;
              @Column(columnDefinition = "jsonb default '{}'") String settings;
              UUID token;
              byte[] photo;
              boolean active;
              @Basic(optional = false) LocalDate birthday;
              @Lob String notes;
              Object whatever;
            }
            """);

    assertThat(Shapes.of(project, "Customer"))
        .containsExactly(
            "crm.customers",
            "id -> id bigint not null key",
            "fullName -> full_name varchar(255)",
            "email -> email varchar(320) not null",
            "order -> Order integer not null",
            "credit -> credit numeric(12,3)",
            "balance -> balance numeric(38,2)",
            "seen -> seen timestamptz not null",
            "settings -> settings jsonb",
            "token -> token uuid",
            "photo -> photo bytea",
            "active -> active boolean not null",
            "birthday -> birthday date not null",
            "notes -> notes text",
            "whatever -> whatever text");
  }

  @Test
  void readsEnums() {
    Project project =
        read(
            """
            @Entity class Customer {
              enum Status { NEW, OLD }
              @Id long id;
              Status byDefault;
              @Enumerated Status byOrdinal;
              @Enumerated(EnumType.STRING) Status byName;
            }
            """);

    assertThat(Shapes.of(project, "Customer"))
        .containsExactly(
            "customer",
            "id -> id bigint not null key",
            "byDefault -> by_default smallint",
            "byOrdinal -> by_ordinal smallint",
            "byName -> by_name varchar(255)");
  }

  @Test
  void readsEmbeddedClassesAndTheirOverrides() {
    Project project =
        read(
            """
            @Entity class Customer {
              @EmbeddedId CustomerId id;
              @Embedded Address home;
              @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 40))
              @AttributeOverride(name = "place.city", column = @Column(name = "work_city"))
              Address work;
            }
            @Embeddable class CustomerId { String tenant; long number; }
            @Embeddable class Address { String street; Place place; }
            @Embeddable record Place(String city) {}
            """);

    assertThat(Shapes.of(project, "Customer"))
        .containsExactly(
            "customer",
            "id.tenant -> tenant varchar(255) not null key",
            "id.number -> number bigint not null key",
            "home.street -> street varchar(255)",
            "home.place.city -> city varchar(255)",
            "work.street -> work_street varchar(40)",
            "work.place.city -> work_city varchar(255)");
  }

  @Test
  void readsTheOwningSideOfReferences() {
    Project project =
        read(
            """
            @Entity class Order {
              @Id long id;
              @ManyToOne(optional = false) Customer buyer;
              @ManyToOne @JoinColumn(name = "payer") Customer payer;
              @OneToOne(mappedBy = "order") Invoice invoice;
              @ManyToOne Place place;
              @OneToMany List<Invoice> copies;
              @ManyToMany List<Customer> readers;
              @ElementCollection Set<String> tags;
            }
            @Entity class Customer { @Id UUID id; }
            @Entity class Invoice { @Id long id; @OneToOne Order order; }
            @Entity @IdClass(PlaceId.class) class Place { @Id String country; @Id @Column(length = 9) String zip; }
            class PlaceId { String country; String zip; }
            """);

    assertThat(Shapes.of(project, "Order"))
        .containsExactly(
            "order",
            "id -> id bigint not null key",
            "buyer -> buyer_id uuid not null",
            "payer -> payer uuid",
            "place -> place_country varchar(255)",
            "place -> place_zip varchar(9)");
    assertThat(Shapes.of(project, "Invoice"))
        .containsExactly("invoice", "id -> id bigint not null key", "order -> order_id bigint");
  }

  @Test
  void readsInheritedFields() {
    Project project =
        read(
            """
            @Entity class Customer extends Party<Long> { String name; }
            @MappedSuperclass class Party<K> extends Stamped { @Id K id; }
            class Stamped { Instant ignored; }
            """);

    assertThat(Shapes.of(project, "Customer"))
        .containsExactly("customer", "id -> id bigint not null key", "name -> name varchar(255)");
  }

  @Test
  void readsOneTableForAHierarchy() {
    Project project =
        read(
            """
            @Entity @Inheritance class Payment { @Id long id; BigDecimal amount; }
            @Entity class CardPayment extends Payment { String card; }
            """);

    assertThat(Shapes.of(project, "CardPayment"))
        .containsExactly(
            "payment",
            "id -> id bigint not null key",
            "amount -> amount numeric(38,2)",
            "card -> card varchar(255)",
            "the discriminator -> dtype varchar(31) not null");
  }

  @Test
  void readsATablePerJoinedSubclass() {
    Project project =
        read(
            """
            @Entity @Inheritance(strategy = InheritanceType.JOINED)
            class Payment { @Id long id; BigDecimal amount; }
            @Entity class CardPayment extends Payment { String card; }
            """);

    assertThat(Shapes.of(project, "CardPayment"))
        .containsExactly(
            "card_payment", "id -> id bigint not null key", "card -> card varchar(255)");
  }

  @Test
  void readsGettersWhereTheIdIsOnOne() {
    Project project =
        read(
            """
            @Entity class Customer {
              private long key;
              private String internal;
              @Id public long getId() { return key; }
              @Column(name = "mail") public String getEmail() { return internal; }
              public boolean isActive() { return true; }
              @Transient public String getLabel() { return ""; }
            }
            """);

    assertThat(Shapes.of(project, "Customer"))
        .containsExactly(
            "customer",
            "id -> id bigint not null key",
            "email -> mail varchar(255)",
            "active -> active boolean not null");
  }

  @Test
  void leavesOutColumnsOfSecondaryTables() {
    Project project =
        read(
            """
            @Entity @SecondaryTable(name = "customer_detail")
            class Customer { @Id long id; @Column(table = "customer_detail") String notes; }
            """);

    assertThat(Shapes.of(project, "Customer"))
        .containsExactly("customer", "id -> id bigint not null key");
  }

  @Test
  void namesAsTheSpecificationDoesWhenAsked() {
    Project project =
        Sources.read(
            Naming.JPA, Sources.file(HEAD + "@Entity class OrderLine { @Id long lineId; }"));

    assertThat(Shapes.of(project, "OrderLine"))
        .containsExactly("orderline", "lineId -> lineid bigint not null key");
  }

  private static Project read(String source) {
    return Sources.read(Naming.SNAKE, Sources.file(HEAD + source));
  }
}
