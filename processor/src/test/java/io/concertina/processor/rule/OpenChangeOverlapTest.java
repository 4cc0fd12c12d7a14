package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenChangeOverlapTest {

  @Test
  void findsDropsAdditionsAndRenamesOfAnOpenRename() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "8", column = "name", type = "text")
                @AddColumn(version = "9", column = "name", type = "text")
                @RenameColumn(version = "10", from = "name", to = "nick")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "name")
                  String fullName;
                }
                """))
        .containsExactly(
            "5:1 open-change-overlap", "6:1 open-change-overlap", "7:1 open-change-overlap");
  }

  @Test
  void findsWhatIsAskedOfAColumnOfAnOpenRename() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @SetNotNull(version = "8", column = "name", fill = "'x'")
                @DropNotNull(version = "9", column = "full_name")
                @SetDefault(version = "10", column = "full_name", value = "'x'")
                @AddCheck(version = "11", check = "length(full_name) > 0")
                @AddCheck(version = "12", check = "id > 0")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "name")
                  String fullName;
                }
                """))
        .containsExactly(
            "5:1 open-change-overlap",
            "6:1 open-change-overlap",
            "7:1 open-change-overlap",
            "8:1 open-change-overlap");
  }

  @Test
  void acceptsAChangeAfterTheContract() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "10", column = "name", type = "text")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "name", contract = "8")
                  @RenameColumn(version = "9", from = "full_name", to = "display_name")
                  String fullName;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsAColumnTakenFromAFillTrigger() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "10", column = "fax", type = "text")
                @AddColumn(version = "8", column = "fax_key", type = "text", fill = "lower(fax)")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "name", contract = "11")
                  String fullName;
                  @AddColumn(version = "9", fill = "lower(name)")
                  String nameKey;
                }
                """))
        .containsExactly("5:1 open-change-overlap", "10:58 open-change-overlap");
  }

  @Test
  void acceptsItOnceTheTriggerIsGone() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "10", column = "fax", type = "text")
                @AddColumn(version = "8", column = "fax_key", type = "text", fill = "lower(fax)", contract = "9")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsAForeignKeyOnASideOfAnOpenRename() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "referrer")
                  @AddForeignKey(version = "8", references = "customer")
                  Long recommendedBy;
                }
                """))
        .containsExactly("9:3 open-change-overlap");
  }

  @Test
  void findsAUniqueConstraintOnASideOfAnOpenRename() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "mail")
                  @AddUnique(version = "8")
                  String email;
                }
                """))
        .containsExactly("9:3 open-change-overlap");
  }

  @Test
  void findsTheDropOfAConstraintOnASideOfAnOpenRename() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "mail")
                  @DropConstraint(version = "8", name = "customer_mail_key", unique = true)
                  String email;
                }
                """))
        .containsExactly(
            "[open-change-overlap] The drop of constraint customer_mail_key overlaps the rename"
                + " customer.mail -> email of version 7, which is still open");
  }

  /** A constraint of the old columns alone may go; one that others share may not. */
  @Test
  void findsTheDropOfAConstraintOnTheNewSideOfAnOpenReplacement() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @DropConstraint(version = "8", name = "old_check", check = "cents > 0")
                @DropConstraint(version = "9", name = "new_check", check = "total > 0")
                @DropConstraint(version = "10", name = "both_check", check = "cents > rate")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  long rate;
                  @ReplaceColumn(
                      version = "7", from = "cents", fromType = "bigint", up = "cents", down = "total")
                  long total;
                }
                """))
        .containsExactly(
            "[open-change-overlap] The drop of constraint new_check overlaps the replacement"
                + " customer.cents -> total of version 7, which is still open",
            "[open-change-overlap] The drop of constraint both_check overlaps the replacement"
                + " customer.cents -> total of version 7, which is still open");
  }

  @Test
  void findsWhatTheViewOfARenamedTableWouldNotShow() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @RenameTable(version = "8", from = "team", contract = "15")
                class Crew {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "title", contract = "16") String name;
                  @AddColumn(version = "9") String badge;
                  @AddColumn(version = "16.1") String later;
                  @AddColumn(version = "6") String earlier;
                }
                """))
        .containsExactly(
            "[open-change-overlap] The addition of team.badge overlaps the rename table team ->"
                + " crew of version 8, which is still open",
            "[open-change-overlap] The rename team.title -> name is still open when the rename"
                + " table team -> crew of version 8 begins");
  }

  @Test
  void findsATypeThatChangesUnderATrigger() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "8", column = "fax_key", type = "text", fill = "lower(fax)")
                @RenameColumn(version = "7", from = "name", to = "full_name")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                  @AlterType(version = "9", from = "varchar(40)", type = "varchar(255)")
                  String fax;

                  @AlterType(version = "10", from = "varchar(40)", type = "varchar(255)")
                  String fullName;
                }
                """))
        .containsExactly(
            "[open-change-overlap] The change of customer.fax meets the trigger that fills"
                + " customer.fax_key since version 8",
            "[open-change-overlap] The change of customer.full_name overlaps the rename"
                + " customer.name -> full_name of version 7, which is still open");
  }

  @Test
  void findsWhatIsAskedOfAnOpenReplacement() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "8", column = "cents", type = "bigint")
                @SetNotNull(version = "9", column = "total", fill = "0")
                @DropColumn(version = "10", column = "rate", type = "bigint")
                @ReplaceColumn(
                    version = "11", from = "total", fromType = "bigint", to = "sum", type = "bigint", up = "total",
                    down = "sum")
                @DropColumn(version = "13", column = "note", type = "text")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @ReplaceColumn(
                      version = "7", from = "cents", fromType = "bigint", up = "cents * rate", down = "total / rate")
                  long total;
                }
                """))
        .containsExactly(
            "5:1 open-change-overlap",
            "6:1 open-change-overlap",
            "7:1 open-change-overlap",
            "8:1 open-change-overlap");
  }

  @Test
  void findsAChangeOfTypeUnderTheViewOfARename() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @RenameTable(version = "7", from = "client")
                class Customer {
                  @MappedId long id;

                  @AlterType(version = "8", from = "varchar(40)", type = "varchar(80)")
                  @MappedColumn(type = "varchar(80)")
                  String name;
                }
                """))
        .singleElement()
        .asString()
        .startsWith("[open-change-overlap]")
        .endsWith("of version 7, which is still open");
  }

  @Test
  void findsChangesOfWhatIsInTwoTables() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @ExtractTable(version = "7", table = "part", columns = {"a", "b"})
                @DropColumn(version = "8", column = "a", type = "text")
                @SetNotNull(version = "9", column = "b", fill = "'x'")
                @DropColumn(version = "10", column = "z", type = "text")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                  @MappedTable(name = "part")
                  static class PartOf {
                    @MappedId long id;
                    String a;
                    String b;
                  }
                }
                """))
        .containsExactly("6:1 open-change-overlap", "7:1 open-change-overlap");
  }

  @Test
  void findsAChangeOfColumnsThatComeFromAnotherTable() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @InlineTable(version = "7", table = "part", columns = {"a", "b"})
                @SetNotNull(version = "9", column = "b", fill = "'x'")
                @DropColumn(version = "10", column = "z", type = "text")
                @DropTable(version = "11", table = "part")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String a;
                  String b;
                }
                """))
        .containsExactly(
            "[open-change-overlap] The change of customer.b overlaps the inlining of table part -> customer.a, b of version 7, which is still open",
            "[open-change-overlap] The drop of table part overlaps the inlining of table part -> customer.a, b of version 7, which is still open");
  }

  @Test
  void findsPartitionsForATableThatTriggersOrAViewStandOn() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId
                  @PartitionTable(version = "9", method = PartitionMethod.HASH, modulus = 2)
                  long id;
                  @RenameColumn(version = "7", from = "name")
                  String fullName;
                  @AddColumn(version = "8", fill = "'none'")
                  String theme;
                }

                @MappedTable(name = "visit")
                @RenameTable(version = "10", from = "call")
                class Visit {
                  @MappedId
                  @PartitionTable(version = "11", method = PartitionMethod.HASH, modulus = 2)
                  long id;
                }

                @MappedTable(name = "branch")
                class Branch {
                  @MappedId
                  @PartitionTable(version = "14", method = PartitionMethod.HASH, modulus = 2)
                  long id;
                  @RenameColumn(version = "12", from = "name", contract = "13")
                  String fullName;
                }
                """))
        .containsExactly(
            "[open-change-overlap] The partitioning of table customer overlaps the rename"
                + " customer.name -> full_name of version 7, which is still open",
            "[open-change-overlap] The partitioning of table customer meets the trigger that fills"
                + " customer.theme since version 8",
            "[open-change-overlap] The partitioning of table call overlaps the rename table call -> visit"
                + " of version 10, which is still open");
  }

  @Test
  void findsChangesOfValuesThatAreInTwoTables() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @ExtractTable(version = "7", table = "part", columns = "a", reference = "part_id")
                @DropColumn(version = "8", column = "a", type = "text")
                @SetNotNull(version = "9", column = "part_id", fill = "1")
                @AddIndex(version = "10", columns = "part_id")
                @DropColumn(version = "11", column = "z", type = "text")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @MappedColumn(nullable = false)
                  Long partId;

                  @MappedTable(name = "part")
                  static class PartOf {
                    @MappedId long id;
                    String a;
                    @AddColumn(version = "12")
                    String more;
                  }

                  @MappedTable(name = "other")
                  static class Other {
                    @MappedId long id;
                    @AddForeignKey(version = "13", references = "part")
                    long part;
                  }
                }
                """))
        .containsExactly(
            "[open-change-overlap] The drop of customer.a overlaps the extraction of customer.a ->"
                + " table part of version 7, which is still open",
            "[open-change-overlap] The change of customer.part_id overlaps the extraction of"
                + " customer.a -> table part of version 7, which is still open",
            "[open-change-overlap] The addition of part.more overlaps the extraction of customer.a"
                + " -> table part of version 7, which is still open");
  }
}
