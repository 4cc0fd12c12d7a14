package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullInConcatenationTest {

  private static String source(String type, String fill) {
    return """
    package shop;

    import io.concertina.*;

    @MappedTable(name = "booking")
    class Booking {
      @MappedId long id;
      String name;
      @MappedColumn(nullable = false) String code;
      long number;
      boolean open;
      java.time.Instant at;
      java.time.LocalDate day;
      java.time.LocalDateTime seen;

      @AddColumn(version = "7", fill = "%s", notNull = true)
      %s made;
    }
    """
        .formatted(fill, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "String ; code || name",
        "String ; 'x' || (name || code)",
        "String ; (name || '')::text"
      })
  void findsAColumnThatMayBeNull(String type, String fill) {
    assertThat(Findings.in(source(type, fill)))
        .singleElement()
        .asString()
        .endsWith(" null-in-concatenation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "String ; code || number",
        "String ; code || coalesce(name, '')",
        "String ; coalesce(code || name, '')",
        "String ; concat(code, name)"
      })
  void acceptsWhatHasAValue(String type, String fill) {
    assertThat(Findings.in(source(type, fill))).isEmpty();
  }

  @Test
  void saysNothingOfAColumnThatMayBeNull() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "booking")
                class Booking {
                  @MappedId long id;
                  String name;
                  @AddColumn(version = "7", fill = "'x' || name")
                  String made;
                }
                """))
        .isEmpty();
  }
}
