package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnmappedClassTest {

  @Test
  void findsStepsOnAClassWithoutTable() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                class Customer {
                  long id;

                  @AddColumn(version = "7")
                  String nick;
                }
                """))
        .containsExactly("5:1 unmapped-class");
  }

  @Test
  void saysWhichClassesMapAnInheritedField() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;

                @MappedSuperclass
                abstract class Named {
                  @Id Long id;
                  @AddColumn(version = "7") String title;
                }

                @Entity
                class Depot extends Named {}

                @Entity
                class Shop extends Named {}
                """))
        .containsExactly(
            "[unmapped-class] Named carries steps but has no table of its own: its fields are"
                + " columns of Depot, Shop");
  }

  @Test
  void acceptsEveryKindOfMapping() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.Entity;
                import jakarta.persistence.Id;
                import jakarta.persistence.Table;

                @Entity
                @Table(name = "customer")
                class Customer {
                  @Id Long id;

                  @AddColumn(version = "7")
                  String nick;
                }

                @MappedTable
                class Order {
                  @MappedId long id;

                  @AddColumn(version = "8")
                  String note;
                }
                """))
        .isEmpty();
  }
}
