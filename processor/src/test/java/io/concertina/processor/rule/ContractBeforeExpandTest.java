package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractBeforeExpandTest {

  @Test
  void findsAContractThatIsNotLater() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "9", from = "name", contract = "9.0")
                  String fullName;

                  String email;

                  @AddColumn(version = "10", fill = "lower(email)", contract = "8")
                  String emailNormalized;
                }
                """))
        .containsExactly("13:64 contract-before-expand", "8:58 contract-before-expand");
  }

  @Test
  void comparesNumbersNotText() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "9", from = "name", contract = "10")
                  String fullName;
                }
                """))
        .isEmpty();
  }
}
