package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DropTableStillMappedTest {

  @Test
  void findsAClassThatMapsTheTable() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                class FaxLog {
                  @MappedId long id;
                }

                @DropTable(version = "9", table = "fax_log")
                class Gone {}
                """))
        .containsExactly(
            "[drop-table-still-mapped] Dropping table fax_log breaks this build: FaxLog maps it");
  }

  @Test
  void acceptsATableThatIsCreatedAgain() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @DropTable(version = "9", table = "fax_log")
                @CreateTable(version = "10")
                class FaxLog {
                  @MappedId long id;
                }
                """))
        .isEmpty();
  }

  @Test
  void acceptsAnyPlace() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropTable(version = "9", table = "fax_log")
                @DropTable(version = "10", table = "log", schema = "sales", retain = "PT0S")
                class Gone {}
                """))
        .isEmpty();
  }

  @Test
  void stillAsksForAMappingWhereOtherStepsStand() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropTable(version = "9", table = "fax_log")
                @DropIndex(version = "10", columns = "id")
                class Gone {}
                """))
        .containsExactly("7:1 unmapped-class");
  }

  @Test
  void findsAClassThatMapsTheOldNameWhenItGoes() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @RenameTable(version = "8", from = "team", contract = "15")
                class Crew {
                  @MappedId long id;
                }

                @MappedTable
                class Team {
                  @MappedId long id;
                }
                """))
        .containsExactly("6:55 drop-table-still-mapped");
  }

  @Test
  void findsAClassThatMapsATableWhoseColumnsMove() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @InlineTable(version = "8", table = "crew_plan", columns = "plan", contract = "15")
                class Crew {
                  @MappedId long id;
                  String plan;
                }

                @MappedTable(name = "crew_plan")
                class CrewPlan {
                  @MappedId long id;
                  String plan;
                }
                """))
        .containsExactly("6:79 drop-table-still-mapped");
  }

  @Test
  void findsJoinTablesAndCollectionTables() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;
                import java.util.List;

                @Entity
                @DropTable(version = "5", table = "author_book")
                @DropTable(version = "6", table = "author_aliases")
                class Author {
                  @Id Long id;
                  @ManyToMany @JoinTable(name = "author_book") List<Book> books;
                  @ElementCollection List<String> aliases;
                }

                @Entity
                class Book {
                  @Id Long id;
                }
                """))
        .containsExactly(
            "[drop-table-still-mapped] Dropping table author_book breaks this build: Author.books"
                + " maps it",
            "[drop-table-still-mapped] Dropping table author_aliases breaks this build:"
                + " Author.aliases maps it");
  }
}
