package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddColumnNotNullNoDefaultTest {

  @Test
  void findsAMandatoryColumnWithoutValue() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "8", column = "a", type = "integer", notNull = true)
                @AddColumn(version = "9", column = "b", type = "boolean", notNull = true)
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", notNull = true)
                  String locale;
                }
                """))
        .containsExactly(
            "5:69 add-column-not-null-no-default",
            "6:69 add-column-not-null-no-default",
            "10:39 add-column-not-null-no-default");
  }

  @Test
  void acceptsADefaultAFillOrNull() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", notNull = true, defaultValue = "'en'")
                  String locale;

                  @AddColumn(version = "8", notNull = true, fill = "locale")
                  String language;

                  @AddColumn(version = "9")
                  String country;
                }
                """))
        .isEmpty();
  }
}
