package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidMemberTest {

  @Test
  void findsMalformedMembers() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "9", column = "fax", type = "text", retain = "30 days")
                @DropColumn(version = "10", column = "telex", type = "text", retain = "-P1D")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "v7", from = "name")
                  String fullName;

                  @AddColumn(version = "8", contract = "9-1")
                  String nick;
                }
                """))
        .containsExactly(
            "5:68 invalid-member",
            "6:71 invalid-member",
            "10:27 invalid-member",
            "13:40 invalid-member");
  }

  @Test
  void findsMissingMembers() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @RenameColumn(version = "8", from = "a")
                @AddColumn(version = "9", column = "b")
                @AddIndex(version = "10")
                @Backfill(version = "11", set = "1")
                @DropColumn(version = "12", column = "c", type = "")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7")
                  String fullName;
                }
                """))
        .containsExactly(
            "5:1 invalid-member",
            "6:1 invalid-member",
            "7:1 invalid-member",
            "8:1 invalid-member",
            "9:1 invalid-member",
            "13:3 invalid-member");
  }

  @Test
  void findsContradictions() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AddIndex(version = "11", columns = {"full_name", "full_name"})
                @AddColumn(version = "12", column = "nick", type = "text", contract = "13")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "full_name")
                  String fullName;

                  @Backfill(version = "8", set = " ", keep = true)
                  @Backfill(version = "9", set = "'x'", keep = true, undo = "'y'")
                  @Backfill(version = "10", set = "'x'", keep = true, irreversible = "gone")
                  String status;
                }
                """))
        .containsExactly(
            "5:37 invalid-member",
            "6:71 invalid-member",
            "10:3 invalid-member",
            "13:34 invalid-member",
            "14:61 invalid-member",
            "15:70 invalid-member");
  }

  @Test
  void findsScriptsThatDoNothingOrHaveNoWayBack() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @Sql(version = "1", description = "nothing", up = {}, irreversible = "nothing to undo")
                @Sql(version = "2", description = "blank", up = {"SELECT 1", " "}, irreversible = "blank")
                @Sql(version = "3", description = "one way", up = "SELECT 1")
                @Sql(version = "4", description = "both", up = "SELECT 1", down = "SELECT 1", irreversible = "why")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                }
                """))
        .containsExactly(
            "5:51 invalid-member",
            "6:49 invalid-member",
            "7:1 invalid-member",
            "8:94 invalid-member");
  }

  @Test
  void acceptsWhatIsWhole() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "2026.11.21", column = "fax", type = "text", retain = "PT0S")
                @Sql(version = "2026.11.22", description = "both ways", up = "SELECT 1", down = "SELECT 1")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "2026.11.20.1", from = "name")
                  String fullName;

                  @Backfill(version = "2026.11.20.2", set = "'x'", keep = true)
                  @AddIndex(version = "2026.11.20.3")
                  String status;
                }
                """))
        .isEmpty();
  }
}
