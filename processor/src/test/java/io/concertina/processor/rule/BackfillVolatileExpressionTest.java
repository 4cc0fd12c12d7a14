package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackfillVolatileExpressionTest {

  @Test
  void findsVolatileFunctionsInComputedValues() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "10", column = "dice", type = "integer", fill = "1 + (random() * 5)::int")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", fill = "gen_random_uuid()")
                  java.util.UUID token;

                  @Backfill(version = "8", set = "CURRENT_TIMESTAMP", where = "at IS NULL")
                  @Backfill(version = "9", set = "date '2020-01-01'", undo = "pg_catalog.now() - interval '1 day'")
                  java.time.Instant at;
                }
                """))
        .containsExactly(
            "5:71 backfill-volatile-expression",
            "12:34 backfill-volatile-expression",
            "13:62 backfill-volatile-expression",
            "9:36 backfill-volatile-expression");
  }

  @Test
  void acceptsPureFunctionsAndConditions() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  java.time.Instant createdAt;

                  @Backfill(version = "8", set = "date_trunc('day', created_at)", where = "at IS NULL AND created_at < now()")
                  java.time.Instant at;
                }
                """))
        .isEmpty();
  }

  @Test
  void canBeAccepted() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "8", set = "random()", where = "at IS NULL")
                  @AcceptRisk(rule = "backfill-volatile-expression", reason = "any number will do")
                  double at;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsAVolatileReplacement() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @ReplaceColumn(
                      version = "7", from = "a", fromType = "text", up = "a || random()", down = "b")
                  String b;
                }
                """))
        .containsExactly("9:58 backfill-volatile-expression");
  }
}
