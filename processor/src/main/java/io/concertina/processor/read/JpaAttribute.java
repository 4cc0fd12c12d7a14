package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * A persistent attribute of a JPA class.
 *
 * @param name the property's name
 * @param element the field or getter that carries its annotations
 * @param type its Java type, in the class that inherits it
 */
record JpaAttribute(String name, Element element, TypeMirror type) {

  /** Whether the id, wherever the class inherits it from, is mapped by a getter. */
  static boolean byProperty(List<TypeElement> hierarchy) {
    return hierarchy.stream()
        .filter(type -> type.getKind() != ElementKind.RECORD)
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .anyMatch(method -> Jpa.hasAny(method, "Id", "EmbeddedId"));
  }

  /** The attributes that the class itself declares, its own {@code @Access} before the default. */
  static List<JpaAttribute> own(
      TypeElement declaring, DeclaredType inheritor, boolean byProperty, Types types) {
    Optional<Mirror> access = Jpa.of(declaring, "Access");
    boolean getters =
        declaring.getKind() != ElementKind.RECORD
            && access.map(mirror -> mirror.string("value").equals("PROPERTY")).orElse(byProperty);
    Map<String, JpaAttribute> attributes = new LinkedHashMap<>();
    for (Element field : Fields.own(declaring)) {
      if (!getters || hasAccess(field, "FIELD")) {
        TypeMirror type = types.asMemberOf(inheritor, field);
        String name = field.getSimpleName().toString();
        attributes.put(name, new JpaAttribute(name, field, type));
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
      String name = property(method);
      if (!name.isEmpty() && (getters || hasAccess(method, "PROPERTY"))) {
        TypeMirror type =
            MoreTypes.asExecutable(types.asMemberOf(inheritor, method)).getReturnType();
        attributes.put(name, new JpaAttribute(name, method, type));
      }
    }
    return new ArrayList<>(attributes.values());
  }

  private static boolean hasAccess(Element element, String access) {
    return Jpa.of(element, "Access")
        .filter(mirror -> mirror.string("value").equals(access))
        .isPresent();
  }

  /** The property that a getter reads; empty for any other method. */
  private static String property(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
      return "";
    }
    if (name.startsWith("get") && name.length() > 3) {
      return decapitalized(name.substring(3));
    }
    boolean isBoolean = method.getReturnType().getKind() == TypeKind.BOOLEAN;
    return isBoolean && name.startsWith("is") && name.length() > 2
        ? decapitalized(name.substring(2))
        : "";
  }

  /** As JavaBeans do: {@code URL} stays as it is. */
  private static String decapitalized(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
