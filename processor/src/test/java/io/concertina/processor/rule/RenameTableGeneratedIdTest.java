package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenameTableGeneratedIdTest {

  @Test
  void findsATableWhoseRowsTheDatabaseNumbers() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;

                @Entity
                @RenameTable(version = "7", from = "team")
                class Crew {
                  @Id
                  @GeneratedValue(strategy = GenerationType.IDENTITY)
                  Long id;

                  String name;
                }
                """))
        .containsExactly(
            "[rename-table-generated-id] On SQLite a new row of crew gets another row's id in its"
                + " entity while both names live");
  }

  @Test
  void acceptsNumbersOfTheService() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "crew")
                @RenameTable(version = "7", from = "team")
                class Crew {
                  @MappedId long id;
                  String name;
                }

                @MappedTable(name = "squad")
                @RenameTable(version = "8", from = "gang")
                @AcceptRisk(rule = "rename-table-generated-id", reason = "PostgreSQL only")
                class Squad {
                  @MappedId(generated = true) long id;
                }
                """))
        .isEmpty();
  }
}
