package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionDependentExpressionTest {

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
        "String ; current_user || ''",
        "String ; current_setting('app.tenant')",
        "String ; coalesce(name, session_user)",
        "java.time.LocalDate ; CAST(at AS date)",
        "java.time.LocalDate ; at::date",
        "java.time.LocalDate ; at",
        "java.time.LocalDate ; date(at)",
        "java.time.Instant ; seen",
        "java.time.Instant ; coalesce(at, timestamptz '2020-01-01')",
        "java.time.Instant ; date_trunc('day', at)",
        "java.time.Instant ; to_timestamp(name, 'YYYY')",
        "Integer ; extract(hour FROM at)",
        "String ; to_char(at, 'YYYY-MM-DD')",
        "String ; CASE WHEN open THEN CAST(at AS text) ELSE '' END",
        "String ; name || day",
        "String ; concat(name, at)",
        "String ; CAST(day AS text)",
        "String ; seen::varchar(40)"
      })
  void findsWhatTheSessionDecides(String type, String fill) {
    assertThat(Findings.in(source(type, fill)))
        .singleElement()
        .asString()
        .endsWith(" session-dependent-expression");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "java.time.LocalDate ; (at AT TIME ZONE 'UTC')::date",
        "java.time.Instant ; seen AT TIME ZONE 'UTC'",
        "java.time.Instant ; coalesce(at, timestamptz '2020-01-01T00:00:00Z')",
        "java.time.Instant ; coalesce(at, '2020-01-01T00:00:00Z')",
        "java.time.Instant ; date_trunc('day', at, 'UTC')",
        "Long ; extract(epoch FROM at)",
        "String ; to_char(day, 'YYYY-MM-DD')",
        "java.time.LocalDate ; CAST(name AS date)",
        "java.time.LocalDate ; date '2020-01-01'",
        "java.time.LocalDateTime ; day",
        "String ; name || number",
        "String ; my_function(at)"
      })
  void acceptsWhatIsTheSameEverywhere(String type, String fill) {
    assertThat(Findings.in(source(type, fill))).isEmpty();
  }

  @Test
  void letsABackfillConvertMomentsAsItRunsInOurSessionsAlone() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "booking")
                class Booking {
                  @MappedId long id;
                  java.time.Instant at;
                  @Backfill(version = "7", set = "CAST(at AS date)", where = "day IS NULL")
                  java.time.LocalDate day;
                  @Backfill(version = "8", set = "current_user", where = "by IS NULL")
                  String by;
                }
                """))
        .containsExactly("11:34 session-dependent-expression");
  }

  @Test
  void findsBothDirectionsOfAReplacement() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "booking")
                class Booking {
                  @MappedId long id;
                  @ReplaceColumn(
                      version = "7",
                      from = "at",
                      fromType = "timestamptz",
                      up = "at AT TIME ZONE 'UTC'",
                      down = "seen")
                  java.time.LocalDateTime seen;
                }
                """))
        .containsExactly("13:14 session-dependent-expression");
  }
}
