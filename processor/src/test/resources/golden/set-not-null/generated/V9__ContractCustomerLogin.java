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
                Sql.postgres("zz_concertina_0008_login_30bbfc87_i", "zz_concertina_0008_login_30bbfc87_u")
                    .sqlite("concertina_0008_login_147dc1e7_i", "concertina_0008_login_147dc1e7_u")),
            new Effect.NotNull(TABLE, "login")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_login_30bbfc87_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_login_30bbfc87_u" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_login_30bbfc87"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_login_147dc1e7_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_login_147dc1e7_u"
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
                Sql.postgres("zz_concertina_0008_login_30bbfc87_i", "zz_concertina_0008_login_30bbfc87_u")
                    .sqlite("concertina_0008_login_147dc1e7_i", "concertina_0008_login_147dc1e7_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8"
                """,
                """
                GRANT USAGE ON SEQUENCE ${schema}."concertina_writes_8" TO PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_login_30bbfc87"() RETURNS trigger
                LANGUAGE plpgsql AS $concertina$
                BEGIN
                  PERFORM nextval('${schema-literal}."concertina_writes_8"');
                  NEW."login" := (SELECT (lower(email)) FROM (SELECT NEW.*) AS "customer");
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_login_30bbfc87_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."login" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0008_login_30bbfc87"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_login_30bbfc87_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."login" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0008_login_30bbfc87"()
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "login" DROP NOT NULL
                """,
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_login_147dc1e7_i"
                AFTER INSERT ON "customer"
                WHEN NEW."login" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8';
                  UPDATE "customer"
                  SET "login" = (lower(trim(email)))
                  WHERE ${row};
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_login_147dc1e7_u"
                AFTER UPDATE OF "login" ON "customer"
                WHEN NEW."login" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8';
                  UPDATE "customer"
                  SET "login" = (lower(trim(email)))
                  WHERE ${row};
                END
                """));
  }
}
