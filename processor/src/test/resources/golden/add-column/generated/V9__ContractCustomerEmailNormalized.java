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
 * Version 9: contract customer.email_normalized.
 *
 * <p>Declared on {@code Customer.emailNormalized} by {@code @AddColumn(version = "8", fill = "lower(customer.email)", notNull = true, contract = "9")}.
 *
 * <p>Starts when version 8 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Ends the filling of customer.email_normalized for old writers; until then concertina_writes_8 counts the writes that still need the triggers.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: stop filling customer.email_normalized for old writers
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>fill customer.email_normalized for old writers by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__ContractCustomerEmailNormalized implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "contract customer.email_normalized";
  }

  @Override
  public String checksum() {
    return "1:1f53b6840fee3552";
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
        "email_normalized",
        "concertina_writes_8");
  }

  @Override
  public List<Operation> up() {
    return List.of(up1UnsyncEmailNormalized());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SyncEmailNormalized());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1UnsyncEmailNormalized() {
    return new Operation.Ddl(
        "unsync-email_normalized",
        Phase.CONTRACT,
        "stop filling customer.email_normalized for old writers",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersAbsent(
                TABLE,
                Sql.postgres("zz_concertina_0008_email_normalized_98b8178d_i", "zz_concertina_0008_email_normalized_98b8178d_z", "zz_concertina_0008_email_normalized_98b8178d_u")
                    .sqlite("concertina_0008_email_normalized_52409b22_i", "concertina_0008_email_normalized_52409b22_u")),
            new Effect.NotNull(TABLE, "email_normalized")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_email_normalized_98b8178d_u" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_email_normalized_98b8178d"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_email_normalized_98b8178d_z"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_email_normalized_52409b22_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_email_normalized_52409b22_u"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8'
                """,
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "email_normalized" SET NOT NULL
                """));
  }

  private static Operation down1SyncEmailNormalized() {
    return new Operation.Ddl(
        "sync-email_normalized",
        Phase.EXPAND,
        "fill customer.email_normalized for old writers by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0008_email_normalized_98b8178d_i", "zz_concertina_0008_email_normalized_98b8178d_z", "zz_concertina_0008_email_normalized_98b8178d_u")
                    .sqlite("concertina_0008_email_normalized_52409b22_i", "concertina_0008_email_normalized_52409b22_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"() RETURNS trigger
                LANGUAGE plpgsql AS $concertina$
                #variable_conflict use_column
                BEGIN
                  NEW."email_normalized" := (SELECT (lower(customer.email)) FROM (SELECT NEW.*) AS "customer");
                  IF TG_OP = 'INSERT' THEN
                    PERFORM set_config('concertina.needed', '8', true);
                  ELSIF NEW."email_normalized"::text COLLATE "C" IS DISTINCT FROM OLD."email_normalized"::text COLLATE "C" THEN
                    PERFORM set_config('concertina.needed', '8', true);
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."email_normalized" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_z"
                BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
                EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d_z"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_email_normalized_98b8178d_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."email_normalized" IS NOT DISTINCT FROM OLD."email_normalized" AND (NEW."email"::text COLLATE "C" IS DISTINCT FROM OLD."email"::text COLLATE "C"))
                EXECUTE FUNCTION ${schema}."concertina_0008_email_normalized_98b8178d"()
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "email_normalized" DROP NOT NULL
                """,
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_email_normalized_52409b22_i"
                AFTER INSERT ON "customer"
                WHEN NEW."email_normalized" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8';
                  UPDATE "customer"
                  SET "email_normalized" = (lower(customer.email))
                  WHERE ${row};
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_email_normalized_52409b22_u"
                AFTER UPDATE ON "customer"
                WHEN NEW."email_normalized" IS OLD."email_normalized" COLLATE BINARY AND (NEW."email" IS NOT OLD."email" COLLATE BINARY)
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8' AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND "email_normalized" IS NOT (lower(customer.email)) COLLATE BINARY);
                  UPDATE "customer"
                  SET "email_normalized" = (lower(customer.email))
                  WHERE ${row};
                END
                """));
  }
}
