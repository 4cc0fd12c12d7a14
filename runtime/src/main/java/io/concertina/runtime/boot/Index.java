package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Mapping;
import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Database.Keeping;
import io.concertina.runtime.database.Database.Look;
import io.concertina.runtime.database.Database.Wanted;
import io.concertina.runtime.report.IndexException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generated indexes of all modules as one: migrations by version, columns that this build maps.
 */
final class Index {

  private static final String SNIPPET =
      """
      let the processor run where the model classes are compiled:
               <plugin><artifactId>maven-compiler-plugin</artifactId><configuration><annotationProcessorPaths><path>
                 <groupId>io.concertina</groupId><artifactId>concertina-processor</artifactId><version>…</version>
               </path></annotationProcessorPaths></configuration></plugin>
             (Gradle: annotationProcessor("io.concertina:concertina-processor:…")); JDK 23 and later run no processor from the class path\
      """;

  /** Between what puts triggers in order, and what tells those of a change from each other. */
  private static final Pattern TRIGGER =
      Pattern.compile("(?:zz_|00_)?(.*)_[0-9a-f]{8}(?:_[a-z]{1,2})?");

  private final Map<Version, Migration> migrations = new TreeMap<>();
  private final List<Wanted> wanted = new ArrayList<>();
  private final List<Wanted> beside = new ArrayList<>();
  private final Set<String> models = new HashSet<>();

  private Index() {}

  /** Loads, checks and merges. */
  static Index load(Settings settings) {
    Index all = new Index();
    if (!settings.indexes().isEmpty()) {
      settings.indexes().forEach(all::add);
      all.refuseMissing(settings.models(), false);
      return all;
    }
    List<MigrationIndex> others = new ArrayList<>();
    boolean none = true;
    for (MigrationIndex index : ServiceLoader.load(MigrationIndex.class, loader())) {
      if (index.group().equals(settings.group())) {
        all.add(index);
        none = false;
      } else {
        others.add(index);
      }
    }
    if (none && !others.isEmpty()) {
      throw noGroup(settings.group(), others);
    }
    all.refuseMissing(settings.models(), none);
    return all;
  }

  private static IndexException noGroup(String group, List<MigrationIndex> others) {
    String given =
        others.stream()
            .map(MigrationIndex::group)
            .sorted()
            .distinct()
            .map(name -> name.isEmpty() ? "the default group" : name)
            .collect(Collectors.joining(", "));
    return new IndexException(
        group.isEmpty()
            ? "concertina: no model class with steps is in the default group; there is " + given
            : "concertina: no model class with steps is in the group "
                + group
                + "; there is "
                + given,
        "nothing was read or written",
        "name the group of this data source: Concertina.on(dataSource).group(\"…\"), as"
            + " @MigrationGroup of a package or module has it");
  }

  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? Index.class.getClassLoader() : context;
  }

  private void add(MigrationIndex index) {
    if (index.contract() != MigrationIndex.CONTRACT) {
      throw new IndexException(
          "concertina: %s was generated for contract version %s, this runtime speaks version %s"
              .formatted(index.getClass().getName(), index.contract(), MigrationIndex.CONTRACT),
          "nothing was read or written",
          "use the same Concertina version for the processor and the runtime, and compile again");
    }
    for (Migration migration : index.migrations()) {
      Migration other = migrations.put(migration.version(), migration);
      if (other != null) {
        throw new IndexException(
            "concertina: version %s is in two indexes: %s and %s"
                .formatted(
                    migration.version(),
                    other.getClass().getName(),
                    migration.getClass().getName()),
            "nothing was read or written",
            "give one of them a version of its own; versions are unique across the modules of a"
                + " service");
      }
    }
    index.mappings().forEach(mapping -> add(mapping, wanted));
    index.uses().forEach(mapping -> add(mapping, beside));
    models.addAll(index.models());
  }

  private static void add(Mapping mapping, List<Wanted> columns) {
    for (String column : mapping.columns()) {
      columns.add(new Wanted(mapping.table().schema(), mapping.table().name(), column));
    }
  }

  private void refuseMissing(List<Class<?>> given, boolean empty) {
    for (Class<?> model : given) {
      if (hasSteps(model) && !models.contains(model.getName())) {
        throw new IndexException(
            "concertina: "
                + model.getName()
                + " carries migration steps that no generated index knows",
            "nothing was read or written",
            SNIPPET);
      }
    }
    if (empty && given.isEmpty()) {
      throw new IndexException(
          "concertina: there is no generated migration index on the class path: no model class"
              + " carries a step, or the processor did not run",
          "nothing was read or written",
          SNIPPET);
    }
  }

  /** Steps are told from other annotations by having a {@code version}. */
  private static boolean hasSteps(Class<?> model) {
    List<Annotation> all = new ArrayList<>(List.of(model.getDeclaredAnnotations()));
    for (var field : model.getDeclaredFields()) {
      all.addAll(List.of(field.getDeclaredAnnotations()));
    }
    return all.stream()
        .map(a -> a.annotationType().getName())
        .anyMatch(
            name ->
                name.matches(
                    "io\\.concertina\\.(AddCheck|AddColumn|AddEnumValue|AddForeignKey|AddIndex|AddPrimaryKey|AddUnique|AlterType|Backfill|CreateTable|DropColumn|DropConstraint|DropDefault|DropIndex|DropNotNull|DropTable|ExtractTable|InlineTable|MergeColumns|PartitionTable|RenameColumn|RenameTable|ReplaceColumn|ReplaceEnum|SetDefault|SetNotNull|SplitColumn|Sql)(\\$List)?"));
  }

  /** In version order. */
  List<Migration> migrations() {
    return List.copyOf(migrations.values());
  }

  /** The migration of a version; null when this build has none. */
  @Nullable Migration get(Version version) {
    return migrations.get(version);
  }

  /** The purge of a migration, on its table under the name that this has got since. */
  Operation named(Operation operation, Migration of, State state) {
    if (!(operation instanceof Operation.Discard discard) || operation.phase() != Phase.PURGE) {
      return operation;
    }
    Table table = discard.table();
    for (Migration later : migrations.values()) {
      if (later.version().compareTo(of.version()) > 0
          && state.done(later.version(), Phase.CONTRACT)) {
        for (Operation other : later.up()) {
          if (other instanceof Operation.NameTable name
              && !name.view()
              && name.other().equals(table)) {
            table = name.table();
          }
        }
      }
    }
    return new Operation.Discard(
        discard.id(), discard.phase(), discard.summary(), table, discard.column(), discard.after());
  }

  /** Two builds with the same migrations have the same. */
  String fingerprint() {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    for (Migration migration : migrations.values()) {
      digest.update(
          (migration.version() + " " + migration.checksum() + "\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** Whether a migration of this build takes a column away. */
  boolean takesAway(String column) {
    return migrations.values().stream()
        .anyMatch(
            m ->
                Arrays.stream(Phase.values())
                    .anyMatch(phase -> Footprint.of(m, phase).gone().contains(column)));
  }

  /** What the catalogue is looked at for. */
  Look look(Database database) {
    List<Wanted> gone = new ArrayList<>();
    Set<Keeping> triggers = new LinkedHashSet<>();
    for (Migration migration : migrations.values()) {
      for (String column : Footprint.of(migration, Phase.CONTRACT).gone()) {
        gone.add(column(column));
      }
      triggers.addAll(triggers(migration, database));
    }
    return new Look(wanted, gone, List.copyOf(triggers));
  }

  private static Wanted column(String name) {
    String[] parts = name.split("[.]", -1);
    int last = parts.length - 1;
    return new Wanted(last > 1 ? parts[last - 2] : "", parts[last - 1], parts[last]);
  }

  /** The triggers by which a migration keeps an open change in step. */
  static List<Keeping> triggers(Migration migration, Database database) {
    return migration.up().stream()
        .filter(o -> o instanceof Operation.Ddl && o.phase() == Phase.EXPAND)
        .flatMap(o -> ((Operation.Ddl) o).effects().stream())
        .filter(Effect.TriggersPresent.class::isInstance)
        .map(Effect.TriggersPresent.class::cast)
        .flatMap(
            triggers ->
                database.texts(triggers.names()).stream()
                    .map(
                        name ->
                            new Keeping(
                                triggers.table().schema(),
                                name,
                                TRIGGER.matcher(name).replaceAll("$1"))))
        .distinct()
        .toList();
  }

  /** Whether this build maps the table of a column, and not the column. */
  boolean leavesOut(String column) {
    int end = column.lastIndexOf('.');
    String table = end < 0 ? "" : column.substring(0, end);
    return wanted.stream().anyMatch(w -> name(w).equals(table))
        && wanted.stream().noneMatch(w -> (name(w) + "." + w.column()).equals(column));
  }

  /** Its name as messages and the history have it. */
  static String nameOf(Wanted column) {
    return name(column) + "." + column.column();
  }

  private static String name(Wanted column) {
    return (column.schema().isEmpty() ? "" : column.schema() + ".") + column.table();
  }

  /** Every column this build maps. */
  List<Wanted> wanted() {
    return wanted;
  }

  /** Every column this build maps or uses beside: what no contract takes away while it lives. */
  List<Wanted> used() {
    return Stream.concat(wanted.stream(), beside.stream()).toList();
  }
}
