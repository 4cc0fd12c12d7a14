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
}
