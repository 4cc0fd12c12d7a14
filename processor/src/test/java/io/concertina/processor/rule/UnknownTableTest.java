package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownTableTest {

  @Test
  void findsATableThatNoClassMaps() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(
                      version = "7",
                      set = "(SELECT max(total) FROM orders o JOIN billing.invoice USING (id))",
                      where = "spent IS NULL")
                  Long spent;
                }
                """))
        .containsExactly("10:13 unknown-table", "10:13 unknown-table");
  }

  @Test
  void acceptsMappedTablesInAnySchemaAndCommonTableExpressions() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                class Customer {
                  @MappedId long id;

                  @Backfill(
                      version = "7",
                      set = "(WITH q AS (SELECT * FROM orders) SELECT max(total) FROM q, sales.orders)",
                      where = "spent IS NULL")
                  Long spent;
                }

                @MappedTable(name = "orders", schema = "sales")
                class Order {
                  @MappedId long id;
                  long total;
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
                  @Backfill(version = "7", set = "(SELECT max(total) FROM orders)", where = "spent IS NULL")
                  @AcceptRisk(rule = "unknown-table", reason = "mapped by the sales module")
                  Long spent;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsATableThatAForeignKeyRefersTo() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddForeignKey(version = "7", references = "custome", referencedColumns = "id")
                  Long referrer;
                }
                """))
        .containsExactly(
            "[unknown-table] Foreign key customer_referrer_fkey of customer refers to custome, which"
                + " no class of this build maps (did you mean customer?)");
  }

  @Test
  void findsWhatComesBeforeItsTable() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "6", set = "(SELECT max(price) FROM ticket)", where = "spent IS NULL")
                  Long spent;
                }

                @MappedTable
                @CreateTable(version = "7")
                class Ticket {
                  @MappedId long id;
                  long price;
                  @AddColumn(version = "5") String title;
                  @AddColumn(version = "8") String note;
                }
                """))
        .containsExactly(
            "[unknown-table] set of customer.spent selects from ticket, which is created in version"
                + " 7",
            "[unknown-table] ticket.title is changed in version 5, but table ticket is created in"
                + " version 7");
  }
}
