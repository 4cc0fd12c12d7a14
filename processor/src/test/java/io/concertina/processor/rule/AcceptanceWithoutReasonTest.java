package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcceptanceWithoutReasonTest {

  @Test
  void findsBlanksAndPastedDots() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "7", set = "lower(a)")
                  @AcceptRisk(rule = "backfill-overwrite-not-undoable", reason = " ")
                  String a;

                  @Backfill(version = "8", set = "lower(b)")
                  @AcceptRisk(rule = "backfill-overwrite-not-undoable", reason = "…")
                  String b;
                }
                """))
        .containsExactly("9:66 acceptance-without-reason", "13:66 acceptance-without-reason");
  }

  @Test
  void acceptsAReason() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "7", set = "lower(a)")
                  @AcceptRisk(rule = "backfill-overwrite-not-undoable", reason = "the log has it")
                  String a;
                }
                """))
        .isEmpty();
  }
}
