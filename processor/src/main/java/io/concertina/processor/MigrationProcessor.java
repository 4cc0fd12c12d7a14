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
import io.concertina.processor.write.Generation;
import io.concertina.processor.write.Output;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

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
  private List<String> indexes = List.of();
  private boolean begun;
  private boolean done;

  /** For javac. */
  public MigrationProcessor() {
    this(new Dialects(new PostgresSql(), new SqliteSql()));
  }

  MigrationProcessor(Dialects dialects) {
    this.dialects = dialects;
  }

  /** Each group by itself; nothing is written where any of them has findings. */
  private void migrate(List<TypeElement> types, Options options, Reporter reporter)
      throws IOException {
    Output output =
        new Output(processingEnv.getFiler(), this::readsMark, MigrationProcessor::classes);
    boolean sound = true;
    for (Group group : Group.of(types, processingEnv.getElementUtils())) {
      sound &= migrate(group, options, output, reporter);
    }
    if (sound) {
      indexes =
          output.finish(
              types, types.stream().map(type -> type.getQualifiedName().toString()).toList());
    }
  }

  /** A named module need not read the one that has the mark of generated classes. */
  private boolean readsMark(Element type) {
    ModuleElement module = processingEnv.getElementUtils().getModuleOf(type);
    return module == null
        || processingEnv.getElementUtils().getTypeElement(module, Generation.MARK) != null;
  }

  /** Read, check, plan, render, write; whether there was nothing to find fault with. */
  private boolean migrate(Group group, Options options, Output output, Reporter reporter)
      throws IOException {
    String packageName = group.packageName(options);
    ModelReader reader =
        new ModelReader(options.naming(), processingEnv.getTypeUtils())
            .overridden(new MappingFiles(processingEnv.getFiler()).overridden());

    Project project = reader.read(group.types(), packageName);

    List<Finding> findings = Rules.check(project);
    reporter.report(findings);
    if (!group.isNamedWell()) {
      reporter.error(
          "@MigrationGroup(\""
              + group.name()
              + "\"): the name of a group is made of small letters, digits and underscores, a"
              + " letter first");
      return false;
    }
    boolean sound = findings.stream().allMatch(Finding::isPassable);
    if (!sound || project.steps().isEmpty()) {
      return sound;
    }

    List<Planned> planned = Planner.plan(project);

    List<Rendered> rendered = planned.stream().map(plan -> plan.render(dialects)).toList();

    output.write(
        packageName,
        group.name(),
        rendered,
        project.classes(),
        project.doubts(),
        project.texts(),
        ModelReader.names(group.models()),
        group.types());
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
    return true;
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
      if (round.processingOver() && !round.errorRaised()) {
        provide(reporter);
      }
      return;
    }
    Options options = Options.of(processingEnv.getOptions());
    if (!begun) {
      begun = true;
      Standing standing = new Standing(processingEnv.getFiler(), processingEnv.getElementUtils());
      List<String> unseen = classes.add(round, standing);
      if (!unseen.isEmpty()) {
        done = true;
        reporter.unseen(unseen);
        return;
      }
    }
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

  /** In the last round, in which javac knows the indexes that the module may name. */
  private void provide(Reporter reporter) {
    Elements elements = processingEnv.getElementUtils();
    for (String index : indexes) {
      TypeElement type = elements.getTypeElement(index);
      ModuleElement module = type == null ? null : elements.getModuleOf(type);
      if (module != null && !Provided.missing(module, List.of(index)).isEmpty()) {
        reporter.unprovided(module, Provided.line(indexes));
        return;
      }
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
