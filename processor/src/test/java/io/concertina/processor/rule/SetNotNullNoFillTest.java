package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetNotNullNoFillTest {

  @Test
  void findsAValueThatIsRequiredOfOldWriters() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @SetNotNull(version = "7", column = "locale")
                class Customer {
                  @MappedId long id;
                  String locale;
                  @SetNotNull(version = "8")
                  String country;
                }
                """))
        .containsExactly("6:1 set-not-null-no-fill", "10:3 set-not-null-no-fill");
  }

  @Test
  void acceptsAFillOrAReason() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                  @SetNotNull(version = "7", fill = "'en'")
                  String locale;

                  @SetNotNull(version = "8")
                  @AcceptRisk(rule = "set-not-null-no-fill", reason = "nobody writes NULL")
                  String country;
                }
                """))
        .isEmpty();
  }
}
