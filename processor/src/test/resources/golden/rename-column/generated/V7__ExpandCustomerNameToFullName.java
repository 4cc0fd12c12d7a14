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
 * Version 7: expand customer.name -&gt; full_name.
 *
 * <p>Declared on {@code Customer.fullName} by {@code @RenameColumn(version = "7", from = "name", contract = "15")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.full_name like name
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let customer.name wait for its trigger (SQLite)
 *   <li>expand: keep customer.name and full_name equal by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.full_name in batches
 *   <li>migrate: verify every row of customer.full_name
 *   <li>migrate: build for customer.full_name the indexes of name
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>leave customer.name, drop full_name and the triggers
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V7__ExpandCustomerNameToFullName implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("7");
  }

  @Override
  public String description() {
    return "expand customer.name -> full_name";
  }

  @Override
  public String checksum() {
    return "1:bb83e5002bb1ff42";
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
    return List.of(
        new Effect.ColumnAbsent(TABLE, "name"),
        new Effect.ColumnPresent(TABLE, "full_name", "", Sql.NONE));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1AddFullName(),
        up2LoosenName(),
        up3SyncFullName(),
        up4FillFullName(),
        up5VerifyFullName(),
        up6IndexFullName());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SettleName());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddFullName() {
    return new Operation.Ddl(
        "add-full_name",
        Phase.EXPAND,
        "add customer.full_name like name",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnPresent(TABLE, "full_name", "name", Sql.NONE)),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "full_name" ${type}
            """));
  }

  private static Operation up2LoosenName() {
    return new Operation.Ddl(
        "loosen-name",
        Phase.EXPAND,
        "let customer.name wait for its trigger (SQLite)",
        TABLE,
        "",
        List.of(new Effect.Nullable(TABLE, "name")),
        Operation.Mode.ATOMIC,
        Sql.NONE
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "name" DROP NOT NULL
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_full_name_177e8887_gi"
                AFTER INSERT ON "customer"
                WHEN NEW."name" IS NULL AND NEW."full_name" IS NULL
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_full_name_177e8887_gu"
                AFTER UPDATE OF "name", "full_name" ON "customer"
                WHEN (NEW."full_name" IS NULL AND OLD."full_name" IS NOT NULL)
                  OR (NEW."name" IS NULL AND OLD."name" IS NOT NULL AND NEW."full_name" IS OLD."full_name" COLLATE BINARY)
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
                END
                """));
  }

  private static Operation up3SyncFullName() {
    return new Operation.Ddl(
        "sync-full_name",
        Phase.EXPAND,
        "keep customer.name and full_name equal by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("00_concertina_0007_full_name_fba36dda_c", "00_concertina_0007_full_name_fba36dda_i", "zz_concertina_0007_full_name_fba36dda_z", "00_concertina_0007_full_name_fba36dda_o", "00_concertina_0007_full_name_fba36dda_u", "zz_concertina_0007_full_name_fba36dda", "zz_concertina_0007_full_name_fba36dda_n")
                    .sqlite("concertina_0007_full_name_703a8340_i", "concertina_0007_full_name_703a8340_u", "concertina_0007_full_name_703a8340_n"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_left text;
                BEGIN
                  IF TG_NARGS > 0 THEN
                    concertina_left := current_setting('concertina.left_7', true);
                    IF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."full_name"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
                      NEW."full_name" := NEW."name";
                    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
                      NEW."name" := NEW."full_name";
                    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C") THEN
                      NEW."name" := NEW."full_name";
                    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C") THEN
                      NEW."full_name" := NEW."name";
                    ELSE
                      NEW."full_name" := NEW."name";
                    END IF;
                    RETURN NEW;
                  END IF;
                  IF NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C") THEN
                    NULL;
                  ELSIF TG_OP = 'INSERT' THEN
                    IF NEW."full_name" IS NULL THEN
                      NEW."full_name" := NEW."name";
                    ELSE
                      NEW."name" := NEW."full_name";
                    END IF;
                  ELSIF NEW."full_name"::text COLLATE "C" IS DISTINCT FROM OLD."full_name"::text COLLATE "C" THEN
                    NEW."name" := NEW."full_name";
                  ELSIF NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" THEN
                    IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
                    NEW."full_name" := NEW."name";
                  ELSE
                    NEW."full_name" := NEW."name";
                  END IF;
                  concertina_left := set_config('concertina.left_7', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."full_name"::text)) COLLATE "C", 0)::text, true);
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_c"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_fba36dda_c"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "00_concertina_0007_full_name_fba36dda_c"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."name" IS NOT NULL AND NEW."full_name" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_c"()
                """,
                """
                CREATE TRIGGER "00_concertina_0007_full_name_fba36dda_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_z"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7' THEN
                    PERFORM pg_catalog.set_config('concertina.needed', '', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_fba36dda_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_full_name_fba36dda_z"
                BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
                EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_z"()
                """,
                """
                CREATE TRIGGER "00_concertina_0007_full_name_fba36dda_o"
                BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"()
                """,
                """
                CREATE TRIGGER "00_concertina_0007_full_name_fba36dda_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_full_name_fba36dda"
                BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM NEW."full_name"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda"('last')
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_n"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
                    PERFORM pg_catalog.set_config('concertina.counted_7', 'on', true);
                    PERFORM pg_catalog.nextval('${schema-literal}."concertina_writes_7"');
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_full_name_fba36dda_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_full_name_fba36dda_n"
                BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0007_full_name_fba36dda_n"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_full_name_703a8340_i"
                AFTER INSERT ON "customer"
                WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_7' AND NEW."full_name" IS NULL;
                  UPDATE "customer"
                  SET "name" = "full_name"
                  WHERE ${row} AND NEW."full_name" IS NOT NULL AND "name" IS NOT "full_name" COLLATE BINARY;
                  UPDATE "customer"
                  SET "full_name" = "name"
                  WHERE ${row} AND "full_name" IS NOT "name" COLLATE BINARY;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_full_name_703a8340_u"
                AFTER UPDATE OF "name", "full_name" ON "customer"
                WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_7' AND NEW."full_name" IS OLD."full_name" COLLATE BINARY AND NEW."name" IS NOT OLD."name" COLLATE BINARY;
                  UPDATE "customer"
                  SET "name" = "full_name"
                  WHERE ${row} AND NEW."full_name" IS NOT OLD."full_name" COLLATE BINARY AND "name" IS NOT "full_name" COLLATE BINARY;
                  UPDATE "customer"
                  SET "full_name" = "name"
                  WHERE ${row} AND "full_name" IS NOT "name" COLLATE BINARY;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_full_name_703a8340_n"
                AFTER UPDATE OF "name" ON "customer"
                WHEN NEW."name" IS OLD."name" COLLATE BINARY AND NEW."full_name" IS OLD."full_name" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_7';
                END
                """));
  }

  private static Operation up4FillFullName() {
    return new Operation.Fill(
        "fill-full_name",
        Phase.MIGRATE,
        "fill customer.full_name in batches",
        TABLE,
        List.of("id"),
        "full_name",
        Sql.same(
            """
            "name"
            """),
        Sql.same(
            """
            "full_name" IS NULL AND ("name") IS NOT NULL
            """),
        false);
  }

  private static Operation up5VerifyFullName() {
    return new Operation.Verify(
        "verify-full_name",
        Phase.MIGRATE,
        "verify every row of customer.full_name",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                "full_name"::text COLLATE "C" IS DISTINCT FROM "name"::text COLLATE "C"
                """)
            .sqlite(
                """
                "full_name" IS NOT "name" COLLATE BINARY
                """),
        "name and full_name differ");
  }

  private static Operation up6IndexFullName() {
    return new Operation.CopyIndexes(
        "index-full_name",
        Phase.MIGRATE,
        "build for customer.full_name the indexes of name",
        TABLE,
        "name",
        "full_name");
  }

  private static Operation down1SettleName() {
    return new Operation.Settle(
        "settle-name",
        Phase.EXPAND,
        "leave customer.name, drop full_name and the triggers",
        TABLE,
        "name",
        "full_name",
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_c" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_o" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_fba36dda_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_fba36dda_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_c"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_fba36dda_n"()
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_c" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_o" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_full_name_2c102855_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_full_name_2c102855_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_c"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_full_name_2c102855_n"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_703a8340_n"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_full_name_21e14923_n"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7'
                """),
        List.of("concertina_0007_full_name_177e8887_gi", "concertina_0007_full_name_177e8887_gu"));
  }
}
