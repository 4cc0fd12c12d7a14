package io.concertina.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The databases take the types of {@code docs/types.md}. */
class TypesPageTest {

  /** Type, type on SQLite, type in a STRICT table. */
  private static List<List<String>> types() throws IOException {
    String page = Files.readString(Path.of("../docs/types.md"));
    return page.split("\n## On each database\n", 2)[1]
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.split("`", -1)).toList())
        .map(cells -> List.of(cells.get(1), cells.get(3), cells.get(5)))
        .toList();
  }

  @Test
  void sqliteTakesThemInAnyTable() throws IOException {
    try (TestDatabase database = SqliteTestDatabase.create()) {
      database.execute(
          "CREATE TABLE plain (id integer PRIMARY KEY)",
          "CREATE TABLE strict (id integer PRIMARY KEY) STRICT",
          "INSERT INTO plain VALUES (1)");
      for (List<String> type : types()) {
        String name = "\"" + type.get(0) + "\"";
        assertThat(SqliteTypes.strict(type.get(1))).isEqualTo(type.get(2));
        database.execute(
            "ALTER TABLE plain ADD COLUMN " + name + " " + type.get(1),
            "ALTER TABLE strict ADD COLUMN " + name + " " + type.get(2),
            "UPDATE plain SET " + name + " = '7'");
        String kept =
            switch (SqliteTypes.affinity(type.get(1))) {
              case "INTEGER", "NUMERIC" -> "integer";
              case "REAL" -> "real";
              default -> "text";
            };
        assertThat(database.query("SELECT typeof(" + name + ") FROM plain")).containsExactly(kept);
      }
    }
  }

  @Test
  void postgresTakesThem() throws IOException {
    for (int major : List.of(14, 18)) {
      try (TestDatabase database = PostgresTestDatabase.create(major)) {
        for (List<String> type : types()) {
          database.execute("CREATE TABLE t (c " + type.get(0) + ")");
          String live =
              "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid ="
                  + " 't'::regclass AND attname = 'c'";
          assertThat(TypeName.canonical(database.query(live).get(0))).isEqualTo(type.get(0));
          database.execute("DROP TABLE t");
        }
      }
    }
  }
}
