package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTypeMismatchTest {

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

      @AddColumn(version = "7", fill = "%s")
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
        "Long ; lower(name)",
        "Long ; name",
        "Long ; ''",
        "Long ; open",
        "Boolean ; number",
        "Boolean ; 1",
        "Boolean ; 'perhaps'",
        "java.time.LocalDate ; name",
        "java.time.LocalDate ; to_char(day, 'YYYY')",
        "java.util.UUID ; md5(name)",
        "java.util.UUID ; 'none'",
        "Integer ; CASE WHEN open THEN 'a' ELSE 'b' END",
        "Integer ; CASE WHEN open THEN name END",
        "Integer ; code || number",
        "Integer ; coalesce(name, 'x')",
        "Integer ; number IS NULL"
      })
  void findsATypeThatTheColumnDoesNotTake(String type, String fill) {
    assertThat(Findings.in(source(type, fill)))
        .singleElement()
        .asString()
        .endsWith(" expression-type-mismatch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Long ; length(name)",
        "Long ; '12'",
        "Long ; number * 2",
        "Long ; CAST(name AS bigint)",
        "java.math.BigDecimal ; number",
        "Integer ; 1.5",
        "Boolean ; name = 'x' AND open",
        "Boolean ; 'yes'",
        "String ; number",
        "String ; open",
        "String ; '' || number",
        "Long ; my_function(name)",
        "Long ; pg_temp.lower(name)",
        "Long ; CASE WHEN open THEN 1 ELSE NULL END",
        "Long ; nullif(number, 0)",
        "java.util.UUID ; '6f1bba0c-6d9e-4f0b-9d5e-0d5c8f7a1b2c'",
        "java.util.UUID ; md5(name)::uuid"
      })
  void acceptsWhatFits(String type, String fill) {
    assertThat(Findings.in(source(type, fill))).isEmpty();
  }

  @Test
  void looksAtDefaultsToo() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "booking")
                class Booking {
                  @MappedId long id;
                  @AddColumn(version = "7", defaultValue = "'none'")
                  Integer a;
                  @AddColumn(version = "8", defaultValue = "'{}'", type = "jsonb")
                  String b;
                  @AddColumn(version = "9", defaultValue = "'draft'", type = "booking_state")
                  String c;
                }
                """))
        .containsExactly("8:44 expression-type-mismatch");
  }
}
