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
 * Version 15: contract customer.area, number -&gt; phone.
 *
 * <p>Declared on {@code Customer.phone} by {@code @MergeColumns(version = "7", from = {@Part(column = "area", type = "varchar(9)", notNull = true, value = "split_part(phone, '/', 1)", sqlite = "substr(phone, 1, instr(phone, '/') - 1)"), @Part(column = "number", type = "varchar(20)", value = "split_part(phone, '/', 2)", sqlite = "substr(phone, instr(phone, '/') + 1)")}, up = "area || '/' || number", contract = "15")}.
 *
 * <p>Starts when version 7 is complete. This build does not read the result: no boot waits for it.
 *
 * <p>Takes customer.area away; until then concertina_writes_7 counts the writes that still need the triggers.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: verify every row of customer.phone
 *   <li>contract: leave customer.phone, drop area, number and the triggers
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>add customer.area varchar(9)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>add customer.number varchar(20)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>let customer.phone wait for its trigger (SQLite)
 *   <li>keep customer.area, number and phone in step by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>fill customer.area in batches
 *   <li>fill customer.number in batches
 *   <li>verify every row of customer.phone
 *   <li>verify every row of customer.area
 *   <li>require a value in customer.area
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V15__ContractCustomerAreaNumberToPhone implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("15");
  }

  @Override
  public String description() {
    return "contract customer.area, number -> phone";
  }

  @Override
  public String checksum() {
    return "1:eafcebe4aa08abf6";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("7"));
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of(
        new Effect.ColumnAbsent(TABLE, "area"),
        new Effect.ColumnAbsent(TABLE, "number"),
        new Effect.ColumnPresent(TABLE, "phone", "", Sql.NONE));
  }

  @Override
  public Gate gate() {
    return new Gate(
        Version.of("7"),
        TABLE,
        "area",
        "phone",
        "concertina_writes_7");
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1VerifyPhone(),
        up2SettlePhone());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1RecreateArea(),
        down2RecreateNumber(),
        down3LoosenPhone(),
        down4SyncPhone(),
        down5FillArea(),
        down6FillNumber(),
        down7VerifyPhone(),
        down8VerifyValueArea(),
        down9RequireArea());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1VerifyPhone() {
    return new Operation.Verify(
        "verify-phone",
        Phase.CONTRACT,
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

  private static Operation up2SettlePhone() {
    return new Operation.SettleGroup(
        "settle-phone",
        Phase.CONTRACT,
        "leave customer.phone, drop area, number and the triggers",
        TABLE,
        List.of("area", "number"),
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
        List.of(new Operation.Guarded("phone", false, List.of("concertina_0007_phone_2878785a_gi", "concertina_0007_phone_2878785a_gu"))));
  }

  private static Operation down1RecreateArea() {
    return new Operation.Ddl(
        "recreate-area",
        Phase.EXPAND,
        "add customer.area varchar(9)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "area",
                "",
                Sql.same("varchar(9)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "area" varchar(9)
            """));
  }

  private static Operation down2RecreateNumber() {
    return new Operation.Ddl(
        "recreate-number",
        Phase.EXPAND,
        "add customer.number varchar(20)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "number",
                "",
                Sql.same("varchar(20)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "number" varchar(20)
            """));
  }

  private static Operation down3LoosenPhone() {
    return new Operation.Ddl(
        "loosen-phone",
        Phase.EXPAND,
        "let customer.phone wait for its trigger (SQLite)",
        TABLE,
        "",
        List.of(new Effect.Nullable(TABLE, "phone")),
        Operation.Mode.ATOMIC,
        Sql.NONE
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "phone" DROP NOT NULL
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_phone_2878785a_gi"
                AFTER INSERT ON "customer"
                WHEN NEW."phone" IS NULL AND ((NEW."area" IS NULL AND NEW."number" IS NULL) OR EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((area || '/' || number) IS NULL)))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.phone');
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_phone_2878785a_gu"
                AFTER UPDATE OF "phone", "area", "number" ON "customer"
                WHEN (NEW."phone" IS NULL AND NOT (NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY)) OR ((NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((area || '/' || number) IS NULL AND ("phone" IS NULL OR (("phone" IS NOT (area || '/' || number) COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY))))))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.phone');
                END
                """));
  }

  private static Operation down4SyncPhone() {
    return new Operation.Ddl(
        "sync-phone",
        Phase.EXPAND,
        "keep customer.area, number and phone in step by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("00_concertina_0007_phone_2dba9e11_i", "zz_concertina_0007_phone_2dba9e11_z", "00_concertina_0007_phone_2dba9e11_u", "zz_concertina_0007_phone_2dba9e11_i", "zz_concertina_0007_phone_2dba9e11_u", "zz_concertina_0007_phone_2dba9e11_n")
                    .sqlite("concertina_0007_phone_8fed84a8_i", "concertina_0007_phone_8fed84a8_u", "concertina_0007_phone_8fed84a8_n"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"() RETURNS trigger
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
                    SELECT (split_part(phone, '/', 1)), (split_part(phone, '/', 2)) INTO concertina_copy."area", concertina_copy."number" FROM (SELECT NEW.*) AS "customer";
                  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                    concertina_copy."area" := NULL;
                    concertina_copy."number" := NULL;
                  END;
                  IF TG_OP = 'UPDATE' THEN
                    IF OLD."area" IS NULL AND OLD."number" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL) THEN
                      NEW."area" := coalesce(NEW."area", concertina_copy."area");
                      NEW."number" := coalesce(NEW."number", concertina_copy."number");
                    END IF;
                  END IF;
                  IF TG_OP = 'INSERT' THEN
                    concertina_copy_wins := NOT (NEW."area" IS NULL AND NEW."number" IS NULL);
                    IF TG_NARGS = 0 AND (NOT (NEW."area" IS NULL AND NEW."number" IS NULL) AND (NEW."area"::text COLLATE "C" IS DISTINCT FROM concertina_copy."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM concertina_copy."number"::text COLLATE "C")) THEN
                      PERFORM set_config('concertina.needed', '7', true);
                    END IF;
                  ELSE
                    concertina_copy_wins := (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C") AND NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C");
                    IF TG_NARGS = 0 AND ((NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C") AND NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C") AND (NEW."area"::text COLLATE "C" IS DISTINCT FROM concertina_copy."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM concertina_copy."number"::text COLLATE "C")) THEN
                      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
                    END IF;
                  END IF;
                  IF TG_NARGS > 0 THEN
                    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text THEN
                      concertina_copy_wins := FALSE;
                    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text THEN
                      concertina_copy_wins := TRUE;
                    END IF;
                  END IF;
                  IF NOT (NEW."area"::text COLLATE "C" IS DISTINCT FROM concertina_copy."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM concertina_copy."number"::text COLLATE "C") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."phone" IS NULL) THEN
                    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text), true);
                    RETURN NEW;
                  END IF;
                  IF NOT (NEW."area" IS NULL AND NEW."number" IS NULL) THEN
                    BEGIN
                      SELECT (area || '/' || number) INTO concertina_original."phone" FROM (SELECT NEW.*) AS "customer";
                      IF NOT (NEW."phone"::text COLLATE "C" IS DISTINCT FROM concertina_original."phone"::text COLLATE "C") THEN
                        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text), true);
                        RETURN NEW;
                      END IF;
                    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                      NULL;
                    END;
                  END IF;
                  IF concertina_copy_wins THEN
                    SELECT (area || '/' || number) INTO NEW."phone" FROM (SELECT NEW.*) AS "customer";
                    IF NEW."area" IS NULL AND NEW."number" IS NULL THEN
                      BEGIN
                        SELECT (split_part(phone, '/', 1)), (split_part(phone, '/', 2)) INTO concertina_copy."area", concertina_copy."number" FROM (SELECT NEW.*) AS "customer";
                      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                        concertina_copy."area" := NULL;
                        concertina_copy."number" := NULL;
                      END;
                      NEW."area" := concertina_copy."area"; NEW."number" := concertina_copy."number";
                    END IF;
                  ELSE
                    NEW."area" := concertina_copy."area"; NEW."number" := concertina_copy."number";
                  END IF;
                  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."area"::text), quote_nullable(NEW."number"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."phone"::text)) COLLATE "C", 0)::text), true);
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "00_concertina_0007_phone_2dba9e11_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_2dba9e11_z"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_phone_2dba9e11_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_phone_2dba9e11_z"
                BEFORE INSERT OR UPDATE OF "area", "number" ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11_z"()
                """,
                """
                CREATE TRIGGER "00_concertina_0007_phone_2dba9e11_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C" OR NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_phone_2dba9e11_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"('last')
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_phone_2dba9e11_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."area"::text COLLATE "C" IS DISTINCT FROM OLD."area"::text COLLATE "C" OR NEW."number"::text COLLATE "C" IS DISTINCT FROM OLD."number"::text COLLATE "C" OR NEW."phone"::text COLLATE "C" IS DISTINCT FROM OLD."phone"::text COLLATE "C")
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11"('last')
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_phone_2dba9e11_n"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_phone_2dba9e11_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_phone_2dba9e11_n"
                BEFORE UPDATE OF "area", "number" ON ${schema}."customer" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0007_phone_2dba9e11_n"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_phone_8fed84a8_i"
                AFTER INSERT ON "customer"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)));
                  UPDATE "customer"
                  SET "phone" = (area || '/' || number)
                  WHERE ${row}
                    AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL) AND (((("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL))) OR ("phone" IS NULL));
                  UPDATE "customer"
                  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
                  WHERE ${row}
                    AND ((("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL))) AND "area" IS NULL AND "number" IS NULL;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_phone_8fed84a8_u"
                AFTER UPDATE OF "area", "number", "phone" ON "customer"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND (NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)));
                  UPDATE "customer"
                  SET "area" = coalesce("area", (substr(phone, 1, instr(phone, '/') - 1))), "number" = coalesce("number", (substr(phone, instr(phone, '/') + 1)))
                  WHERE ${row}
                    AND OLD."area" IS NULL AND OLD."number" IS NULL AND NOT (NEW."area" IS NULL AND NEW."number" IS NULL);
                  UPDATE "customer"
                  SET "phone" = (area || '/' || number)
                  WHERE ${row}
                    AND ((NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY)) AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL));
                  UPDATE "customer"
                  SET "area" = (substr(phone, 1, instr(phone, '/') - 1)), "number" = (substr(phone, instr(phone, '/') + 1))
                  WHERE ${row}
                    AND (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL)) AND (NOT ((NEW."area" IS NOT OLD."area" COLLATE BINARY OR NEW."number" IS NOT OLD."number" COLLATE BINARY) AND NOT (NEW."phone" IS NOT OLD."phone" COLLATE BINARY)) OR ("area" IS NULL AND "number" IS NULL));
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_phone_8fed84a8_n"
                AFTER UPDATE OF "area", "number" ON "customer"
                WHEN NEW."area" IS OLD."area" COLLATE BINARY AND NEW."number" IS OLD."number" COLLATE BINARY AND NEW."phone" IS OLD."phone" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_7';
                END
                """));
  }

  private static Operation down5FillArea() {
    return new Operation.Fill(
        "fill-area",
        Phase.MIGRATE,
        "fill customer.area in batches",
        TABLE,
        List.of("id"),
        "area",
        Sql.postgres("split_part(phone, '/', 1)")
            .sqlite("substr(phone, 1, instr(phone, '/') - 1)"),
        Sql.same(
            """
            "area" IS NULL AND "number" IS NULL
            """),
        false);
  }

  private static Operation down6FillNumber() {
    return new Operation.Fill(
        "fill-number",
        Phase.MIGRATE,
        "fill customer.number in batches",
        TABLE,
        List.of("id"),
        "number",
        Sql.postgres("split_part(phone, '/', 2)")
            .sqlite("substr(phone, instr(phone, '/') + 1)"),
        Sql.same(
            """
            "area" IS NULL AND "number" IS NULL
            """),
        false);
  }

  private static Operation down7VerifyPhone() {
    return new Operation.Verify(
        "verify-phone",
        Phase.MIGRATE,
        "verify every row of customer.phone",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                ("area"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 1)) AS varchar(9))::text COLLATE "C" OR "number"::text COLLATE "C" IS DISTINCT FROM CAST((split_part(phone, '/', 2)) AS varchar(20))::text COLLATE "C") AND ("phone"::text COLLATE "C" IS DISTINCT FROM CAST((area || '/' || number) AS varchar(255))::text COLLATE "C" OR ("area" IS NULL AND "number" IS NULL))
                """)
            .sqlite(
                """
                (("area" IS NOT (substr(phone, 1, instr(phone, '/') - 1)) COLLATE BINARY OR "number" IS NOT (substr(phone, instr(phone, '/') + 1)) COLLATE BINARY)) AND (("phone" IS NOT (area || '/' || number) COLLATE BINARY) OR ("area" IS NULL AND "number" IS NULL))
                """),
        "area, number and phone are not what they make of each other");
  }

  private static Operation down8VerifyValueArea() {
    return new Operation.Verify(
        "verify-value-area",
        Phase.MIGRATE,
        "verify every row of customer.area",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "area" IS NULL
            """),
        "the expression for area has no value for the row");
  }

  private static Operation down9RequireArea() {
    return new Operation.Ddl(
        "require-area",
        Phase.MIGRATE,
        "require a value in customer.area",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "area"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0007_area_2b9776c1")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_area_2b9776c1", ADD CONSTRAINT "concertina_0007_area_2b9776c1" CHECK ("area" IS NOT NULL) NOT VALID
            """,
            """
            ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0007_area_2b9776c1"
            """,
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "area" SET NOT NULL
            """,
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_area_2b9776c1"
            """));
  }
}
