package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackfillOverwriteNotUndoableTest {

  @Test
  void findsOverwritesWithoutAWayBack() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "7", set = "lower(email)")
                  @Backfill(version = "8", set = "upper(email)", where = "email IS NULL OR id > 7")
                  String email;
                }
                """))
        .containsExactly(
            "8:34 backfill-overwrite-not-undoable", "9:34 backfill-overwrite-not-undoable");
  }

  @Test
  void acceptsEveryWayBack() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "7", set = "lower(email)", keep = true)
                  @Backfill(version = "8", set = "email || '.'", undo = "rtrim(email, '.')")
                  @Backfill(version = "9", set = "'none'", where = "id > 7 AND (email IS NULL)")
                  @Backfill(version = "10", set = "'none'", irreversible = "erased on request")
                  String email;
                }
                """))
        .isEmpty();
  }

  @Test
  void canBeAcceptedOnTheSameElementOnly() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @Backfill(version = "7", set = "lower(email)")
                  @AcceptRisk(rule = "backfill-overwrite-not-undoable", reason = "the log has it")
                  String email;

                  @Backfill(version = "8", set = "lower(nick)")
                  String nick;
                }
                """))
        .containsExactly("12:34 backfill-overwrite-not-undoable");
  }

  @Test
  void findsTransformsWithoutAWayBack() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                public class Customer {
                  @MappedId long id;
                  @Backfill(version = "7", using = Shout.class)
                  @Backfill(version = "8", using = Shout.class, where = "email IS NULL")
                  @Backfill(version = "9", using = Shout.class, undo = "lower(email)")
                  String email;

                  public static final class Shout implements RowTransform {
                    public Object apply(Row row) { return "!"; }
                  }
                }
                """))
        .containsExactly("8:41 backfill-overwrite-not-undoable");
  }
}
