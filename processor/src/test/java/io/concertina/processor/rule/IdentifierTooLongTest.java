package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifierTooLongTest {

  @Test
  void countsBytes() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AddIndex(version = "9", columns = "id", name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaacd")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", column = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaä", type = "text")
                  @RenameColumn(version = "8", to = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabc")
                  String name;
                }
                """))
        .containsExactly(
            "5:49 identifier-too-long", "9:38 identifier-too-long", "10:37 identifier-too-long");
  }

  @Test
  void accepts63Bytes() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7", column = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", type = "text")
                  @AddIndex(version = "8", name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac")
                  String name;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsNamesOfConstraints() {
    String name = "a".repeat(64);
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddForeignKey(version = "7", name = "NAME", columns = "b", references = "customer")
                @AddUnique(version = "8", name = "NAME", columns = "b")
                class Customer {
                  @MappedId
                  @AddPrimaryKey(version = "6", name = "NAME")
                  long id;
                  Long b;
                }
                """
                    .replace("NAME", name)))
        .containsExactlyInAnyOrder(
            "[identifier-too-long] Foreign key " + name + " is 64 bytes long; PostgreSQL keeps 63",
            "[identifier-too-long] Unique constraint "
                + name
                + " is 64 bytes long; PostgreSQL keeps 63",
            "[identifier-too-long] Primary key " + name + " is 64 bytes long; PostgreSQL keeps 63");
  }

  @Test
  void findsALongReplacement() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @ReplaceColumn(
                      version = "7",
                      from = "a", fromType = "text", up = "a",
                      to = "a1234567890123456789012345678901234567890123456789012345678901234", type = "text",
                      down = "a1234567890123456789012345678901234567890123456789012345678901234")
                  String b;
                }
                """))
        .containsExactly("11:12 identifier-too-long");
  }

  @Test
  void shortensAForeignKeyOfATableThatTakesColumns() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @InlineTable(
                    version = "7",
                    table = "c123456789012345678901234567890123456789012345",
                    key = "customer_number",
                    columns = "a")
                class Customer {
                  @MappedId long id;
                  String a;
                }
                """))
        .isEmpty();
  }

  @Test
  void shortensNamesOfWhatIsMadeForValues() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @ExtractTable(
                    version = "7",
                    table = "c1234567890123456789012345678901234567890123456789",
                    columns = "name_of_city",
                    reference = "city_id")
                @ExtractTable(
                    version = "8",
                    table = "country",
                    columns = "country",
                    reference = "c1234567890123456789012345678901234567890123456789")
                class Customer {
                  @MappedId long id;
                  Long cityId;

                  @MappedColumn(name = "c1234567890123456789012345678901234567890123456789")
                  Long country;

                  @MappedTable(name = "c1234567890123456789012345678901234567890123456789")
                  static class City {
                    @MappedId long id;
                    String nameOfCity;
                  }

                  @MappedTable(name = "country")
                  static class Country {
                    @MappedId long id;
                    String country;
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void shortensNamesThatNobodyGave() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer_communication_preference")
                @AddIndex(version = "7", columns = {"preferred_contact_channel", "last_contacted_at"})
                @AddUnique(version = "8", columns = {"preferred_contact_channel", "last_contacted_at"})
                @DropIndex(version = "9", columns = {"preferred_contact_channel", "last_contacted_at"})
                class CommunicationPreference {
                  @MappedId long id;
                  String preferredContactChannel;
                  java.time.Instant lastContactedAt;
                }
                """))
        .isEmpty();
  }

  @Test
  void asksForTheNameOfALongIndexThatSomebodyElseMade() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer_communication_preference")
                @DropIndex(version = "9", columns = {"preferred_contact_channel", "last_contacted_at"})
                class CommunicationPreference {
                  @MappedId long id;
                  String preferredContactChannel;
                  java.time.Instant lastContactedAt;
                }
                """))
        .containsExactly("6:1 identifier-too-long");
  }
}
