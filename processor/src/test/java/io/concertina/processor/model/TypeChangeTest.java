package io.concertina.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeChangeTest {

  private static TypeChange change(String from, String to) {
    return TypeChange.of(SqlType.of(from), SqlType.of(to));
  }

  @Test
  void whatThePageListsIsInPlace() throws IOException {
    List<MatchResult> examples =
        Pattern.compile("\\| `([^`]+)` → `([^`]+)` \\|")
            .matcher(Files.readString(Path.of("../docs/steps/alter-type.md")))
            .results()
            .toList();
    assertThat(examples)
        .hasSize(15)
        .allSatisfy(
            example ->
                assertThat(change(example.group(1), example.group(2)))
                    .as(example.group())
                    .isEqualTo(TypeChange.IN_PLACE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "character varying(40) > varchar(41) > IN_PLACE",
        "VARCHAR(40) > varchar(40) > NONE",
        "timestamp(3) with time zone > timestamptz > IN_PLACE",
        "timestamptz > timestamp(6) with time zone > NONE",
        "varchar(40) > varchar(39) > CONVERTS",
        "text > varchar(40) > CONVERTS",
        "varchar > varchar(40) > CONVERTS",
        "numeric > numeric(10,2) > CONVERTS",
        "'numeric(14,2)' > 'numeric(10,2)' > CONVERTS",
        "inet > cidr > CONVERTS",
        "timestamp > timestamp(0) > CONVERTS",
        "'numeric(10,2)' > 'numeric(14,4)' > CONVERTS",
        "'numeric(10)' > 'numeric(12,0)' > IN_PLACE",
        "'numeric(10,2)' > 'numeric(12)' > CONVERTS",
        "integer > bigint > CONVERTS",
        "char(3) > char(4) > CONVERTS",
        "char(3) > varchar(3) > REWRITES",
        "integer > numeric > REWRITES",
        "numeric > double precision > REWRITES",
        "real > double precision > CONVERTS",
        "'numeric(5,-2)' > 'numeric(6,-3)' > REWRITES",
        "bit(3) > bit(4) > REWRITES",
        "text > citext > REWRITES",
        "timestamp > timestamptz > REWRITES",
        "date > timestamp > REWRITES",
        "json > jsonb > REWRITES",
        "mood > text > REWRITES",
        "varchar(9)[] > varchar(10)[] > REWRITES"
      })
  void judges(String from, String to, TypeChange expected) {
    assertThat(change(from, to)).isEqualTo(expected);
  }
}
