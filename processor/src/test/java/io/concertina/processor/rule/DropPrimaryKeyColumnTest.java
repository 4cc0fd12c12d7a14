package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DropPrimaryKeyColumnTest {

  @Test
  void findsTheKeyOfAJoinedSubclass() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;

                @Entity
                @PrimaryKeyJoinColumn(name = "staff_id")
                @DropColumn(version = "5", column = "staff_id", type = "bigint")
                class Staff extends Person {
                  String grade;
                }

                @Entity
                @Inheritance(strategy = InheritanceType.JOINED)
                class Person {
                  @Id Long id;
                }
                """))
        .containsExactly(
            "[drop-primary-key-column] staff.staff_id is part of the primary key and can't be"
                + " dropped");
  }

  @Test
  void acceptsOtherColumns() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @DropColumn(version = "5", column = "fax", type = "text")
                class Customer {
                  @MappedId long id;
                }
                """))
        .isEmpty();
  }
}
