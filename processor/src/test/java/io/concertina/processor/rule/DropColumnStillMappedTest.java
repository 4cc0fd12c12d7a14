package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DropColumnStillMappedTest {

  @Test
  void findsTheFieldThatReadsIt() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "12", column = "telex", type = "text")
                @DropColumn(version = "13", column = "fax", type = "text")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String fax;
                }
                """))
        .containsExactly("6:38 drop-column-still-mapped");
  }

  @Test
  void findsAFieldOfAnotherClassOfTheTable() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "13", column = "fax", type = "text")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                }

                @MappedTable(name = "customer")
                class CustomerCard {
                  @MappedId long id;
                  String fax;
                }
                """))
        .containsExactly("5:38 drop-column-still-mapped");
  }

  @Test
  void findsTheContractOfARename() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", to = "full_name", contract = "15")
                  String name;
                }
                """))
        .containsExactly("8:61 drop-column-still-mapped");
  }

  @Test
  void acceptsAColumnThatNoFieldReadsOrThatIsMadeAgain() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "12", column = "telex", type = "text")
                @DropColumn(version = "13", column = "fax", type = "text")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "14")
                  String fax;
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

                @DropColumn(version = "13", column = "fax", type = "text")
                @AcceptRisk(rule = "drop-column-still-mapped", reason = "read by no query")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String fax;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsTheContractOfAReplacementWhoseOldColumnsAreMapped() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @MergeColumns(
                      version = "7",
                      from = {
                        @Part(column = "area", type = "text", value = "phone"),
                        @Part(column = "number", value = "phone")
                      },
                      up = "area || number",
                      contract = "9")
                  String phone;

                  String number;
                }
                """))
        .containsExactly("15:18 drop-column-still-mapped");
  }

  @Test
  void findsTheContractOfAnExtraction() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @ExtractTable(
                    version = "7", table = "part", columns = {"a", "b"}, contract = "8")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String b;

                  @MappedTable(name = "part")
                  static class PartOf {
                    @MappedId long id;
                    String a;
                    String b;
                  }
                }
                """))
        .containsExactly("6:69 drop-column-still-mapped");
  }

  @Test
  void findsTheContractOfValues() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @ExtractTable(
                    version = "7", table = "part", columns = "a", reference = "part_id", contract = "8")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String a;
                  Long partId;

                  @MappedTable(name = "part")
                  static class PartOf {
                    @MappedId long id;
                    String a;
                  }
                }
                """))
        .containsExactly("6:85 drop-column-still-mapped");
  }

  @Test
  void findsWhatCollectionsAndHibernateMap() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;
                import java.util.List;
                import org.hibernate.annotations.SoftDelete;

                @Entity
                @SoftDelete
                @DropColumn(version = "7", column = "deleted", type = "boolean", notNull = true)
                class Ticket {
                  @Id Long id;
                  @OneToMany @JoinColumn(name = "ticket_id") @OrderColumn(name = "pos") List<Item> items;
                }

                @Entity
                @DropColumn(version = "8", column = "ticket_id", type = "bigint")
                @DropColumn(version = "9", column = "pos", type = "integer")
                class Item {
                  @Id Long id;
                }
                """))
        .containsExactly(
            "[drop-column-still-mapped] Dropping item.ticket_id breaks this build: Ticket.items"
                + " reads it",
            "[drop-column-still-mapped] Dropping item.pos breaks this build: Ticket.items reads it",
            "[drop-column-still-mapped] Dropping ticket.deleted breaks this build: Ticket.the"
                + " soft-delete indicator reads it");
  }

  @Test
  void findsTheColumnThatAnOverrideMaps() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;

                @Entity
                @AttributeOverride(name = "title", column = @Column(name = "depot_title"))
                @DropColumn(version = "5", column = "depot_title", type = "text")
                class Depot extends Base {}

                @MappedSuperclass
                abstract class Base {
                  @Id Long id;
                  String title;
                }
                """))
        .containsExactly(
            "[drop-column-still-mapped] Dropping depot.depot_title breaks this build: Depot.title"
                + " reads it");
  }

  @Test
  void findsTheColumnThatSqlOfTheMappingNames() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;

                @Entity(name = "payment")
                @SQLRestriction("hidden = 'note'")
                @DropColumn(version = "5", column = "amount", type = "integer")
                @DropColumn(version = "6", column = "hidden", type = "text")
                @DropColumn(version = "7", column = "code", type = "text")
                @DropColumn(version = "8", column = "note", type = "text")
                class Payment {
                  @Id Long id;
                  @Formula("upper(code)") String loud;
                }

                @Entity
                @Immutable
                @Subselect("SELECT id, Amount FROM payment")
                class Summary {
                  @Id Long id;
                }
                """))
        .containsExactlyInAnyOrder(
            "[drop-column-still-mapped] Dropping payment.amount may break this build: @Subselect on"
                + " Summary names it",
            "[drop-column-still-mapped] Dropping payment.hidden may break this build:"
                + " @SQLRestriction on Payment names it",
            "[drop-column-still-mapped] Dropping payment.code may break this build: @Formula on"
                + " Payment.loud names it");
  }
}
