package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidExpressionTest {

  @Test
  void findsSyntaxErrors() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String email;

                  @AddColumn(version = "7", fill = "lower(email")
                  String a;

                  @Backfill(version = "8", set = "email || ", where = "b IS NUL")
                  @Backfill(version = "9", set = "email; DROP TABLE customer", keep = true)
                  String b;
                }
                """))
        .containsExactly(
            "10:36 invalid-expression",
            "13:34 invalid-expression",
            "13:55 invalid-expression",
            "14:34 invalid-expression");
  }

  @Test
  void checksSqliteForBalance() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String email;

                  @AddColumn(version = "7", fill = "lower(email)", sqliteFill = "lower(email")
                  String a;

                  @Backfill(version = "8", set = "email", sqlite = " ", where = "b IS NULL", sqliteWhere = "b = 'x")
                  String b;
                }
                """))
        .containsExactly(
            "10:65 invalid-expression", "13:52 invalid-expression", "13:92 invalid-expression");
  }

  @Test
  void findsSubSelectsInAFillAndColumnsInADefault() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", fill = "(SELECT max(c.id) FROM customer c)")
                  @AddColumn(version = "8", column = "b", type = "bigint", defaultValue = "id + 1")
                  Long a;
                }
                """))
        .containsExactly("8:36 invalid-expression", "9:75 invalid-expression");
  }

  @Test
  void acceptsExpressionsAndSqliteSpellings() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", defaultValue = "'{}'::jsonb")
                  String a;

                  @Backfill(version = "8", set = "md5(a)", sqlite = "hex(a) || ')'", where = "b IS NULL")
                  String b;
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
                  @Backfill(version = "8", set = "id <==> 1", where = "b IS NULL")
                  @AcceptRisk(rule = "invalid-expression", reason = "operator of an extension")
                  Long b;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsExpressionsOfAReplacementThatSelectOrCannotBeRead() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @ReplaceColumn(
                      version = "7", from = "a", fromType = "text",
                      up = "(SELECT max(id) FROM customer)", down = "b +", sqliteDown = "b")
                  String b;

                  @ReplaceColumn(
                      version = "8", from = "c", fromType = "text", up = "c", sqliteUp = "(c", down = "d")
                  String d;
                }
                """))
        .containsExactly(
            "10:12 invalid-expression", "10:53 invalid-expression", "14:74 invalid-expression");
  }

  @Test
  void findsCommentsThatHideWhatFollowsThem() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddCheck(version = "9", name = "paid", check = "id > 0 -- always", sqlite = "id > 0 --")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "8", fill = "id + 1 -- one more\\n * 2", contract = "10")
                  long next;
                }
                """))
        .containsExactlyInAnyOrder(
            "[invalid-expression] check of customer can't be read: the comment at character 8"
                + " hides what follows the text; write /* … */",
            "[invalid-expression] sqlite of customer can't be read: the comment at character 8"
                + " hides what follows the text; write /* … */");
  }
}
