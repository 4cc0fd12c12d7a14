package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenamePrimaryKeyTest {

  @Test
  void findsARenameOfTheKey() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                class Customer {
                  @MappedId
                  @RenameColumn(version = "7", from = "id")
                  long customerId;

                  @RenameColumn(version = "8", from = "customer_id", to = "number")
                  String name;
                }
                """))
        .containsExactly(
            "8:3 rename-primary-key", "11:3 rename-primary-key", "11:3 open-change-overlap");
  }

  @Test
  void acceptsOtherColumns() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "name")
                  String fullName;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsAReplacementOfTheKey() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @ReplaceColumn(version = "7", from = "a", fromType = "text", up = "a::bigint", down = "id")
                  @MappedId
                  long id;
                }
                """))
        .containsExactly("7:3 rename-primary-key");
  }
}
