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
import io.concertina.processor.step.SqlUse;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the index by which the runtime finds the migrations. */
final class IndexWriter {

  /** The index's simple name. */
  static final String NAME = "ConcertinaIndex";

  /** Constants in one part; each takes some 10 bytes of code. */
  private static final int LIMIT = 2000;

  private IndexWriter() {}

  /**
   * The index.
   *
   * @param group the group of the classes; empty for the default one
   * @param migrations the generated classes in version order
   * @param classes all mapped classes
   * @param doubts what is not known of their mapping
   * @param texts the SQL in their mapping
   * @param models the binary names of those that carry steps
   */
  static TypeSpec.Builder write(
      String group,
      List<ClassName> migrations,
      List<MappedClass> classes,
      List<Doubt> doubts,
      List<SqlUse> texts,
      List<String> models) {
    TypeSpec.Builder index =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(MigrationIndex.class)
            .addJavadoc("The migrations of this build, and what its model classes map.\n")
            .addMethod(
                Methods.of("contract", int.class, CodeBlock.of("$L", MigrationIndex.CONTRACT)));
    if (!group.isEmpty()) {
      index.addMethod(Methods.of("group", String.class, CodeBlock.of("$S", group)));
    }
    list(
        index,
        "migrations",
        Migration.class,
        migrations.stream().map(type -> new Element(CodeBlock.of("new $T()", type), 1)).toList());
    list(
        index,
        "mappings",
        Mapping.class,
        classes.stream().filter(MappedClass::own).map(IndexWriter::element).toList());
    list(
        index,
        "models",
        String.class,
        models.stream().map(model -> new Element(CodeBlock.of("$S", model), 1)).toList());
    List<Element> beside = new ArrayList<>();
    classes.stream().filter(mapped -> !mapped.own()).map(IndexWriter::element).forEach(beside::add);
    doubts.stream()
        .map(doubt -> mapping(doubt.model(), doubt.table(), List.of(Mapping.ANY)))
        .distinct()
        .map(code -> new Element(code, 4))
        .forEach(beside::add);
    for (SqlUse use : texts) {
      List<String> columns = use.columns().stream().toList();
      for (Table table : use.tables()) {
        beside.add(new Element(mapping(use.model(), table, columns), 3 + columns.size()));
      }
    }
    if (!beside.isEmpty()) {
      list(index, "uses", Mapping.class, beside);
    }
    return index;
  }

  /** What stands in a list, and how many constants it takes. */
  private record Element(CodeBlock code, int size) {}

  private static Element element(MappedClass mapped) {
    return new Element(mapping(mapped), 3 + mapped.columns().size());
  }

  /**
   * A method that returns the list. What is too long for one is split: Java ends a method at 64 kB
   * of code and a class at 65,535 constants, so that each part is a method of a class of its own.
   */
  private static void list(TypeSpec.Builder index, String name, Type type, List<Element> elements) {
    List<List<CodeBlock>> parts = parts(elements);
    if (parts.size() < 2) {
      index.addMethod(Methods.ofList(name, type, elements.stream().map(Element::code).toList()));
      return;
    }
    List<CodeBlock> calls = new ArrayList<>();
    for (List<CodeBlock> part : parts) {
      String holder = ClassNames.camel(name) + (calls.size() + 1);
      index.addType(
          TypeSpec.classBuilder(holder)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addMethod(Methods.ofPart(type, part))
              .build());
      calls.add(CodeBlock.of("$L.list()", holder));
    }
    index.addMethod(Methods.ofParts(name, type, calls));
  }

  private static List<List<CodeBlock>> parts(List<Element> elements) {
    List<List<CodeBlock>> parts = new ArrayList<>();
    int size = LIMIT;
    for (Element element : elements) {
      size += element.size();
      if (size > LIMIT) {
        parts.add(new ArrayList<>());
        size = element.size();
      }
      parts.get(parts.size() - 1).add(element.code());
    }
    return parts;
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
