package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenameTargetExistsTest {

  @Test
  void findsATargetThatAFieldMaps() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String fullName;

                  @RenameColumn(version = "7", to = "full_name")
                  String name;
                }
                """))
        .containsExactly("10:37 rename-target-exists");
  }

  @Test
  void findsATargetThatAnEarlierStepMade() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "7", column = "full_name", type = "varchar(255)")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "8", from = "name")
                  String fullName;
                }
                """))
        .containsExactly("9:3 rename-target-exists");
  }

  @Test
  void acceptsANameThatIsFree() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", to = "full_name")
                  String name;

                  @RenameColumn(version = "8", from = "mail")
                  String email;
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
                  String fullName;

                  @RenameColumn(version = "7", to = "full_name")
                  @AcceptRisk(rule = "rename-target-exists", reason = "it is a copy made by hand")
                  String name;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsAReplacementByAColumnThatIsThere() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @SplitColumn(
                    version = "7", from = "name", fromType = "text",
                    into = {
                      @Part(column = "first", value = "name"),
                      @Part(column = "second", value = "name")
                    },
                    down = "first")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "6") String first;
                  String second;
                }
                """))
        .containsExactly("7:12 rename-target-exists");
  }
}
