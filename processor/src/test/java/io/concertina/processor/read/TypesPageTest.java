package io.concertina.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.processor.Sources;
import io.concertina.processor.model.SqlType;
import io.concertina.processor.sql.PostgresSql;
import io.concertina.processor.sql.SqliteSql;
import io.concertina.processor.sql.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/types.md} tells is what is done. */
class TypesPageTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void javaTypesAreWhatThePageTells() throws IOException {
    List<String> fields = new ArrayList<>();
    List<String> expected = new ArrayList<>(List.of("sample", "id -> id bigint not null key"));
    for (List<List<String>> row : table("From Java").toList()) {
      for (String type : row.get(0)) {
        String name = "field" + fields.size();
        fields.add("  %s %s;".formatted(type, name));
        String primitive = type.matches("[a-z]+") ? " not null" : "";
        expected.add(name + " -> " + name + " " + row.get(1).get(0) + primitive);
      }
    }
    assertThat(
            Shapes.of(
                Sources.read(
                    "package shop; import io.concertina.*;\n@MappedTable class Sample {\n"
                        + "  @MappedId long id;\n"
                        + String.join("\n", fields)
                        + "\n}\n"),
                "Sample"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void thePageTellsEveryJavaType() throws IOException {
    assertThat(table("From Java").flatMap(row -> row.get(0).stream()).toList())
        .containsAll(
            JavaTypes.known().stream()
                .map(name -> name.replaceFirst("^java\\.lang\\.", ""))
                .toList());
  }

  @Test
  void databasesCallTypesAsThePageTells() throws IOException {
    for (List<List<String>> row : table("On each database").toList()) {
      String type = row.get(0).get(0);
      assertThat(new PostgresSql().type(type)).as(type).isEqualTo(type);
      assertThat(new SqliteSql().type(type)).as(type).isEqualTo(row.get(1).get(0));
      assertThat(row.get(3))
          .as("other spellings of %s", type)
          .allSatisfy(other -> assertThat(SqlType.of(other)).isEqualTo(SqlType.of(type)));
    }
  }

  @Test
  void thePageTellsTheWholeVocabulary() throws IOException {
    assertThat(table("On each database").map(row -> SqlType.of(row.get(0).get(0)).name()))
        .containsAll(Types.vocabulary());
  }

  @Test
  void whatPostgresDoesNotKnowIsTranslated() {
    assertThat(Stream.of("double", "bytes", "nvarchar(40)", "datetime", "tinyint", "clob"))
        .extracting(new PostgresSql()::type)
        .containsExactly(
            "double precision", "bytea", "varchar(40)", "timestamp", "smallint", "text");
    assertThat(Stream.of("mood", "public.citext", "\"Mood\"", "inet", "tsvector", "point"))
        .allSatisfy(
            raw -> {
              assertThat(new PostgresSql().type(raw)).isEqualTo(raw);
              assertThat(new SqliteSql().type(raw)).isEqualTo("text");
            });
  }

  @Test
  void sqliteReadsNoTypeThatItWouldMisread() {
    assertThat(
            Stream.of(
                "timestamp(3) with time zone",
                "timestamp(3) without time zone",
                "time(3) with time zone",
                "interval(3)",
                "varchar(9)[]",
                "VARCHAR(40)",
                "bytea"))
        .extracting(new SqliteSql()::type)
        .containsExactly(
            "timestamp(3)", "timestamp(3)", "time(3)", "text", "text", "VARCHAR(40)", "blob");
  }

  /** The cells of the rows of the only table under a heading, each as what it has in backquotes. */
  private static Stream<List<List<String>>> table(String heading) throws IOException {
    String page = Files.readString(Path.of("../docs/types.md"));
    String section = page.split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
    return section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(
            line ->
                Arrays.stream(line.substring(1).split("\\|", -1))
                    .map(cell -> CODE.matcher(cell).results().map(code -> code.group(1)).toList())
                    .toList());
  }
}
