package io.concertina.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods by which generated classes fulfil the contract: each returns one value. */
final class Methods {

  private Methods() {}

  static MethodSpec of(String name, Type type, CodeBlock value) {
    return returning(name, TypeName.get(type), value);
  }

  /** A part of a list, by a class that holds nothing else. */
  static MethodSpec ofPart(Type element, List<CodeBlock> elements) {
    return MethodSpec.methodBuilder("list")
        .addModifiers(Modifier.STATIC)
        .returns(ParameterizedTypeName.get(List.class, element))
        .addCode("return $L;\n", list(elements))
        .build();
  }

  /** A method that joins the parts of a list. */
  static MethodSpec ofParts(String name, Type element, List<CodeBlock> calls) {
    return returning(
        name,
        ParameterizedTypeName.get(List.class, element),
        CodeBlock.builder()
            .add("$T.of($>$>\n", Stream.class)
            .add(CodeBlock.join(calls, ",\n"))
            .add(")\n.<$T>flatMap($T::stream)\n.toList()$<$<", element, List.class)
            .build());
  }

  /** A method that returns a list; several elements, or a long one, take a line each. */
  static MethodSpec ofList(String name, Type element, List<CodeBlock> elements) {
    return returning(name, ParameterizedTypeName.get(List.class, element), list(elements));
  }

  private static CodeBlock list(List<CodeBlock> elements) {
    CodeBlock.Builder list = CodeBlock.builder().add("$T.of(", List.class);
    if (elements.size() < 2 && elements.stream().noneMatch(Methods::isLong)) {
      list.add(CodeBlock.join(elements, ""));
    } else {
      list.add("$>$>\n").add(CodeBlock.join(elements, ",\n")).add("$<$<");
    }
    return list.add(")").build();
  }

  private static boolean isLong(CodeBlock element) {
    return element.toString().contains("\n");
  }

  private static MethodSpec returning(String name, TypeName type, CodeBlock value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addCode("return $L;\n", value)
        .build();
  }
}
