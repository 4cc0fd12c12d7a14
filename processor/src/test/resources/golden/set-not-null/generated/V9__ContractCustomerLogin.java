package shop.migrations;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Version 9: contract customer.login.
 *
 * <p>Declared on {@code Customer.login} by {@code @SetNotNull(version = "8", fill = "lower(email)", sqliteFill = "lower(trim(email))", contract = "9")}.
 *
 * <p>Starts when version 8 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Ends the filling of customer. for old writers; until then concertina_writes_8 counts the writes that still need the triggers.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: stop filling customer.login for old writers
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>fill customer.login for old writers by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__ContractCustomerLogin implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "contract customer.login";
  }

  @Override
  public String checksum() {
    return "1:27e26a10cda6e410";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("8"));
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of();
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("8"),
        TABLE,
        "",
        "",
        "concertina_writes_8");
  }

  @Override
  public List<Operation> up() {
    return List.of(up1UnsyncLogin());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SyncLogin());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1UnsyncLogin() {
    return new Operation.Ddl(
        "unsync-login",
        Phase.CONTRACT,
        "stop filling customer.login for old writers",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersAbsent(
                TABLE,
                Sql.postgres("zz_concertina_0008_login_86a44a84_i", "zz_concertina_0008_login_86a44a84_z", "zz_concertina_0008_login_86a44a84_u", "zz_concertina_0008_login_86a44a84_y")
                    .sqlite("concertina_0008_login_db1cabf8_i", "concertina_0008_login_db1cabf8_u")),
            new Effect.NotNull(TABLE, "login")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_login_86a44a84_y" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_86a44a84_y"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_login_db1cabf8_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_login_db1cabf8_u"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8'
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "login" SET NOT NULL
                """));
  }

  private static Operation down1SyncLogin() {
    return new Operation.Ddl(
        "sync-login",
        Phase.EXPAND,
        "fill customer.login for old writers by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0008_login_86a44a84_i", "zz_concertina_0008_login_86a44a84_z", "zz_concertina_0008_login_86a44a84_u", "zz_concertina_0008_login_86a44a84_y")
                    .sqlite("concertina_0008_login_db1cabf8_i", "concertina_0008_login_db1cabf8_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84"() RETURNS trigger
                LANGUAGE plpgsql AS $concertina$
                #variable_conflict use_column
                BEGIN
                  NEW."login" := (SELECT (lower(email)) FROM (SELECT NEW.*) AS "customer");
                  IF TG_OP = 'INSERT' THEN
                    PERFORM set_config('concertina.needed', '8', true);
                  ELSIF TRUE THEN
                    PERFORM set_config('concertina.needed', '8', true);
                  END IF;
                  IF NEW."login" IS NOT NULL THEN
                    PERFORM set_config('concertina.filled_8', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text)) COLLATE "C", 0)::text, true);
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_login_86a44a84_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."login" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84_z"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8' THEN
                    PERFORM pg_catalog.set_config('concertina.needed', '', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_8"');
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0008_login_86a44a84_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_login_86a44a84_z"
                BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
                EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84_z"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_login_86a44a84_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."login" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_86a44a84_y"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  PERFORM pg_catalog.set_config('concertina.filled_8', '', true);
                  INSERT INTO ${schema}."concertina_undo_8" AS concertina_undo (k1, old_value, new_value)
                  VALUES (NEW."id", NULL, NEW."login")
                  ON CONFLICT (k1) DO UPDATE SET new_value = excluded.new_value;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0008_login_86a44a84_y"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_login_86a44a84_y"
                AFTER INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (current_setting('concertina.filled_8', true) <> '' AND current_setting('concertina.filled_8', true) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text)) COLLATE "C", 0)::text)
                EXECUTE FUNCTION ${schema}."concertina_0008_login_86a44a84_y"()
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "login" DROP NOT NULL
                """,
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_login_db1cabf8_i"
                AFTER INSERT ON "customer"
                WHEN NEW."login" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8';
                  UPDATE "customer"
                  SET "login" = (lower(trim(email)))
                  WHERE ${row};
                  ${keep "concertina_undo_8" "login" "id"};
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_login_db1cabf8_u"
                AFTER UPDATE OF "login" ON "customer"
                WHEN NEW."login" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8';
                  UPDATE "customer"
                  SET "login" = (lower(trim(email)))
                  WHERE ${row};
                  ${keep "concertina_undo_8" "login" "id"};
                END
                """));
  }
}
