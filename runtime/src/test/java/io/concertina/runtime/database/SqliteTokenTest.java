package io.concertina.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.SqliteTestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQLite itself is asked what it makes of the same text. */
class SqliteTokenTest {

  private static List<String> kinds(String sql) {
    return SqliteToken.of(sql).stream().map(t -> t.kind() + " " + t.text()).toList();
  }

  @Test
  void everyKindOfToken() {
    assertThat(
            kinds("SELECT \"a \"\" b\", `c``d`, [e \" f], 'it''s', x'00', X'', ?1, :a, @b, $c::d"))
        .containsExactly(
            "WORD SELECT",
            "QUOTED \"a \"\" b\"",
            "OPERATOR ,",
            "QUOTED `c``d`",
            "OPERATOR ,",
            "QUOTED [e \" f]",
            "OPERATOR ,",
            "STRING 'it''s'",
            "OPERATOR ,",
            "BLOB x'00'",
            "OPERATOR ,",
            "BLOB X''",
            "OPERATOR ,",
            "VARIABLE ?1",
            "OPERATOR ,",
            "VARIABLE :a",
            "OPERATOR ,",
            "VARIABLE @b",
            "OPERATOR ,",
            "VARIABLE $c",
            "ILLEGAL :",
            "VARIABLE :d");
    assertThat(kinds("1 1.5 .5e-3 1_000 0xFFe 1e 7x 5.e2"))
        .containsExactly(
            "NUMBER 1",
            "NUMBER 1.5",
            "NUMBER .5e-3",
            "NUMBER 1_000",
            "NUMBER 0xFFe",
            "ILLEGAL 1e",
            "ILLEGAL 7x",
            "NUMBER 5.e2");
    assertThat(kinds("a->>'$'||b->c<=d<>e!=f==g<<h>>i>=j-k/l.m;"))
        .contains(
            "OPERATOR ->>",
            "OPERATOR ||",
            "OPERATOR ->",
            "OPERATOR <=",
            "OPERATOR <>",
            "OPERATOR !=",
            "OPERATOR ==",
            "OPERATOR <<",
            "OPERATOR >>",
            "OPERATOR >=",
            "OPERATOR -",
            "OPERATOR /",
            "OPERATOR .",
            "OPERATOR ;")
        .doesNotContain("ILLEGAL -");
    assertThat(kinds("a/*, 'b*/--c'\nd/* no end")).containsExactly("WORD a", "WORD d");
    assertThat(kinds("straße a$b \u00a0c d\u2028e 'open"))
        .containsExactly(
            "WORD straße", "WORD a$b", "WORD \u00a0c", "WORD d\u2028e", "ILLEGAL 'open");
  }

  /** Each is a column's name as it can be written. */
  private static final List<String> NAMES =
      List.of(
          "plain",
          "'room'",
          "'it''s'",
          "\"od\"\"d\"",
          "\"a, b (c) -- d\"",
          "[br \" ' ` (]",
          "`tick``s`",
          "straße",
          "stra",
          "STRASSE",
          "ÄÖ",
          "äö",
          "日本語",
          "😀",
          "a$1",
          "_x",
          "\"\u00a0\"",
          "\u00a0n",
          "\"check\"",
          "\"primary\"",
          "`/* x */`",
          "key",
          "generated",
          "\"new\nline\"",
          "\"x'00'\"",
          "\"CONSTRAINT\"");

  @Test
  void namesAreThoseThatSqliteSees() {
    try (SqliteTestDatabase database = SqliteTestDatabase.create()) {
      for (String space : List.of(" ", "\n", "/* ' \" [ */", " -- ' \" (,\n", "\f", " \u000b")) {
        String columns =
            String.join(
                ",",
                NAMES.stream()
                    .map(name -> name + space + "TEXT" + space + "DEFAULT" + space + "'check (a)'")
                    .toList());
        database.execute("DROP TABLE IF EXISTS t", "CREATE TABLE t(" + columns + ")");
        List<String> seen = database.query("SELECT name FROM pragma_table_xinfo('t')");
        String sql = database.query("SELECT sql FROM sqlite_schema WHERE name = 't'").get(0);
        SqliteDefinition definition = SqliteDefinition.of(sql);
        assertThat(definition.parts().stream().map(p -> SqliteToken.of(p).get(0).name()))
            .as(space)
            .isEqualTo(seen);
        for (String name : seen) {
          assertThat(Stream.of(definition).filter(d -> !d.generated(name).isEmpty())).isEmpty();
          // Only this one column changes, and SQLite takes what comes out.
          SqliteDefinition changed = definition.withDefault(name, "'z'");
          database.execute("DROP TABLE IF EXISTS u", changed.create("u"));
          assertThat(
                  database.query(
                      "SELECT name FROM pragma_table_xinfo('u') WHERE dflt_value = '''z'''"))
              .as(name)
              .containsExactly(name);
          assertThat(
                  database.query(
                      "SELECT count(*) FROM pragma_table_xinfo('u') WHERE dflt_value = '''check"
                          + " (a)'''"))
              .containsExactly(String.valueOf(NAMES.size() - 1));
        }
      }
    }
  }

  /** Two names are one where SQLite refuses them beside each other. */
  @Test
  void caseIsThatOfAscii() {
    try (SqliteTestDatabase database = SqliteTestDatabase.create()) {
      for (List<String> pair :
          List.of(
              List.of("Room", "rOOM"),
              List.of("Ä", "ä"),
              List.of("straße", "STRASSE"),
              List.of("İ", "i"),
              List.of("K", "\u212a"))) {
        boolean same = false;
        try {
          database.execute(
              "DROP TABLE IF EXISTS t",
              "CREATE TABLE t (%s, %s)".formatted(pair.get(0), pair.get(1)));
        } catch (RuntimeException e) {
          same = true;
        }
        assertThat(SqliteToken.same(pair.get(0), pair.get(1))).as(pair.toString()).isEqualTo(same);
      }
    }
  }

  /** What SQLite refuses to tell apart is not told apart either. */
  @Test
  void whatIsNoTokenIsRefusedBySqliteToo() {
    try (SqliteTestDatabase database = SqliteTestDatabase.create()) {
      for (String text :
          List.of(
              "1", "1.5e3", "1_0", ".5", "5.", "0x1F", "x'0f'", "'a''b'", "1e", "7x", "'a",
              "1__0z")) {
        boolean whole =
            SqliteToken.of(text).size() == 1
                && SqliteToken.of(text).get(0).kind() != SqliteToken.Kind.ILLEGAL;
        boolean taken = true;
        try {
          database.query("SELECT " + text);
        } catch (RuntimeException e) {
          taken = false;
        }
        assertThat(whole).as(text).isEqualTo(taken);
      }
    }
  }

  @Test
  void aNameIsFoundWhereItIsOne() {
    String trigger =
        "CREATE TRIGGER t AFTER UPDATE OF 'mail' ON \"Account\" WHEN NEW.[was] <> 'room' BEGIN"
            + " UPDATE log SET 'now' = NEW.'kind' WHERE straße = 'stra'; /* gone */ END";
    List<SqliteToken> tokens = SqliteToken.of(trigger);
    assertThat(
            Stream.of("mail", "ACCOUNT", "was", "now", "kind", "straße", "log")
                .filter(name -> !SqliteToken.names(tokens, name)))
        .isEmpty();
    assertThat(
            Stream.of("room", "stra", "gone", "acc", "STRAßE ")
                .filter(name -> SqliteToken.names(tokens, name)))
        .isEmpty();
  }
}
