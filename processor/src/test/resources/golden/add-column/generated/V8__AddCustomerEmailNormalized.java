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
 * Version 8: add customer.email_normalized.
 *
 * <p>Declared on {@code Customer.emailNormalized} by {@code @AddColumn(version = "8", fill = "lower(customer.email)", notNull = true, contract = "9")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.email_normalized varchar(255)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: fill customer.email_normalized for old writers by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.email_normalized in batches
 *   <li>migrate: verify every row of customer.email_normalized
 *   <li>migrate: require a value in customer.email_normalized
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>stop filling customer.email_normalized for old writers
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>drop customer.email_normalized and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__AddCustomerEmailNormalized implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "add customer.email_normalized";
  }

  @Override
  public String checksum() {
    return "1:d8ff12402467eb60";
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
        up1AddEmailNormalized(),
        up2SyncEmailNormalized(),
        up3FillEmailNormalized(),
        up4VerifyEmailNormalized(),
        up5RequireEmailNormalized());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1UnsyncEmailNormalized(),
        down2DropEmailNormalized());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddEmailNormalized() {
    return new Operation.Ddl(
        "add-email_normalized",
        Phase.EXPAND,
        "add customer.email_normalized varchar(255)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "email_normalized",
                "",
                Sql.same("varchar(255)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "email_normalized" varchar(255)
            """));
  }

  private static Operation up2SyncEmailNormalized() {
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

  private static Operation up3FillEmailNormalized() {
    return new Operation.Fill(
        "fill-email_normalized",
        Phase.MIGRATE,
        "fill customer.email_normalized in batches",
        TABLE,
        List.of("id"),
        "email_normalized",
        Sql.same("lower(customer.email)"),
        Sql.same(
            """
            "email_normalized" IS NULL
            """),
        false);
  }

  private static Operation up4VerifyEmailNormalized() {
    return new Operation.Verify(
        "verify-email_normalized",
        Phase.MIGRATE,
        "verify every row of customer.email_normalized",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "email_normalized" IS NULL
            """),
        "the fill expression has no value for the row");
  }

  private static Operation up5RequireEmailNormalized() {
    return new Operation.Ddl(
        "require-email_normalized",
        Phase.MIGRATE,
        "require a value in customer.email_normalized",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "email_normalized"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0008_email_normalized_b0251571")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_email_normalized_b0251571", ADD CONSTRAINT "concertina_0008_email_normalized_b0251571" CHECK ("email_normalized" IS NOT NULL) NOT VALID
            """,
            """
            ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_email_normalized_b0251571"
            """,
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "email_normalized" SET NOT NULL
            """,
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_email_normalized_b0251571"
            """));
  }

  private static Operation down1UnsyncEmailNormalized() {
    return new Operation.Ddl(
        "unsync-email_normalized",
        Phase.EXPAND,
        "stop filling customer.email_normalized for old writers",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersAbsent(
                TABLE,
                Sql.postgres("zz_concertina_0008_email_normalized_98b8178d_i", "zz_concertina_0008_email_normalized_98b8178d_z", "zz_concertina_0008_email_normalized_98b8178d_u")
                    .sqlite("concertina_0008_email_normalized_52409b22_i", "concertina_0008_email_normalized_52409b22_u"))),
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
                """));
  }

  private static Operation down2DropEmailNormalized() {
    return new Operation.Discard(
        "drop-email_normalized",
        Phase.EXPAND,
        "drop customer.email_normalized and its data",
        TABLE,
        "email_normalized",
        "PT0S");
  }
}
