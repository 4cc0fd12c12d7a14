package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingPrimaryKeyTest {

  @Test
  void findsEveryStepThatFills() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @DropColumn(version = "1", column = "d", type = "text", fill = "'x'")
                public class Customer {
                  @RenameColumn(version = "2", from = "old")
                  String a;

                  @AddColumn(version = "3", fill = "'x'")
                  String b;

                  @Backfill(version = "4", set = "'x'", where = "c IS NULL")
                  String c;

                  @Backfill(version = "5", using = Shout.class, where = "e IS NULL")
                  String e;

                  public static final class Shout implements RowTransform {
                    public Object apply(Row row) { return "!"; }
                  }
                }
                """))
        .containsExactly(
            "6:1 missing-primary-key",
            "8:3 missing-primary-key",
            "11:3 missing-primary-key",
            "14:3 missing-primary-key",
            "17:3 missing-primary-key");
  }

  @Test
  void acceptsStepsThatOnlyChangeTheCatalogue() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @DropColumn(version = "1", column = "d", type = "text")
                class Customer {
                  @AddColumn(version = "2")
                  @AddIndex(version = "3")
                  String a;
                }
                """))
        .isEmpty();
  }

  @Test
  void knowsCompositeKeysOfJpa() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                import jakarta.persistence.Embeddable;
                import jakarta.persistence.EmbeddedId;
                import jakarta.persistence.Entity;

                @org.hibernate.annotations.DynamicUpdate
                @Entity
                class Line {
                  @EmbeddedId Key key;

                  @Backfill(version = "4", set = "'x'", where = "note IS NULL")
                  String note;
                }

                @Embeddable
                class Key {
                  long orderId;
                  int number;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsWhatIsFilledBeforeTheKeyIsThere() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId
                  @AddPrimaryKey(version = "8")
                  long id;

                  @Backfill(version = "7", set = "'x'", where = "a IS NULL")
                  String a;

                  @Backfill(version = "9", set = "'x'", where = "b IS NULL")
                  String b;
                }
                """))
        .containsExactly(
            "[missing-primary-key] customer.a needs a backfill, but table customer has no primary"
                + " key before version 8");
  }

  @Test
  void findsAReplacement() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @ReplaceColumn(version = "7", from = "a", fromType = "text", up = "a", down = "b")
                  String b;
                }
                """))
        .containsExactly("7:3 missing-primary-key");
  }

  @Test
  void findsAnExtraction() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @ExtractTable(version = "7", table = "part", columns = {"a", "b"}, key = {})
                @MappedTable(name = "customer")
                class Customer {
                  long id;

                  @MappedTable(name = "part")
                  static class PartOf {
                    String a;
                    String b;
                  }
                }
                """))
        .containsExactly("5:1 missing-primary-key");
  }

  @Test
  void findsAnInlining() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @InlineTable(version = "7", table = "part", columns = "a")
                @MappedTable(name = "customer")
                class Customer {
                  long id;
                  String a;
                }
                """))
        .containsExactly("5:1 missing-primary-key");
  }

  @Test
  void findsAnExtractionOfValues() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @ExtractTable(version = "7", table = "part", columns = "a", reference = "part_id")
                @MappedTable(name = "customer")
                class Customer {
                  Long partId;

                  @MappedTable(name = "part")
                  static class PartOf {
                    @MappedId long id;
                    String a;
                  }
                }
                """))
        .containsExactly("5:1 missing-primary-key");
  }
}
