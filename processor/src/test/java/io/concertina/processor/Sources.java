package io.concertina.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.concertina.processor.read.ModelReader;
import io.concertina.processor.read.Naming;
import io.concertina.processor.step.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/** Source texts and what comes of them. */
public final class Sources {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?! ?[*/])[^\n]*?\\b(?:class|record|enum) (\\w+)");

  private Sources() {}

  /** A source file, named after its package and its first type. */
  public static JavaFileObject file(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    Matcher inPackage = PACKAGE.matcher(text);
    String prefix = inPackage.find() ? inPackage.group(1) + "." : "";
    return JavaFileObjects.forSourceString(prefix + type.group(1), text);
  }

  /** Compiles with the processor, under every lint, warnings being errors. */
  public static Compilation compile(List<JavaFileObject> files, String... options) {
    List<Object> all = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:full"));
    if (Runtime.version().feature() < 21) {
      all.remove("-proc:full");
    }
    all.addAll(List.of(options));
    return Compiler.javac()
        .withProcessors(new MigrationProcessor())
        .withOptions(all)
        .compile(files);
  }

  /** Reads the classes as the processor does. */
  public static Project read(Naming naming, JavaFileObject... files) {
    return readAndCompile(naming, List.of(), files).project();
  }

  /** Reads classes of the class path as the processor reads those of the compilation. */
  public static Project readCompiled(Naming naming, List<String> classes) {
    Reading reading = new Reading(naming, classes);
    Compilation compilation =
        Compiler.javac().withProcessors(reading).compile(file("class Nothing {}"));
    if (compilation.status() != Compilation.Status.SUCCESS || reading.projects.isEmpty()) {
      throw new AssertionError(compilation.errors().toString());
    }
    return reading.projects.get(0);
  }

  /** Reads the classes as the processor does, and compiles them. */
  public static Read readAndCompile(Naming naming, List<String> options, JavaFileObject... files) {
    Reading reading = new Reading(naming);
    Compilation compilation =
        Compiler.javac().withProcessors(reading).withOptions(options).compile(files);
    if (compilation.status() != Compilation.Status.SUCCESS || reading.projects.isEmpty()) {
      throw new AssertionError(compilation.errors().toString());
    }
    return new Read(reading.projects.get(0), reading.names, compilation);
  }

  /**
   * What was read, and compiled.
   *
   * @param names the binary names of all classes of the compilation
   */
  public record Read(Project project, List<String> names, Compilation compilation) {}

  /** Reads the classes as the processor does, with Spring's and Hibernate's usual naming. */
  public static Project read(String... texts) {
    return read(
        Naming.SNAKE, List.of(texts).stream().map(Sources::file).toArray(JavaFileObject[]::new));
  }

  /** Takes what the reader read out of javac. */
  private static final class Reading extends AbstractProcessor {
    private final Naming naming;
    private final List<String> compiled;
    private final List<Project> projects = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Reading(Naming naming) {
      this(naming, List.of());
    }

    Reading(Naming naming, List<String> compiled) {
      this.naming = naming;
      this.compiled = compiled;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      ModelReader reader = new ModelReader(naming, processingEnv.getTypeUtils());
      if (projects.isEmpty()) {
        List<TypeElement> types =
            Stream.concat(
                    ElementFilter.typesIn(round.getRootElements()).stream(),
                    compiled.stream().map(processingEnv.getElementUtils()::getTypeElement))
                .filter(reader::concerns)
                .toList();
        ElementFilter.typesIn(round.getRootElements())
            .forEach(
                type -> names.add(processingEnv.getElementUtils().getBinaryName(type).toString()));
        projects.add(reader.read(types, CommonPackage.of(types)));
      }
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
