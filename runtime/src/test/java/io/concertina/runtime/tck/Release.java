package io.concertina.runtime.tck;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Mapping;
import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of the generated index that one release of one service would carry: the tests keep all
 * models in one compilation, a service has its own.
 */
public record Release(List<Migration> migrations, List<Mapping> mappings, List<Mapping> uses)
    implements MigrationIndex {

  /** One that uses nothing beside. */
  public Release(List<Migration> migrations, List<Mapping> mappings) {
    this(migrations, mappings, List.of());
  }

  private static final MigrationIndex GENERATED =
      ServiceLoader.load(MigrationIndex.class).findFirst().orElseThrow();

  /** The release whose model has come to these versions. */
  public static Release of(String... versions) {
    Set<Version> wanted = Set.of(versions).stream().map(Version::of).collect(Collectors.toSet());
    List<Migration> migrations =
        GENERATED.migrations().stream()
            .filter(migration -> wanted.contains(migration.version()))
            .map(migration -> (Migration) new Part(migration, wanted, true))
            .toList();
    if (migrations.size() != wanted.size()) {
      throw new IllegalArgumentException("not all generated: " + wanted);
    }
    Set<Table> tables = new HashSet<>();
    Set<String> later = new HashSet<>();
    for (Migration migration : GENERATED.migrations()) {
      for (Operation operation : migration.up()) {
        if (wanted.contains(migration.version())) {
          tables.add(operation.table());
          if (operation instanceof Operation.NameTable name) {
            tables.add(name.other());
          }
        } else if (operation instanceof Operation.Ddl ddl) {
          ddl.effects().stream()
              .filter(Effect.ColumnPresent.class::isInstance)
              .map(Effect.ColumnPresent.class::cast)
              .forEach(effect -> later.add(effect.table() + "." + effect.column()));
        }
      }
    }
    return new Release(
        migrations,
        GENERATED.mappings().stream()
            .filter(mapping -> tables.contains(mapping.table()))
            .map(
                mapping ->
                    new Mapping(
                        mapping.model(),
                        mapping.table(),
                        mapping.columns().stream()
                            .filter(column -> !later.contains(mapping.table() + "." + column))
                            .toList()))
            .toList());
  }

  /** Its versions, as a user writes them. */
  public String[] versions() {
    return migrations.stream().map(m -> m.version().toString()).toArray(String[]::new);
  }

  /** The same migrations in a build that maps other columns. */
  public Release mapping(Mapping... other) {
    return new Release(migrations, List.of(other));
  }

  /** The same build, which uses other columns beside. */
  public Release using(Mapping... beside) {
    return new Release(migrations, mappings, List.of(beside));
  }

  /** The same migrations in a build that reads nothing of what they fill: no boot waits for it. */
  public Release unread() {
    Set<Version> known = migrations.stream().map(Migration::version).collect(Collectors.toSet());
    return new Release(
        migrations.stream().map(m -> (Migration) new Part(m, known, false)).toList(), mappings);
  }

  @Override
  public int contract() {
    return GENERATED.contract();
  }

  @Override
  public List<String> models() {
    return mappings.stream().map(Mapping::model).toList();
  }

  /** A migration that waits only for what its release knows. */
  private record Part(Migration whole, Set<Version> known, boolean read) implements Migration {

    @Override
    public Version version() {
      return whole.version();
    }

    @Override
    public String description() {
      return whole.description();
    }

    @Override
    public String checksum() {
      return whole.checksum();
    }

    @Override
    public List<Version> after() {
      return whole.after().stream().filter(known::contains).toList();
    }

    @Override
    public boolean awaited() {
      return read && whole.awaited();
    }

    @Override
    public List<Effect> settled() {
      return whole.settled();
    }

    @Override
    public Gate gate() {
      return whole.gate();
    }

    @Override
    public List<Operation> up() {
      return whole.up();
    }

    @Override
    public List<Operation> down() {
      return whole.down();
    }

    @Override
    public String irreversible() {
      return whole.irreversible();
    }
  }
}
