package io.concertina.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Which classes carry steps. */
final class Annotated {

  private Annotated() {}

  /** Whether a step stands on the class or on one of its fields. */
  static boolean isModel(TypeElement type) {
    return names(type).anyMatch(StepReader.ALL::containsKey);
  }

  /** Whether a step stands there that is about the table of the class. */
  static boolean needsTable(TypeElement type) {
    return names(type)
        .anyMatch(name -> StepReader.ALL.containsKey(name) && !StepReader.ANYWHERE.contains(name));
  }

  /** Whether the annotation stands on the class or on one of its fields. */
  static boolean carries(TypeElement type, String annotation) {
    return names(type).anyMatch(annotation::equals);
  }

  private static Stream<String> names(TypeElement type) {
    return places(type).flatMap(place -> Mirror.all(place).stream()).map(Mirror::name);
  }

  /** Where annotations may stand: the class, then its fields in the order of declaration. */
  static Stream<Element> places(TypeElement type) {
    return Stream.concat(
        Stream.of(type), ElementFilter.fieldsIn(type.getEnclosedElements()).stream());
  }
}
