package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What SQLite can't do is refused in words, before anything is changed. */
interface SqliteOnlyTck extends Fixture {

  @Test
  default void anotherSchemaIsRefused() {
    CatalogueSnapshot before = legacy(Scenarios.bills(database().kind()));
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("6.1").schema("shop").migrate())
        .withMessageContaining("shop")
        .withMessageContaining("SQLite");
    assertSame("refused", database().snapshot(), before);
  }

  @Test
  default void tableInAnotherSchemaIsRefused() {
    CatalogueSnapshot before = legacy(Scenarios.bills(database().kind()));
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("11.1").migrate())
        .withMessageContaining("archive")
        .withMessageContaining("SQLite");
    assertSame("refused", now(), before);
  }

  /** It stores any number, and any text, in each of them. */
  @Test
  default void typesOfOneFamilyStayAsTheyAre() {
    CatalogueSnapshot before =
        legacy(
            List.of(
                "CREATE TABLE wallet (id integer PRIMARY KEY, code varchar(20), amount"
                    + " numeric(10,2), owner varchar(40))",
                "CREATE TABLE deposit (id integer PRIMARY KEY, wallet_id integer REFERENCES wallet"
                    + " (id), cents bigint)",
                "CREATE TABLE shipment (id integer PRIMARY KEY, state text)",
                "INSERT INTO wallet VALUES (3000000000, 'more than eight', 1.25, 'o')"));
    Release release = Release.of("27.1", "27.2", "27.3", "27.4", "27.5", "28.1");
    service(release).migrate();
    assertSame("up", now(), before);
    assertThat(service(release).status().complete()).isTrue();
    assertThat(service(release).plan().lines()).isEmpty();
    service(release).downTo("0");
    assertSame("down", now(), before);
  }

  /** Whatever a column is declared as, a value that is moved out and back keeps its kind. */
  @Test
  default void orphansOfEveryKindComeBackAsTheyWere() {
    for (String table :
        List.of(
            "(id ANY NOT NULL, room INTEGER NOT NULL, a ANY, b REAL, c TEXT, d INT AS (room) VIRTUAL,"
                + " PRIMARY KEY (id)) STRICT, WITHOUT ROWID",
            "(a, id varchar(9) COLLATE NOCASE PRIMARY KEY NOT NULL, room bigint, b double precision,"
                + " c \"odd type\", d AS (room) STORED)",
            "(id integer PRIMARY KEY AUTOINCREMENT, room bigint, a blob, b numeric(9, 2), c"
                + " varchar(9) DEFAULT 'c')")) {
      database()
          .execute(
              "CREATE TABLE room (id integer PRIMARY KEY)",
              "CREATE TABLE stay " + table,
              "INSERT INTO stay (id, room, a, b, c) VALUES (1, 7, '01', 1, '02'), (2, 7, x'00ff',"
                  + " 1e300, 'it''s \"\\'), (3, 7, NULL, 0.1, NULL), (9007199254740993, 7, 1.5,"
                  + " -0.0, '')");
      List<String> kinds = kinds("stay");
      CatalogueSnapshot original = now();
      service("33.1").migrate();
      assertThat(kinds("stay")).isEmpty();
      assertThat(kinds(DeletedOrphansTck.ASIDE)).isEqualTo(kinds);
      service("33.1").downTo("0");
      assertThat(kinds("stay")).as(table).isEqualTo(kinds);
      assertSame(table, now(), original);
      database().execute("DROP TABLE stay", "DROP TABLE room");
    }
  }

  private List<String> kinds(String table) {
    return database()
        .query(
            "SELECT typeof(id), quote(id), typeof(a), quote(a), typeof(b), quote(b), typeof(c),"
                + " quote(c) FROM "
                + table
                + " ORDER BY id");
  }

  @Test
  default void numbersOfTheDatabaseAreRefused() {
    CatalogueSnapshot before = legacy(IdentityTck.VOUCHERS);
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("24.11").migrate())
        .withMessageContaining(
            "V24.11 add voucher.number can't be done: SQLite numbers the rows of a table by its"
                + " INTEGER PRIMARY KEY and by no other column");
    assertSame("refused", database().snapshot(), before);
  }

  /** A table takes the place of the one that is there, twice. */
  @Test
  default void computedColumnsOutliveARebuild() {
    CatalogueSnapshot original =
        legacy(
            List.of(
                "CREATE TABLE vessel (harbour bigint NOT NULL, code varchar(10) NOT NULL, twice int"
                    + " GENERATED ALWAYS AS (harbour * 2) VIRTUAL, name varchar(40), label text AS"
                    + " (code || ',' || coalesce(name, '')) STORED, draught int NOT NULL, PRIMARY"
                    + " KEY (harbour, code))",
                "CREATE INDEX vessel_label ON vessel (label, twice)",
                "INSERT INTO vessel (harbour, code, name, draught) VALUES (3, 'a', 'n', 1)"));
    service("25.3").migrate();
    database().execute("INSERT INTO vessel (harbour, code) VALUES (4, 'b')");
    assertThat(database().query("SELECT twice, label, draught FROM vessel ORDER BY code"))
        .containsExactly("6|a,n|1", "8|b,|null");
    assertThat(now().facts()).containsAll(original.only(f -> f.kind().equals("index")).facts());
    database().execute("DELETE FROM vessel WHERE code = 'b'");
    service("25.3").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void theServiceFindsTheDatabaseInWalMode() {
    legacy(Scenarios.bills(database().kind()));
    service("6.1").migrate();
    assertThat(database().query("PRAGMA journal_mode")).containsExactly("wal");
  }

  @Test
  default void strictTableTakesColumnsOfEveryType() {
    legacy(
        List.of(
            "CREATE TABLE gadget (id integer PRIMARY KEY, name text NOT NULL, price any, note"
                + " text, seen any) STRICT",
            "INSERT INTO gadget VALUES (1, 'g1', 1.5, 'n', NULL)"));
    service("22.5", "22.6", "22.7", "22.8").migrate();
    assertThat(
            database()
                .query("SELECT name || ' ' || type FROM pragma_table_info('gadget') WHERE cid > 4"))
        .containsExactly("sizes TEXT", "extras TEXT", "token TEXT", "label TEXT");
    database().execute("DELETE FROM concertina_history");
    Recorder again = new Recorder();
    service("22.5", "22.6", "22.7", "22.8").listener(again).migrate();
    assertThat(again.events("recognised")).hasSize(4);
    // Without the history they are somebody else's, and stay.
    CatalogueSnapshot added = now();
    service("22.5", "22.6", "22.7", "22.8").downTo("0");
    assertSame("down", now(), added);
  }

  /** To the column both are the same value; to whoever wrote it they are not. */
  @Test
  default void aChangeOfCaseIsAChange() {
    database()
        .execute(
            "CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) COLLATE NOCASE NOT NULL,"
                + " city varchar(40), score int)",
            "INSERT INTO client (id, name) VALUES (1, 'Bob'), (2, 'Eve')");
    service("1.7").migrate();
    database()
        .execute(
            "UPDATE client SET name = 'bob' WHERE id = 1",
            "UPDATE client SET full_name = 'eve' WHERE id = 2");
    assertThat(database().query("SELECT name, full_name FROM client ORDER BY id"))
        .containsExactly("bob|bob", "eve|eve");
  }

  /** SQLite would let it go, and then refuse every write of the table that refers to it. */
  @Test
  default void whatAForeignKeyRefersToStays() {
    for (String unique : List.of("CONSTRAINT room_name_key UNIQUE (name)", "CHECK (id <> 0)")) {
      database()
          .execute(
              "CREATE TABLE room (id bigint PRIMARY KEY, name varchar(20), beside bigint, "
                  + unique
                  + ")",
              unique.contains("UNIQUE")
                  ? "SELECT 1"
                  : "CREATE UNIQUE INDEX room_name_key ON room (name)",
              "CREATE TABLE sign (id integer PRIMARY KEY, room varchar(20) REFERENCES room (name))");
      CatalogueSnapshot before = now();
      assertThatExceptionOfType(SchemaMismatchException.class)
          .as(unique)
          .isThrownBy(() -> service("17.5").migrate())
          .withMessageContaining("foreign key (room) of table sign refers to it")
          .withMessageContaining("foreign key mismatch");
      assertSame("refused", now(), before);
      database().execute("DROP TABLE sign");
      service("17.5").migrate();
      database().execute("INSERT INTO room (id, name) VALUES (1, 'a'), (2, 'a')");
      database().execute("DROP TABLE room", "DELETE FROM concertina_history");
    }
  }

  /** Triggers that may fire themselves, and writers whose REPLACE tells nobody what goes. */
  @Test
  default void valuesAreKeptInStepWhateverTheConnectionSays() {
    legacy(Scenarios.patrons(database().kind(), 12));
    service("35.1").migrate();
    for (String pragma :
        List.of(
            "PRAGMA recursive_triggers = ON",
            "PRAGMA recursive_triggers = OFF",
            "PRAGMA foreign_keys = ON")) {
      database()
          .execute(
              pragma,
              "INSERT OR REPLACE INTO patron (id, name, town) VALUES (1, 'old', 'T2'), (2, 'old',"
                  + " 'Made'), (3, 'old', NULL)",
              "REPLACE INTO patron (id, town_id) SELECT 4, id FROM patron_town WHERE town = 'T5'",
              "INSERT OR IGNORE INTO patron (id, town) VALUES (5, 'nobody'), (99, 'T1')",
              "UPDATE OR IGNORE patron SET town = 'Else' WHERE id IN (6, 7)",
              "UPDATE OR REPLACE patron SET town_id = NULL WHERE id = 8",
              "UPDATE patron SET town = upper(town), town_id = town_id WHERE id = 10",
              "UPDATE patron_town SET town = town || '+' WHERE town LIKE 'T1%'");
      assertThat(
              database()
                  .query(
                      "SELECT p.id FROM patron p LEFT JOIN patron_town t ON t.id = p.town_id WHERE"
                          + " p.town || '' IS NOT t.town OR (p.town IS NULL) <> (p.town_id IS"
                          + " NULL)"))
          .as(pragma)
          .isEmpty();
      assertThat(
              database()
                  .query(
                      "SELECT id, town FROM patron WHERE id IN (1, 2, 3, 4, 6, 7, 8) ORDER BY id"))
          .as(pragma)
          .containsExactly("1|T2", "2|Made", "3|null", "4|T5", "6|Else", "7|Else", "8|null");
      assertThat(database().query("SELECT town FROM patron_town WHERE town = 'nobody'")).isEmpty();
    }
    service("35.1", "35.2").migrate();
  }

  /** The schema's text is read as SQLite reads it, whatever is quoted and however. */
  @Test
  default void namesAreToldFromTheirLikesAndFromTexts() {
    CatalogueSnapshot before =
        legacy(
            List.of(
                "CREATE TABLE 'shelf' ('id' INTEGER PRIMARY KEY, 'room' TEXT DEFAULT 'a', stra TEXT"
                    + " DEFAULT 'p', straße TEXT DEFAULT 'q', \"od\"\"d\" TEXT DEFAULT 'DEFAULT'"
                    + " CHECK (\"od\"\"d\" <> 'room'))",
                "CREATE TRIGGER keeps AFTER UPDATE OF 'stra' ON shelf BEGIN SELECT 'room'; END",
                "INSERT INTO shelf (id, \"od\"\"d\") VALUES (1, 'u')"));
    service("61.1", "61.2").migrate();
    database().execute("INSERT INTO shelf (id) VALUES (2)");
    assertThat(database().query("SELECT * FROM shelf"))
        .containsExactly("1|a|p|q|u", "2|z|new|q|DEFAULT");
    database().execute("DELETE FROM shelf WHERE id = 2");
    service("61.1", "61.2").downTo("0");
    assertSame("back", now(), before);
  }

  /** A key that may be NULL finds no row that has none; nor does one that takes two for equal. */
  @Test
  default void rowsThatNoKeyFindsAreReached() {
    for (String table :
        List.of(
            "(code TEXT PRIMARY KEY, a ANY, %s)",
            "(code TEXT, a INTEGER, %s, PRIMARY KEY (code))",
            "(code TEXT COLLATE NOCASE, a ANY, \"_rowid_\" TEXT, %s, PRIMARY KEY (code COLLATE"
                + " BINARY))")) {
      legacy(
          List.of(
              "CREATE TABLE part "
                  + table.formatted(
                      "cents INTEGER, name TEXT NOT NULL, amount INTEGER, weight INTEGER"),
              "INSERT INTO part (code, cents, name, amount, weight) VALUES (NULL, 250, 'n', 1,"
                  + " NULL), ('a', 100, 'a', 2, 5), (NULL, 7, 'm', 3, NULL), ('b', 3, 'b', 4,"
                  + " NULL)"));
      Release open = Release.of("62.1", "62.3", "62.5", "62.7", "62.8");
      service(open).migrate();
      assertThat(
              database().query("SELECT cents, price, name, label, amount, twice, weight FROM part"))
          .as(table)
          .containsExactly(
              "250|2.5|n|n|2|4|0", "100|1|a|a|4|8|5", "7|0.07|m|m|6|12|0", "3|0.03|b|b|8|16|0");
      database().execute("VACUUM");
      database()
          .execute(
              "INSERT INTO part (cents, name, amount) VALUES (333, 'x', 5)",
              "UPDATE part SET price = 9.99, label = 'y' WHERE cents = 7",
              "UPDATE part SET amount = 50 WHERE name = 'n'");
      assertThat(
              database().query("SELECT cents, price, name, label, amount, twice, weight FROM part"))
          .as(table)
          .containsExactly(
              "250|2.5|n|n|50|100|0",
              "100|1|a|a|4|8|5",
              "999|9.99|y|y|6|12|0",
              "3|0.03|b|b|8|16|0",
              "333|3.33|x|x|5|10|0");
      service(Release.of("62.1", "62.2", "62.3", "62.4", "62.5", "62.6", "62.7", "62.8", "62.9"))
          .migrate();
      assertThat(database().query("SELECT price, label, amount, twice, weight FROM part"))
          .as(table)
          .containsExactly(
              "2.5|n|50|100|0", "1|a|4|8|5", "9.99|y|6|12|0", "0.03|b|8|16|0", "3.33|x|5|10|0");
      database().execute("DELETE FROM part WHERE label = 'x'");
      service(Release.of("62.1", "62.2", "62.3", "62.4", "62.5", "62.6", "62.7", "62.8", "62.9"))
          .downTo("0");
      assertThat(database().query("SELECT cents, name, amount, weight FROM part"))
          .as(table)
          .containsExactly("250|n|50|null", "100|a|2|5", "999|y|3|null", "3|b|4|null");
      assertThat(database().query("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
          .isEmpty();
      database().execute("DROP TABLE part", "DELETE FROM concertina_history");
    }
  }

  /** Every row is looked at before a side is dropped. */
  @Test
  default void aRowWithoutAKeyHoldsTheContractAndTheWayDown() {
    legacy(
        List.of(
            "CREATE TABLE part (code TEXT PRIMARY KEY, name TEXT, cents INTEGER, amount INTEGER,"
                + " weight INTEGER)",
            "INSERT INTO part (name) VALUES ('n'), ('m')"));
    service("62.3").migrate();
    List<String> triggers =
        database().query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    for (String trigger : triggers) {
      database().execute("DROP TRIGGER \"" + trigger.substring(0, trigger.indexOf('|')) + '"');
    }
    database().execute("UPDATE part SET label = 'new' WHERE name = 'm'");
    for (String trigger : triggers) {
      database().execute(trigger.substring(trigger.indexOf('|') + 1));
    }
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("62.3", "62.4").migrate())
        .withMessageContaining("1 of 2 rows of part")
        .withMessageContaining("rowid 2");
    assertThat(database().query("SELECT name, label FROM part")).containsExactly("n|n", "m|new");
  }

  String MAILBOX =
      "CREATE TABLE mailbox (id INTEGER PRIMARY KEY, email TEXT, alias TEXT, w INTEGER, full_name"
          + " TEXT AS ('w ' || w), area INTEGER AS (w * 2) STORED%s)";

  /** One change is one row of the service's log, by whichever name it is made. */
  @Test
  default void triggersOfTheServiceFireOnceForAChange() {
    for (String recursive : List.of("OFF", "ON")) {
      database()
          .execute(
              MAILBOX.formatted(""),
              "CREATE TABLE log (id INTEGER, was TEXT, now TEXT)",
              "CREATE TRIGGER noted AFTER UPDATE OF email ON mailbox BEGIN INSERT INTO log VALUES"
                  + " (NEW.id, OLD.email, NEW.email); END",
              "INSERT INTO mailbox (id, email, w) VALUES (1, 'a@x', 1)");
      service("63.1").migrate();
      assertThat(database().query("SELECT * FROM log")).isEmpty();
      database()
          .execute(
              "PRAGMA recursive_triggers = " + recursive,
              "UPDATE mailbox SET mail = 'b@x'",
              "UPDATE mailbox SET email = 'c@x'",
              "UPDATE mailbox SET email = 'd@x', mail = 'e@x'");
      assertThat(database().query("SELECT * FROM log"))
          .startsWith("1|a@x|b@x", "1|b@x|c@x")
          .hasSize(4);
      assertThat(database().query("SELECT email, mail FROM mailbox")).containsExactly("e@x|e@x");
      database()
          .execute(
              "DROP TABLE mailbox",
              "DROP TABLE log",
              "DELETE FROM concertina_history",
              "DELETE FROM concertina_chunk");
    }
  }

  /** What they make of a value is followed, and what they refuse is refused by either name. */
  @Test
  default void triggersOfTheServiceAreFollowed() {
    for (String recursive : List.of("OFF", "ON")) {
      for (String of : List.of("OF email ", "")) {
        database()
            .execute(
                MAILBOX.formatted(""),
                "CREATE TRIGGER lowered AFTER UPDATE "
                    + of
                    + "ON mailbox WHEN NEW.email <> lower(NEW.email) BEGIN UPDATE mailbox SET email"
                    + " = lower(email) WHERE id = NEW.id; END",
                "CREATE TRIGGER checked BEFORE UPDATE "
                    + of
                    + "ON mailbox WHEN NEW.email NOT LIKE '%@%' BEGIN SELECT RAISE(ABORT, 'no"
                    + " address'); END",
                "CREATE TRIGGER checked_new AFTER INSERT ON mailbox WHEN NEW.email NOT LIKE '%@%'"
                    + " BEGIN SELECT RAISE(ABORT, 'no address'); END",
                "INSERT INTO mailbox (id, email, w) VALUES (1, 'a@x', 1)");
        service("63.1").migrate();
        database()
            .execute(
                "PRAGMA recursive_triggers = " + recursive,
                "INSERT INTO mailbox (id, mail) VALUES (2, 'B@X')",
                "INSERT INTO mailbox (id, email) VALUES (3, 'c@x')",
                "UPDATE mailbox SET mail = 'D@X' WHERE id = 1",
                "UPDATE mailbox SET email = 'E@X' WHERE id = 3");
        assertThat(database().query("SELECT id, email, mail FROM mailbox"))
            .as(recursive + of)
            .containsExactly("1|d@x|d@x", "2|b@x|b@x", "3|e@x|e@x");
        for (String bad :
            List.of(
                "INSERT INTO mailbox (id, mail) VALUES (4, 'bad')",
                "INSERT INTO mailbox (id, email) VALUES (4, 'bad')",
                "UPDATE mailbox SET mail = 'bad'",
                "UPDATE mailbox SET email = 'bad'")) {
          assertThatExceptionOfType(IllegalStateException.class)
              .as(bad)
              .isThrownBy(() -> database().execute(bad))
              .withStackTraceContaining("no address");
        }
        service("63.1", "63.2").migrate();
        database()
            .execute(
                "DROP TABLE mailbox",
                "DELETE FROM concertina_history",
                "DELETE FROM concertina_chunk");
      }
    }
  }

  /** SQLite takes a trigger that writes them, and then no write of the table. */
  @Test
  default void generatedColumnsAreReadAndNeverWritten() {
    CatalogueSnapshot before =
        legacy(
            List.of(
                MAILBOX.formatted(""), "INSERT INTO mailbox (id, alias, w) VALUES (1, 'A', 1)"));
    service("63.5", "63.3").migrate();
    database()
        .execute(
            "INSERT INTO mailbox (id, w) VALUES (2, 2)", "UPDATE mailbox SET w = 5 WHERE id = 1");
    assertThat(database().query("SELECT id, alias, sort_key, area FROM mailbox"))
        .containsExactly("1|a|W 5|10", "2|null|W 2|4");
    database().execute("DELETE FROM mailbox WHERE id = 2", "UPDATE mailbox SET w = 1");
    service("63.5", "63.3").downTo("0");
    assertSame("back", now(), before);
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("63.4").migrate())
        .withMessageContaining("mailbox.area is a generated column");
    assertSame("refused", now(), before);
    database().execute("INSERT INTO mailbox (id, w) VALUES (3, 3)");
  }

  /** The table would drop one of two rows that the fill makes alike. */
  @Test
  default void aFillDropsNoRowWhateverTheTableSaysOfConflicts() {
    for (String clause : List.of("REPLACE", "IGNORE")) {
      legacy(
          List.of(
              MAILBOX.formatted(", UNIQUE (alias) ON CONFLICT " + clause),
              "INSERT INTO mailbox (id, alias) VALUES (1, 'A'), (2, 'a'), (3, 'B')"));
      assertThatExceptionOfType(ConcertinaException.class)
          .as(clause)
          .isThrownBy(() -> service("63.3").migrate())
          .withMessageContaining("UNIQUE");
      assertThat(database().query("SELECT id, alias FROM mailbox"))
          .as(clause)
          .containsExactly("1|A", "2|a", "3|b");
      database()
          .execute(
              "DROP TABLE mailbox",
              "DELETE FROM concertina_history",
              "DELETE FROM concertina_quarantine",
              "DELETE FROM concertina_chunk",
              "DROP TABLE concertina_undo_63_3");
    }
  }

  /** Somebody else's view whose table went long ago stops no ALTER TABLE, and stays as it is. */
  @Test
  default void whatDoesNotWorkIsPutAsideUnlessItNamesWhatGoes() {
    CatalogueSnapshot before =
        legacy(
            List.of(
                "CREATE TABLE gone (x)",
                MAILBOX.formatted(""),
                "CREATE VIEW broken AS SELECT x, w FROM gone, mailbox",
                "CREATE TRIGGER broken_too INSTEAD OF INSERT ON broken BEGIN SELECT 'email'; END",
                "CREATE VIEW works AS SELECT id FROM mailbox",
                "DROP TABLE gone",
                "INSERT INTO mailbox (id, email) VALUES (1, 'a@x')"));
    service("63.1").migrate();
    service("63.1", "63.2").migrate();
    assertThat(database().query("SELECT name FROM sqlite_schema WHERE name LIKE 'broken%'"))
        .containsExactly("broken", "broken_too");
    service("63.1", "63.2").downTo("0");
    assertThat(now().catalogue().facts())
        .containsAll(
            before
                .catalogue()
                .only(f -> f.kind().equals("view") || f.kind().equals("trigger"))
                .facts());
    database().execute("CREATE VIEW worse AS SELECT x, email FROM gone, mailbox");
    service("63.1").migrate();
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("63.1", "63.2").migrate())
        .withMessageContaining(
            "view worse, which is not Concertina's, does not work (no such table")
        .withMessageContaining("DROP view main.\"worse\"");
    database().execute("DROP VIEW worse");
    service("63.1", "63.2").migrate();
  }

  /** A trigger on which every write would fail is never left behind. */
  @Test
  default void triggersAreTriedBeforeAnyWriterMeetsThem() {
    legacy(
        List.of(
            "CREATE TABLE trinket (id INTEGER PRIMARY KEY, name TEXT UNIQUE CHECK (name <>"
                + " 'trial'))",
            "CREATE TABLE log (name TEXT)",
            "CREATE TRIGGER noted AFTER INSERT ON trinket BEGIN INSERT INTO log VALUES"
                + " (NEW.name); END",
            "INSERT INTO trinket VALUES (1, 'A'), (2, 'B')"));
    for (String version : List.of("64.1", "64.2")) {
      assertThatExceptionOfType(ConcertinaException.class)
          .as(version)
          .isThrownBy(() -> service(version).migrate())
          .withMessageContaining(version.equals("64.1") ? "no such function" : "malformed JSON")
          .withMessageContaining(version.equals("64.1") ? "slug:" : "part:");
      database()
          .execute(
              "INSERT INTO trinket (id, name) VALUES (3, 'C')",
              "UPDATE trinket SET name = 'D' WHERE id = 3");
      database().execute("DELETE FROM trinket WHERE id = 3", "DELETE FROM log WHERE name = 'C'");
    }
    service("64.3").migrate();
    assertThat(database().query("SELECT lowered FROM trinket")).containsExactly("a", "b");
    service("64.1", "64.2", "64.3").downTo("0");
    assertThat(database().query("SELECT * FROM log")).containsExactly("A", "B");
    assertThat(database().query("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
        .containsExactly("noted");
  }

  /** What is kept in step reaches the service's own triggers, or they are named. */
  @Test
  default void whatWouldBeMissedIsNamedBeforeAnythingIsMade() {
    for (String found :
        List.of("trigger checked reads mailbox.email of an INSERT only", "ON CONFLICT REPLACE")) {
      boolean trigger = found.startsWith("trigger");
      CatalogueSnapshot before =
          legacy(
              List.of(
                  MAILBOX.formatted(trigger ? "" : ", UNIQUE (email) ON CONFLICT REPLACE"),
                  trigger
                      ? "CREATE TRIGGER checked BEFORE INSERT ON mailbox WHEN NEW.email NOT LIKE"
                          + " '%@%' BEGIN SELECT RAISE(ABORT, 'no address'); END"
                      : "SELECT 1"));
      assertThatExceptionOfType(ConcertinaException.class)
          .isThrownBy(() -> service("63.1").migrate())
          .withMessageContaining(found);
      assertSame(found, now(), before);
      database().execute("DROP TABLE mailbox");
    }
  }

  /** The hash in a trigger's name is that of its text. */
  @Test
  default void triggersOfAnotherBuildAreReplaced() {
    legacy(
        List.of(
            MAILBOX.formatted("").replace("email TEXT", "email TEXT NOT NULL"),
            "INSERT INTO mailbox (id, email) VALUES (1, 'a@x')"));
    service("63.1").migrate();
    List<String> own =
        database().query("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
    assertThat(own).hasSize(5);
    for (String name : own) {
      if (name.matches(".*_g[iu]")) {
        continue;
      }
      String sql =
          database().query("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'").get(0);
      String older =
          name.substring(0, name.lastIndexOf('_') - 8)
              + "00c0ffee"
              + name.substring(name.lastIndexOf('_'));
      database().execute("DROP TRIGGER " + name, sql.replace(name, older));
    }
    service("63.1").migrate();
    assertThat(
            database().query("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"))
        .isEqualTo(own);
    database().execute("UPDATE mailbox SET mail = 'b@x'");
    assertThat(database().query("SELECT email FROM mailbox")).containsExactly("b@x");
    service("63.1", "63.2").migrate();
    assertThat(
            database()
                .query("SELECT \"notnull\" FROM pragma_table_info('mailbox') WHERE name = 'mail'"))
        .containsExactly("1");
  }
}
