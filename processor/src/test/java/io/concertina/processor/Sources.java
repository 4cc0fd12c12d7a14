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
    Reading reading = new Reading(naming);
    Compilation compilation = Compiler.javac().withProcessors(reading).compile(files);
    if (compilation.status() != Compilation.Status.SUCCESS || reading.projects.isEmpty()) {
      throw new AssertionError(compilation.errors().toString());
    }
    return reading.projects.get(0);
  }

  /** Reads the classes as the processor does, with Spring's and Hibernate's usual naming. */
  public static Project read(String... texts) {
    return read(
        Naming.SNAKE, List.of(texts).stream().map(Sources::file).toArray(JavaFileObject[]::new));
  }

  /** Takes what the reader read out of javac. */
  private static final class Reading extends AbstractProcessor {
    private final Naming naming;
    private final List<Project> projects = new ArrayList<>();

    Reading(Naming naming) {
      this.naming = naming;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      ModelReader reader = new ModelReader(naming, processingEnv.getTypeUtils());
      if (projects.isEmpty()) {
        List<TypeElement> types =
            ElementFilter.typesIn(round.getRootElements()).stream()
                .filter(reader::concerns)
                .toList();
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
