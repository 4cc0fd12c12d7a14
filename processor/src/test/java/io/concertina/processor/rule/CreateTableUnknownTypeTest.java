package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreateTableUnknownTypeTest {

  @Test
  void findsATypeThatNothingTells() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @CreateTable(version = "1")
                class Ticket {
                  @MappedId long id;
                  java.util.Properties settings;
                }
                """))
        .containsExactly(
            "[create-table-unknown-type] Nothing tells the SQL type of ticket.settings");
  }

  @Test
  void findsAConvertedAttribute() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;

                @Entity
                @CreateTable(version = "1")
                class Ticket {
                  @Id Long id;
                  @Convert boolean open;
                  @Convert @Column(columnDefinition = "char(1)") boolean paid;
                }
                """))
        .containsExactly("7:1 create-table-unknown-type");
  }

  @Test
  void asksOfColumnsThatAreThereFromTheStartOnly() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @CreateTable(version = "1")
                class Ticket {
                  @MappedId(generated = true) long id;
                  @MappedColumn(type = "varchar(35)") java.util.Properties settings;

                  @AddColumn(version = "2", type = "varchar(35)")
                  java.util.Locale spoken;
                }
                """))
        .isEmpty();
  }
}
