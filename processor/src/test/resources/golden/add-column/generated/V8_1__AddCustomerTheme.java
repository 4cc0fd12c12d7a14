package shop.migrations;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Version 8.1: add customer.theme.
 *
 * <p>Declared on {@code Customer.theme} by {@code @AddColumn(version = "8.1", fill = "settings ->> 'theme'", sqliteFill = "json_extract(settings, '$.theme')")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.theme varchar(255)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: fill customer.theme for old writers by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.theme in batches
 *   <li>migrate: verify every row of customer.theme
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>stop filling customer.theme for old writers
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>drop customer.theme and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8_1__AddCustomerTheme implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8.1");
  }

  @Override
  public String description() {
    return "add customer.theme";
  }

  @Override
  public String checksum() {
    return "1:e6b2a05b75ffa5db";
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
        up1AddTheme(),
        up2SyncTheme(),
        up3FillTheme(),
        up4VerifyTheme());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1UnsyncTheme(),
        down2DropTheme());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddTheme() {
    return new Operation.Ddl(
        "add-theme",
        Phase.EXPAND,
        "add customer.theme varchar(255)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "theme",
                "",
                Sql.same("varchar(255)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "theme" varchar(255)
            """));
  }

  private static Operation up2SyncTheme() {
    return new Operation.Ddl(
        "sync-theme",
        Phase.EXPAND,
        "fill customer.theme for old writers by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0008_0001_theme_13d8d3ee_i", "zz_concertina_0008_0001_theme_13d8d3ee_z", "zz_concertina_0008_0001_theme_13d8d3ee_u")
                    .sqlite("concertina_0008_0001_theme_1fd794df_i", "concertina_0008_0001_theme_1fd794df_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8_1"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8_1" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee"() RETURNS trigger
                LANGUAGE plpgsql AS $concertina$
                #variable_conflict use_column
                BEGIN
                  NEW."theme" := (SELECT (settings ->> 'theme') FROM (SELECT NEW.*) AS "customer");
                  IF TG_OP = 'INSERT' THEN
                    PERFORM set_config('concertina.needed', '8.1', true);
                  ELSIF NEW."theme"::text COLLATE "C" IS DISTINCT FROM OLD."theme"::text COLLATE "C" THEN
                    PERFORM set_config('concertina.needed', '8.1', true);
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_0001_theme_13d8d3ee_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."theme" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee_z"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8.1' THEN
                    PERFORM pg_catalog.set_config('concertina.needed', '', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_8_1"');
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_0001_theme_13d8d3ee_z"
                BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8.1')
                EXECUTE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee_z"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_0001_theme_13d8d3ee_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."theme" IS NOT DISTINCT FROM OLD."theme" AND (NEW."settings"::text COLLATE "C" IS DISTINCT FROM OLD."settings"::text COLLATE "C"))
                EXECUTE FUNCTION ${schema}."concertina_0008_0001_theme_13d8d3ee"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8_1', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_0001_theme_1fd794df_i"
                AFTER INSERT ON "customer"
                WHEN NEW."theme" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8_1';
                  UPDATE "customer"
                  SET "theme" = (json_extract(settings, '$.theme'))
                  WHERE ${row};
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_0001_theme_1fd794df_u"
                AFTER UPDATE ON "customer"
                WHEN NEW."theme" IS OLD."theme" COLLATE BINARY AND (NEW."settings" IS NOT OLD."settings" COLLATE BINARY)
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8_1' AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND "theme" IS NOT (json_extract(settings, '$.theme')) COLLATE BINARY);
                  UPDATE "customer"
                  SET "theme" = (json_extract(settings, '$.theme'))
                  WHERE ${row};
                END
                """));
  }

  private static Operation up3FillTheme() {
    return new Operation.Fill(
        "fill-theme",
        Phase.MIGRATE,
        "fill customer.theme in batches",
        TABLE,
        List.of("id"),
        "theme",
        Sql.postgres("settings ->> 'theme'")
            .sqlite("json_extract(settings, '$.theme')"),
        Sql.same(
            """
            "theme" IS NULL
            """),
        false);
  }

  private static Operation up4VerifyTheme() {
    return new Operation.Verify(
        "verify-theme",
        Phase.MIGRATE,
        "verify every row of customer.theme",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                "theme" IS NULL AND (settings ->> 'theme') IS NOT NULL
                """)
            .sqlite(
                """
                "theme" IS NULL AND (json_extract(settings, '$.theme')) IS NOT NULL
                """),
        "the row has no value, though the fill expression gives one");
  }

  private static Operation down1UnsyncTheme() {
    return new Operation.Ddl(
        "unsync-theme",
        Phase.EXPAND,
        "stop filling customer.theme for old writers",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersAbsent(
                TABLE,
                Sql.postgres("zz_concertina_0008_0001_theme_13d8d3ee_i", "zz_concertina_0008_0001_theme_13d8d3ee_z", "zz_concertina_0008_0001_theme_13d8d3ee_u")
                    .sqlite("concertina_0008_0001_theme_1fd794df_i", "concertina_0008_0001_theme_1fd794df_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_0001_theme_13d8d3ee_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_0001_theme_13d8d3ee_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_0001_theme_13d8d3ee_u" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_0001_theme_13d8d3ee"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_0001_theme_13d8d3ee_z"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8_1"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_0001_theme_1fd794df_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_0001_theme_1fd794df_u"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8_1'
                """));
  }

  private static Operation down2DropTheme() {
    return new Operation.Discard(
        "drop-theme",
        Phase.EXPAND,
        "drop customer.theme and its data",
        TABLE,
        "theme",
        "PT0S");
  }
}
