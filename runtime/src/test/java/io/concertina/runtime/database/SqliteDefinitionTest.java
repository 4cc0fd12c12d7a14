package io.concertina.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a table's own text keeps a column from being dropped. */
class SqliteDefinitionTest {

  @Test
  void partsEndAtTheCommasOfTheTable() {
    assertThat(
            SqliteDefinition.of(
                    "CREATE TABLE \"a (b\" (id int /* , */, -- one, two\n"
                        + " \"x, y\" numeric(3, 2) DEFAULT '), (', [z] text, CHECK (id IN (1, 2)))")
                .parts())
        .containsExactly(
            "id int", "\"x, y\" numeric(3, 2) DEFAULT '), ('", "[z] text", "CHECK (id IN (1, 2))");
  }

  @Test
  void onlyWhatComputesWithTheColumnUsesIt() {
    SqliteDefinition definition =
        SqliteDefinition.of(
            "CREATE TABLE t (fax text CHECK (fax <> ''), \"other fax\" text, loud AS (upper(FAX)),"
                + " mate text DEFAULT 'fax', boss int REFERENCES s (fax) CHECK (boss > 0), CHECK"
                + " (length(fax) > 2), UNIQUE (mate,\n \"fax\"), CHECK (fax_2 <> 'x'))");
    assertThat(definition.using("fax"))
        .isEqualTo(
            List.of(
                "\"loud AS (upper(FAX))\"",
                "\"CHECK (length(fax) > 2)\"",
                "\"UNIQUE (mate, \"fax\")\""));
  }

  @Test
  void aDefaultIsReplacedWhereverItStands() {
    String sql =
        "CREATE TABLE t (id integer PRIMARY KEY, my_default int DEFAULT 5 NOT NULL, b text CONSTRAINT"
            + " d DEFAULT 'it''s, (x)' COLLATE NOCASE, c int CHECK (c > 0) DEFAULT (1 + (2)), d real"
            + " default -1.5e3 UNIQUE, \"e\" int REFERENCES t(id)) WITHOUT ROWID, STRICT";
    SqliteDefinition all =
        SqliteDefinition.of(sql)
            .withDefault("my_default", "7")
            .withDefault("B", "upper('x')")
            .withDefault("c", "")
            .withDefault("d", "0")
            .withDefault("e", "9");
    assertThat(all.create("u"))
        .isEqualTo(
            "CREATE TABLE u (\n  id integer PRIMARY KEY,\n  my_default int NOT NULL DEFAULT 7,\n"
                + "  b text COLLATE NOCASE DEFAULT (upper('x')),\n  c int CHECK (c > 0),\n"
                + "  d real UNIQUE DEFAULT 0,\n  \"e\" int REFERENCES t(id) DEFAULT 9) WITHOUT"
                + " ROWID, STRICT");
  }

  @Test
  void aConstraintIsFoundByItsName() {
    SqliteDefinition table =
        SqliteDefinition.of(
            "CREATE TABLE t (a int, CONSTRAINT \"a_pos\" CHECK (a > 0), CONSTRAINT a_pos_too CHECK (a"
                + " < 9))");
    assertThat(table.constraint("A_POS")).contains("CONSTRAINT \"a_pos\" CHECK (a > 0)");
    assertThat(table.constraint("a_pos_too")).contains("CONSTRAINT a_pos_too CHECK (a < 9)");
    assertThat(table.constraint("a")).isEmpty();
  }

  @Test
  void constraintsWithoutCommasBetweenThemAreSeveral() {
    SqliteDefinition table =
        SqliteDefinition.of(
            "CREATE TABLE t (a int CONSTRAINT own CHECK (a > 0) UNIQUE, CONSTRAINT first UNIQUE (a)"
                + " ON CONFLICT FAIL CONSTRAINT \"second\"CHECK (a <> ' UNIQUE ')\nprimary key (a)"
                + " FOREIGN KEY (a) REFERENCES t (a) ON DELETE SET NULL NOT DEFERRABLE CONSTRAINT"
                + " uniques CHECK(a < 9))");
    assertThat(table.parts())
        .containsExactly(
            "a int CONSTRAINT own CHECK (a > 0) UNIQUE",
            "CONSTRAINT first UNIQUE (a) ON CONFLICT FAIL",
            "CONSTRAINT \"second\"CHECK (a <> ' UNIQUE ')",
            "primary key (a)",
            "FOREIGN KEY (a) REFERENCES t (a) ON DELETE SET NULL NOT DEFERRABLE",
            "CONSTRAINT uniques CHECK(a < 9)");
    assertThat(table.altered("DROP CONSTRAINT \"first\"").parts())
        .hasSize(5)
        .contains("CONSTRAINT \"second\"CHECK (a <> ' UNIQUE ')");
  }

  @Test
  void theColumnsThatAConstraintMakesUnique() {
    assertThat(SqliteDefinition.unique("CONSTRAINT c UNIQUE (a COLLATE NOCASE DESC, \"b, c\",[d])"))
        .containsExactly("a", "b, c", "d");
    assertThat(SqliteDefinition.unique("primary key(a)")).containsExactly("a");
    assertThat(SqliteDefinition.unique("CONSTRAINT c CHECK (a > 0)")).isEmpty();
  }

  @Test
  void conditionsAreComparedWithoutNamesAndLayout() {
    assertThat(SqliteDefinition.condition("CONSTRAINT t_a_check CHECK  (a > 0)"))
        .isEqualTo(SqliteDefinition.condition("constraint \"t_a_check\" CHECK (a  >0)"))
        .isNotEqualTo(SqliteDefinition.condition("CONSTRAINT t_a_check CHECK (a > 1)"));
    assertThat(SqliteDefinition.condition("CONSTRAINT c CHECK (a <> 'x y')"))
        .isNotEqualTo(SqliteDefinition.condition("CONSTRAINT c CHECK (a <> 'xy')"));
  }

  @Test
  void wordsInTextsAndForeignNamesAreNoKeywords() {
    SqliteDefinition table =
        SqliteDefinition.of(
            "CREATE TABLE 'shelf' ('room' TEXT DEFAULT 'a, CHECK (room)', stra text, straße TEXT"
                + " DEFAULT 'q' REFERENCES t (room) ON DELETE SET DEFAULT, \"check\" int CHECK"
                + " (\"check\" <> 'COLLATE x'), area int GENERATED ALWAYS AS ((\"stra\" || ')'))"
                + " STORED, UNIQUE ('room', \"check\") ON CONFLICT REPLACE)");
    assertThat(table.withDefault("room", "'z'").parts().get(0))
        .isEqualTo("'room' TEXT DEFAULT 'z'");
    assertThat(table.withDefault("stra", "-1").parts())
        .contains("stra text DEFAULT -1")
        .containsAll(table.parts().subList(2, 6));
    assertThat(table.withDefault("straße", "").parts().get(2))
        .isEqualTo("straße TEXT REFERENCES t (room) ON DELETE SET DEFAULT");
    assertThat(table.using("room")).hasSize(1);
    assertThat(table.using("stra")).hasSize(1);
    assertThat(table.using("straße")).isEmpty();
    assertThat(table.generated("area")).contains("(\"stra\" || ')')");
    assertThat(table.collation("check")).isEqualTo("BINARY");
    assertThat(table.checks()).hasSize(1);
    assertThat(table.replacing("check"))
        .containsExactly("UNIQUE ('room', \"check\") ON CONFLICT REPLACE");
    assertThat(table.spelled("straße", "text")).isEqualTo("TEXT");
  }

  @Test
  void theKeyIsTheRowidWhereSqliteMakesItSo() {
    assertThat(
            SqliteDefinition.of("CREATE TABLE t (a INTEGER PRIMARY KEY DESC)")
                .rowidIsKey(List.of("a")))
        .isFalse();
    assertThat(
            SqliteDefinition.of("CREATE TABLE t (a INTEGER PRIMARY KEY)").rowidIsKey(List.of("A")))
        .isTrue();
    assertThat(
            SqliteDefinition.of("CREATE TABLE t (a INTEGER, b INTEGER, PRIMARY KEY (a, b))")
                .rowidIsKey(List.of("a", "b")))
        .isFalse();
    assertThat(
            SqliteDefinition.of("CREATE TABLE t (a INTEGER, CONSTRAINT k PRIMARY KEY (\"a\" DESC))")
                .rowidIsKey(List.of("a")))
        .isTrue();
  }
}
