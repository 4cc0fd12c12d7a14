package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Scenario.Stage.migrate;

import io.concertina.runtime.report.QuarantinedRowsException;
import io.concertina.runtime.tck.Scenario.Stage;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every scenario: what the crash tests go through from end to end. */
public final class Scenarios {

  /** Rows of a table that is filled: more than one batch. */
  static final int MANY = 1_200;

  private Scenarios() {}

  /** All of them. */
  public static List<Scenario> all() {
    return List.of(
        rename(),
        addColumn(),
        columnKinds(),
        backfill(),
        transform(),
        rules(),
        constraints(),
        shapes(),
        dropColumn(),
        tables(),
        renameTable(),
        partitionTable(),
        replace(),
        split(),
        extract(),
        inline(),
        normalise(),
        addIndex(),
        sql(),
        key("composite key", "7", Scenarios::orderLines),
        key("uuid key", "8", Scenarios::documents),
        key("text key", "9", Scenarios::countries),
        quoted());
  }

  /** All of them, and what can't be run twice to the same effect. */
  static List<Scenario> deadly() {
    return Stream.concat(all().stream(), Stream.of(quarantine())).toList();
  }

  static Scenario rename() {
    Stage open = migrate("expand and migrate", "1.7");
    Stage closed = migrate("contract", "1.7", "1.15");
    return new Scenario(
        "rename",
        Scenarios::clients,
        List.of(
            open.after("UPDATE client SET name = 'early bird' WHERE id = 6"),
            open.downTo("0"),
            open,
            closed.after("UPDATE client SET full_name = 'late bird' WHERE id = 9"),
            closed.downTo("1.7"),
            closed.after("UPDATE client SET name = 'phoenix' WHERE id = 12"),
            closed.downTo("0")));
  }

  static List<String> clients(Kind kind) {
    List<String> both =
        List.of(
            "CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) DEFAULT 'unnamed' NOT"
                + " NULL, city varchar(40), score int DEFAULT 0 NOT NULL, CONSTRAINT"
                + " client_name_key UNIQUE (name), CONSTRAINT client_named CHECK (length(name) >"
                + " 0))",
            "CREATE INDEX client_name_city ON client (name, city DESC)",
            "CREATE INDEX client_scored ON client (lower(name)) WHERE score > 0",
            "CREATE TABLE nickname (client_name varchar(80) REFERENCES client (name) ON UPDATE"
                + " CASCADE, nick varchar(20))",
            Rows.insert(
                MANY,
                "client",
                "id, name, city, score",
                "i * 3, 'client ' || i, 'city ' || i % 7, i % 5"),
            "INSERT INTO nickname VALUES ('client 12', 'dozen')");
    List<String> postgres =
        List.of(
            "COMMENT ON COLUMN client.name IS 'as on the passport'",
            "ALTER TABLE client ALTER COLUMN name SET STATISTICS 250",
            "GRANT SELECT (name) ON client TO PUBLIC");
    return kind == Kind.POSTGRES ? Rows.all(both, postgres) : both;
  }

  static Scenario addColumn() {
    Stage open = migrate("expand and migrate", "2.1", "2.3", "2.4");
    Stage closed = migrate("contract", "2.1", "2.2", "2.3", "2.4");
    return new Scenario(
        "add column",
        Scenarios::accounts,
        List.of(
            open,
            closed.after("INSERT INTO account (id, email) VALUES (-1, 'Old@Release.example')"),
            closed.downTo("2.1"),
            closed,
            closed.downTo("0")));
  }

  static List<String> accounts(Kind kind) {
    return List.of(
        "CREATE TABLE account (id bigint PRIMARY KEY, email varchar(80) NOT NULL)",
        Rows.insert(MANY, "account", "id, email", "i, 'User' || i || '@Example.ORG'"));
  }

  /** Columns of types that only one database has, with a collation and a comment. */
  static Scenario columnKinds() {
    Stage open = migrate("open", "24.1", "24.4", "24.5");
    return new Scenario("column kinds", Scenarios::articles, List.of(open, open.downTo("0")));
  }

  static List<String> articles(Kind kind) {
    List<String> types =
        List.of(
            "CREATE TYPE public.article_state AS ENUM ('draft', 'printed')",
            "CREATE DOMAIN public.\"Postal Code\" AS varchar(5)");
    List<String> table =
        List.of(
            "CREATE TABLE article (id bigint PRIMARY KEY, title varchar(80) NOT NULL)",
            Rows.insert(20, "article", "id, title", "i, 'Title ' || i"));
    return kind == Kind.POSTGRES ? Rows.all(types, table) : table;
  }

  static Scenario backfill() {
    Stage plain = migrate("plain", "3.1", "3.4");
    Stage undoable = migrate("undoable", "3.1", "3.2", "3.3", "3.4");
    return new Scenario(
        "backfill",
        Scenarios::items,
        List.of(
            plain,
            undoable,
            undoable.downTo("0").after("UPDATE item SET amount = -5 WHERE id = 10"),
            migrate("one way", "3.5")));
  }

  static List<String> items(Kind kind) {
    return List.of(
        "CREATE TABLE region (id bigint PRIMARY KEY, name varchar(40))",
        "CREATE TABLE item (id bigint PRIMARY KEY, status varchar(10), amount bigint, price bigint,"
            + " region_id bigint NOT NULL, region_name varchar(40), weight bigint)",
        Rows.insert(5, "region", "id, name", "i, 'region ' || i"),
        Rows.insert(
            MANY,
            "item",
            "id, status, amount, price, region_id, weight",
            "i * 2, CASE i % 3 WHEN 0 THEN 'closed' END, CASE WHEN i % 10 > 0 THEN i END, i * 3,"
                + " 1 + i % 6, i % 40"));
  }

  static Scenario transform() {
    Stage computed = migrate("computed", "13.1", "13.2");
    return new Scenario(
        "transform",
        Scenarios::contacts,
        List.of(migrate("kept", "13.1"), migrate("kept", "13.1").downTo("0"), computed));
  }

  static List<String> contacts(Kind kind) {
    return List.of(
        "CREATE TABLE contact (region bigint, id bigint, country varchar(2), phone varchar(20),"
            + " amount bigint, label varchar(5), PRIMARY KEY (region, id))",
        Rows.insert(
            MANY,
            "contact",
            "region, id, country, phone, amount",
            "i / 1000, i % 1000, CASE WHEN i % 10 < 9 THEN 'DE' ELSE 'US' END, CASE WHEN i % 7 > 0"
                + " THEN '0228-' || i END, i"));
  }

  /** One row never takes its value, one takes it when the last row has its own. */
  static Scenario quarantine() {
    Stage kept = migrate("kept", "3.2");
    Stage refused =
        new Stage(
            "set aside",
            kept.release(),
            concertina -> {
              try {
                concertina.migrate();
              } catch (QuarantinedRowsException e) {
                if (!e.getMessage().contains("1 of 1,200 rows")) {
                  throw e;
                }
              }
            },
            List.of());
    Stage waived =
        kept.after("UPDATE concertina_quarantine SET state = 'WAIVED', reason = 'a known one'");
    return new Scenario(
        "quarantine", Scenarios::refusingItems, List.of(refused, waived, waived.downTo("0")));
  }

  static List<String> refusingItems(Kind kind) {
    String late = "(SELECT amount FROM item WHERE id = 2398) < 100000";
    return Rows.all(
        items(kind),
        kind == Kind.POSTGRES
            ? List.of(
                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE"
                    + " EXCEPTION 'item % refuses', NEW.id; END $$",
                "CREATE TRIGGER never BEFORE UPDATE OF amount ON item FOR EACH ROW WHEN (NEW.id ="
                    + " 222 AND NEW.amount > 10000) EXECUTE FUNCTION refuse()",
                "CREATE FUNCTION refuse_early() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "
                    + late
                    + " THEN RAISE EXCEPTION 'item % refuses', NEW.id; END IF; RETURN NEW; END $$",
                "CREATE TRIGGER early BEFORE UPDATE OF amount ON item FOR EACH ROW WHEN (NEW.id ="
                    + " 1002 AND NEW.amount > 10000) EXECUTE FUNCTION refuse_early()")
            : List.of(
                "CREATE TRIGGER never BEFORE UPDATE OF amount ON item WHEN NEW.id = 222 AND"
                    + " NEW.amount > 10000 BEGIN SELECT RAISE(ABORT, 'item 222 refuses'); END",
                "CREATE TRIGGER early BEFORE UPDATE OF amount ON item WHEN NEW.id = 1002 AND"
                    + " NEW.amount > 10000 AND "
                    + late
                    + " BEGIN SELECT RAISE(ABORT, 'item 1002 refuses'); END"));
  }

  /** What a row must hold, and what it gets when nothing is said. */
  static Scenario rules() {
    Stage open =
        migrate("open", "16.1", "16.3", "16.4", "16.5", "16.6", "16.7", "16.8", "16.9", "16.10");
    Stage closed =
        migrate(
            "closed", "16.1", "16.2", "16.3", "16.4", "16.5", "16.6", "16.7", "16.8", "16.9",
            "16.10");
    return new Scenario("rules", Scenarios::members, List.of(open, closed, closed.downTo("0")));
  }

  static List<String> members(Kind kind) {
    return List.of(
        "CREATE TABLE member (id bigint PRIMARY KEY, email varchar(80), login varchar(80), country"
            + " varchar(2) NOT NULL, city varchar(40), points bigint, status varchar(9)"
            + " DEFAULT 'none', grade bigint DEFAULT 7 NOT NULL, sponsor bigint REFERENCES member"
            + " (id) ON DELETE CASCADE)",
        "CREATE INDEX member_country_city_idx ON member (country, city)",
        "CREATE UNIQUE INDEX member_email_key ON member (email)",
        Rows.insert(
            MANY,
            "member",
            "id, email, login, country, city, points",
            "i, 'User' || i || '@Example.ORG', CASE WHEN i % 3 > 0 THEN 'u' || i END, 'DE', 'city '"
                + " || (i % 9), i % 50 - 1"));
  }

  /** What must hold between rows. */
  static Scenario constraints() {
    Stage added = migrate("added", "17.1", "17.2", "17.3", "17.9", "33.1");
    Stage dropped =
        migrate("dropped", "17.1", "17.2", "17.3", "17.4", "17.6", "17.7", "17.9", "33.1");
    return new Scenario(
        "constraints",
        kind -> Rows.all(bookings(kind, 20), stays(kind, 20)),
        List.of(added, dropped, dropped.downTo("0")));
  }

  static List<String> bookings(Kind kind) {
    return bookings(kind, MANY);
  }

  private static List<String> bookings(Kind kind, int count) {
    return List.of(
        "CREATE TABLE room (id bigint PRIMARY KEY, name varchar(20), beside bigint, CONSTRAINT"
            + " room_beside_fkey FOREIGN KEY (beside) REFERENCES room (id) ON DELETE SET NULL,"
            + " CONSTRAINT room_check CHECK (length(name) > 0), CONSTRAINT room_odd"
            + " CHECK (id % 100 < 77))",
        kind.pick(
            "ALTER TABLE room ADD CONSTRAINT room_name_key UNIQUE (name)",
            "CREATE UNIQUE INDEX room_name_key ON room (name)"),
        "CREATE TABLE booking (id bigint PRIMARY KEY, room bigint, follows bigint, code"
            + " varchar(20))",
        "CREATE TABLE coupon (id integer, holder varchar(20))",
        "CREATE TABLE seat (room bigint NOT NULL, place varchar(9) NOT NULL, label varchar(20))",
        "CREATE INDEX seat_label ON seat (label)",
        Rows.insert(count, "coupon", "id, holder", "i * 3, 'h' || (i % 7)"),
        Rows.insert(count, "seat", "room, place", "i / 7, 'p' || (i % 7)"),
        "CREATE INDEX booking_follows ON booking (follows, code)",
        Rows.insert(9, "room", "id, name, beside", "i, 'room ' || i, i % 2 + 1"),
        Rows.insert(
            count,
            "booking",
            "id, room, follows, code",
            "i, CASE i % 10 WHEN 0 THEN 10 ELSE i % 10 END, CASE WHEN i > 1 THEN i - 1 END, 'b' ||"
                + " i"));
  }

  /** One row in four has no parent. */
  static List<String> stays(Kind kind, int count) {
    return List.of(
        "CREATE TABLE stay (id "
            + kind.pick("bigint GENERATED ALWAYS AS IDENTITY", "integer")
            + " PRIMARY KEY, room bigint NOT NULL, nights int DEFAULT 1 NOT NULL, days int GENERATED"
            + " ALWAYS AS (nights + 1) STORED, \"Note\" varchar(20), CONSTRAINT stay_nights CHECK"
            + " (nights > 0))",
        "CREATE UNIQUE INDEX stay_note ON stay (\"Note\")",
        Rows.insert(
            count, "stay", "room, nights, \"Note\"", "i % 12 + 1, i % 5 + 1, 'note ' || i"));
  }

  static Scenario replace() {
    Stage open = migrate("open", "19.1", "19.3");
    Stage closed = migrate("closed", "19.1", "19.2", "19.3");
    return new Scenario(
        "replace",
        Scenarios::payments,
        List.of(
            open,
            closed.after("UPDATE payment SET cents = 12 WHERE id = 6"),
            closed.downTo("19.1").after("UPDATE payment SET amount = 0.34 WHERE id = 9"),
            closed.downTo("0")));
  }

  static List<String> payments(Kind kind) {
    return List.of(
        "CREATE TABLE payment (id bigint PRIMARY KEY, cents bigint NOT NULL, score int, quantity"
            + " varchar(9), note varchar(20))",
        "CREATE INDEX payment_cents ON payment (cents, note)",
        Rows.insert(
            MANY, "payment", "id, cents, score, quantity", "i, i * 100 + 7, i % 100, '' || i"));
  }

  static List<String> measures(Kind kind) {
    return List.of(
        kind.pick(
            "CREATE COLLATION careless (provider = icu, locale = 'und-u-ks-level2', deterministic ="
                + " false)",
            "SELECT 1"),
        kind.pick(
            "CREATE TABLE measure (id bigint PRIMARY KEY, weight numeric, label text COLLATE"
                + " careless, lasting interval day to second(3), raw text, extra json, grams text"
                + " NOT NULL)",
            "CREATE TABLE measure (id bigint PRIMARY KEY, weight numeric, label text COLLATE"
                + " NOCASE, lasting text, raw text, extra text, grams text NOT NULL)"),
        Rows.insert(
            9,
            "measure",
            "id, weight, label, lasting, raw, extra, grams",
            "i, 1.5, 'a', CAST('1 day' AS %s), 'r' || i, CAST('{\"unit\": \"kg\"}' AS %s), '' || i"
                .formatted(kind.pick("interval", "text"), kind.pick("json", "text"))));
  }

  static Scenario extract() {
    Stage open = migrate("open", "25.1", "25.3");
    Stage closed = migrate("closed", "25.1", "25.2", "25.3", "25.4");
    return new Scenario(
        "extract",
        kind -> guests(kind, 20),
        List.of(
            open,
            closed.after("UPDATE guest SET street = 'moved' WHERE id = 6"),
            closed.downTo("0").after("UPDATE guest_address SET city = 'away' WHERE guest_id = 9")));
  }

  static List<String> guests(Kind kind, int rows) {
    return List.of(
        "CREATE TABLE guest (id bigint PRIMARY KEY, name varchar(40), street varchar(40), city"
            + " varchar(40))",
        "CREATE TABLE vessel (harbour bigint NOT NULL, code varchar(10) NOT NULL, name varchar(40),"
            + " draught int NOT NULL, PRIMARY KEY (harbour, code))",
        Rows.insert(
            rows,
            "guest",
            "id, name, street, city",
            "i, 'guest ' || i, CASE WHEN i % 3 > 0 THEN 'S' || i END, CASE WHEN i % 5 > 0 AND i % 3"
                + " > 0 OR i % 2 = 0 THEN 'C' || i END"),
        Rows.insert(
            rows, "vessel", "harbour, code, name, draught", "i % 4, 'V' || i, 'vessel ' || i, i"));
  }

  static Scenario inline() {
    Stage open = migrate("open", "32.1");
    Stage closed = migrate("closed", "32.1", "32.2");
    return new Scenario(
        "inline",
        kind -> lodgers(kind, 12),
        List.of(
            open,
            closed.after("UPDATE lodger_address SET city = 'away' WHERE lodger_id = 7"),
            closed.downTo("0").after("UPDATE lodger SET street = 'moved' WHERE id = 6")));
  }

  static List<String> lodgers(Kind kind, int rows) {
    return List.of(
        "CREATE TABLE lodger (id bigint PRIMARY KEY, name varchar(40))",
        "CREATE TABLE lodger_address (lodger_id bigint NOT NULL, street varchar(40)"
            + " COLLATE %s, city varchar(40), CONSTRAINT lodger_address_lodger_id_fkey FOREIGN KEY"
                .formatted(kind.pick("\"C\"", "NOCASE"))
            + " (lodger_id) REFERENCES lodger (id) ON DELETE CASCADE ON UPDATE CASCADE, PRIMARY KEY"
            + " (lodger_id))",
        "CREATE TABLE barge (harbour bigint NOT NULL, code varchar(10) NOT NULL, name varchar(40),"
            + " PRIMARY KEY (harbour, code))",
        "CREATE TABLE barge_hull (harbour bigint NOT NULL, code varchar(10) NOT NULL, draught int"
            + " NOT NULL, PRIMARY KEY (harbour, code), CONSTRAINT barge_hull_harbour_code_fkey"
            + " FOREIGN KEY (harbour, code) REFERENCES barge (harbour, code) ON DELETE CASCADE ON"
            + " UPDATE CASCADE)",
        Rows.insert(rows, "lodger", "id, name", "i, 'lodger ' || i"),
        "INSERT INTO lodger_address SELECT id, 'S' || id, CASE WHEN id % 2 = 0 THEN 'C' || id END"
            + " FROM lodger WHERE id % 3 > 0",
        Rows.insert(rows, "barge", "harbour, code, name", "i % 4, 'V' || i, 'barge ' || i"),
        Rows.insert(rows, "barge_hull", "harbour, code, draught", "i % 4, 'V' || i, i"));
  }

  static Scenario normalise() {
    Stage open = migrate("open", "35.1");
    Stage closed = migrate("closed", "35.1", "35.2");
    return new Scenario(
        "normalise",
        kind -> patrons(kind, 12),
        List.of(
            open,
            closed.after("UPDATE patron SET town = 'Away' WHERE id = 8"),
            closed.downTo("0").after("UPDATE patron SET town_id = NULL WHERE id = 5")));
  }

  static List<String> patrons(Kind kind, int rows) {
    return List.of(
        "CREATE TABLE patron (id bigint PRIMARY KEY, name varchar(40), town varchar(40) COLLATE "
            + kind.pick("\"C\"", "NOCASE")
            + ")",
        "CREATE TABLE berth (harbour bigint NOT NULL, code varchar(10) NOT NULL, name varchar(40),"
            + " maker varchar(20) NOT NULL, model int NOT NULL, PRIMARY KEY (harbour, code))",
        Rows.insert(
            rows,
            "patron",
            "id, name, town",
            "i, 'patron ' || i, CASE WHEN i % 3 > 0 THEN 'T' || (i % 7) END"),
        Rows.insert(
            rows,
            "berth",
            "harbour, code, name, maker, model",
            "i % 4, 'V' || i, 'berth ' || i, 'M' || (i % 3), i % 5"));
  }

  static Scenario split() {
    Stage open = migrate("open", "19.11", "19.13");
    Stage closed = migrate("closed", "19.11", "19.12", "19.13", "19.14");
    return new Scenario(
        "split and merge",
        Scenarios::fewPeople,
        List.of(
            open,
            closed.after("UPDATE person SET first_name = 'New' WHERE id = 6"),
            closed.downTo("0").after("UPDATE person SET address = 'a, b' WHERE id = 9")));
  }

  static List<String> people(Kind kind) {
    return people(MANY);
  }

  private static List<String> fewPeople(Kind kind) {
    return people(20);
  }

  private static List<String> people(int rows) {
    return List.of(
        "CREATE TABLE person (id bigint PRIMARY KEY, full_name varchar(80) NOT NULL, street"
            + " varchar(40) NOT NULL, city varchar(40))",
        "CREATE INDEX person_street_city ON person (street, city)",
        Rows.insert(
            rows,
            "person",
            "id, full_name, street, city",
            "i, CASE i WHEN 1 THEN 'Cher' ELSE 'P' || i || ' N' || i || ' von' END, 'S' || i, CASE"
                + " WHEN i % 3 > 0 THEN 'C' || i END"));
  }

  static Scenario dropColumn() {
    Stage drop = migrate("drop", "4.1", "4.2");
    return new Scenario(
        "drop column",
        Scenarios::suppliers,
        List.of(drop, drop.downTo("0").after("INSERT INTO supplier (id) VALUES (-1)"), drop));
  }

  static List<String> suppliers(Kind kind) {
    return List.of(
        "CREATE TABLE supplier (id bigint PRIMARY KEY, name varchar(40), fax varchar(24) NOT NULL,"
            + " pager varchar(24))",
        "CREATE INDEX supplier_fax ON supplier (fax)",
        "CREATE INDEX supplier_pager ON supplier (pager, name)",
        Rows.insert(20, "supplier", "id, name, fax, pager", "i, 's' || i, 'f' || i, 'p' || i"));
  }

  /** Tables that come and go. */
  static Scenario tables() {
    Stage both = migrate("create and set aside", "18.4", "18.5");
    return new Scenario(
        "tables",
        Scenarios::logs,
        List.of(both, both.downTo("0"), migrate("drop at once", "18.6")));
  }

  static Scenario renameTable() {
    Stage open = migrate("expand", "18.8");
    Stage closed = migrate("contract", "18.8", "18.10");
    return new Scenario(
        "rename table", Scenarios::teams, List.of(open, closed, closed.downTo("0")));
  }

  /** On SQLite nothing of it happens. */
  static Scenario partitionTable() {
    Stage both = migrate("partition", "26.1", "26.2");
    return new Scenario(
        "partition table",
        Scenarios::events,
        List.of(
            both,
            both.downTo("0")
                .after(
                    "INSERT INTO \"Event Log\" (happened, note) VALUES ('2027-05-05', 'late')")));
  }

  static List<String> events(Kind kind) {
    List<String> both =
        List.of(
            "CREATE TABLE place (id bigint PRIMARY KEY, name varchar(20))",
            "INSERT INTO place VALUES (1, 'here'), (2, 'there')",
            "CREATE TABLE \"Event Log\" (id "
                + kind.pick("bigint GENERATED BY DEFAULT AS IDENTITY", "integer")
                + " PRIMARY KEY, happened date DEFAULT '2026-07-07' NOT NULL, note varchar(40)"
                + " CONSTRAINT noted CHECK (note <> ''), place bigint, CONSTRAINT event_place FOREIGN"
                + " KEY (place) REFERENCES place (id) ON DELETE CASCADE)",
            "CREATE INDEX event_note ON \"Event Log\" (lower(note), happened DESC) WHERE place = 1",
            "CREATE UNIQUE INDEX event_unique ON \"Event Log\" (happened, note)",
            Rows.insert(
                30,
                "\"Event Log\"",
                "happened, note, place",
                kind.pick("date '2025-12-20' + i", "date('2025-12-20', i || ' days')")
                    + ", 'note ' || i, 1 + i % 2"));
    List<String> postgres =
        List.of(
            "COMMENT ON TABLE \"Event Log\" IS 'what happened'",
            "COMMENT ON COLUMN \"Event Log\".note IS 'it''s what''s said'",
            "COMMENT ON INDEX event_note IS 'of here'",
            "COMMENT ON CONSTRAINT noted ON \"Event Log\" IS 'or nothing'",
            "ALTER TABLE \"Event Log\" ALTER COLUMN note SET STATISTICS 250",
            "ALTER TABLE \"Event Log\" ALTER COLUMN note SET (n_distinct = 99)",
            "ALTER TABLE \"Event Log\" ALTER COLUMN note SET STORAGE EXTERNAL",
            "CREATE STATISTICS event_stat (mcv, ndistinct) ON happened, place FROM \"Event Log\"",
            "ALTER TABLE \"Event Log\" ADD CONSTRAINT event_placed UNIQUE (place, note, happened)",
            "GRANT SELECT ON \"Event Log\" TO PUBLIC",
            "GRANT UPDATE (note) ON \"Event Log\" TO PUBLIC");
    return kind == Kind.POSTGRES ? Rows.all(both, postgres) : both;
  }

  static List<String> teams(Kind kind) {
    List<String> both =
        List.of(
            "CREATE TABLE team (id "
                + kind.pick("bigint GENERATED BY DEFAULT AS IDENTITY", "integer")
                + " PRIMARY KEY, name varchar(40) DEFAULT 'unnamed' NOT NULL, points bigint,"
                + " CONSTRAINT team_name_key UNIQUE (name))",
            "CREATE TABLE player (team_id bigint REFERENCES team (id) ON DELETE CASCADE)",
            Rows.insert(20, "team", "name, points", "'team ' || i, CASE WHEN i % 3 > 0 THEN i END"),
            "INSERT INTO player VALUES (3)");
    List<String> postgres =
        List.of("GRANT SELECT ON team TO PUBLIC", "GRANT UPDATE (points) ON team TO PUBLIC");
    return kind == Kind.POSTGRES ? Rows.all(both, postgres) : both;
  }

  static List<String> logs(Kind kind) {
    return List.of(
        "CREATE TABLE fax_log (id bigint PRIMARY KEY, sent_to varchar(24) NOT NULL)",
        "CREATE INDEX fax_log_sent_to ON fax_log (sent_to)",
        "CREATE TABLE pager_log (id bigint PRIMARY KEY, text varchar(80))",
        Rows.insert(20, "fax_log", "id, sent_to", "i, '+49 ' || i"),
        Rows.insert(20, "pager_log", "id, text", "i, 'call ' || i"));
  }

  static Scenario addIndex() {
    Stage index = migrate("index", "5.1", "5.2", "5.3");
    return new Scenario("add index", Scenarios::products, List.of(index, index.downTo("0")));
  }

  static List<String> products(Kind kind) {
    return List.of(
        "CREATE TABLE product (id bigint PRIMARY KEY, sku varchar(20), ean varchar(20), name"
            + " varchar(40))",
        Rows.insert(500, "product", "id, sku, ean, name", "i, 's' || i % 9, 'e' || i, 'n' || i"));
  }

  /** Types that widen, and indexes of every shape. */
  static Scenario shapes() {
    Stage all = migrate("shapes", "22.1", "22.5", "22.20", "22.22", "22.25");
    return new Scenario(
        "shapes", kind -> Rows.all(gadgets(kind), widgets(kind)), List.of(all, all.downTo("0")));
  }

  static List<String> widgets(Kind kind) {
    return List.of(
        "CREATE TABLE widget (id bigint PRIMARY KEY, email varchar(80), city varchar(40), active"
            + " bigint, tags "
            + kind.pick("jsonb", "text")
            + ")",
        "CREATE INDEX widget_city_old ON widget (lower(city)) WHERE active = 1",
        Rows.insert(
            20,
            "widget",
            "id, email, city, active",
            "i, 'e' || i || '@example.org', 'city ' || (i % 3), i % 2"));
  }

  static List<String> gadgets(Kind kind) {
    return List.of(
        "CREATE TABLE gadget (id bigint PRIMARY KEY, seen timestamp(3), note varchar(200), price"
            + " numeric(10,2), name varchar(40) NOT NULL)",
        "CREATE INDEX gadget_name ON gadget (name, note)",
        "CREATE UNIQUE INDEX gadget_note ON gadget (note)",
        Rows.insert(
            20,
            "gadget",
            "id, name, price, note, seen",
            "i, 'g' || i, i * 2, 'note ' || i, '2026-11-20 10:00:00.123'"));
  }

  static Scenario sql() {
    Stage sql = migrate("statements", "6.1", "6.2");
    return new Scenario("sql", Scenarios::bills, List.of(sql, sql.downTo("0")));
  }

  static List<String> bills(Kind kind) {
    return List.of(
        "CREATE TABLE bill (id bigint PRIMARY KEY, total bigint)",
        Rows.insert(10, "bill", "id, total", "i, i * 11"));
  }

  private static Scenario key(String name, String number, Function<Kind, List<String>> legacy) {
    Stage filled = migrate("fill", number + ".1");
    Stage open = migrate("rename", number + ".1", number + ".2");
    Stage closed = migrate("contract", number + ".1", number + ".2", number + ".3");
    return new Scenario(
        name, legacy, List.of(filled, filled.downTo("0"), open, closed, closed.downTo("0")));
  }

  static List<String> orderLines(Kind kind) {
    return List.of(
        "CREATE TABLE order_line (order_id bigint NOT NULL, line_no int NOT NULL, quantity bigint,"
            + " note varchar(40), PRIMARY KEY (order_id, line_no))",
        Rows.insert(
            MANY,
            "order_line",
            "order_id, line_no, quantity, note",
            "i / 700, (i * 37) % 2503, i, 'note ' || i"));
  }

  static List<String> documents(Kind kind) {
    String hex = kind.pick("to_hex(i * 7919)", "printf('%x', i * 7919)");
    String id = "'00000000-0000-4000-8000-' || substr('000000000000' || " + hex + ", -12)";
    String postgresId = "('00000000-0000-4000-8000-' || lpad(" + hex + ", 12, '0'))::uuid";
    return List.of(
        "CREATE TABLE document (id "
            + kind.pick("uuid", "text")
            + " PRIMARY KEY, pages bigint, name varchar(40))",
        Rows.insert(
            MANY,
            "document",
            "id, pages, name",
            kind.pick(postgresId, id) + ", i, 'document ' || i"));
  }

  static List<String> countries(Kind kind) {
    return List.of(
        "CREATE TABLE country (code text "
            + kind.pick("COLLATE \"und-x-icu\"", "COLLATE NOCASE NOT NULL")
            + " PRIMARY KEY, people bigint, name varchar(40))",
        Rows.insert(
            MANY,
            "country",
            "code, people, name",
            "CASE i % 3 WHEN 0 THEN 'Ä-' WHEN 1 THEN 'a_' ELSE 'B''' END || i, i, 'land ' || i"),
        "INSERT INTO country VALUES ('', 1, NULL), ('%', 2, ''), ('\\', 3, 'x')");
  }

  static Scenario quoted() {
    Stage open = migrate("open", "10.1", "10.3");
    Stage all = migrate("everything", "10.1", "10.2", "10.3", "10.4", "10.5", "10.6");
    return new Scenario("quoted names", Scenarios::orderItems, List.of(open, all, all.downTo("0")));
  }

  static List<String> orderItems(Kind kind) {
    return List.of(
        "CREATE TABLE \"Order Item\" (\"select\" bigint PRIMARY KEY, \"na\"\"me\" varchar(40)"
            + " DEFAULT 'x' NOT NULL, \"from\" bigint, \"Ort\" varchar(20), \"user\" varchar(20))",
        "CREATE INDEX \"By \"\"na\"\"me\" ON \"Order Item\" (\"na\"\"me\")",
        Rows.insert(
            MANY,
            "\"Order Item\"",
            "\"select\", \"na\"\"me\", \"from\", \"Ort\", \"user\"",
            "i, 'n' || i, i, 'o' || i, 'u' || i"));
  }
}
