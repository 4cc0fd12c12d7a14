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
 * Version 8: require customer.login.
 *
 * <p>Declared on {@code Customer.login} by {@code @SetNotNull(version = "8", fill = "lower(email)", sqliteFill = "lower(trim(email))", contract = "9")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: fill customer.login for old writers by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.login in batches
 *   <li>migrate: verify every row of customer.login
 *   <li>migrate: require a value in customer.login
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>stop filling customer.login for old writers
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>let customer.login hold NULL
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>put back the kept values of customer.login
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__RequireCustomerLogin implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "require customer.login";
  }

  @Override
  public String checksum() {
    return "1:25f32709a6b5569a";
  }

  @Override
  public List<Version> after() {
    return List.of();
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
  public List<Operation> up() {
    return List.of(
        up1SyncLogin(),
        up2FillLogin(),
        up3VerifyLogin(),
        up4RequireLogin());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1UnsyncLogin(),
        down2LoosenLogin(),
        down3RestoreLogin());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1SyncLogin() {
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

  private static Operation up2FillLogin() {
    return new Operation.Fill(
        "fill-login",
        Phase.MIGRATE,
        "fill customer.login in batches",
        TABLE,
        List.of("id"),
        "login",
        Sql.postgres("lower(email)")
            .sqlite("lower(trim(email))"),
        Sql.same(
            """
            "login" IS NULL
            """),
        true);
  }

  private static Operation up3VerifyLogin() {
    return new Operation.Verify(
        "verify-login",
        Phase.MIGRATE,
        "verify every row of customer.login",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "login" IS NULL
            """),
        "the fill expression has no value for the row");
  }

  private static Operation up4RequireLogin() {
    return new Operation.Ddl(
        "require-login",
        Phase.MIGRATE,
        "require a value in customer.login",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "login"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0008_login_625c8956")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_login_625c8956", ADD CONSTRAINT "concertina_0008_login_625c8956" CHECK ("login" IS NOT NULL) NOT VALID
            """,
            """
            ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_login_625c8956"
            """,
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "login" SET NOT NULL
            """,
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_login_625c8956"
            """));
  }

  private static Operation down1UnsyncLogin() {
    return new Operation.Ddl(
        "unsync-login",
        Phase.EXPAND,
        "stop filling customer.login for old writers",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersAbsent(
                TABLE,
                Sql.postgres("zz_concertina_0008_login_86a44a84_i", "zz_concertina_0008_login_86a44a84_z", "zz_concertina_0008_login_86a44a84_u", "zz_concertina_0008_login_86a44a84_y")
                    .sqlite("concertina_0008_login_db1cabf8_i", "concertina_0008_login_db1cabf8_u"))),
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
                """));
  }

  private static Operation down2LoosenLogin() {
    return new Operation.Ddl(
        "loosen-login",
        Phase.EXPAND,
        "let customer.login hold NULL",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(TABLE, "login")),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "login" DROP NOT NULL
            """));
  }

  private static Operation down3RestoreLogin() {
    return new Operation.Restore(
        "restore-login",
        Phase.MIGRATE,
        "put back the kept values of customer.login",
        TABLE,
        List.of("id"),
        "login");
  }
}
