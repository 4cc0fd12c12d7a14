package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** The fields of a class, a record's components among them, as far as they may be mapped. */
final class Fields {

  private Fields() {}

  /** The class's own fields, in the order of declaration. */
  static List<VariableElement> own(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .toList();
  }

  /** The class and those of its superclasses that pass, the topmost first. */
  static List<TypeElement> hierarchy(TypeElement type, Predicate<Element> passes) {
    List<TypeElement> hierarchy = new ArrayList<>();
    hierarchy.add(type);
    TypeElement current = type;
    while (current.getSuperclass().getKind() == TypeKind.DECLARED) {
      current = MoreTypes.asTypeElement(current.getSuperclass());
      if (passes.test(current)) {
        hierarchy.add(0, current);
      }
    }
    return hierarchy;
  }
}
