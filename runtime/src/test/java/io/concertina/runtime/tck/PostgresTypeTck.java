package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What PostgreSQL would refuse, or do slowly, is found before anything is locked. */
interface PostgresTypeTck extends Fixture {

  private List<String> files() {
    return database()
        .query(
            "SELECT relname, pg_relation_filenode(oid) FROM pg_class WHERE relname LIKE 'gadget%'"
                + " ORDER BY relname");
  }

  @Test
  default void widerTypeLeavesRowsAndIndexesWhereTheyAre() {
    legacy(Scenarios.gadgets(database().kind()));
    database()
        .execute(
            "ALTER TABLE gadget ADD CONSTRAINT gadget_name_key UNIQUE (name)",
            "CREATE TABLE part (id bigint PRIMARY KEY, gadget varchar(40) REFERENCES gadget (name))",
            "INSERT INTO part VALUES (1, 'g1')",
            "CREATE STATISTICS gadget_both ON name, note FROM gadget");
    List<String> before = files();
    service(TypeTck.WIDER).migrate();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  default void collationAndItsIndexesStay() {
    legacy(
        List.of(
            "CREATE TABLE gadget (id bigint PRIMARY KEY, name varchar(40) COLLATE \"C\" NOT NULL,"
                + " price numeric(10,2), note varchar(200), seen timestamp(3))",
            "CREATE INDEX gadget_named ON gadget (name)",
            "INSERT INTO gadget (id, name) VALUES (1, 'b'), (2, 'B')"));
    CatalogueSnapshot original = now();
    List<String> before = files();
    service("22.1").migrate();
    assertThat(
            database()
                .query(
                    "SELECT format_type(atttypid, atttypmod), attcollation::regcollation FROM"
                        + " pg_attribute WHERE attrelid = 'gadget'::regclass AND attname = 'name'"))
        .containsExactly("character varying(80)|\"C\"");
    assertThat(files()).isEqualTo(before);
    service("22.1").downTo("0");
    assertSame("back", now().unordered(), original.unordered());
  }

  @Test
  default void typeThatIsSomethingElse() {
    legacy(Scenarios.gadgets(database().kind()));
    database().execute("ALTER TABLE gadget ALTER COLUMN price TYPE double precision");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("22.2").migrate())
        .withMessageContaining("wanted: gadget.price numeric(14,2), made in place of numeric(10,2)")
        .withMessageContaining("found:  gadget.price double precision");
    assertSame("refused", now(), before);
  }

  /** Neither the declared type nor one that would be written anew. */
  @Test
  default void typeThatCanBeWidenedAsWell() {
    legacy(Scenarios.gadgets(database().kind()));
    database().execute("ALTER TABLE gadget ALTER COLUMN name TYPE varchar(60)");
    List<String> before = files();
    service("22.1").migrate();
    assertThat(files()).isEqualTo(before);
    assertThat(service("22.1").status().complete()).isTrue();
  }

  @Test
  default void whatUsesTheColumnIsNamed() {
    legacy(Scenarios.gadgets(database().kind()));
    database()
        .execute(
            "CREATE VIEW shelf AS SELECT id, name FROM gadget",
            "ALTER TABLE gadget ADD CONSTRAINT named CHECK (name <> '')",
            "ALTER TABLE gadget ADD COLUMN shout varchar(40) GENERATED ALWAYS AS (upper(name))"
                + " STORED");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("22.1").migrate())
        .withMessageContaining("VIEW shelf depends on gadget.name, which takes another type");
    assertSame("refused", now(), before);
    database().execute("DROP VIEW shelf");
    CatalogueSnapshot without = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("22.1").migrate())
        .withMessageContaining("gadget.name can't take its type in place because of ")
        .withMessageContaining("column shout of table gadget")
        .withMessageContaining("constraint named on table gadget");
    assertSame("refused", now(), without);
    database()
        .execute(
            "ALTER TABLE gadget DROP CONSTRAINT named", "ALTER TABLE gadget DROP COLUMN shout");
    service("22.1").migrate();
  }

  @Test
  default void indexThatWouldBeBuiltAnewIsNamed() {
    legacy(Scenarios.gadgets(database().kind()));
    database().execute("CREATE INDEX loud ON gadget (upper(name))");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("22.1").migrate())
        .withMessageContaining(
            "an index like concertina_like_upper_idx, which would be built anew");
    database().execute("DROP INDEX loud");
    service("22.1").migrate();
  }

  @Test
  default void typeThatAnotherTableFixes() {
    String columns =
        "(id bigint, name varchar(40), price numeric(10,2), note varchar(10), seen timestamp(3))";
    for (String table :
        List.of(
            "CREATE TABLE gadget " + columns + " PARTITION BY LIST (name)",
            "CREATE TABLE thing (name varchar(40)); CREATE TABLE gadget "
                + columns
                + " INHERITS (thing)",
            "CREATE TABLE gadget "
                + columns
                + " PARTITION BY RANGE (id); CREATE TABLE gadget_1 PARTITION OF gadget FOR VALUES"
                + " FROM (0) TO (9) PARTITION BY LIST (name)")) {
      database().execute(table);
      CatalogueSnapshot before = now();
      assertThatExceptionOfType(ConcertinaException.class)
          .as(table)
          .isThrownBy(() -> service("22.1").migrate())
          .withMessageContaining(
              table.contains("INHERITS")
                  ? "column name of gadget is inherited from thing"
                  : "gadget.name can't take its type in place because of the partition key of table"
                      + " gadget");
      assertSame("refused", now(), before);
      database().execute("DROP TABLE gadget", "DROP TABLE IF EXISTS thing");
    }
  }

  /** What the backfill did not see, the verification meets; the database's error names no row. */
  @Test
  default void aRowThatFailsAfterTheBackfillHasPassedItIsNamed() {
    legacy(Scenarios.payments(database().kind()));
    AtomicBoolean wrote = new AtomicBoolean();
    Recorder writer =
        new Recorder(
            event -> {
              if (event.startsWith("did 19.5 fill") && wrote.compareAndSet(false, true)) {
                database().execute("UPDATE payment SET quantity = 'a few' WHERE id = 3");
              }
            });
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("19.5").listener(writer).migrate())
        .withMessageContaining("the row of payment with key (3) can't be computed: ")
        .withMessageContaining("a few");
    database().execute("UPDATE payment SET quantity = '4' WHERE id = 3");
    service("19.5").migrate();
  }
}
