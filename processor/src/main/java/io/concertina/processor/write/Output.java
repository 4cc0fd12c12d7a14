package io.concertina.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.concertina.migration.MigrationIndex;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.step.Doubt;
import io.concertina.processor.step.Origin;
import io.concertina.processor.step.Rendered;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes everything that a compilation generates, into one package, with the elements that each
 * file is made of, which incremental builds need to know.
 */
public final class Output {

  private final Filer filer;
  private final String packageName;
  private final Function<Origin, List<? extends Element>> sources;

  /** An output into the package; {@code sources} finds the classes that an origin is made of. */
  public Output(
      Filer filer, String packageName, Function<Origin, List<? extends Element>> sources) {
    this.filer = filer;
    this.packageName = packageName;
    this.sources = sources;
  }

  /**
   * Writes the migrations, their index and the service entry.
   *
   * @param migrations in version order
   * @param classes the mapped classes
   * @param doubts what is not known of their mapping
   * @param models the binary names of the classes that carry steps
   * @param elements all the classes
   */
  public void write(
      List<Rendered> migrations,
      List<MappedClass> classes,
      List<Doubt> doubts,
      List<String> models,
      Collection<? extends Element> elements)
      throws IOException {
    List<ClassName> names = new ArrayList<>();
    for (Rendered rendered : migrations) {
      names.add(ClassName.get(packageName, ClassNames.of(rendered.migration())));
      write(
          MigrationWriter.write(rendered.migration(), rendered.origin()),
          sources.apply(rendered.origin()));
    }
    write(IndexWriter.write(names, classes, doubts, models), elements);
    FileObject service =
        filer.createResource(
            StandardLocation.CLASS_OUTPUT,
            "",
            "META-INF/services/" + MigrationIndex.class.getName(),
            elements.toArray(Element[]::new));
    try (Writer writer = service.openWriter()) {
      writer.write(packageName + "." + IndexWriter.NAME + "\n");
    }
  }

  private void write(TypeSpec.Builder type, Collection<? extends Element> elements)
      throws IOException {
    elements.forEach(type::addOriginatingElement);
    JavaFile.builder(packageName, type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(filer);
  }
}
