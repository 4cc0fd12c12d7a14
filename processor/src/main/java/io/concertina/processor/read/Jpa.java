package io.concertina.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The names of Jakarta Persistence's annotations. */
final class Jpa {

  private static final String PACKAGE = "jakarta.persistence.";

  /** What turns a value into a column's. */
  static final String CONVERTER = PACKAGE + "AttributeConverter";

  private Jpa() {}

  static boolean has(Element element, String annotation) {
    return Mirror.has(element, PACKAGE + annotation);
  }

  static Optional<Mirror> of(Element element, String annotation) {
    return Mirror.of(element, PACKAGE + annotation);
  }

  /** An annotation that may be repeated or stand in its plural form. */
  static List<Mirror> all(Element element, String annotation, String plural) {
    return of(element, plural)
        .map(mirror -> mirror.mirrors("value"))
        .orElseGet(() -> of(element, annotation).stream().toList());
  }

  static boolean hasAny(Element element, String... annotations) {
    for (String annotation : annotations) {
      if (has(element, annotation)) {
        return true;
      }
    }
    return false;
  }
}
