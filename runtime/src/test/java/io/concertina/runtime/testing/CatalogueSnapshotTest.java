package io.concertina.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that misses a difference would make every comparison worthless. */
class CatalogueSnapshotTest {

  private static final String[] TABLES = {
    "CREATE TABLE p (id int PRIMARY KEY)",
    "CREATE TABLE t (id int PRIMARY KEY, a varchar(9) DEFAULT 'x' NOT NULL, b int, c int)",
    "INSERT INTO t VALUES (1, 'y', 2, 3)"
  };

  private static void assertNoticed(TestDatabase database, String change) {
    try (database) {
      database.execute(TABLES);
      CatalogueSnapshot before = database.snapshot();
      assertThat(database.snapshot().differenceTo(before)).isEmpty();
      database.execute(change);
      assertThat(database.snapshot().differenceTo(before)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE t SET b = 4",
        "DELETE FROM t",
        "CREATE INDEX i ON t (a)",
        "CREATE UNIQUE INDEX i ON t (a, b DESC) WHERE b > 0",
        "ALTER TABLE t ADD COLUMN d int",
        "ALTER TABLE t DROP COLUMN c",
        "ALTER TABLE t RENAME COLUMN b TO z",
        "CREATE VIEW v AS SELECT a FROM t",
      })
  void noticesOnEveryDatabase(String change) {
    assertNoticed(SqliteTestDatabase.create(), change);
    assertNoticed(PostgresTestDatabase.create(18), change);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE t ALTER COLUMN a DROP NOT NULL",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT 'z'",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(10)",
        "ALTER TABLE t ALTER COLUMN a SET STATISTICS 17",
        "ALTER TABLE t ADD CONSTRAINT k CHECK (b > 0) NOT VALID",
        "ALTER TABLE t ADD FOREIGN KEY (b) REFERENCES p NOT VALID",
        "COMMENT ON COLUMN t.a IS 'hello'",
        "GRANT SELECT (a) ON t TO PUBLIC",
        "GRANT SELECT ON t TO PUBLIC",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE STATISTICS s ON a, b FROM t",
        "CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION"
            + " suppress_redundant_updates_trigger()",
        "CREATE SEQUENCE s",
        "CREATE SCHEMA other",
      })
  void noticesOnPostgres(String change) {
    assertNoticed(PostgresTestDatabase.create(14), change);
    assertNoticed(PostgresTestDatabase.create(18), change);
  }

  @Test
  void noticesOnSqlite() {
    assertNoticed(
        SqliteTestDatabase.create(),
        "CREATE TRIGGER g AFTER UPDATE ON t BEGIN DELETE FROM t WHERE b < 0; END");
    assertNoticed(SqliteTestDatabase.create(), "ALTER TABLE t ALTER COLUMN a DROP NOT NULL");
    assertNoticed(SqliteTestDatabase.create(), "UPDATE t SET b = '2x'");
    assertNoticed(
        SqliteTestDatabase.create(), "ALTER TABLE t ADD COLUMN d int CHECK (d > 0) REFERENCES p");
  }

  @Test
  void doesNotNoticeWhereSqlitePutsNotNull() {
    try (TestDatabase database = SqliteTestDatabase.create()) {
      database.execute(TABLES);
      CatalogueSnapshot before = database.snapshot();
      database.execute(
          "ALTER TABLE t ALTER COLUMN a DROP NOT NULL",
          "ALTER TABLE t ALTER COLUMN a SET NOT NULL",
          "ALTER TABLE t RENAME COLUMN b TO \"q\"",
          "ALTER TABLE t RENAME COLUMN \"q\" TO \"b\"");
      assertThat(database.snapshot().differenceTo(before)).isEmpty();
    }
  }

  @Test
  void leavesConcertinasTablesOut() {
    try (TestDatabase database = SqliteTestDatabase.create()) {
      CatalogueSnapshot before = database.snapshot();
      database.execute("CREATE TABLE concertina_history (id int)");
      assertThat(database.snapshot().withoutOwn().differenceTo(before)).isEmpty();
    }
    try (TestDatabase database = PostgresTestDatabase.create(18)) {
      CatalogueSnapshot before = database.snapshot();
      database.execute("CREATE TABLE concertina_history (id bigint GENERATED ALWAYS AS IDENTITY)");
      assertThat(database.snapshot().withoutOwn().differenceTo(before)).isEmpty();
    }
  }

  @Test
  void noticesTheCounterOfAChange() {
    try (TestDatabase database = SqliteTestDatabase.create()) {
      database.execute("CREATE TABLE concertina_writes (name text)");
      CatalogueSnapshot before = database.snapshot().withoutOwn();
      database.execute("INSERT INTO concertina_writes VALUES ('concertina_writes_7')");
      assertThat(database.snapshot().withoutOwn().differenceTo(before)).isNotEmpty();
    }
    try (TestDatabase database = PostgresTestDatabase.create(18)) {
      CatalogueSnapshot before = database.snapshot().withoutOwn();
      database.execute("CREATE SEQUENCE concertina_writes_7");
      assertThat(database.snapshot().withoutOwn().differenceTo(before)).isNotEmpty();
    }
  }
}
