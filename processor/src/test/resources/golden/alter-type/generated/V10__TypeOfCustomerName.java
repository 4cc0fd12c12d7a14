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
 * Version 10: type of customer.name.
 *
 * <p>Declared on {@code Customer.name} by {@code @AlterType(version = "10", type = "varchar")}.
 *
 * <p>Starts when version 9 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: change the type of customer.name from character varying(40) to varchar
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>take back what was begun for customer.name
 *   <li>look for values of customer.name that character varying(40) does not take
 *   <li>look at what uses customer.name
 *   <li>add beside customer.name a column concertina_0010_name character varying(40)
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 *   <li>keep the values of customer.name in concertina_0010_name as well, by a trigger
 *       <br>lock: SHARE ROW EXCLUSIVE, catalogue only
 *   <li>copy customer.name to concertina_0010_name in batches
 *   <li>verify every row of customer.name
 *   <li>build for concertina_0010_name the indexes and constraints of customer.name
 *   <li>verify every row of customer.name
 *   <li>build for concertina_0010_name the indexes and constraints of customer.name
 *   <li>put concertina_0010_name with type character varying(40) in the place of customer.name
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V10__TypeOfCustomerName implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("10");
  }

  @Override
  public String description() {
    return "type of customer.name";
  }

  @Override
  public String checksum() {
    return "1:2894ed3354f7ca4f";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("9"));
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
    return List.of(up1TypeName());
  }

  @Override
  public List<Operation> down() {
    return List.of(
        down1DiscardBackName(),
        down2ProveBackName(),
        down3ProbeBackName(),
        down4AddBackName(),
        down5SyncBackName(),
        down6FillBackName(),
        down7VerifyBackName(),
        down8CarryOverBackName(),
        down9VerifyBackName(),
        down10CarryOverBackName(),
        down11SwapBackName());
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1TypeName() {
    return new Operation.Ddl(
        "type-name",
        Phase.EXPAND,
        "change the type of customer.name from character varying(40) to varchar",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnType(
                TABLE,
                "name",
                Sql.postgres("varchar"),
                Sql.postgres("character varying(40)"),
                false)),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ALTER COLUMN "name" TYPE varchar
            """));
  }

  private static Operation down1DiscardBackName() {
    return new Operation.Shadow(
        "discard-back-name",
        Phase.EXPAND,
        "take back what was begun for customer.name",
        TABLE,
        "name",
        "concertina_0010_name",
        Sql.postgres("character varying(40)"),
        Sql.postgres("varchar"),
        Sql.postgres(
            """
            "concertina_0010_name" IS DISTINCT FROM CAST("name" AS varchar) OR CAST("concertina_0010_name" AS character varying(40)) IS DISTINCT FROM "name"
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0010_name_18693ccc" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0010_name_18693ccc"()
            """),
        Operation.Shadow.Work.DISCARD);
  }

  private static Operation down2ProveBackName() {
    return new Operation.Verify(
        "prove-back-name",
        Phase.EXPAND,
        "look for values of customer.name that character varying(40) does not take",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            char_length("name") > 40
            """),
        "the value does not fit into character varying(40)");
  }

  private static Operation down3ProbeBackName() {
    return new Operation.Shadow(
        "probe-back-name",
        Phase.EXPAND,
        "look at what uses customer.name",
        TABLE,
        "name",
        "concertina_0010_name",
        Sql.postgres("varchar"),
        Sql.postgres("character varying(40)"),
        Sql.postgres(
            """
            CASE WHEN char_length("name") > 40 THEN TRUE ELSE "concertina_0010_name" IS DISTINCT FROM CAST("name" AS character varying(40)) OR CAST("concertina_0010_name" AS varchar) IS DISTINCT FROM "name" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0010_name_171a07a7" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0010_name_171a07a7"()
            """),
        Operation.Shadow.Work.PROBE);
  }

  private static Operation down4AddBackName() {
    return new Operation.Ddl(
        "add-back-name",
        Phase.EXPAND,
        "add beside customer.name a column concertina_0010_name character varying(40)",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(
            new Effect.ColumnPresent(
                TABLE,
                "concertina_0010_name",
                "",
                Sql.postgres("character varying(40)"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TABLE ${schema}."customer" ADD COLUMN "concertina_0010_name" character varying(40) /* beside "name" */
            """));
  }

  private static Operation down5SyncBackName() {
    return new Operation.Ddl(
        "sync-back-name",
        Phase.EXPAND,
        "keep the values of customer.name in concertina_0010_name as well, by a trigger",
        TABLE,
        "SHARE ROW EXCLUSIVE, catalogue only",
        List.of(
            new Effect.TriggersPresent(
                TABLE,
                Sql.postgres("zz_concertina_0010_name_171a07a7"))),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            CREATE OR REPLACE FUNCTION ${schema}."concertina_0010_name_171a07a7"() RETURNS trigger
            LANGUAGE plpgsql AS $concertina$
            #variable_conflict use_column
            BEGIN
              IF char_length(NEW."name") > 40 THEN
                NEW."concertina_0010_name" := NULL;
              ELSE
                NEW."concertina_0010_name" := CAST(NEW."name" AS character varying(40));
              END IF;
              RETURN NEW;
            END
            $concertina$
            """,
            """
            CREATE TRIGGER "zz_concertina_0010_name_171a07a7"
            BEFORE INSERT OR UPDATE ON ${schema}."customer" FOR EACH ROW
            EXECUTE FUNCTION ${schema}."concertina_0010_name_171a07a7"()
            """));
  }

  private static Operation down6FillBackName() {
    return new Operation.Fill(
        "fill-back-name",
        Phase.MIGRATE,
        "copy customer.name to concertina_0010_name in batches",
        TABLE,
        List.of("id"),
        "concertina_0010_name",
        Sql.postgres(
            """
            CASE WHEN NOT (char_length("name") > 40) THEN CAST("name" AS character varying(40)) END
            """),
        Sql.same(
            """
            "concertina_0010_name" IS NULL AND "name" IS NOT NULL
            """),
        false);
  }

  private static Operation down7VerifyBackName() {
    return new Operation.Verify(
        "verify-back-name",
        Phase.MIGRATE,
        "verify every row of customer.name",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN char_length("name") > 40 THEN TRUE ELSE "concertina_0010_name" IS DISTINCT FROM CAST("name" AS character varying(40)) OR CAST("concertina_0010_name" AS varchar) IS DISTINCT FROM "name" END
            """),
        "the value does not come back from character varying(40) as it was");
  }

  private static Operation down8CarryOverBackName() {
    return new Operation.Shadow(
        "carry-over-back-name",
        Phase.MIGRATE,
        "build for concertina_0010_name the indexes and constraints of customer.name",
        TABLE,
        "name",
        "concertina_0010_name",
        Sql.postgres("varchar"),
        Sql.postgres("character varying(40)"),
        Sql.postgres(
            """
            CASE WHEN char_length("name") > 40 THEN TRUE ELSE "concertina_0010_name" IS DISTINCT FROM CAST("name" AS character varying(40)) OR CAST("concertina_0010_name" AS varchar) IS DISTINCT FROM "name" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0010_name_171a07a7" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0010_name_171a07a7"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation down9VerifyBackName() {
    return new Operation.Verify(
        "verify-back-name",
        Phase.CONTRACT,
        "verify every row of customer.name",
        TABLE,
        List.of("id"),
        Sql.postgres(
            """
            CASE WHEN char_length("name") > 40 THEN TRUE ELSE "concertina_0010_name" IS DISTINCT FROM CAST("name" AS character varying(40)) OR CAST("concertina_0010_name" AS varchar) IS DISTINCT FROM "name" END
            """),
        "the value does not come back from character varying(40) as it was");
  }

  private static Operation down10CarryOverBackName() {
    return new Operation.Shadow(
        "carry-over-back-name",
        Phase.CONTRACT,
        "build for concertina_0010_name the indexes and constraints of customer.name",
        TABLE,
        "name",
        "concertina_0010_name",
        Sql.postgres("varchar"),
        Sql.postgres("character varying(40)"),
        Sql.postgres(
            """
            CASE WHEN char_length("name") > 40 THEN TRUE ELSE "concertina_0010_name" IS DISTINCT FROM CAST("name" AS character varying(40)) OR CAST("concertina_0010_name" AS varchar) IS DISTINCT FROM "name" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0010_name_171a07a7" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0010_name_171a07a7"()
            """),
        Operation.Shadow.Work.CARRY_OVER);
  }

  private static Operation down11SwapBackName() {
    return new Operation.Shadow(
        "swap-back-name",
        Phase.CONTRACT,
        "put concertina_0010_name with type character varying(40) in the place of customer.name",
        TABLE,
        "name",
        "concertina_0010_name",
        Sql.postgres("varchar"),
        Sql.postgres("character varying(40)"),
        Sql.postgres(
            """
            CASE WHEN char_length("name") > 40 THEN TRUE ELSE "concertina_0010_name" IS DISTINCT FROM CAST("name" AS character varying(40)) OR CAST("concertina_0010_name" AS varchar) IS DISTINCT FROM "name" END
            """),
        Sql.postgres(
            """
            DROP TRIGGER IF EXISTS "zz_concertina_0010_name_171a07a7" ON ${schema}."customer"
            """,
            """
            DROP FUNCTION IF EXISTS ${schema}."concertina_0010_name_171a07a7"()
            """),
        Operation.Shadow.Work.SWAP);
  }
}
