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
 * Version 9: let customer.country be null.
 *
 * <p>Declared on {@code Customer.country} by {@code @DropNotNull(version = "9", fill = "'unknown'")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: let customer.country hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>fill customer.country for old writers by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>fill customer.country in batches
 *   <li>verify every row of customer.country
 *   <li>require a value in customer.country
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 *   <li>stop filling customer.country for old writers
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__LoosenCustomerCountry implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "let customer.country be null";
  }

  @Override
  public String checksum() {
    return "1:d4616609da966d52";
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
    return List.of(up1LoosenCountry());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1SyncCountry(),
        down2FillCountry(),
        down3VerifyCountry(),
        down4RequireCountry(),
        down5UnsyncCountry());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1LoosenCountry() {
    return new Operation.Ddl(
        "loosen-country",
        Phase.EXPAND,
        "let customer.country hold NULL",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(TABLE, "country")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "country" DROP NOT NULL
            """));
  }

  private static Operation down1SyncCountry() {
    return new Operation.Ddl(
        "sync-country",
        Phase.EXPAND,
        "fill customer.country for old writers by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0009_country_f8abf3e8_i", "zz_concertina_0009_country_f8abf3e8_z", "zz_concertina_0009_country_f8abf3e8_u")
                    .sqlite("concertina_0009_country_5f0caaab_i", "concertina_0009_country_5f0caaab_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_9"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_9" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0009_country_f8abf3e8"() RETURNS trigger
                LANGUAGE plpgsql AS $concertina$
                #variable_conflict use_column
                BEGIN
                  NEW."country" := (SELECT ('unknown') FROM (SELECT NEW.*) AS "customer");
                  IF TG_OP = 'INSERT' THEN
                    PERFORM set_config('concertina.needed', '9', true);
                  ELSIF TRUE THEN
                    PERFORM set_config('concertina.needed', '9', true);
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0009_country_f8abf3e8_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."country" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0009_country_f8abf3e8"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0009_country_f8abf3e8_z"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '9' THEN
                    PERFORM pg_catalog.set_config('concertina.needed', '', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_9"');
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0009_country_f8abf3e8_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0009_country_f8abf3e8_z"
                BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '9')
                EXECUTE FUNCTION ${schema}."concertina_0009_country_f8abf3e8_z"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0009_country_f8abf3e8_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."country" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0009_country_f8abf3e8"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_9', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0009_country_5f0caaab_i"
                AFTER INSERT ON "customer"
                WHEN NEW."country" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_9';
                  UPDATE "customer"
                  SET "country" = ('unknown')
                  WHERE ${row};
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0009_country_5f0caaab_u"
                AFTER UPDATE OF "country" ON "customer"
                WHEN NEW."country" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_9';
                  UPDATE "customer"
                  SET "country" = ('unknown')
                  WHERE ${row};
                END
                """));
  }

  private static Operation down2FillCountry() {
    return new Operation.Fill(
        "fill-country",
        Phase.MIGRATE,
        "fill customer.country in batches",
        TABLE,
        List.of("id"),
        "country",
        Sql.same("'unknown'"),
        Sql.same(
            """
            "country" IS NULL
            """),
        false);
  }

  private static Operation down3VerifyCountry() {
    return new Operation.Verify(
        "verify-country",
        Phase.MIGRATE,
        "verify every row of customer.country",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "country" IS NULL
            """),
        "the column was NOT NULL, and fill has no value");
  }

  private static Operation down4RequireCountry() {
    return new Operation.Ddl(
        "require-country",
        Phase.MIGRATE,
        "require a value in customer.country",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "country"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0009_country_de03a6a1")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0009_country_de03a6a1", ADD CONSTRAINT "concertina_0009_country_de03a6a1" CHECK ("country" IS NOT NULL) NOT VALID
                """,
                """
                ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0009_country_de03a6a1"
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL
                """,
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0009_country_de03a6a1"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "country" SET NOT NULL
                """));
  }

  private static Operation down5UnsyncCountry() {
    return new Operation.Ddl(
        "unsync-country",
        Phase.CONTRACT,
        "stop filling customer.country for old writers",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersAbsent(
                TABLE,
                Sql.postgres("zz_concertina_0009_country_f8abf3e8_i", "zz_concertina_0009_country_f8abf3e8_z", "zz_concertina_0009_country_f8abf3e8_u")
                    .sqlite("concertina_0009_country_5f0caaab_i", "concertina_0009_country_5f0caaab_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0009_country_f8abf3e8_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0009_country_f8abf3e8_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0009_country_f8abf3e8_u" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0009_country_f8abf3e8"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0009_country_f8abf3e8_z"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_9"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0009_country_5f0caaab_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0009_country_5f0caaab_u"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_9'
                """));
  }
}
