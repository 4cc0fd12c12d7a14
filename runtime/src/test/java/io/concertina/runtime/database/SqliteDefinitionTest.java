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
}
