package io.concertina.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The name by which a class loader knows a class: {@code shop.Order$Line}. */
final class BinaryName {

  private BinaryName() {}

  static String of(TypeElement type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement enclosing
        ? of(enclosing) + "$" + type.getSimpleName()
        : type.getQualifiedName().toString();
  }
}
