package io.concertina.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.migration.Table;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of a type is a column of that type, however PostgreSQL spells what it was given. */
class TypeNameTest {

  private static final List<String> SPELLINGS =
      List.of(
          "numeric",
          "numeric(10)",
          "numeric(10,0)",
          "decimal ( 10 , 2 )",
          "DEC(5)",
          "char",
          "character",
          "character (3)",
          "bpchar",
          "bpchar(3)",
          "\"char\"",
          "nchar",
          "nchar(4)",
          "national character(4)",
          "national char (4)",
          "character varying",
          "char varying(4)",
          "nchar varying(4)",
          "national character varying(4)",
          "national  char  varying(4)",
          "pg_catalog.varchar(3)",
          "pg_catalog.int4",
          "bit",
          "bit(3)",
          "bit varying",
          "bit varying(3)",
          "varbit(3)",
          "float",
          "float(1)",
          "float(24)",
          "float(25)",
          "float(53)",
          "double precision",
          "int[3]",
          "int [3]",
          "int[][]",
          "int8[2][3]",
          "int array",
          "INT ARRAY[4]",
          "varchar(3)[]",
          "numeric (10)[]",
          "time(3)",
          "time(6)",
          "time (3) with time zone",
          "timetz(2)",
          "timestamp (3) without time zone",
          "timestamp(6) with time zone",
          "timestamp(9)",
          "timestamptz(2)",
          "timestamp without time zone[]",
          "timestamp(3) without time zone array[2]",
          "interval",
          "interval(3)",
          "interval year to month",
          "interval day to second(3)",
          "interval minute to second (6)",
          "mood",
          "mood[]",
          "other.mood",
          "\"Odd Mood\"",
          "\"Odd Mood\"[]",
          "zip",
          "text collate \"C\"",
          "varchar(9)[] COLLATE \"C\"",
          "jsonb",
          "macaddr8");

  /**
   * What only PostgreSQL can tell: which schema is looked into first, which quotes mean nothing.
   */
  private static final List<String> ASKED =
      List.of(
          "public.mood",
          "public.zip[]",
          "\"mood\"",
          "\"varchar\"(3)",
          "public.\"Odd Mood\"",
          "pg_catalog.\"char\"");

  private static void types(TestDatabase database) {
    database.execute(
        "CREATE TYPE mood AS ENUM ('good')",
        "CREATE TYPE \"Odd Mood\" AS ENUM ('odd')",
        "CREATE DOMAIN zip AS varchar(5)",
        "CREATE SCHEMA other",
        "CREATE TYPE other.mood AS ENUM ('other')");
  }

  private static String live(TestDatabase database, String type) {
    database.execute("DROP TABLE IF EXISTS t", "CREATE TABLE t (c " + type + ")");
    return database
        .query(
            "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid ="
                + " 't'::regclass AND attname = 'c'")
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void hasOneSpelling(int major) {
    try (TestDatabase database = PostgresTestDatabase.create(major)) {
      types(database);
      for (String type : SPELLINGS) {
        assertThat(TypeName.canonical(type))
            .as(type)
            .isEqualTo(TypeName.canonical(live(database, type)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void asksTheDatabaseForTheRest(int major) throws SQLException {
    try (TestDatabase database = PostgresTestDatabase.create(major);
        Session session = new Session(database.dataSource())) {
      types(database);
      Names names = new Names("public");
      for (String type : ASKED) {
        String live = live(database, type);
        assertThat(PostgresColumnTypes.isNamed(session, names, new Table("", "t"), live, type))
            .as(type)
            .isTrue();
      }
      live(database, "mood");
      for (String other : List.of("other.mood", "text", "no_such_type", "\"Mood\"")) {
        assertThat(PostgresColumnTypes.isNamed(session, names, new Table("", "t"), "mood", other))
            .as(other)
            .isFalse();
      }
    }
  }
}
