package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnneededAcceptanceTest {

  @Test
  void findsAcceptancesWithoutEffect() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "7", set = "lower(a)", keep = true)
                  @AcceptRisk(rule = "backfill-overwrite-not-undoable", reason = "not needed")
                  @AcceptRisk(rule = "backfill-overwrite-undoable", reason = "misspelt")
                  @AcceptRisk(rule = "duplicate-version", reason = "not acceptable")
                  @AcceptRisk(rule = "elephant", reason = "unknown")
                  String a;
                }
                """))
        .containsExactly(
            "9:22 unneeded-acceptance",
            "10:22 unneeded-acceptance",
            "11:22 unneeded-acceptance",
            "12:22 unneeded-acceptance");
  }

  @Test
  void findsAnAcceptanceOnAnotherElement() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AcceptRisk(rule = "backfill-overwrite-not-undoable", reason = "stands on the class")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "7", set = "lower(a)")
                  String a;
                }
                """))
        .containsExactly("5:20 unneeded-acceptance", "9:34 backfill-overwrite-not-undoable");
  }

  @Test
  void acceptsAnAcceptanceThatIsNeeded() {
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
