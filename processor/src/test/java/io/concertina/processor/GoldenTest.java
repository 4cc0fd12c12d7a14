package io.concertina.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Operation;
import io.concertina.migration.Sql;
import io.concertina.processor.plan.Dialects;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.TransformConstructor;
import io.concertina.processor.read.Naming;
import io.concertina.processor.sql.PostgresSql;
import io.concertina.processor.sql.SqliteSql;
import io.concertina.processor.step.Planned;
import io.concertina.processor.step.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder per step: its input, the plan, the SQL of both databases and the generated classes. The
 * folders of {@code src/test/resources/golden} are the list.
 */
class GoldenTest {

  static Stream<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(Golden.path("golden"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void plansAndRenders(String folder) throws IOException {
    Path golden = Golden.path("golden").resolve(folder);
    List<PlannedMigration> plans = plans(golden);
    List<Migration> migrations = rendered(plans);

    Golden.check(
        golden.resolve("plan.txt"), plans.stream().map(GoldenTest::plan).collect(joining("\n")));
    Golden.check(golden.resolve("postgres.sql"), sql(migrations, Sql::postgres));
    Golden.check(golden.resolve("sqlite.sql"), sql(migrations, Sql::sqlite));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void writes(String folder) throws IOException {
    Path golden = Golden.path("golden").resolve(folder);

    Compilation compilation = Sources.compile(inputs(golden));

    assertThat(compilation).succeededWithoutWarnings();
    Set<String> names = new TreeSet<>();
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      String name = Path.of(generated.toUri().getPath()).getFileName().toString();
      names.add(name);
      String text = generated.getCharContent(true).toString();
      Golden.check(golden.resolve("generated").resolve(name), text);
    }
    try (Stream<Path> expected = Files.list(golden.resolve("generated"))) {
      Assertions.assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              expected.map(file -> file.getFileName().toString()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatIsWrittenIsWhatWasRendered(String folder) throws Exception {
    Path golden = Golden.path("golden").resolve(folder);

    MigrationIndex index = Generated.index(Sources.compile(inputs(golden)));

    Assertions.assertThat(index.migrations().stream().map(GoldenTest::facts))
        .containsExactlyElementsOf(
            rendered(plans(golden)).stream().map(GoldenTest::facts).toList());
  }

  private static List<Object> facts(Migration migration) {
    return List.of(
        migration.version(),
        migration.description(),
        migration.checksum(),
        migration.after(),
        migration.awaited(),
        migration.settled(),
        migration.gate(),
        migration.up().stream().map(GoldenTest::comparable).toList(),
        migration.down().stream().map(GoldenTest::comparable).toList(),
        migration.irreversible());
  }

  /** A transform's constructor is a name before the class is compiled, and code afterwards. */
  private static Object comparable(Operation operation) {
    if (operation instanceof Operation.MoveRows move) {
      return List.of(move.where());
    }
    if (operation instanceof Operation.Transform transform) {
      return List.of(
          transform.id(),
          transform.phase(),
          transform.summary(),
          transform.table(),
          transform.key(),
          transform.column(),
          transform.reads(),
          transform.where(),
          transform.keep(),
          transform.transform() instanceof TransformConstructor constructor
              ? constructor.type().binaryName()
              : transform.transform().get().getClass().getName());
    }
    return operation;
  }

  private static List<PlannedMigration> plans(Path golden) throws IOException {
    return Planner.plan(Sources.read(Naming.SNAKE, inputs(golden).toArray(JavaFileObject[]::new)))
        .stream()
        .map(Planned::migration)
        .toList();
  }

  private static List<Migration> rendered(List<PlannedMigration> plans) {
    Dialects dialects = new Dialects(new PostgresSql(), new SqliteSql());
    return plans.stream().map(plan -> (Migration) plan.render(dialects)).toList();
  }

  private static List<JavaFileObject> inputs(Path golden) throws IOException {
    try (Stream<Path> files = Files.list(golden)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(GoldenTest::text)
          .map(Sources::file)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plan(PlannedMigration plan) {
    return "# %s\n# after %s, awaited %s, checksum %s\n%s%s"
        .formatted(
            plan.description(),
            plan.after(),
            plan.awaited(),
            plan.checksum(),
            plan.gate().equals(Gate.NONE) ? "" : "# " + plan.gate() + "\n",
            plan.canonical());
  }

  private static String sql(List<Migration> migrations, Function<Sql, List<String>> dialect) {
    return migrations.stream()
        .map(
            migration ->
                "-- version %s: %s\n".formatted(migration.version(), migration.description())
                    + operations("up", migration.up(), dialect)
                    + operations("down", migration.down(), dialect))
        .collect(joining("\n"));
  }

  private static String operations(
      String direction, List<Operation> operations, Function<Sql, List<String>> dialect) {
    return operations.stream()
        .map(
            operation ->
                "\n-- %s %s\n".formatted(direction, operation.id())
                    + statements(operation).stream()
                        .flatMap(sql -> dialect.apply(sql).stream())
                        .map(statement -> statement + ";\n")
                        .collect(joining()))
        .collect(joining());
  }

  /** The SQL of an operation; a fill's expression and condition count as statements. */
  private static List<Sql> statements(Operation operation) {
    if (operation instanceof Operation.Ddl ddl) {
      return List.of(ddl.sql());
    }
    if (operation instanceof Operation.Fill fill) {
      return List.of(fill.set(), fill.where());
    }
    if (operation instanceof Operation.CopyRows copy) {
      return List.of(copy.where());
    }
    if (operation instanceof Operation.Transform transform) {
      return List.of(transform.where());
    }
    if (operation instanceof Operation.Verify verify) {
      return List.of(verify.wrong());
    }
    if (operation instanceof Operation.RebuildTable rebuild) {
      return rebuild.part() == Operation.RebuildTable.Part.TWIN
          ? rebuild.partitions().stream().map(Operation.TwinPartition::bounds).toList()
          : List.of();
    }
    if (operation instanceof Operation.Settle settle) {
      return List.of(settle.unsync());
    }
    if (operation instanceof Operation.SettleGroup settle) {
      return List.of(settle.unsync());
    }
    return operation instanceof Operation.Script script ? List.of(script.sql()) : List.of();
  }
}
