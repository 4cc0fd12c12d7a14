package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddColumnPrimitiveNullableTest {

  @Test
  void findsAPrimitiveWithoutAValue() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;

                @Entity
                class Customer {
                  @Id Long id;
                  @AddColumn(version = "7") int visits;
                  @AddColumn(version = "8") @Column(name = "is_active") boolean active;
                }
                """))
        .containsExactlyInAnyOrder(
            "9:3 add-column-primitive-nullable", "10:3 add-column-primitive-nullable");
  }

  @Test
  void acceptsAValueOrAClassType() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;

                @Entity
                class Customer {
                  @Id Long id;
                  @AddColumn(version = "7", defaultValue = "0") int visits;
                  @AddColumn(version = "8", fill = "0", notNull = true) int calls;
                  @AddColumn(version = "9") Integer rank;

                  @AddColumn(version = "10")
                  @SetNotNull(version = "11", fill = "0")
                  int later;
                }
                """))
        .isEmpty();
  }
}
