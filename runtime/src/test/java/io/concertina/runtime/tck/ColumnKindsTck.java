package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Added columns: arrays, documents, enums and domains, collations and comments. */
interface ColumnKindsTck extends Fixture {

  Release KINDS = Release.of("24.1", "24.2", "24.3", "24.4", "24.5", "24.6", "24.7", "24.8");

  Release CONTRACTED =
      Release.of("24.1", "24.2", "24.3", "24.4", "24.5", "24.6", "24.7", "24.8", "24.9");

  private CatalogueSnapshot articles() {
    return legacy(Scenarios.articles(database().kind()));
  }

  private String article(long id) {
    return database()
        .query(
            "SELECT title_key, tags, words, extras, state, before, origin, target FROM article"
                + " WHERE id = "
                + id)
        .get(0);
  }

  @Test
  default void columnKindsThroughTheirWholeLife() {
    CatalogueSnapshot original = articles();
    boolean postgres = database().kind() == Kind.POSTGRES;
    for (int turn = 0; turn < 2; turn++) {
      service(KINDS).migrate();
      database()
          .execute(
              "INSERT INTO article (id, title) VALUES (-1, 'Old News')",
              "UPDATE article SET title = 'Fresh Paint' WHERE id = 1",
              "INSERT INTO article (id, title, title_key, tags, words, extras, state, before,"
                  + " origin, target) VALUES (-2, 'New', 'n', '{a,b}', '{c}', '[]', 'printed',"
                  + " 'draft', '53111', '53113')");
      service(CONTRACTED).migrate();
      assertThat(article(-1))
          .isEqualTo(
              postgres
                  ? "old news|{}|{Old,News}|{\"title\": \"Old News\"}|draft|printed|00000|100-1"
                  : "old news|{}|Old,News|{\"title\":\"Old News\"}|draft|printed|00000|1-001");
      assertThat(article(1))
          .startsWith(postgres ? "fresh paint|{}|{Fresh,Paint}|" : "fresh paint|{}|Fresh,Paint|")
          .endsWith("|draft|printed|00000|10001");
      assertThat(article(-2)).isEqualTo("n|{a,b}|{c}|[]|printed|draft|53111|53113");
      assertThat(
              database()
                  .query(
                      "SELECT count(*) FROM article WHERE title_key = "
                          + (postgres ? "lower(title) COLLATE \"C\"" : "upper(title)")))
          .containsExactly("21");
      assertThat(service(CONTRACTED).plan().lines()).isEmpty();
      database()
          .execute(
              "DELETE FROM article WHERE id < 0",
              "UPDATE article SET title = 'Title 1' WHERE id = 1");
      service(CONTRACTED).downTo("0");
      assertSame("back", now().catalogue(), original.catalogue());
    }
  }

  @Test
  default void columnKindsMadeByHand() {
    articles();
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "ALTER TABLE article ADD COLUMN tags character varying(9)[] DEFAULT '{}' NOT"
                        + " NULL, ADD COLUMN state article_state DEFAULT 'draft' NOT NULL, ADD"
                        + " COLUMN origin \"Postal Code\" DEFAULT '00000'",
                    "ALTER TABLE article ADD COLUMN tags text DEFAULT '{}' NOT NULL"));
    if (database().kind() == Kind.POSTGRES) {
      database().execute("COMMENT ON COLUMN article.state IS 'where it is'");
    }
    Recorder recorder = new Recorder();
    service("24.2", "24.5", "24.7").listener(recorder).migrate();
    assertThat(recorder.events("did")).hasSize(database().kind() == Kind.POSTGRES ? 0 : 3);
    assertThat(recorder.events("recognised 24.2")).hasSize(1);
  }

  @Test
  default void columnOfAnotherCollation() {
    articles();
    database()
        .execute(
            "ALTER TABLE article ADD COLUMN title_key text "
                + database().kind().pick("COLLATE \"POSIX\"", "COLLATE RTRIM"));
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("24.1").migrate())
        .withMessageContaining(
            database()
                .kind()
                .pick(
                    "wanted: article.title_key COLLATE \"C\"\n    found:  article.title_key text"
                        + " COLLATE pg_catalog.\"POSIX\"",
                    "wanted: article.title_key COLLATE NOCASE\n    found:  article.title_key"
                        + " COLLATE RTRIM"));
    assertSame("refused", now(), before);
    database().execute("ALTER TABLE article DROP COLUMN title_key");
    service("24.1").migrate();
    assertThat(service("24.1").status().complete()).isTrue();
  }

  @Test
  default void commentThatSaysSomethingElse() {
    articles();
    if (database().kind() == Kind.SQLITE) {
      service("24.5").migrate();
      assertThat(service("24.5").plan().lines()).isEmpty();
      return;
    }
    database()
        .execute(
            "ALTER TABLE article ADD COLUMN state article_state DEFAULT 'draft' NOT NULL",
            "COMMENT ON COLUMN article.state IS 'a person''s words'");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("24.5").migrate())
        .withMessageContaining("wanted: comment on article.state: where it is")
        .withMessageContaining("found:  comment on article.state: a person's words");
    database().execute("COMMENT ON COLUMN article.state IS NULL");
    service("24.5").migrate();
    assertThat(
            database()
                .query(
                    "SELECT col_description(attrelid, attnum) FROM pg_attribute WHERE attname ="
                        + " 'state' AND attrelid = 'article'::regclass"))
        .containsExactly("where it is");
  }

  /** Whatever the column's collation takes for equal: the writer gave the value. */
  @Test
  default void aChangeOfCaseIsAValueOfTheWriter() {
    articles();
    service("24.1").migrate();
    database().execute("UPDATE article SET title = 'Other', title_key = 'TITLE 1' WHERE id = 1");
    assertThat(database().query("SELECT title_key FROM article WHERE id = 1"))
        .containsExactly("TITLE 1");
  }

  /** All types are as declared, and no value of the two sides is lost. */
  @Test
  default void columnKindsAsDeclared() {
    articles();
    service(KINDS).migrate();
    assertThat(
            database()
                .query(
                    database()
                        .kind()
                        .pick(
                            "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE"
                                + " attrelid = 'article'::regclass AND attnum > 2 ORDER BY attnum",
                            "SELECT lower(type) FROM pragma_table_info('article') WHERE cid > 1 ORDER BY"
                                + " cid")))
        .containsExactlyElementsOf(
            database().kind() == Kind.POSTGRES
                ? List.of(
                    "text",
                    "character varying(9)[]",
                    "text[]",
                    "jsonb",
                    "article_state",
                    "article_state",
                    "\"Postal Code\"",
                    "\"Postal Code\"")
                : List.of("text", "text", "text", "text", "text", "text", "text", "text"));
  }
}
