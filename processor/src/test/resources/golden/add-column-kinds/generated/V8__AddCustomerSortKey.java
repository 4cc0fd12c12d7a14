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
 * Version 8: add customer.sort_key.
 *
 * <p>Declared on {@code Customer.sortKey} by {@code @AddColumn(version = "8", fill = "lower(name)", notNull = true, collation = "de-x-icu", sqliteCollation = "NOCASE", comment = "the customer's name as lists sort it")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add customer.sort_key varchar(255)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>expand: comment on customer.sort_key
 *       <br>lock: SHARE UPDATE EXCLUSIVE, catalogue only
 *   <li>expand: fill customer.sort_key for old writers by triggers
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>migrate: fill customer.sort_key in batches
 *   <li>migrate: verify every row of customer.sort_key
 *   <li>migrate: require a value in customer.sort_key
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>stop filling customer.sort_key for old writers
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>drop customer.sort_key and its data
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__AddCustomerSortKey implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "add customer.sort_key";
  }

  @Override
  public String checksum() {
    return "1:6e40603b5536664b";
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
        up1AddSortKey(),
        up2CommentSortKey(),
        up3SyncSortKey(),
        up4FillSortKey(),
        up5VerifySortKey(),
        up6RequireSortKey());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1UnsyncSortKey(),
        down2DropSortKey());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddSortKey() {
    return new Operation.Ddl(
        "add-sort_key",
        Phase.EXPAND,
        "add customer.sort_key varchar(255)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "sort_key",
                "",
                Sql.same("varchar(255)")),
            new Effect.ColumnCollation(
                TABLE,
                "sort_key",
                Sql.postgres("de-x-icu")
                    .sqlite("NOCASE"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "sort_key" varchar(255) COLLATE "de-x-icu"
                """)
            .sqlite(
                """
                ALTER TABLE ${schema}."customer" ADD COLUMN "sort_key" varchar(255) COLLATE "NOCASE"
                """));
  }

  private static Operation up2CommentSortKey() {
    return new Operation.Ddl(
        "comment-sort_key",
        Phase.EXPAND,
        "comment on customer.sort_key",
        TABLE,
        "SHARE UPDATE EXCLUSIVE, catalogue only",
        List.of(new Effect.ColumnComment(TABLE, "sort_key", "the customer's name as lists sort it")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            COMMENT ON COLUMN ${schema}."customer"."sort_key" IS 'the customer''s name as lists sort it'
            """));
  }

  private static Operation up3SyncSortKey() {
    return new Operation.Ddl(
        "sync-sort_key",
        Phase.EXPAND,
        "fill customer.sort_key for old writers by triggers",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0008_sort_key_39f10268_i", "zz_concertina_0008_sort_key_39f10268_z", "zz_concertina_0008_sort_key_39f10268_u")
                    .sqlite("concertina_0008_sort_key_502ce6f3_i", "concertina_0008_sort_key_502ce6f3_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                CREATE SEQUENCE IF NOT EXISTS ${schema}."concertina_writes_8"
                """,
                """
                REVOKE ALL ON SEQUENCE ${schema}."concertina_writes_8" FROM PUBLIC
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_sort_key_39f10268"() RETURNS trigger
                LANGUAGE plpgsql AS $concertina$
                #variable_conflict use_column
                BEGIN
                  NEW."sort_key" := (SELECT (lower(name)) FROM (SELECT NEW.*) AS "customer");
                  IF TG_OP = 'INSERT' THEN
                    PERFORM set_config('concertina.needed', '8', true);
                  ELSIF NEW."sort_key"::text COLLATE "C" IS DISTINCT FROM OLD."sort_key"::text COLLATE "C" THEN
                    PERFORM set_config('concertina.needed', '8', true);
                  END IF;
                  RETURN NEW;
                END
                $concertina$
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_sort_key_39f10268_i"
                BEFORE INSERT ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."sort_key" IS NULL)
                EXECUTE FUNCTION ${schema}."concertina_0008_sort_key_39f10268"()
                """,
                """
                CREATE OR REPLACE FUNCTION ${schema}."concertina_0008_sort_key_39f10268_z"() RETURNS trigger
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
                REVOKE ALL ON FUNCTION ${schema}."concertina_0008_sort_key_39f10268_z"() FROM PUBLIC
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_sort_key_39f10268_z"
                BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (pg_catalog.current_setting('concertina.needed', true) OPERATOR(pg_catalog.=) '8')
                EXECUTE FUNCTION ${schema}."concertina_0008_sort_key_39f10268_z"()
                """,
                """
                CREATE TRIGGER "zz_concertina_0008_sort_key_39f10268_u"
                BEFORE UPDATE ON ${schema}."customer" FOR EACH ROW
                WHEN (NEW."sort_key" IS NOT DISTINCT FROM OLD."sort_key" AND (NEW."name"::text COLLATE "C" IS DISTINCT FROM OLD."name"::text COLLATE "C"))
                EXECUTE FUNCTION ${schema}."concertina_0008_sort_key_39f10268"()
                """)
            .sqlite(
                """
                INSERT OR IGNORE INTO ${schema}."concertina_writes" VALUES ('concertina_writes_8', 0)
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_sort_key_502ce6f3_i"
                AFTER INSERT ON "customer"
                WHEN NEW."sort_key" IS NULL
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8';
                  UPDATE "customer"
                  SET "sort_key" = (lower(name))
                  WHERE ${row};
                END
                """,
                """
                CREATE TRIGGER ${schema}."concertina_0008_sort_key_502ce6f3_u"
                AFTER UPDATE ON "customer"
                WHEN NEW."sort_key" IS OLD."sort_key" COLLATE BINARY AND (NEW."name" IS NOT OLD."name" COLLATE BINARY)
                BEGIN
                  UPDATE "concertina_writes"
                  SET writes = writes + 1
                  WHERE name = 'concertina_writes_8' AND EXISTS (SELECT 1 FROM "customer" WHERE ${row} AND "sort_key" IS NOT (lower(name)) COLLATE BINARY);
                  UPDATE "customer"
                  SET "sort_key" = (lower(name))
                  WHERE ${row};
                END
                """));
  }

  private static Operation up4FillSortKey() {
    return new Operation.Fill(
        "fill-sort_key",
        Phase.MIGRATE,
        "fill customer.sort_key in batches",
        TABLE,
        List.of("id"),
        "sort_key",
        Sql.same("lower(name)"),
        Sql.same(
            """
            "sort_key" IS NULL
            """),
        false);
  }

  private static Operation up5VerifySortKey() {
    return new Operation.Verify(
        "verify-sort_key",
        Phase.MIGRATE,
        "verify every row of customer.sort_key",
        TABLE,
        List.of("id"),
        Sql.same(
            """
            "sort_key" IS NULL
            """),
        "the fill expression has no value for the row");
  }

  private static Operation up6RequireSortKey() {
    return new Operation.Ddl(
        "require-sort_key",
        Phase.MIGRATE,
        "require a value in customer.sort_key",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one",
        List.of(
            new Effect.NotNull(TABLE, "sort_key"),
            new Effect.ConstraintAbsent(TABLE, "concertina_0008_sort_key_5dd9c104")),
        Operation.Mode.STEPWISE,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_sort_key_5dd9c104", ADD CONSTRAINT "concertina_0008_sort_key_5dd9c104" CHECK ("sort_key" IS NOT NULL) NOT VALID
            """,
            """
            ALTER TABLE ${schema}."customer" VALIDATE CONSTRAINT "concertina_0008_sort_key_5dd9c104"
            """,
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "sort_key" SET NOT NULL
            """,
            """
            ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "concertina_0008_sort_key_5dd9c104"
            """));
  }

  private static Operation down1UnsyncSortKey() {
    return new Operation.Ddl(
        "unsync-sort_key",
        Phase.EXPAND,
        "stop filling customer.sort_key for old writers",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersAbsent(
                TABLE,
                Sql.postgres("zz_concertina_0008_sort_key_39f10268_i", "zz_concertina_0008_sort_key_39f10268_z", "zz_concertina_0008_sort_key_39f10268_u")
                    .sqlite("concertina_0008_sort_key_502ce6f3_i", "concertina_0008_sort_key_502ce6f3_u"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_sort_key_39f10268_i" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_sort_key_39f10268_z" ON ${schema}."customer"
                """,
                """
                DROP TRIGGER IF EXISTS "zz_concertina_0008_sort_key_39f10268_u" ON ${schema}."customer"
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_sort_key_39f10268"()
                """,
                """
                DROP FUNCTION IF EXISTS ${schema}."concertina_0008_sort_key_39f10268_z"()
                """,
                """
                DROP SEQUENCE IF EXISTS ${schema}."concertina_writes_8"
                """)
            .sqlite(
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_sort_key_502ce6f3_i"
                """,
                """
                DROP TRIGGER IF EXISTS ${schema}."concertina_0008_sort_key_502ce6f3_u"
                """,
                """
                DELETE FROM ${schema}."concertina_writes" WHERE name = 'concertina_writes_8'
                """));
  }

  private static Operation down2DropSortKey() {
    return new Operation.Discard(
        "drop-sort_key",
        Phase.EXPAND,
        "drop customer.sort_key and its data",
        TABLE,
        "sort_key",
        "PT0S");
  }
}
