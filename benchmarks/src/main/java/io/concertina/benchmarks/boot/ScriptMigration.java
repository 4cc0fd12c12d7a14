package io.concertina.benchmarks.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Version;
import java.util.List;
import java.util.Locale;

/** One statement as a migration, as the processor generates it for {@code @Sql}. */
record ScriptMigration(int number, String sql) implements Migration {

  @Override
  public Version version() {
    return Version.of(String.valueOf(number));
  }

  @Override
  public String description() {
    return sql;
  }

  @Override
  public String checksum() {
    return String.format(Locale.ROOT, "1:%016x", number);
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
    return List.of(new Operation.Script("script", Phase.EXPAND, sql, Sql.same(sql)));
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "it is never undone";
  }
}
