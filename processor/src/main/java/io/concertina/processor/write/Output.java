package io.concertina.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.concertina.migration.MigrationIndex;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.step.Doubt;
import io.concertina.processor.step.Origin;
import io.concertina.processor.step.Rendered;
import io.concertina.processor.step.SqlUse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Writes everything that a compilation generates, a package per group, with the elements that each
 * file is made of, which incremental builds need to know.
 */
public final class Output {

  /**
   * The resource that names all classes that the indexes were made of, one a line: what a later
   * compilation of some of them needs to know of the others.
   */
  public static final String CLASSES = "META-INF/concertina/classes";

  private final Filer filer;
  private final Predicate<Element> readsMark;
  private final Function<Origin, List<? extends Element>> sources;
  private final List<String> indexes = new ArrayList<>();

  /**
   * An output.
   *
   * @param readsMark whether the module of a class reads {@link Generation#MARK}
   * @param sources finds the classes that an origin is made of
   */
  public Output(
      Filer filer,
      Predicate<Element> readsMark,
      Function<Origin, List<? extends Element>> sources) {
    this.filer = filer;
    this.readsMark = readsMark;
    this.sources = sources;
  }

  /**
   * Writes the migrations of a group and their index.
   *
   * @param migrations in version order
   * @param classes the mapped classes
   * @param doubts what is not known of their mapping
   * @param texts the SQL in their mapping
   * @param models the binary names of the classes that carry steps
   * @param types all classes of the group
   */
  public void write(
      String packageName,
      String group,
      List<Rendered> migrations,
      List<MappedClass> classes,
      List<Doubt> doubts,
      List<SqlUse> texts,
      List<String> models,
      Collection<? extends Element> types)
      throws IOException {
    List<ClassName> names = new ArrayList<>();
    for (Rendered rendered : migrations) {
      names.add(ClassName.get(packageName, ClassNames.of(rendered.migration())));
      write(
          packageName,
          MigrationWriter.write(rendered.migration(), rendered.origin()),
          sources.apply(rendered.origin()));
    }
    write(packageName, IndexWriter.write(group, names, classes, doubts, texts, models), types);
    indexes.add(packageName + "." + IndexWriter.NAME);
  }

  /**
   * Writes by what the indexes are found, and what they were made of.
   *
   * @param types all classes of the compilation
   * @param names their qualified names
   * @return the names of the indexes
   */
  public List<String> finish(Collection<? extends Element> types, List<String> names)
      throws IOException {
    if (!indexes.isEmpty()) {
      resource("META-INF/services/" + MigrationIndex.class.getName(), indexes, types);
      resource(CLASSES, names, types);
    }
    return List.copyOf(indexes);
  }

  private void resource(String name, List<String> lines, Collection<? extends Element> elements)
      throws IOException {
    FileObject resource =
        filer.createResource(
            StandardLocation.CLASS_OUTPUT, "", name, elements.toArray(Element[]::new));
    try (Writer writer =
        new OutputStreamWriter(resource.openOutputStream(), StandardCharsets.UTF_8)) {
      for (String line : lines) {
        writer.write(line + "\n");
      }
    }
  }

  /** The mark is left out in a module that does not read the one that has it. */
  private void write(
      String packageName, TypeSpec.Builder type, Collection<? extends Element> origins)
      throws IOException {
    if (origins.stream().allMatch(readsMark)) {
      type.addAnnotation(Generation.annotation());
    }
    TypeSpec built = type.build();
    String source =
        JavaFile.builder(packageName, built)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString();
    JavaFileObject file =
        filer.createSourceFile(packageName + "." + built.name(), origins.toArray(Element[]::new));
    try (Writer writer = file.openWriter()) {
      writer.write(JavaText.ascii(source));
    }
  }
}
