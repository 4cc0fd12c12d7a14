package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartitionKeyNotInPrimaryKeyTest {

  @Test
  void findsAKeyThatWouldBecomeWider() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import java.time.Instant;

                @MappedTable(name = "event")
                class Event {
                  @MappedId long id;
                  @PartitionTable(version = "7", remainder = "event_rest")
                  Instant created;
                }
                """))
        .containsExactly("9:3 partition-key-not-in-primary-key");
  }

  @Test
  void acceptsAColumnOfTheKeyAndAnAcceptedOne() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import java.time.Instant;

                @MappedTable(name = "event")
                class Event {
                  @MappedId long id;
                  @AcceptRisk(rule = "partition-key-not-in-primary-key", reason = "ids of a sequence")
                  @PartitionTable(version = "7", remainder = "event_rest")
                  Instant created;
                }

                @MappedTable(name = "visit")
                class Visit {
                  @MappedId
                  @PartitionTable(version = "8", method = PartitionMethod.HASH, modulus = 4)
                  long id;
                }
                """))
        .isEmpty();
  }
}
