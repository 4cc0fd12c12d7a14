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
 * Version 2026.11.20: expand sales.Order Item.Customer's "Note" -&gt; Note.
 *
 * <p>Declared on {@code OrderItem.note} by <code>&#64;RenameColumn(version = "2026.11.20", from = "Customer's &#92;"Note&#92;"")</code>.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add sales.Order Item.Note like Customer's "Note"
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: let sales.Order Item.Customer's "Note" wait for its trigger (SQLite)
 *   <li>expand: keep sales.Order Item.Customer's "Note" and Note equal by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill sales.Order Item.Note in batches
 *   <li>migrate: verify every row of sales.Order Item.Note
 *   <li>migrate: build for sales.Order Item.Note the indexes of Customer's "Note"
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>leave sales.Order Item.Customer's "Note", drop Note and the triggers
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V2026_11_20__ExpandOrderItemCustomerSNoteToNote implements Migration {
  private static final Table TABLE = new Table("sales", "Order Item");

  @Override
  public Version version() {
    return Version.of("2026.11.20");
  }

  @Override
  public String description() {
    return "expand sales.Order Item.Customer's \"Note\" -> Note";
  }

  @Override
  public String checksum() {
    return "1:34a6c3d81df438c7";
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
        new Effect.ColumnAbsent(TABLE, "Customer's \"Note\""),
        new Effect.ColumnPresent(TABLE, "Note", "", Sql.NONE));
  }

  @Override
  public List<Operation> up() {
    return List.of(
        up1AddNote(),
        up2LoosenCustomerSNote(),
        up3SyncNote(),
        up4FillNote(),
        up5VerifyNote(),
        up6IndexNote());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1SettleCustomerSNote());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddNote() {
    return new Operation.Ddl(
        "add-Note",
        Phase.EXPAND,
        "add sales.Order Item.Note like Customer's \"Note\"",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnPresent(TABLE, "Note", "Customer's \"Note\"", Sql.NONE)),
        Operation.Mode.ATOMIC,
        Sql.same(
            """
            ALTER TABLE "sales"."Order Item" ADD COLUMN "Note" ${type}
            """));
  }

  private static Operation up2LoosenCustomerSNote() {
    return new Operation.Ddl(
        "loosen-Customer's \"Note\"",
        Phase.EXPAND,
        "let sales.Order Item.Customer's \"Note\" wait for its trigger (SQLite)",
        TABLE,
        "",
        List.of(new Effect.Nullable(TABLE, "Customer's \"Note\"")),
        Operation.Mode.ATOMIC,
        Sql.NONE
            .sqlite(
                """
                ALTER TABLE "sales"."Order Item" ALTER COLUMN "Customer's ""Note\""" DROP NOT NULL
                """,
                """
                CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_065221e6_gi"
                AFTER INSERT ON "Order Item"
                WHEN NEW."Customer's ""Note\""" IS NULL AND NEW."Note" IS NULL
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: Order Item.Customer''s "Note"');
                END
                """,
                """
                CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_065221e6_gu"
                AFTER UPDATE OF "Customer's ""Note\""", "Note" ON "Order Item"
                WHEN (NEW."Note" IS NULL AND OLD."Note" IS NOT NULL)
                  OR (NEW."Customer's ""Note\""" IS NULL AND OLD."Customer's ""Note\""" IS NOT NULL AND NEW."Note" IS OLD."Note" COLLATE BINARY)
                BEGIN
                  SELECT RAISE(ABORT, 'NOT NULL constraint failed: Order Item.Customer''s "Note"');
                END
                """));
  }

  private static Operation up3SyncNote() {
    return new Operation.Ddl(
        "sync-Note",
        Phase.EXPAND,
        "keep sales.Order Item.Customer's \"Note\" and Note equal by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("00_concertina_2026_0011_0020_Note_fd069502_c", "00_concertina_2026_0011_0020_Note_fd069502_i", "zz_concertina_2026_0011_0020_Note_fd069502_z", "00_concertina_2026_0011_0020_Note_fd069502_o", "00_concertina_2026_0011_0020_Note_fd069502_u", "zz_concertina_2026_0011_0020_Note_fd069502", "zz_concertina_2026_0011_0020_Note_fd069502_n")
                    .sqlite("concertina_2026_0011_0020_Note_58ad2995_i", "concertina_2026_0011_0020_Note_58ad2995_u", "concertina_2026_0011_0020_Note_58ad2995_n"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS "sales"."concertina_writes_2026_11_20"
                """,
                """
                REVOKE ALL ON SEQUENCE "sales"."concertina_writes_2026_11_20" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"() RETURNS trigger
                LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                DECLARE
                  concertina_left text;
                BEGIN
                  IF TG_NARGS > 0 THEN
                    concertina_left := current_setting('concertina.left_2026_11_20', true);
                    IF hashtextextended(concat_ws(',', quote_nullable(NEW."Order Id"::text), quote_nullable(NEW."line"::text), quote_nullable(NEW."Note"::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
                      NEW."Note" := NEW."Customer's ""Note\""";
                    ELSIF hashtextextended(concat_ws(',', quote_nullable(NEW."Order Id"::text), quote_nullable(NEW."line"::text), quote_nullable(NEW."Customer's ""Note\"""::text)) COLLATE "C", 0)::text IS NOT DISTINCT FROM concertina_left THEN
                      NEW."Customer's ""Note\""" := NEW."Note";
                    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."Customer's ""Note\"""::text COLLATE "C" IS DISTINCT FROM OLD."Customer's ""Note\"""::text COLLATE "C") THEN
                      NEW."Customer's ""Note\""" := NEW."Note";
                    ELSIF TG_OP = 'UPDATE' AND NOT (NEW."Note"::text COLLATE "C" IS DISTINCT FROM OLD."Note"::text COLLATE "C") THEN
                      NEW."Note" := NEW."Customer's ""Note\""";
                    ELSE
                      NEW."Note" := NEW."Customer's ""Note\""";
                    END IF;
                    RETURN NEW;
                  END IF;
                  IF NOT (NEW."Customer's ""Note\"""::text COLLATE "C" IS DISTINCT FROM NEW."Note"::text COLLATE "C") THEN
                    NULL;
                  ELSIF TG_OP = 'INSERT' THEN
                    IF NEW."Note" IS NULL THEN
                      NEW."Note" := NEW."Customer's ""Note\""";
                    ELSE
                      NEW."Customer's ""Note\""" := NEW."Note";
                    END IF;
                  ELSIF NEW."Note"::text COLLATE "C" IS DISTINCT FROM OLD."Note"::text COLLATE "C" THEN
                    NEW."Customer's ""Note\""" := NEW."Note";
                  ELSIF NEW."Customer's ""Note\"""::text COLLATE "C" IS DISTINCT FROM OLD."Customer's ""Note\"""::text COLLATE "C" THEN
                    IF current_setting('concertina.counted_2026_11_20', true) IS DISTINCT FROM 'on' THEN PERFORM set_config('concertina.needed', '2026.11.20', true); END IF;
                    NEW."Note" := NEW."Customer's ""Note\""";
                  ELSE
                    NEW."Note" := NEW."Customer's ""Note\""";
                  END IF;
                  concertina_left := set_config('concertina.left_2026_11_20', hashtextextended(concat_ws(',', quote_nullable(NEW."Order Id"::text), quote_nullable(NEW."line"::text), quote_nullable(NEW."Note"::text)) COLLATE "C", 0)::text, true);
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_c"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  PERFORM pg_catalog.nextval('"sales"."concertina_writes_2026_11_20"');
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_c"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "00_concertina_2026_0011_0020_Note_fd069502_c"
                BEFORE INSERT ON "sales"."Order Item" FOR EACH ROW
                WHEN (NEW."Customer's ""Note\""" IS NOT NULL AND NEW."Note" IS NULL)
                EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_c"()
                """,
                """
                CREATE TRIGGER "00_concertina_2026_0011_0020_Note_fd069502_i"
                BEFORE INSERT ON "sales"."Order Item" FOR EACH ROW
                EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"()
                """,
                """
                CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_z"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '2026.11.20' THEN
                    PERFORM pg_catalog.set_config('concertina.needed', '', true);
                    PERFORM pg_catalog.nextval('"sales"."concertina_writes_2026_11_20"');
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_2026_0011_0020_Note_fd069502_z"
                BEFORE UPDATE OF "Customer's ""Note\""" ON "sales"."Order Item" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '2026.11.20')
                EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_z"()
                """,
                """
                CREATE TRIGGER "00_concertina_2026_0011_0020_Note_fd069502_o"
                BEFORE UPDATE OF "Customer's ""Note\""" ON "sales"."Order Item" FOR EACH ROW
                EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"()
                """,
                """
                CREATE TRIGGER "00_concertina_2026_0011_0020_Note_fd069502_u"
                BEFORE UPDATE ON "sales"."Order Item" FOR EACH ROW
                WHEN (NEW."Customer's ""Note\"""::text COLLATE "C" IS DISTINCT FROM NEW."Note"::text COLLATE "C")
                EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"()
                """,
                """
                CREATE TRIGGER "zz_concertina_2026_0011_0020_Note_fd069502"
                BEFORE INSERT OR UPDATE ON "sales"."Order Item" FOR EACH ROW
                WHEN (NEW."Customer's ""Note\"""::text COLLATE "C" IS DISTINCT FROM NEW."Note"::text COLLATE "C")
                EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502"('last')
                """,
                """
                CREATE OR REPLACE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_n"() RETURNS trigger
                LANGUAGE plpgsql SECURITY DEFINER SET search_path TO pg_catalog, pg_temp AS $concertina$
                #variable_conflict use_column
                BEGIN
                  IF pg_catalog.pg_trigger_depth() OPERATOR(pg_catalog.=) 1 AND pg_catalog.current_setting('concertina.own', true) IS DISTINCT FROM 'on' THEN
                    PERFORM pg_catalog.set_config('concertina.counted_2026_11_20', 'on', true);
                    PERFORM pg_catalog.nextval('"sales"."concertina_writes_2026_11_20"');
                  END IF;
                  RETURN NULL;
                END
                $concertina$
                """,
                """
                REVOKE ALL ON FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_n"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_2026_0011_0020_Note_fd069502_n"
                BEFORE UPDATE OF "Customer's ""Note\""" ON "sales"."Order Item" FOR EACH STATEMENT
                EXECUTE FUNCTION "sales"."concertina_2026_0011_0020_Note_fd069502_n"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO "sales"."concertina_writes" VALUES ('concertina_writes_2026_11_20', 0)
                """,
                """
                CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_58ad2995_i"
                AFTER INSERT ON "Order Item"
                WHEN NEW."Customer's ""Note\""" IS NOT NEW."Note" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_2026_11_20' AND NEW."Note" IS NULL;
                  UPDATE "Order Item"
                  SET "Customer's ""Note\""" = "Note"
                  WHERE ${row} AND NEW."Note" IS NOT NULL AND "Customer's ""Note\""" IS NOT "Note" COLLATE BINARY;
                  UPDATE "Order Item"
                  SET "Note" = "Customer's ""Note\"""
                  WHERE ${row} AND "Note" IS NOT "Customer's ""Note\""" COLLATE BINARY;
                END
                """,
                """
                CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_58ad2995_u"
                AFTER UPDATE OF "Customer's ""Note\""", "Note" ON "Order Item"
                WHEN NEW."Customer's ""Note\""" IS NOT NEW."Note" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_2026_11_20' AND NEW."Note" IS OLD."Note" COLLATE BINARY AND NEW."Customer's ""Note\""" IS NOT OLD."Customer's ""Note\""" COLLATE BINARY;
                  UPDATE "Order Item"
                  SET "Customer's ""Note\""" = "Note"
                  WHERE ${row} AND NEW."Note" IS NOT OLD."Note" COLLATE BINARY AND "Customer's ""Note\""" IS NOT "Note" COLLATE BINARY;
                  UPDATE "Order Item"
                  SET "Note" = "Customer's ""Note\"""
                  WHERE ${row} AND "Note" IS NOT "Customer's ""Note\""" COLLATE BINARY;
                END
                """,
                """
                CREATE TRIGGER "sales"."concertina_2026_0011_0020_Note_58ad2995_n"
                AFTER UPDATE OF "Customer's ""Note\""" ON "Order Item"
                WHEN NEW."Customer's ""Note\""" IS OLD."Customer's ""Note\""" COLLATE BINARY AND NEW."Note" IS OLD."Note" COLLATE BINARY
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_2026_11_20';
                END
                """));
  }

  private static Operation up4FillNote() {
    return new Operation.Fill(
        "fill-Note",
        Phase.MIGRATE,
        "fill sales.Order Item.Note in batches",
        TABLE,
        List.of("Order Id", "line"),
        "Note",
        Sql.same(
            """
            "Customer's ""Note\"""
            """),
        Sql.same(
            """
            "Note" IS NULL AND ("Customer's ""Note\""") IS NOT NULL
            """),
        false);
  }

  private static Operation up5VerifyNote() {
    return new Operation.Verify(
        "verify-Note",
        Phase.MIGRATE,
        "verify every row of sales.Order Item.Note",
        TABLE,
        List.of("Order Id", "line"),
        Sql.postgres(
                """
                "Note"::text COLLATE "C" IS DISTINCT FROM "Customer's ""Note\"""::text COLLATE "C"
                """)
            .sqlite(
                """
                "Note" IS NOT "Customer's ""Note\""" COLLATE BINARY
                """),
        "Customer's \"Note\" and Note differ");
  }

  private static Operation up6IndexNote() {
    return new Operation.CopyIndexes(
        "index-Note",
        Phase.MIGRATE,
        "build for sales.Order Item.Note the indexes of Customer's \"Note\"",
        TABLE,
        "Customer's \"Note\"",
        "Note");
  }

  private static Operation down1SettleCustomerSNote() {
    return new Operation.Settle(
        "settle-Customer's \"Note\"",
        Phase.EXPAND,
        "leave sales.Order Item.Customer's \"Note\", drop Note and the triggers",
        TABLE,
        "Customer's \"Note\"",
        "Note",
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_fd069502_c" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_fd069502_i" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_fd069502_z" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_fd069502_o" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_fd069502_u" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_fd069502" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_fd069502_n" ON "sales"."Order Item"
                """,
                """
                DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_fd069502"()
                """,
                """
                DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_fd069502_c"()
                """,
                """
                DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_fd069502_z"()
                """,
                """
                DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_fd069502_n"()
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_e922a322_c" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_e922a322_i" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_e922a322_z" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_e922a322_o" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "00_concertina_2026_0011_0020_Note_e922a322_u" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_e922a322" ON "sales"."Order Item"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_2026_0011_0020_Note_e922a322_n" ON "sales"."Order Item"
                """,
                """
                DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_e922a322"()
                """,
                """
                DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_e922a322_c"()
                """,
                """
                DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_e922a322_z"()
                """,
                """
                DROP FUNCTION IF EXISTS "sales"."concertina_2026_0011_0020_Note_e922a322_n"()
                """,
                """
                DROP SEQUENCE IF EXISTS "sales"."concertina_writes_2026_11_20"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_58ad2995_i"
                """,
                """
                DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_58ad2995_u"
                """,
                """
                DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_58ad2995_n"
                """,
                """
                DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_5bcb916e_i"
                """,
                """
                DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_5bcb916e_u"
                """,
                """
                DROP TRIGGER IF EXISTS "sales"."concertina_2026_0011_0020_Note_5bcb916e_n"
                """,
                """
                DELETE FROM "sales"."concertina_writes" WHERE name = 'concertina_writes_2026_11_20'
                """),
        List.of("concertina_2026_0011_0020_Note_065221e6_gi", "concertina_2026_0011_0020_Note_065221e6_gu"));
  }
}
