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
 * Version 12: drop constraint customer_stays_excl of customer.
 *
 * <p>Declared on {@code Customer} by {@code @DropConstraint(version = "12", name = "customer_stays_excl", irreversible = "what must not overlap is decided in the service now")}.
 *
 * <p>Starts at once. This build does not read the result: no boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>contract: drop constraint customer_stays_excl of customer
 *       <br>lock: ACCESS EXCLUSIVE, catalogue only
 * </ol>
 *
 * <p>Down: none: what must not overlap is decided in the service now.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V12__DropConstraintCustomerCustomerStaysExcl implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("12");
  }

  @Override
  public String description() {
    return "drop constraint customer_stays_excl of customer";
  }

  @Override
  public String checksum() {
    return "1:da8d97d75303babb";
  }

  @Override
  public List<Version> after() {
    return List.of();
  }

  @Override
  public boolean awaited() {
    return false;
  }

  @Override
  public List<Effect> settled() {
    return List.of();
  }

  @Override
  public List<Operation> up() {
    return List.of(up1DropCustomerStaysExcl());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "what must not overlap is decided in the service now";
  }

  private static Operation up1DropCustomerStaysExcl() {
    return new Operation.Ddl(
        "drop-customer_stays_excl",
        Phase.CONTRACT,
        "drop constraint customer_stays_excl of customer",
        TABLE,
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.ConstraintAbsent(TABLE, "customer_stays_excl")),
        Operation.Mode.REDEFINE,
        Sql.postgres(
                """
                ALTER TABLE ${schema}."customer" DROP CONSTRAINT IF EXISTS "customer_stays_excl"
                """)
            .sqlite(
                """
                DROP CONSTRAINT "customer_stays_excl"
                """));
  }
}
