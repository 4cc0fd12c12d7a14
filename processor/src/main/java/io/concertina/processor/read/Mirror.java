package io.concertina.processor.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation read by names, so that no annotation class has to be on anyone's class path.
 *
 * <p>A member that the annotation does not have reads as empty: mapping annotations differ between
 * the versions of their library.
 */
record Mirror(AnnotationMirror mirror) {

  /** The annotation of that name on the element. */
  static Optional<Mirror> of(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .map(Mirror::new)
        .filter(mirror -> mirror.name().equals(annotation))
        .findFirst();
  }

  /** Whether the element has the annotation. */
  static boolean has(Element element, String annotation) {
    return of(element, annotation).isPresent();
  }

  /** All annotations of the element, repeated ones out of their containers. */
  static List<Mirror> all(Element element) {
    List<Mirror> all = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      Mirror mirror = new Mirror(annotation);
      if (mirror.name().endsWith(".List")) {
        all.addAll(mirror.mirrors("value"));
      } else {
        all.add(mirror);
      }
    }
    return all;
  }

  /** The annotation's qualified name. */
  String name() {
    return MoreElements.asType(mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
  }

  /**
   * The member as text: a string as it is, an enum constant by its name; empty if there is none.
   */
  String string(String member) {
    return value(member).map(Mirror::text).orElse("");
  }

  /** The member as a truth; false if there is none. */
  boolean bool(String member) {
    return value(member).map(AnnotationValue::getValue).filter(Boolean.TRUE::equals).isPresent();
  }

  /** The member as a number; empty if there is none. */
  Optional<Integer> number(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast);
  }

  /** The member as several texts. */
  List<String> strings(String member) {
    return values(member).stream().map(Mirror::text).toList();
  }

  /** The member as several annotations; one counts as several. */
  List<Mirror> mirrors(String member) {
    return values(member).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(value -> new Mirror((AnnotationMirror) value))
        .toList();
  }

  /** The member as a type. */
  Optional<TypeMirror> type(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  /** The types that the source gives. */
  List<TypeMirror> types() {
    return mirror.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .toList();
  }

  /** Whether the source gives the member. */
  boolean gives(String member) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(key -> key.getSimpleName().contentEquals(member));
  }

  /** The annotation as its source says, on one line, with the members that the source gives. */
  String source() {
    String members =
        mirror.getElementValues().entrySet().stream()
            .map(entry -> entry.getKey().getSimpleName() + " = " + source(entry.getValue()))
            .collect(Collectors.joining(", "));
    return "@" + mirror.getAnnotationType().asElement().getSimpleName() + "(" + members + ")";
  }

  private Optional<AnnotationValue> value(String member) {
    return AnnotationMirrors.getAnnotationValuesWithDefaults(mirror).entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private List<AnnotationValue> values(String member) {
    List<AnnotationValue> values = new ArrayList<>();
    value(member)
        .ifPresent(
            value -> {
              if (value.getValue() instanceof List<?> list) {
                list.forEach(element -> values.add((AnnotationValue) element));
              } else {
                values.add(value);
              }
            });
    return values;
  }

  private static String text(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : String.valueOf(value.getValue());
  }

  private static String source(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      String elements =
          list.stream()
              .map(element -> source((AnnotationValue) element))
              .collect(Collectors.joining(", "));
      return list.size() == 1 ? elements : "{" + elements + "}";
    }
    if (value.getValue() instanceof AnnotationMirror nested) {
      // javac's own text of it differs from version to version.
      return new Mirror(nested).source();
    }
    return value.getValue() instanceof String text
        ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
        : value.toString();
  }
}
