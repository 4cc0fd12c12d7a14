package io.concertina.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.concertina.migration.Mapping;
import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Table;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.step.Doubt;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the index by which the runtime finds the migrations. */
final class IndexWriter {

  /** The index's simple name. */
  static final String NAME = "ConcertinaIndex";

  private IndexWriter() {}

  /**
   * The index.
   *
   * @param migrations the generated classes in version order
   * @param classes all mapped classes
   * @param doubts what is not known of their mapping
   * @param models the binary names of those that carry steps
   */
  static TypeSpec.Builder write(
      List<ClassName> migrations,
      List<MappedClass> classes,
      List<Doubt> doubts,
      List<String> models) {
    TypeSpec.Builder index =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(MigrationIndex.class)
            .addAnnotation(Generation.annotation())
            .addJavadoc("The migrations of this build, and what its model classes map.\n")
            .addMethod(
                Methods.of("contract", int.class, CodeBlock.of("$L", MigrationIndex.CONTRACT)))
            .addMethod(
                Methods.ofList(
                    "migrations",
                    Migration.class,
                    migrations.stream().map(type -> CodeBlock.of("new $T()", type)).toList()))
            .addMethod(
                Methods.ofList(
                    "mappings",
                    Mapping.class,
                    classes.stream().filter(MappedClass::own).map(IndexWriter::mapping).toList()))
            .addMethod(
                Methods.ofList(
                    "models",
                    String.class,
                    models.stream().map(model -> CodeBlock.of("$S", model)).toList()));
    List<CodeBlock> beside =
        Stream.concat(
                classes.stream().filter(mapped -> !mapped.own()).map(IndexWriter::mapping),
                doubts.stream()
                    .map(doubt -> mapping(doubt.model(), doubt.table(), List.of(Mapping.ANY)))
                    .distinct())
            .toList();
    return beside.isEmpty()
        ? index
        : index.addMethod(Methods.ofList("uses", Mapping.class, beside));
  }

  private static CodeBlock mapping(MappedClass mapped) {
    return mapping(mapped.model(), mapped.table(), mapped.columns());
  }

  private static CodeBlock mapping(String model, Table table, List<String> columns) {
    return CodeBlock.of(
        "new $T(\n$>$>$S,\nnew $T($S, $S),\n$T.of($L))$<$<",
        Mapping.class,
        model,
        Table.class,
        table.schema(),
        table.name(),
        List.class,
        CodeBlock.join(columns.stream().map(column -> CodeBlock.of("$S", column)).toList(), ", "));
  }
}
