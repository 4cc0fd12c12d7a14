package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddColumnVolatileDefaultTest {

  @Test
  void findsACall() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", defaultValue = "random()")
                  Double lottery;
                }
                """))
        .containsExactly("8:44 add-column-volatile-default");
  }

  @Test
  void acceptsAConstantAndAnAcceptedCall() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import java.time.Instant;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", defaultValue = "'none'")
                  String theme;
                  @AcceptRisk(rule = "add-column-volatile-default", reason = "PostgreSQL alone; now() is STABLE there")
                  @AddColumn(version = "8", defaultValue = "now()")
                  Instant created;
                }
                """))
        .isEmpty();
  }
}
