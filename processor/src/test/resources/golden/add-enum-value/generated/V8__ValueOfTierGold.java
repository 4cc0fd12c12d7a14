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
 * Version 8: value gold of type tier.
 *
 * <p>Declared on {@code Customer.tier} by {@code @AddEnumValue(version = "8", type = "tier", value = "gold", after = "silver")}.
 *
 * <p>Starts at once. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: add value gold to type tier
 *       <br>lock: the type alone, catalogue only
 * </ol>
 *
 * <p>Down: nothing to do; nothing was overwritten.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V8__ValueOfTierGold implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("8");
  }

  @Override
  public String description() {
    return "value gold of type tier";
  }

  @Override
  public String checksum() {
    return "1:25afa9cf99e182e8";
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
    return List.of(up1AddGold());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "";
  }

  private static Operation up1AddGold() {
    return new Operation.Ddl(
        "add-gold",
        Phase.EXPAND,
        "add value gold to type tier",
        TABLE,
        "the type alone, catalogue only",
        List.of(new Effect.EnumValue(TABLE, new Table("", "tier"), "gold")),
        Operation.Mode.ATOMIC,
        Sql.postgres(
            """
            ALTER TYPE ${schema}."tier" ADD VALUE IF NOT EXISTS 'gold' AFTER 'silver'
            """));
  }
}
