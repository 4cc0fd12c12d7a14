package io.concertina.benchmarks.boot;

import io.concertina.migration.Mapping;
import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Table;
import java.util.ArrayList;
import java.util.List;

/** The index of a service that has come a long way: each table was created and then grew. */
final class LongIndex implements MigrationIndex {

  private static final int PER_TABLE = 10;

  private final List<Migration> migrations = new ArrayList<>();
  private final List<Mapping> mappings = new ArrayList<>();

  LongIndex(int size) {
    for (int i = 0; i < size; i++) {
      Table table = new Table("", "t" + i / PER_TABLE);
      int step = i % PER_TABLE;
      migrations.add(
          new ScriptMigration(
              i + 1,
              step == 0
                  ? "CREATE TABLE %s (c0 bigint PRIMARY KEY)".formatted(table.name())
                  : "ALTER TABLE %s ADD COLUMN c%s text".formatted(table.name(), step)));
      if (step == PER_TABLE - 1 || i == size - 1) {
        mappings.add(mapping(table, step));
      }
    }
  }

  private static Mapping mapping(Table table, int last) {
    List<String> columns = new ArrayList<>();
    for (int c = 0; c <= last; c++) {
      columns.add("c" + c);
    }
    return new Mapping("model." + table.name(), table, columns);
  }

  @Override
  public int contract() {
    return MigrationIndex.CONTRACT;
  }

  @Override
  public List<Migration> migrations() {
    return List.copyOf(migrations);
  }

  @Override
  public List<Mapping> mappings() {
    return List.copyOf(mappings);
  }

  @Override
  public List<String> models() {
    return List.of();
  }
}
