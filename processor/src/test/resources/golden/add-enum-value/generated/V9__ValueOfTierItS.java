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
 * Version 9: value it's of type lists.Tier.
 *
 * <p>Declared on {@code Customer.tier} by {@code @AddEnumValue(version = "9", type = "lists.Tier", value = "it's")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add value it's to type lists.Tier
 *       <br>lock: the type alone, catalogue only
 * </ol>
 *
 * <p>Down: nothing to do; nothing was overwritten.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__ValueOfTierItS implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "value it's of type lists.Tier";
  }

  @Override
  public String checksum() {
    return "1:79003c22b6e0f19c";
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
    return List.of(up1AddItS());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddItS() {
    return new Operation.Ddl(
        "add-it's",
        Phase.EXPAND,
        "add value it's to type lists.Tier",
        TABLE,
        "the type alone, catalogue only",
        List.of(new Effect.EnumValue(TABLE, new Table("lists", "Tier"), "it's")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TYPE "lists"."Tier" ADD VALUE IF NOT EXISTS 'it''s'
            """));
  }
}
