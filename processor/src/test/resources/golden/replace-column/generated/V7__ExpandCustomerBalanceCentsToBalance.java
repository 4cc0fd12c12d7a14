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
 * Version 7: expand customer.balance_cents -&gt; balance.
 *
 * <p>Declared on {@code Customer.balance} by {@code @ReplaceColumn(version = "7", from = "balance_cents", fromType = "bigint", fromNotNull = true, type = "numeric(12,2)", notNull = true, up = "balance_cents / 100.0", down = "round(balance * 100)", contract = "15")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.balance numeric(12,2)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let customer.balance_cents wait for its trigger (SQLite)
 *   <li>expand: keep customer.balance_cents and balance in step by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.balance in batches
 *   <li>migrate: verify every row of customer.balance
 *   <li>migrate: verify every row of customer.balance
 *   <li>migrate: require a value in customer.balance
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>leave customer.balance_cents, drop balance and the triggers
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V7__ExpandCustomerBalanceCentsToBalance implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("7");
  }

  @Override
  public String description() {
    return "expand customer.balance_cents -> balance";
  }

  @Override
  public String checksum() {
    return "1:f05eafed1cee0e7f";
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
        new Effect.ColumnAbsent(TABLE, "balance_cents"),
        new Effect.ColumnPresent(TABLE, "balance", "", Sql.NONE));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1AddBalance(),
        up2LoosenBalanceCents(),
        up3SyncBalance(),
        up4FillBalance(),
        up5VerifyBalance(),
        up6VerifyValueBalance(),
        up7RequireBalance());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SettleBalanceCents());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddBalance() {
    return new Operation.Ddl(
        "add-balance",
        Phase.EXPAND,
        "add customer.balance numeric(12,2)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "balance",
                "",
                Sql.same("numeric(12,2)"))),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "balance" numeric(12,2)
            """));
  }

  private static Operation up2LoosenBalanceCents() {
    return new Operation.Ddl(
        "loosen-balance_cents",
        Phase.EXPAND,
        "let customer.balance_cents wait for its trigger (SQLite)",
        TABLE,
        "",
        List.of(new Effect.Nullable(TABLE, "balance_cents")),
        Operation.Mode.ATOMIC,
        Sql.NONE
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ALTER COLUMN "balance_cents" DROP NOT NULL
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_balance_cents_d87b0b12_gi"
                AFTER INSERT ON "customer"
                WHEN NEW."balance_cents" IS NULL AND (EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((round(balance * 100)) IS NULL)))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.balance_cents');
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_balance_cents_d87b0b12_gu"
                AFTER UPDATE OF "balance_cents", "balance" ON "customer"
                WHEN (NEW."balance_cents" IS NULL AND NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY)) OR ((NEW."balance" IS NOT OLD."balance" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND ((round(balance * 100)) IS NULL AND ("balance_cents" IS NULL OR (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY))))))
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: customer.balance_cents');
                END
                """));
  }

  private static Operation up3SyncBalance() {
    return new Operation.Ddl(
        "sync-balance",
        Phase.EXPAND,
        "keep customer.balance_cents and balance in step by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("00_concertina_0007_balance_a9ba4e18_i", "zz_concertina_0007_balance_a9ba4e18_z", "00_concertina_0007_balance_a9ba4e18_u", "zz_concertina_0007_balance_a9ba4e18_i", "zz_concertina_0007_balance_a9ba4e18_u", "zz_concertina_0007_balance_a9ba4e18_n")
                    .sqlite("concertina_0007_balance_d2476be6_i", "concertina_0007_balance_d2476be6_u", "concertina_0007_balance_d2476be6_n"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_7"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_7" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"() RETURNS trigger
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
                    IF split_part(concertina_left, ' ', 1) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text THEN
                      RETURN NEW;
                    END IF;
                  END IF;
                  concertina_copy := NEW;
                  concertina_original := NEW;
                  BEGIN
                    SELECT (balance_cents / 100.0) INTO concertina_copy."balance" FROM (SELECT NEW.*) AS "customer";
                  EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                    concertina_copy."balance" := NULL;
                  END;
                  IF TG_OP = 'INSERT' THEN
                    concertina_copy_wins := NOT (NEW."balance" IS NULL) OR (NEW."balance" IS NULL AND NEW."balance_cents" IS NULL);
                    IF TG_NARGS = 0 AND (NEW."balance" IS NULL AND NOT (NEW."balance_cents" IS NULL)) THEN
                      PERFORM set_config('concertina.needed', '7', true);
                    END IF;
                  ELSE
                    concertina_copy_wins := NEW."balance" IS DISTINCT FROM OLD."balance";
                    IF TG_NARGS = 0 AND ((NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents") AND NOT (NEW."balance" IS DISTINCT FROM OLD."balance")) THEN
                      IF current_setting('concertina.counted_7', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '7', true); END IF;
                    END IF;
                  END IF;
                  IF TG_NARGS > 0 THEN
                    IF split_part(concertina_left, ' ', 2) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text THEN
                      concertina_copy_wins := FALSE;
                    ELSIF split_part(concertina_left, ' ', 3) = hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text THEN
                      concertina_copy_wins := TRUE;
                    END IF;
                  END IF;
                  IF NOT (NEW."balance" IS DISTINCT FROM concertina_copy."balance") AND NOT (TG_OP = 'INSERT' AND concertina_copy_wins AND NEW."balance_cents" IS NULL) THEN
                    concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text), true);
                    RETURN NEW;
                  END IF;
                  IF NOT (NEW."balance" IS NULL) THEN
                    BEGIN
                      SELECT (round(balance * 100)) INTO concertina_original."balance_cents" FROM (SELECT NEW.*) AS "customer";
                      IF NOT (NEW."balance_cents" IS DISTINCT FROM concertina_original."balance_cents") THEN
                        concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text), true);
                        RETURN NEW;
                      END IF;
                    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                      NULL;
                    END;
                  END IF;
                  IF concertina_copy_wins THEN
                    SELECT (round(balance * 100)) INTO NEW."balance_cents" FROM (SELECT NEW.*) AS "customer";
                    IF NEW."balance" IS NULL THEN
                      BEGIN
                        SELECT (balance_cents / 100.0) INTO concertina_copy."balance" FROM (SELECT NEW.*) AS "customer";
                      EXCEPTION WHEN data_exception OR integrity_constraint_violation OR raise_exception THEN
                        concertina_copy."balance" := NULL;
                      END;
                      NEW."balance" := concertina_copy."balance";
                    END IF;
                  ELSE
                    NEW."balance" := concertina_copy."balance";
                  END IF;
                  concertina_left := set_config('concertina.left_7', concat_ws(' ', hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance"::text)) COLLATE "C", 0)::text, hashtextextended(concat_ws(',', quote_nullable(NEW."id"::text), quote_nullable(NEW."balance_cents"::text)) COLLATE "C", 0)::text), true);
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "00_concertina_0007_balance_a9ba4e18_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_z"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_balance_a9ba4e18_z"
                BEFORE INSERT OR UPDATE OF "balance_cents" ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '7')
                EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_z"()
                """,
                """
                CREATE TRIGGER "00_concertina_0007_balance_a9ba4e18_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents" OR NEW."balance" IS DISTINCT FROM OLD."balance")
                EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_balance_a9ba4e18_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"('last')
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_balance_a9ba4e18_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."balance_cents" IS DISTINCT FROM OLD."balance_cents" OR NEW."balance" IS DISTINCT FROM OLD."balance")
                EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18"('last')
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_n"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0007_balance_a9ba4e18_n"
                BEFORE UPDATE OF "balance_cents" ON ${schema}."customer" FOR EACH STATEMENT
                EXECUTE FUNCTION ${schema}."concertina_0007_balance_a9ba4e18_n"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_7', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_balance_d2476be6_i"
                AFTER INSERT ON "customer"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND NEW."balance" IS NULL AND NOT (NEW."balance_cents" IS NULL);
                  UPDATE "customer"
                  SET "balance_cents" = (round(balance * 100))
                  WHERE ${row}
                    AND NEW."balance" IS NULL AND NEW."balance_cents" IS NULL;
                  UPDATE "customer"
                  SET "balance_cents" = (round(balance * 100))
                  WHERE ${row}
                    AND NOT (NEW."balance" IS NULL) AND (((("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL))) OR ("balance_cents" IS NULL));
                  UPDATE "customer"
                  SET "balance" = (balance_cents / 100.0)
                  WHERE ${row}
                    AND ((("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL))) AND "balance" IS NULL;
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_balance_d2476be6_u"
                AFTER UPDATE OF "balance_cents", "balance" ON "customer"
                BEGIN
                  UPDATE "concertina_writes"
                    SET writes = writes + 1
                    WHERE name = 'concertina_writes_7' AND (NEW."balance_cents" IS NOT OLD."balance_cents" COLLATE BINARY) AND NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY)));
                  UPDATE "customer"
                  SET "balance_cents" = (round(balance * 100))
                  WHERE ${row}
                    AND (NEW."balance" IS NOT OLD."balance" COLLATE BINARY) AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL));
                  UPDATE "customer"
                  SET "balance" = (balance_cents / 100.0)
                  WHERE ${row}
                    AND (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL)) AND (NOT (NEW."balance" IS NOT OLD."balance" COLLATE BINARY) OR ("balance" IS NULL));
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0007_balance_d2476be6_n"
                AFTER UPDATE OF "balance_cents" ON "customer"
                WHEN NEW."balance_cents" IS OLD."balance_cents" COLLATE BINARY AND NEW."balance" IS OLD."balance" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_7';
                END
                """));
  }

  private static Operation up4FillBalance() {
    return new Operation.Fill(
        "fill-balance",
        Phase.MIGRATE,
        "fill customer.balance in batches",
        TABLE,
        List.of("id"),
        "balance",
        Sql.same("balance_cents / 100.0"),
        Sql.same(
            """
            "balance" IS NULL
            """),
        false);
  }

  private static Operation up5VerifyBalance() {
    return new Operation.Verify(
        "verify-balance",
        Phase.MIGRATE,
        "verify every row of customer.balance",
        TABLE,
        List.of("id"),
        Sql.postgres(
                """
                ("balance" IS DISTINCT FROM CAST((balance_cents / 100.0) AS numeric(12,2))) AND ("balance_cents" IS DISTINCT FROM CAST((round(balance * 100)) AS bigint) OR ("balance" IS NULL))
                """)
            .sqlite(
                """
                (("balance" IS NOT (balance_cents / 100.0) COLLATE BINARY)) AND (("balance_cents" IS NOT (round(balance * 100)) COLLATE BINARY) OR ("balance" IS NULL))
                """),
        "balance_cents and balance are not what they make of each other");
  }

  private static Operation up6VerifyValueBalance() {
    return new Operation.Verify(
        "verify-value-balance",
        Phase.MIGRATE,
        "verify every row of customer.balance",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "balance" IS NULL
            """),
        "the expression for balance has no value for the row");
  }

  private static Operation up7RequireBalance() {
    return new Operation.Ddl(
        "require-balance",
        Phase.MIGRATE,
        "require a value in customer.balance",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "balance"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0007_balance_0169b6a0")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_balance_0169b6a0", ADD CONSTRAINT "concertina_0007_balance_0169b6a0" CHECK ("balance" IS NOT NULL) NOT VALID
            """,
            """
            ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0007_balance_0169b6a0"
            """,
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "balance" SET NOT NULL
            """,
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0007_balance_0169b6a0"
            """));
  }

  private static Operation down1SettleBalanceCents() {
    return new Operation.SettleGroup(
        "settle-balance_cents",
        Phase.EXPAND,
        "leave customer.balance_cents, drop balance and the triggers",
        TABLE,
        List.of("balance"),
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_balance_a9ba4e18_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_balance_a9ba4e18_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_a9ba4e18_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_a9ba4e18_n"()
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_balance_816d68c4_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_0007_balance_816d68c4_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_u" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0007_balance_816d68c4_n" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4_z"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0007_balance_816d68c4_n"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_7"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_d2476be6_n"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_u"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_9c222119_n"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_7'
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_cents_d87b0b12_gi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_cents_d87b0b12_gu"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_c7bc152a_gi"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0007_balance_c7bc152a_gu"
                """),
        List.of(new Operation.Guarded("balance_cents", true, List.of("concertina_0007_balance_cents_d87b0b12_gi", "concertina_0007_balance_cents_d87b0b12_gu"))));
  }
}
