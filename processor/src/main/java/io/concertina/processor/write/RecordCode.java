package io.concertina.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ClassRef;
import io.concertina.processor.plan.TransformConstructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contract's records as the Java expressions that make them. It goes by the records'
 * components, so that no kind of operation or effect can be forgotten.
 *
 * @param table the table for which the generated class has the constant {@link #TABLE}
 */
record RecordCode(Table table) {

  /** The constant's name. */
  static final String TABLE = "TABLE";

  /** {@code new Operation.Ddl(…)}. */
  CodeBlock of(Record record) {
    List<Object> values =
        Stream.of(record.getClass().getRecordComponents()).map(c -> get(c, record)).toList();
    return CodeBlock.builder()
        .add("new $T(", record.getClass())
        .add(arguments(values.stream().map(this::value).toList(), isBrief(record)))
        .add(")")
        .build();
  }

  /** {@code Version.of("7")}. */
  CodeBlock of(Version version) {
    return CodeBlock.of("$T.of($S)", Version.class, version.toString());
  }

  /** {@code List.of(…)}. */
  CodeBlock list(List<?> list) {
    boolean brief = list.size() < 2 && list.stream().allMatch(RecordCode::isBrief);
    return CodeBlock.builder()
        .add("$T.of(", List.class)
        .add(
            arguments(
                list.stream().map(this::value).toList(),
                brief || list.stream().allMatch(String.class::isInstance)))
        .add(")")
        .build();
  }

  private CodeBlock value(Object value) {
    if (value instanceof String text) {
      return JavaText.literal(text);
    }
    if (value instanceof Version version) {
      return of(version);
    }
    if (value instanceof Enum<?> constant) {
      return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
    }
    if (value instanceof Sql sql) {
      return sql(sql);
    }
    if (value instanceof TransformConstructor constructor) {
      return CodeBlock.of("$T::new", name(constructor.type()));
    }
    if (value instanceof Record record) {
      return record.equals(table) ? CodeBlock.of(TABLE) : of(record);
    }
    return value instanceof List<?> list ? list(list) : CodeBlock.of("$L", value);
  }

  private static ClassName name(ClassRef type) {
    List<String> names = type.names();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  private static CodeBlock sql(Sql sql) {
    if (sql.equals(Sql.NONE)) {
      return CodeBlock.of("$T.NONE", Sql.class);
    }
    if (sql.postgres().equals(sql.sqlite())) {
      return CodeBlock.of("$T.same($L)", Sql.class, texts(sql.postgres()));
    }
    CodeBlock postgres =
        sql.postgres().isEmpty()
            ? CodeBlock.of("$T.NONE", Sql.class)
            : CodeBlock.of("$T.postgres($>$>$L$<$<)", Sql.class, texts(sql.postgres()));
    return sql.sqlite().isEmpty()
        ? CodeBlock.of("$T.postgres($L)", Sql.class, texts(sql.postgres()))
        : CodeBlock.of("$L$>$>\n.sqlite($L)$<$<", postgres, texts(sql.sqlite()));
  }

  private static CodeBlock texts(List<String> texts) {
    return arguments(
        texts.stream().map(JavaText::of).toList(), texts.stream().allMatch(JavaText::isBrief));
  }

  private static CodeBlock arguments(List<CodeBlock> values, boolean oneLine) {
    return oneLine
        ? CodeBlock.join(values, ", ")
        : CodeBlock.builder().add("$>$>\n").add(CodeBlock.join(values, ",\n")).add("$<$<").build();
  }

  /** A record that fits on a line: an effect without SQL. */
  private static boolean isBrief(Object value) {
    return value instanceof Record record
        && record.getClass().getRecordComponents().length <= 4
        && Stream.of(record.getClass().getRecordComponents())
            .map(component -> get(component, record))
            .allMatch(part -> !(part instanceof Sql sql) || sql.equals(Sql.NONE));
  }

  private static Object get(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + component, e);
    }
  }
}
