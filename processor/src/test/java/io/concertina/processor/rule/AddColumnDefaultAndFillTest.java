package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddColumnDefaultAndFillTest {

  @Test
  void findsBoth() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", defaultValue = "0", fill = "id")
                  long number;
                }
                """))
        .containsExactly("8:44 add-column-default-and-fill");
  }

  @Test
  void acceptsEither() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", defaultValue = "0")
                  long number;

                  @AddColumn(version = "8", fill = "id")
                  Long other;
                }
                """))
        .isEmpty();
  }
}
