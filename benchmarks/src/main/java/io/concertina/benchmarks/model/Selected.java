package io.concertina.benchmarks.model;

import io.concertina.migration.Mapping;
import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import java.util.List;
import java.util.ServiceLoader;

/** The generated index, with one of its migrations only. */
public final class Selected implements MigrationIndex {

  private final MigrationIndex generated;
  private final String version;

  private Selected(MigrationIndex generated, String version) {
    this.generated = generated;
    this.version = version;
  }

  /** The migration of a version of {@link Customer}. */
  public static Selected version(String version) {
    return new Selected(
        ServiceLoader.load(MigrationIndex.class, Customer.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .filter(index -> index.group().isEmpty())
            .findFirst()
            .orElseThrow(),
        version);
  }

  @Override
  public int contract() {
    return generated.contract();
  }

  @Override
  public List<Migration> migrations() {
    return generated.migrations().stream()
        .filter(migration -> migration.version().toString().equals(version))
        .toList();
  }

  @Override
  public List<Mapping> mappings() {
    return generated.mappings();
  }

  @Override
  public List<String> models() {
    return generated.models();
  }
}
