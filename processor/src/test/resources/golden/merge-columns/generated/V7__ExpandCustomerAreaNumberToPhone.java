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
 * Version 7: expand customer.area, number -&gt; phone.
 *
 * <p>Declared on {@code Customer.phone} by {@code @MergeColumns(version = "7", from = {@Part(column = "area", type = "varchar(9)", notNull = true, value = "split_part(phone, '/', 1)", sqlite = "substr(phone, 1, instr(phone, '/') - 1)"), @Part(column = "number", type = "varchar(20)", value = "split_part(phone, '/', 2)", sqlite = "substr(phone, instr(phone, '/') + 1)")}, up = "area || '/' || number", contract = "15")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.phone varchar(255)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let customer.area wait for its trigger (SQLite)
 *   <li>expand: let customer.number wait for its trigger (SQLite)
 *   <li>expand: keep customer.area, number and phone in step by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.phone in batches
 *   <li>migrate: verify every row of customer.phone
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>leave customer.area, number, drop phone and the triggers
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V7__ExpandCustomerAreaNumberToPhone implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("7");
  }

  @Override
  public String description() {
    return "expand customer.area, number -> phone";
  }

  @Override
  public String checksum() {
    return "1:3a0eb4eff7af81f8";
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
        new Effect.ColumnAbsent(TABLE, "area"),
        new Effect.ColumnAbsent(TABLE, "number"),
        new Effect.ColumnPresent(TABLE, "phone", "", Sql.NONE));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1AddPhone(),
        up2LoosenArea(),
        up3LoosenNumber(),
        up4SyncPhone(),
        up5FillPhone(),
        up6VerifyPhone());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SettleArea());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddPhone() {
    return new Operation.Ddl(
        "add-phone",
        Phase.EXPAND,
        "add customer.phone varchar(255)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "phone",
                "",
                Sql.same("varchar(255)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "phone" varchar(255)
            """));
  }

  private static Operation up2LoosenArea() {
    return new Operation.Ddl(
        "loosen-area",
        Phase.EXPAND,
        "let customer.area wait for its trigger (SQLite)",
        TABLE,
        "",
        List.of(new Effect.Nullable(TABLE, "area")),
        Operation.Mode.ATOMIC,
        Sql.NONE
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "area" DROP NOT NULL
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_area_63feb21f_gi"
                AFTER INSERT ON "customer"
                WHEN NEW."area" IS NULL AND ((NEW."phone" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL)) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(phone, 1, instr(phone, '/') - 1)) IS NULL)))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.area');
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_area_63feb21f_gu"
                AFTER UPDATE OF "area", "number", "phone" ON "customer"
                WHEN (NEW."area" IS NULL AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY)) OR ((NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(phone, 1, instr(phone, '/') - 1)) IS NULL AND ("area" IS NULL OR (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY))))))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.area');
                END
                """));
  }

  private static Operation up3LoosenNumber() {
    return new Operation.Ddl(
        "loosen-number",
        Phase.EXPAND,
        "let customer.number wait for its trigger (SQLite)",
        TABLE,
        "",
        List.of(new Effect.Nullable(TABLE, "number")),
        Operation.Mode.ATOMIC,
        Sql.NONE
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "number" DROP NOT NULL
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_number_7ea3358d_gi"
                AFTER INSERT ON "customer"
                WHEN NEW."number" IS NULL AND ((NEW."phone" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL)) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(phone, instr(phone, '/') + 1)) IS NULL)))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.number');
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_number_7ea3358d_gu"
                AFTER UPDATE OF "area", "number", "phone" ON "customer"
                WHEN (NEW."number" IS NULL AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY)) OR ((NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((substr(phone, instr(phone, '/') + 1)) IS NULL AND ("number" IS NULL OR (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY))))))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.number');
                END
                """));
  }

  private static Operation up4SyncPhone() {
    return new Operation.Ddl(
        "sync-phone",
        Phase.EXPAND,
        "keep customer.area, number and phone in step by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("00_concertina_0007_phone_e69a9581_i", "zz_concertina_0007_phone_e69a9581_z", "00_concertina_0007_phone_e69a9581_u", "zz_concertina_0007_phone_e69a9581_i", "zz_concertina_0007_phone_e69a9581_u", "zz_concertina_0007_phone_e69a9581_n")
                    .sqlite("concertina_0007_phone_7e816915_i", "concertina_0007_phone_7e816915_u", "concertina_0007_phone_7e816915_n"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_e69a9581"() RETURNS trigger
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
                    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text THEN
                      RETURN NEW;
                    END IF;
                  END IF;
                  concertina_copy := NEW;
                  concertina_original := NEW;
                  BEGIN
                    SELECT (area || '/' || number) INTO concertina_copy."phone" FROM (SELECT NEW.*) AS "customer";
                  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                    concertina_copy."phone" := NULL;
                  END;
                  IF TG_OP = 'INSERT' THEN
                    concertina_copy_wins := NOT (NEW."phone" IS NULL) OR (NEW."phone" IS NULL AND NEW."area" IS NULL AND NEW."number" IS NULL);
                    IF TG_NARGS = 0 AND (NEW."phone" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL)) THEN
                      PERFORM set_config('concertina.needed', '7', true);
                    END IF;
                  ELSE
                    concertina_copy_wins := NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C";
                    IF TG_NARGS = 0 AND ((NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C") AND NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")) THEN
                      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
                    END IF;
                  END IF;
                  IF TG_NARGS > 0 THEN
                    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text THEN
                      concertina_copy_wins := FALSE;
                    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text THEN
                      concertina_copy_wins := TRUE;
                    END IF;
                  END IF;
                  IF NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM concertina_copy."phone"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."area" IS NULL AND NEW."number" IS NULL) THEN
                    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text), true);
                    RETURN NEW;
                  END IF;
                  IF NOT (NEW."phone" IS NULL) THEN
                    BEGIN
                      SELECT (split_part(phone, '/', 1)), (split_part(phone, '/', 2)) INTO concertina_original."area", concertina_original."number" FROM (SELECT NEW.*) AS "customer";
                      IF NOT (NEW."area"::text COLLATE "C" IS DISTINCT FROM concertina_original."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM concertina_original."number"::text COLLATE "C") THEN
                        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text), true);
                        RETURN NEW;
                      END IF;
                    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                      NULL;
                    END;
                  END IF;
                  IF concertina_copy_wins THEN
                    SELECT (split_part(phone, '/', 1)), (split_part(phone, '/', 2)) INTO NEW."area", NEW."number" FROM (SELECT NEW.*) AS "customer";
                    IF NEW."phone" IS NULL THEN
                      BEGIN
                        SELECT (area || '/' || number) INTO concertina_copy."phone" FROM (SELECT NEW.*) AS "customer";
                      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                        concertina_copy."phone" := NULL;
                      END;
                      NEW."phone" := concertina_copy."phone";
                    END IF;
                  ELSE
                    NEW."phone" := concertina_copy."phone";
                  END IF;
                  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text), true);
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "00_concertina_0007_phone_e69a9581_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_e69a9581_z"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_phone_e69a9581_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_phone_e69a9581_z"
                BEFORE INSERT OR UPDATE OF "area", "number" ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581_z"()
                """,
                """
                CREATE TRIGGER "00_concertina_0007_phone_e69a9581_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C" OR NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_phone_e69a9581_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581"('last')
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_phone_e69a9581_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C" OR NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581"('last')
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_e69a9581_n"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_phone_e69a9581_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_phone_e69a9581_n"
                BEFORE UPDATE OF "area", "number" ON ${schema}."customer" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_e69a9581_n"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_phone_7e816915_i"
                AFTER INSERT ON "customer"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND NEW."phone" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL);
                  UPDATE "customer"
                  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
                  WHERE ${row}
                    AND NEW."phone" IS NULL AND NEW."area" IS NULL AND NEW."number" IS NULL;
                  UPDATE "customer"
                  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
                  WHERE ${row}
                    AND NOT (NEW."phone" IS NULL) AND (((("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL))) OR ("area" IS NULL AND "number" IS NULL));
                  UPDATE "customer"
                  SET "phone" = (area || '/' || number)
                  WHERE ${row}
                    AND ((("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL))) AND "phone" IS NULL;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_phone_7e816915_u"
                AFTER UPDATE OF "area", "number", "phone" ON "customer"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND (NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)));
                  UPDATE "customer"
                  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
                  WHERE ${row}
                    AND (NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL));
                  UPDATE "customer"
                  SET "phone" = (area || '/' || number)
                  WHERE ${row}
                    AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL)) AND (NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY) OR ("phone" IS NULL));
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_phone_7e816915_n"
                AFTER UPDATE OF "area", "number" ON "customer"
                WHEN NEW."area" IS OLD."area" COLLATE BINARY AND NEW."number" IS OLD."number" COLLATE BINARY AND NEW."phone" IS OLD."phone" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_7';
                END
                """));
  }

  private static Operation up5FillPhone() {
    return new Operation.Fill(
        "fill-phone",
        Phase.MIGRATE,
        "fill customer.phone in batches",
        TABLE,
        List.of("id"),
        "phone",
        Sql.same("area || '/' || number"),
        Sql.same(
            """
            "phone" IS NULL
            """),
        false);
  }

  private static Operation up6VerifyPhone() {
    return new Operation.Verify(
        "verify-phone",
        Phase.MIGRATE,
        "verify every row of customer.phone",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                ("phone"::text COLLATE "C" IS DISTINCT FROM CAST((area || '/' || number) AS varchar(255))::text COLLATE "C") AND ("area"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 1)) AS varchar(9))::text COLLATE "C" OR "number"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 2)) AS varchar(20))::text COLLATE "C" OR ("phone" IS NULL))
                """)
            .sqlite(
                """
                (("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY) OR ("phone" IS NULL))
                """),
        "area, number and phone are not what they make of each other");
  }

  private static Operation down1SettleArea() {
    return new Operation.SettleGroup(
        "settle-area",
        Phase.EXPAND,
        "leave customer.area, number, drop phone and the triggers",
        TABLE,
        List.of("phone"),
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_phone_e69a9581_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_phone_e69a9581_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_e69a9581_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_e69a9581_n"()
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_phone_2dba9e11_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_phone_2dba9e11_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_phone_2dba9e11_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_phone_2dba9e11_n"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_7e816915_n"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_8fed84a8_n"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7'
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_area_63feb21f_gi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_area_63feb21f_gu"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_number_7ea3358d_gi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_number_7ea3358d_gu"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_2878785a_gi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_phone_2878785a_gu"
                """),
        List.of(
            new Operation.Guarded("area", true, List.of("concertina_0007_area_63feb21f_gi", "concertina_0007_area_63feb21f_gu")),
            new Operation.Guarded("number", false, List.of("concertina_0007_number_7ea3358d_gi", "concertina_0007_number_7ea3358d_gu"))));
  }
}
