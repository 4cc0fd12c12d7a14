package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Settings of a role, a database or a URL do not decide what a migration does. */
interface SettingsTck extends Fixture {

  /** What administrators set for all sessions of a role, and what slows down or changes texts. */
  List<String> HOSTILE =
      List.of(
          "quote_all_identifiers=on",
          "DateStyle=SQL,DMY",
          "IntervalStyle=sql_standard",
          "bytea_output=escape",
          "extra_float_digits=-5",
          "array_nulls=off",
          "transform_null_equals=on",
          "session_replication_role=replica",
          "default_transaction_isolation=serializable",
          "plan_cache_mode=force_generic_plan",
          "enable_indexscan=off",
          "enable_nestloop=off",
          "enable_hashjoin=off",
          "lc_messages=C");

  private static DataSource under(TestDatabase database, List<String> settings) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(database.url());
    dataSource.setOptions(
        settings.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" ")));
    return dataSource;
  }

  @Test
  default void settingsOfTheSessionDecideNothing() {
    for (Scenario scenario : Scenarios.all()) {
      try (TestDatabase calm = open();
          TestDatabase hostile = open()) {
        calm.execute(scenario.legacy().apply(calm.kind()));
        hostile.execute(scenario.legacy().apply(hostile.kind()));
        for (Scenario.Stage stage : scenario.stages()) {
          calm.execute(stage.before());
          hostile.execute(stage.before());
          stage.work().accept(service(calm, stage.release()));
          stage.work().accept(service(under(hostile, HOSTILE), stage.release()));
          assertSame(
              scenario + ", " + stage.name(),
              hostile.snapshot().withoutOwn(),
              calm.snapshot().withoutOwn());
        }
      }
    }
  }

  /** An index is built outside any transaction, a check is validated inside one. */
  @Test
  default void timeoutsOfTheSessionEndNothing() throws SQLException {
    database()
        .execute(
            "CREATE FUNCTION slow(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM"
                + " pg_sleep(0.01); RETURN $1; END $$");
    legacy(Scenarios.products(database().kind()));
    database()
        .execute(
            "UPDATE product SET name = 'p' || id", "CREATE INDEX slowly ON product (slow(name))");
    List<String> short_ =
        Stream.concat(
                Stream.of("statement_timeout=200ms", "lock_timeout=200ms"),
                database()
                            .count(
                                "SELECT count(*) FROM pg_settings WHERE name = 'transaction_timeout'")
                        > 0
                    ? Stream.of("transaction_timeout=200ms")
                    : Stream.<String>empty())
            .toList();
    service(under(database(), short_), Release.of("5.1", "5.2")).migrate();
    assertThat(service("5.1", "5.2").status().complete()).isTrue();
    try (Connection connection = under(database(), short_).getConnection();
        Statement statement = connection.createStatement();
        ResultSet left = statement.executeQuery("SHOW statement_timeout")) {
      left.next();
      assertThat(left.getString(1)).isEqualTo("200ms");
    }
  }

  @Test
  default void rowsThatAPolicyHidesAreNoRowsThatAreNotThere() {
    legacy(Scenarios.accounts(database().kind()));
    String role = "reader_" + database().query("SELECT current_database()").get(0);
    database()
        .execute(
            "CREATE ROLE " + role + " LOGIN PASSWORD 'r'",
            "GRANT CREATE, USAGE ON SCHEMA public TO " + role,
            "ALTER TABLE account OWNER TO " + role,
            "ALTER TABLE account ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY",
            "CREATE POLICY own ON account USING (id < 0)");
    try {
      PGSimpleDataSource reader = (PGSimpleDataSource) under(database(), List.of());
      reader.setUser(role);
      reader.setPassword("r");
      assertThatExceptionOfType(ObstacleException.class)
          .isThrownBy(() -> service(reader, Release.of("2.1", "2.3")).migrate())
          .withMessageContaining("row security hides rows of account from role " + role);
      database().execute("ALTER TABLE account NO FORCE ROW LEVEL SECURITY");
      service(reader, Release.of("2.1", "2.3")).migrate();
    } finally {
      database().execute("DROP OWNED BY " + role + " CASCADE", "DROP ROLE " + role);
    }
  }

  /** A column that triggers fill from a moment. */
  record Filled(String expression) implements Migration {

    private static final Table BOOKING = new Table("", "booking");

    @Override
    public Version version() {
      return Version.of("78");
    }

    @Override
    public String description() {
      return "add booking.day";
    }

    @Override
    public String checksum() {
      return "1:0123456789abcdef";
    }

    @Override
    public List<Version> after() {
      return List.of();
    }

    @Override
    public boolean awaited() {
      return true;
    }

    @Override
    public List<Effect> settled() {
      return List.of();
    }

    @Override
    public List<Operation> up() {
      return List.of(
          new Operation.Ddl(
              "add",
              Phase.EXPAND,
              "add booking.day",
              BOOKING,
              "",
              List.of(
                  new Effect.ColumnPresent(BOOKING, "day", "", Sql.postgres("text")),
                  new Effect.TriggersPresent(BOOKING, Sql.postgres("zz_concertina_0078_day"))),
              Operation.Mode.ATOMIC,
              Sql.postgres("SELECT 1 / 0")),
          new Operation.Fill(
              "fill",
              Phase.MIGRATE,
              "fill booking.day",
              BOOKING,
              List.of("id"),
              "day",
              Sql.postgres(expression),
              Sql.NONE,
              false));
    }

    @Override
    public List<Operation> down() {
      return List.of();
    }

    @Override
    public String irreversible() {
      return "by hand";
    }
  }

  /** The writer's session and ours need not be in the same time zone. */
  @Test
  default void expressionThatDependsOnTheTimeZoneIsRefused() {
    database()
        .execute(
            "CREATE TABLE booking (id bigint PRIMARY KEY, name text, placed_at timestamptz, seen"
                + " timestamp)");
    for (String zoned :
        List.of(
            "placed_at::date::text",
            "to_char(placed_at, 'YYYY')",
            "placed_at::text",
            "date_trunc('day', placed_at) AT TIME ZONE 'UTC' || ''",
            "CASE WHEN placed_at < seen THEN 'a' END",
            "extract(hour FROM placed_at)::text")) {
      assertThatExceptionOfType(ObstacleException.class)
          .as(zoned)
          .isThrownBy(() -> service(new Release(List.of(new Filled(zoned)), List.of())).migrate())
          .withMessageContaining("depends on that session's TimeZone");
    }
    assertThat(now().of("concertina_history").facts()).isEmpty();
    for (String steady :
        List.of(
            "(placed_at AT TIME ZONE 'UTC')::date::text",
            "to_char(placed_at AT TIME ZONE 'Europe/Berlin', 'YYYY')",
            "extract(epoch FROM placed_at)::text",
            "date_trunc('day', placed_at, 'UTC') AT TIME ZONE 'UTC' || ''",
            "name || id",
            "date_trunc('day', seen)::text")) {
      assertThatExceptionOfType(MigrationFailedException.class)
          .as(steady)
          .isThrownBy(() -> service(new Release(List.of(new Filled(steady)), List.of())).migrate())
          .withMessageContaining("division by zero");
    }
  }
}
