package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateVersionTest {

  @Test
  void findsAVersionThatTwoStepsClaim() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String email;

                  @AddColumn(version = "7")
                  @AddIndex(version = "7.0")
                  String nick;
                }
                """))
        .containsExactly("11:23 duplicate-version");
  }

  @Test
  void findsAContractOnTheVersionOfAnotherTable() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                class Customer {
                  @MappedId long id;

                  @RenameColumn(version = "7", from = "name", contract = "9")
                  String fullName;
                }

                @MappedTable
                class Product {
                  @MappedId long id;

                  @AddColumn(version = "9")
                  String note;
                }
                """))
        .containsExactly("17:24 duplicate-version");
  }

  @Test
  void findsTheLaterOfTwoRepeated() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "1", column = "a", type = "text")
                @AddColumn(version = "2", column = "b", type = "text")
                @AddColumn(version = "1", column = "c", type = "text")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                }
                """))
        .containsExactly("7:22 duplicate-version");
  }

  @Test
  void acceptsVersionsOfTheirOwn() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7")
                  @AddIndex(version = "7.1")
                  String nick;
                }
                """))
        .isEmpty();
  }
}
