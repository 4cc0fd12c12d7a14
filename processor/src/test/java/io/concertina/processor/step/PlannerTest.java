package io.concertina.processor.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.processor.Sources;
import org.junit.jupiter.api.Test;

class PlannerTest {

  @Test
  void aMigrationNamesTheNearestVersionsItNeeds() {
    Project project =
        Sources.read(
            """
            package shop;
            import io.concertina.*;
            @MappedTable
            @AddIndex(version = "6", columns = "shout")
            @DropColumn(version = "7", column = "fax", type = "text")
            class Customer {
              @MappedId long id;
              @RenameColumn(version = "1", from = "mail", contract = "10") String email;
              @AddColumn(version = "2", fill = "upper(email)") String shout;
              @Backfill(version = "3", set = "shout || '!'", undo = "NULL") String louder;
              @Backfill(version = "4", set = "(SELECT count(*) FROM orders o WHERE o.buyer = id)", undo = "0")
              Integer orderCount;
            }
            """,
            """
            package shop;
            import io.concertina.*;
            @MappedTable(name = "orders")
            class Order {
              @MappedId long id;
              @RenameColumn(version = "0.5", from = "customer") long buyer;
              String note;
            }
            """);

    assertThat(Planner.plan(project).stream().map(Planned::migration))
        .extracting(plan -> plan.version() + " after " + plan.after())
        .containsExactly(
            "0.5 after []",
            "1 after []",
            "2 after [1]",
            "3 after [2]",
            "4 after [0.5]",
            "6 after [2]",
            "7 after []",
            "10 after [1, 2]");
  }

  @Test
  void handWrittenSqlWaitsForAllAndAllWaitForIt() {
    Project project =
        Sources.read(
            """
            package shop;
            import io.concertina.*;
            @MappedTable
            @Sql(version = "2", description = "something", up = "SELECT 1", irreversible = "no need")
            class Customer {
              @MappedId long id;
              @AddColumn(version = "1") String a;
              @AddColumn(version = "1.1") String b;
              @AddColumn(version = "3") String c;
            }
            """);

    assertThat(Planner.plan(project).stream().map(Planned::migration))
        .extracting(plan -> plan.version() + " after " + plan.after())
        .containsExactly("1 after []", "1.1 after []", "2 after [1, 1.1]", "3 after [2]");
  }
}
