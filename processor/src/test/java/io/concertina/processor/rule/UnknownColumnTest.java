package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownColumnTest {

  @Test
  void findsMisspeltColumnsInEveryExpression() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "10", column = "c", type = "text", fill = "emial")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String email;

                  @AddColumn(version = "7", fill = "emial")
                  String a;

                  @Backfill(version = "8", set = "emial", where = "b IS NULL AND idd > 0")
                  @Backfill(version = "9", set = "'x'", undo = "emial")
                  String b;
                }
                """))
        .containsExactly(
            "5:65 unknown-column",
            "11:36 unknown-column",
            "14:34 unknown-column",
            "14:51 unknown-column",
            "15:48 unknown-column");
  }

  @Test
  void findsMisspeltColumnsOfSteps() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AddIndex(version = "7", columns = {"id", "emial"})
                @Backfill(version = "8", column = "emial", set = "'x'", keep = true)
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String email;
                }
                """))
        .containsExactly("5:36 unknown-column", "6:35 unknown-column");
  }

  @Test
  void findsColumnsOfRelatedTables() {
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
                      set = "(SELECT max(o.totl) FROM orders o WHERE o.customer_id = customer.id AND x.id = 1)",
                      where = "spent IS NULL")
                  Long spent;
                }

                @MappedTable(name = "orders")
                class Order {
                  @MappedId long id;
                  long customerId;
                  long total;
                }
                """))
        .containsExactly("11:13 unknown-column", "11:13 unknown-column");
  }

  @Test
  void findsColumnsThatComeLaterOrAreGone() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "6", set = "full_name", where = "search IS NULL")
                  @Backfill(version = "16", set = "name", where = "search IS NULL")
                  String search;

                  @RenameColumn(version = "7", from = "name", contract = "15")
                  String fullName;
                }
                """))
        .containsExactly("8:34 unknown-column", "9:35 unknown-column");
  }

  @Test
  void acceptsBothNamesOfAnOpenRename() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "name", contract = "15")
                  String fullName;

                  @Backfill(version = "8", set = "name || full_name", where = "search IS NULL")
                  @Backfill(version = "9", set = "customer.\\"full_name\\" || ctid", where = "search IS NULL")
                  String search;
                }
                """))
        .isEmpty();
  }

  @Test
  void acceptsColumnsOfDerivedTablesAndSubSelects() {
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
                      set =
                          \"""
                          (SELECT t.n + m FROM (SELECT max(total) AS n, 1 AS m FROM ${schema}.orders o
                            WHERE o.customer_id = customer.id) AS t)
                          \""",
                      where = "spent IS NULL")
                  Long spent;
                }

                @MappedTable(name = "orders")
                class Order {
                  @MappedId long id;
                  long customerId;
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
                  @AddColumn(version = "7", fill = "legacy")
                  @AcceptRisk(rule = "unknown-column", reason = "written by the import")
                  String nick;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsMisspeltColumnsThatATransformReads() {
    String source =
        """
        package shop;

        import io.concertina.*;

        @MappedTable(name = "customer")
        public class Customer {
          @MappedId long id;

          @Backfill(version = "7", using = Shout.class, reads = {"id", "emial", "email"}, keep = true)
          @Backfill(version = "8", using = Shout.class, reads = "later", keep = true)
          String email;

          @AddColumn(version = "9")
          String later;

          @Backfill(version = "10", column = "naem", using = Shout.class, keep = true)
          String name;

          public static final class Shout implements RowTransform {
            public Object apply(Row row) { return "!"; }
          }
        }
        """;

    assertThat(Findings.in(source))
        .containsExactly("9:57 unknown-column", "10:57 unknown-column", "16:38 unknown-column");
    assertThat(Findings.headlines(source))
        .contains(
            "[unknown-column] The backfill reads customer.emial, which does not exist at version 7"
                + " (did you mean email?)");
  }

  @Test
  void findsTheColumnsOfAForeignKey() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddForeignKey(version = "6", columns = "referer", references = "customer", referencedColumns = "idd")
                class Customer {
                  @MappedId long id;
                  Long referrer;
                }
                """))
        .containsExactly(
            "[unknown-column] Foreign key customer_referer_fkey is on customer.referer, which does"
                + " not exist at version 6 (did you mean referrer?)",
            "[unknown-column] Foreign key customer_referer_fkey refers to customer.idd, which does"
                + " not exist at version 6 (did you mean id?)");
  }

  @Test
  void findsTheColumnsOfAUniqueConstraint() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddUnique(version = "6", columns = {"emial", "id"})
                class Customer {
                  @MappedId long id;
                  String email;
                }
                """))
        .containsExactly(
            "[unknown-column] Unique constraint customer_emial_id_key is on customer.emial, which"
                + " does not exist at version 6 (did you mean email?)");
  }

  @Test
  void findsTheColumnsOfAConstraintThatIsToComeBack() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @DropConstraint(version = "6", name = "a", unique = true, columns = "emial")
                @DropConstraint(version = "7", name = "b", check = "emial IS NOT NULL")
                class Customer {
                  @MappedId long id;
                  String email;
                }
                """))
        .containsExactly(
            "[unknown-column] Unique constraint a is on customer.emial, which does not exist at"
                + " version 6 (did you mean email?)",
            "[unknown-column] check of customer reads customer.emial, which does not exist at"
                + " version 7 (did you mean email?)");
  }

  @Test
  void findsTheColumnsOfAPrimaryKey() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId
                  @AddPrimaryKey(version = "6")
                  @AddColumn(version = "7", type = "bigint")
                  Long id;
                }
                """))
        .containsExactly(
            "[unknown-column] Primary key customer_pkey is on customer.id, which does not exist at"
                + " version 6");
  }

  @Test
  void findsATypeAndAnIndexOfWhatIsNotThere() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AlterType(version = "7", column = "naem", from = "varchar(9)", type = "text")
                @AddIndex(version = "8", on = "email", include = "naem", sqlite = "none")
                @DropIndex(version = "9", columns = "email", where = "gnoe = 0")
                class Customer {
                  @MappedId long id;
                  String email;
                  String name;
                  int gone;
                }
                """))
        .containsExactly(
            "[unknown-column] Another type is for customer.naem, which does not exist at version 7"
                + " (did you mean name?)",
            "[unknown-column] Index customer_email_idx is to keep customer.naem, which does not"
                + " exist at version 8 (did you mean name?)",
            "[unknown-column] where of index customer_email_idx reads customer.gnoe, which does not"
                + " exist at version 9 (did you mean gone?)");
  }

  @Test
  void findsExpressionsOfAReplacementThatReadTheirOwnSide() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @ReplaceColumn(
                      version = "7", from = "a", fromType = "text", up = "a || b", down = "b || a || id")
                  String b;

                  @ReplaceColumn(
                      version = "8", from = "c", fromType = "text", up = "c || id", down = "d || f")
                  String d;
                }
                """))
        .containsExactly("9:58 unknown-column", "9:75 unknown-column", "13:76 unknown-column");
  }
}
