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
import shop.text.NormalizePhone;

/**
 * Version 9: backfill customer.phone.
 *
 * <p>Declared on {@code Customer.phone} by {@code @Backfill(version = "9", using = shop.text.NormalizePhone.class, reads = {"phone", "country"}, where = "phone IS NOT NULL", sqliteWhere = "phone NOT NULL", keep = true)}.
 *
 * <p>Starts when version 3 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>migrate: fill customer.phone in batches with NormalizePhone(phone, country)
 * </ol>
 *
 * <p>Down:
 *
 * <ol>
 *   <li>put back the kept values of customer.phone
 * </ol>
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V9__BackfillCustomerPhone implements Migration {
  private static final Table TABLE = new Table("", "customer");

  @Override
  public Version version() {
    return Version.of("9");
  }

  @Override
  public String description() {
    return "backfill customer.phone";
  }

  @Override
  public String checksum() {
    return "1:101d159151b2d1c6";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("3"));
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
    return List.of(up1FillPhone());
  }

  @Override
  public List<Operation> down() {
    return List.of(down1RestorePhone());
  }

  @Override
  public String irreversible() {
    return "";
  }

  @SuppressWarnings({"deprecation", "removal"})
  private static Operation up1FillPhone() {
    return new Operation.Transform(
        "fill-phone",
        Phase.MIGRATE,
        "fill customer.phone in batches with NormalizePhone(phone, country)",
        TABLE,
        List.of("id"),
        "phone",
        List.of("phone", "country"),
        Sql.postgres("phone IS NOT NULL")
            .sqlite("phone NOT NULL"),
        true,
        NormalizePhone::new);
  }

  private static Operation down1RestorePhone() {
    return new Operation.Restore(
        "restore-phone",
        Phase.MIGRATE,
        "put back the kept values of customer.phone",
        TABLE,
        List.of("id"),
        "phone");
  }
}
