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
 * Version 7: expand customer.name -&gt; first_name, last_name.
 *
 * <p>Declared on {@code Customer} by {@code @SplitColumn(version = "7", from = "name", fromType = "varchar(80)", into = {@Part(column = "first_name", value = "split_part(name, ' ', 1)", sqlite = "substr(name, 1, instr(name || ' ', ' ') - 1)"), @Part(column = "last_name", value = "nullif(split_part(name, ' ', 2), '')", sqlite = "nullif(substr(name, instr(name || ' ', ' ') + 1), '')")}, down = "first_name || coalesce(' ' || last_name, '')", contract = "15")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.first_name varchar(255)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: add customer.last_name varchar(255)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let customer.name wait for its trigger (SQLite)
 *   <li>expand: keep customer.name and first_name, last_name in step by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.first_name in batches
 *   <li>migrate: fill customer.last_name in batches
 *   <li>migrate: verify every row of customer.first_name
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>leave customer.name, drop first_name, last_name and the triggers
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V7__ExpandCustomerNameToFirstNameLastName implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("7");
  }

  @Override
  public String description() {
    return "expand customer.name -> first_name, last_name";
  }

  @Override
  public String checksum() {
    return "1:fd58f4c7d31df6a1";
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
        new Effect.ColumnPresent(TABLE, "first_name", "", Sql.NONE),
        new Effect.ColumnPresent(TABLE, "last_name", "", Sql.NONE));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1AddFirstName(),
        up2AddLastName(),
        up3LoosenName(),
        up4SyncFirstName(),
        up5FillFirstName(),
        up6FillLastName(),
        up7VerifyFirstName());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SettleName());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddFirstName() {
    return new Operation.Ddl(
        "add-first_name",
        Phase.EXPAND,
        "add customer.first_name varchar(255)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "first_name",
                "",
                Sql.same("varchar(255)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "first_name" varchar(255)
            """));
  }

  private static Operation up2AddLastName() {
    return new Operation.Ddl(
        "add-last_name",
        Phase.EXPAND,
        "add customer.last_name varchar(255)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "last_name",
                "",
                Sql.same("varchar(255)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "last_name" varchar(255)
            """));
  }

  private static Operation up3LoosenName() {
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
                CREATE TRIGGER ${schema}."concertina_0007_name_4b3f2d28_gi"
                AFTER INSERT ON "customer"
                WHEN NEW."name" IS NULL AND ((NEW."first_name" IS NULL AND NEW."last_name" IS NULL) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((first_name || coalesce(' ' || last_name, '')) IS NULL)))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_name_4b3f2d28_gu"
                AFTER UPDATE OF "name", "first_name", "last_name" ON "customer"
                WHEN (NEW."name" IS NULL AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY)) OR ((NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((first_name || coalesce(' ' || last_name, '')) IS NULL AND ("name" IS NULL OR (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY))))))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.name');
                END
                """));
  }

  private static Operation up4SyncFirstName() {
    return new Operation.Ddl(
        "sync-first_name",
        Phase.EXPAND,
        "keep customer.name and first_name, last_name in step by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("00_concertina_0007_first_name_e1a68d27_i", "zz_concertina_0007_first_name_e1a68d27_z", "00_concertina_0007_first_name_e1a68d27_u", "zz_concertina_0007_first_name_e1a68d27_i", "zz_concertina_0007_first_name_e1a68d27_u", "zz_concertina_0007_first_name_e1a68d27_n")
                    .sqlite("concertina_0007_first_name_969e9f58_i", "concertina_0007_first_name_969e9f58_u", "concertina_0007_first_name_969e9f58_n"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"() RETURNS trigger
                LANGUAGE plpgsql AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_copy record;
                  concertina_original record;
                  concertina_copy_wins boolean;
                  concertina_left text;
                BEGIN
                  IF TG_NARGS > 0 THEN
                    concertina_left := current_setting('concertina.left_7', true);
                    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text THEN
                      RETURN NEW;
                    END IF;
                  END IF;
                  concertina_copy := NEW;
                  concertina_original := NEW;
                  BEGIN
                    SELECT (split_part(name, ' ', 1)), (nullif(split_part(name, ' ', 2), '')) INTO concertina_copy."first_name", concertina_copy."last_name" FROM (SELECT NEW.*) AS "customer";
                  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                    concertina_copy."first_name" := NULL;
                    concertina_copy."last_name" := NULL;
                  END;
                  IF TG_OP = 'UPDATE' THEN
                    IF OLD."first_name" IS NULL AND OLD."last_name" IS NULL AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) THEN
                      NEW."first_name" := coalesce(NEW."first_name", concertina_copy."first_name");
                      NEW."last_name" := coalesce(NEW."last_name", concertina_copy."last_name");
                    END IF;
                  END IF;
                  IF TG_OP = 'INSERT' THEN
                    concertina_copy_wins := NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL);
                    IF TG_NARGS = 0 AND (NEW."first_name" IS NULL AND NEW."last_name" IS NULL AND NOT (NEW."name" IS NULL)) THEN
                      PERFORM set_config('concertina.needed', '7', true);
                    END IF;
                  ELSE
                    concertina_copy_wins := NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C";
                    IF TG_NARGS = 0 AND ((NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C") AND NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C")) THEN
                      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
                    END IF;
                  END IF;
                  IF TG_NARGS > 0 THEN
                    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text THEN
                      concertina_copy_wins := FALSE;
                    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text THEN
                      concertina_copy_wins := TRUE;
                    END IF;
                  END IF;
                  IF NOT (NEW."first_name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM concertina_copy."last_name"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."name" IS NULL) THEN
                    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text), true);
                    RETURN NEW;
                  END IF;
                  IF NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) THEN
                    BEGIN
                      SELECT (first_name || coalesce(' ' || last_name, '')) INTO concertina_original."name" FROM (SELECT NEW.*) AS "customer";
                      IF NOT (NEW."name"::text COLLATE "C" IS DISTINCT FROM concertina_original."name"::text COLLATE "C") THEN
                        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text), true);
                        RETURN NEW;
                      END IF;
                    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                      NULL;
                    END;
                  END IF;
                  IF concertina_copy_wins THEN
                    SELECT (first_name || coalesce(' ' || last_name, '')) INTO NEW."name" FROM (SELECT NEW.*) AS "customer";
                    IF NEW."first_name" IS NULL AND NEW."last_name" IS NULL THEN
                      BEGIN
                        SELECT (split_part(name, ' ', 1)), (nullif(split_part(name, ' ', 2), '')) INTO concertina_copy."first_name", concertina_copy."last_name" FROM (SELECT NEW.*) AS "customer";
                      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                        concertina_copy."first_name" := NULL;
                        concertina_copy."last_name" := NULL;
                      END;
                      NEW."first_name" := concertina_copy."first_name"; NEW."last_name" := concertina_copy."last_name";
                    END IF;
                  ELSE
                    NEW."first_name" := concertina_copy."first_name"; NEW."last_name" := concertina_copy."last_name";
                  END IF;
                  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."first_name"::text), quote_nullable(NEW."last_name"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."name"::text)) COLLATE "C", 0)::text), true);
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "00_concertina_0007_first_name_e1a68d27_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_z"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_first_name_e1a68d27_z"
                BEFORE INSERT OR UPDATE OF "name" ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
                EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_z"()
                """,
                """
                CREATE TRIGGER "00_concertina_0007_first_name_e1a68d27_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" OR NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_first_name_e1a68d27_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"('last')
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_first_name_e1a68d27_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C" OR NEW."first_name"::text COLLATE "C" IS DISTINCT FROM OLD."first_name"::text COLLATE "C" OR NEW."last_name"::text COLLATE "C" IS DISTINCT FROM OLD."last_name"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27"('last')
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_n"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_first_name_e1a68d27_n"
                BEFORE UPDATE OF "name" ON ${schema}."customer" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0007_first_name_e1a68d27_n"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_first_name_969e9f58_i"
                AFTER INSERT ON "customer"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL AND NOT (NEW."name" IS NULL);
                  UPDATE "customer"
                  SET "name" = (first_name || coalesce(' ' || last_name, ''))
                  WHERE ${row}
                    AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) AND (((("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL))) OR ("name" IS NULL));
                  UPDATE "customer"
                  SET "first_name" = (substr(name, 1, instr(name || ' ', ' ') - 1)), "last_name" = (nullif(substr(name, instr(name || ' ', ' ') + 1), ''))
                  WHERE ${row}
                    AND ((("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL))) AND "first_name" IS NULL AND "last_name" IS NULL;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_first_name_969e9f58_u"
                AFTER UPDATE OF "name", "first_name", "last_name" ON "customer"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND (NEW."name" IS NOT OLD."name" COLLATE BINARY) AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)));
                  UPDATE "customer"
                  SET "first_name" = coalesce("first_name", (substr(name, 1, instr(name || ' ', ' ') - 1))), "last_name" = coalesce("last_name", (nullif(substr(name, instr(name || ' ', ' ') + 1), '')))
                  WHERE ${row}
                    AND OLD."first_name" IS NULL AND OLD."last_name" IS NULL AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL);
                  UPDATE "customer"
                  SET "name" = (first_name || coalesce(' ' || last_name, ''))
                  WHERE ${row}
                    AND (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL));
                  UPDATE "customer"
                  SET "first_name" = (substr(name, 1, instr(name || ' ', ' ') - 1)), "last_name" = (nullif(substr(name, instr(name || ' ', ' ') + 1), ''))
                  WHERE ${row}
                    AND (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL)) AND (NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL));
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_first_name_969e9f58_n"
                AFTER UPDATE OF "name" ON "customer"
                WHEN NEW."name" IS OLD."name" COLLATE BINARY AND NEW."first_name" IS OLD."first_name" COLLATE BINARY AND NEW."last_name" IS OLD."last_name" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_7';
                END
                """));
  }

  private static Operation up5FillFirstName() {
    return new Operation.Fill(
        "fill-first_name",
        Phase.MIGRATE,
        "fill customer.first_name in batches",
        TABLE,
        List.of("id"),
        "first_name",
        Sql.postgres("split_part(name, ' ', 1)")
            .sqlite("substr(name, 1, instr(name || ' ', ' ') - 1)"),
        Sql.same(
            """
            "first_name" IS NULL AND "last_name" IS NULL
            """),
        false);
  }

  private static Operation up6FillLastName() {
    return new Operation.Fill(
        "fill-last_name",
        Phase.MIGRATE,
        "fill customer.last_name in batches",
        TABLE,
        List.of("id"),
        "last_name",
        Sql.postgres("nullif(split_part(name, ' ', 2), '')")
            .sqlite("nullif(substr(name, instr(name || ' ', ' ') + 1), '')"),
        Sql.same(
            """
            "first_name" IS NULL AND "last_name" IS NULL
            """),
        false);
  }

  private static Operation up7VerifyFirstName() {
    return new Operation.Verify(
        "verify-first_name",
        Phase.MIGRATE,
        "verify every row of customer.first_name",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                ("first_name"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(name, ' ', 1)) AS varchar(255))::text COLLATE "C" OR "last_name"::text COLLATE "C" IS DISTINCT FROM CAST((nullif(split_part(name, ' ', 2), '')) AS varchar(255))::text COLLATE "C") AND ("name"::text COLLATE "C" IS DISTINCT FROM CAST((first_name || coalesce(' ' || last_name, '')) AS varchar(80))::text COLLATE "C" OR ("first_name" IS NULL AND "last_name" IS NULL))
                """)
            .sqlite(
                """
                (("first_name" IS NOT (substr(name, 1, instr(name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(name, instr(name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL))
                """),
        "name and first_name, last_name are not what they make of each other");
  }

  private static Operation down1SettleName() {
    return new Operation.SettleGroup(
        "settle-name",
        Phase.EXPAND,
        "leave customer.name, drop first_name, last_name and the triggers",
        TABLE,
        List.of("first_name", "last_name"),
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_e1a68d27_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_e1a68d27_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_e1a68d27_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_e1a68d27_n"()
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_0fa4b43d_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_first_name_0fa4b43d_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_first_name_0fa4b43d_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_first_name_0fa4b43d_n"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_969e9f58_n"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_2536856f_n"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7'
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_name_4b3f2d28_gi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_name_4b3f2d28_gu"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_cdd52b79_gi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_first_name_cdd52b79_gu"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_last_name_e0e356b9_gi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_last_name_e0e356b9_gu"
                """),
        List.of(new Operation.Guarded("name", false, List.of("concertina_0007_name_4b3f2d28_gi", "concertina_0007_name_4b3f2d28_gu"))));
  }
}
