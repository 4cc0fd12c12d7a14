package io.concertina.processor;

import com.google.auto.common.SuperficialValidation;
import io.concertina.processor.read.ModelReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The classes of a compilation that concern us, gathered over its rounds. They are kept by name, as
 * elements of an earlier round may be stale, and in the order of their names, as javac's order is
 * that of its command line.
 */
final class Classes {

  private final Set<String> names = new TreeSet<>();

  /**
   * Takes the classes that stand in the output, but for those whose source file is in the round.
   *
   * @return those of them that the compiler does not find, as the output is not on the class path
   */
  List<String> add(RoundEnvironment round, Standing standing) throws IOException {
    List<TypeElement> compiled = List.copyOf(ElementFilter.typesIn(round.getRootElements()));
    List<String> left =
        standing.names().stream().filter(name -> !Standing.isWithin(name, compiled)).toList();
    names.addAll(left);
    List<String> unseen = new ArrayList<>();
    for (String name : left) {
      if (standing.isOutOfSight(name)) {
        unseen.add(name);
      }
    }
    return unseen;
  }

  /** Takes what the round brings. */
  void add(RoundEnvironment round, Predicate<TypeElement> concerns) {
    types(round).filter(concerns).forEach(type -> names.add(type.getQualifiedName().toString()));
  }

  /** All classes so far. */
  List<TypeElement> all(Elements elements) {
    return names.stream().map(elements::getTypeElement).filter(Objects::nonNull).toList();
  }

  /** The classes of the round that carry steps. */
  static Stream<TypeElement> models(RoundEnvironment round) {
    return types(round).filter(ModelReader::isModel);
  }

  /**
   * Whether every type that the class mentions exists. One that does not may come with another
   * round; when none comes, javac itself reports it.
   */
  static boolean isComplete(TypeElement type) {
    return SuperficialValidation.validateElement(type);
  }

  private static Stream<TypeElement> types(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream().flatMap(Classes::withNested);
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    List<? extends Element> enclosed = type.getEnclosedElements();
    return Stream.concat(
        Stream.of(type), ElementFilter.typesIn(enclosed).stream().flatMap(Classes::withNested));
  }
}
