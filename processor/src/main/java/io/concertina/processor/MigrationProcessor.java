package io.concertina.processor;

import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import io.concertina.processor.plan.Dialects;
import io.concertina.processor.read.MirrorOrigin;
import io.concertina.processor.read.ModelReader;
import io.concertina.processor.rule.Finding;
import io.concertina.processor.rule.Rules;
import io.concertina.processor.sql.PostgresSql;
import io.concertina.processor.sql.SqliteSql;
import io.concertina.processor.step.Origin;
import io.concertina.processor.step.Planned;
import io.concertina.processor.step.Planner;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Rendered;
import io.concertina.processor.write.Output;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Checks the steps that model classes carry and generates their migrations.
 *
 * <p>It takes all classes of a compilation together, once: in the first round in which everything
 * that they mention exists. After the last round javac accepts new sources only with a warning.
 */
@AutoService(Processor.class)
public final class MigrationProcessor extends AbstractProcessor {

  private final Dialects dialects;
  private final Classes classes = new Classes();
  private boolean done;

  /** For javac. */
  public MigrationProcessor() {
    this(new Dialects(new PostgresSql(), new SqliteSql()));
  }

  MigrationProcessor(Dialects dialects) {
    this.dialects = dialects;
  }

  /** Read, check, plan, render, write. */
  private void migrate(List<TypeElement> types, Options options, Reporter reporter)
      throws IOException {
    List<TypeElement> models = types.stream().filter(ModelReader::isModel).toList();
    String packageName = options.packageName().orElseGet(() -> CommonPackage.of(models));
    ModelReader reader = new ModelReader(options.naming(), processingEnv.getTypeUtils());

    Project project = reader.read(types, packageName);

    List<Finding> findings = Rules.check(project);
    reporter.report(findings);
    if (!findings.stream().allMatch(Finding::warning) || project.steps().isEmpty()) {
      return;
    }

    List<Planned> planned = Planner.plan(project);

    List<Rendered> rendered = planned.stream().map(plan -> plan.render(dialects)).toList();

    new Output(processingEnv.getFiler(), packageName, MigrationProcessor::classes)
        .write(rendered, project.classes(), project.doubts(), ModelReader.names(models), types);
    reporter.note(
        rendered.stream()
            .map(migration -> "V" + migration.migration().version())
            .collect(
                joining(
                    ", ",
                    "concertina: "
                        + rendered.size()
                        + (rendered.size() == 1 ? " migration (" : " migrations ("),
                    ") in " + packageName)));
  }

  /**
   * Claims the annotations: they are nobody else's, and {@code -Xlint:processing} warns of
   * annotations that nobody claims, which fails a build under {@code -Werror}.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Reporter reporter = new Reporter(processingEnv);
    try {
      gather(round, reporter);
    } catch (InvalidOption e) {
      done = true;
      reporter.error(e.getMessage());
    } catch (IOException e) {
      reporter.error("the generated files could not be written: " + e.getMessage());
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      reporter.bug(e);
    }
    return true;
  }

  private void gather(RoundEnvironment round, Reporter reporter) throws InvalidOption, IOException {
    if (done) {
      Classes.models(round).forEach(reporter::late);
      return;
    }
    Options options = Options.of(processingEnv.getOptions());
    ModelReader reader = new ModelReader(options.naming(), processingEnv.getTypeUtils());
    classes.add(round, reader::concerns);
    List<TypeElement> types = classes.all(processingEnv.getElementUtils());
    if (types.stream().anyMatch(ModelReader::declares)
        && types.stream().allMatch(Classes::isComplete)
        && !round.processingOver()) {
      done = true;
      migrate(types, options, reporter);
    }
  }

  private static List<TypeElement> classes(Origin origin) {
    return ((MirrorOrigin) origin).classes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Our own annotations and the mark of our own classes, for which {@code -Xlint:processing} would
   * warn otherwise. To claim those of a mapping library would take them from other processors.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("io.concertina.*", Generated.class.getName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }
}
