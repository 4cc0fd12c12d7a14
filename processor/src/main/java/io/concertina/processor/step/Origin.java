package io.concertina.processor.step;

/** Where in the source something was declared; opaque to all but the reader and the reporter. */
public interface Origin {

  /** The model class's simple name, {@code Customer}. */
  String model();

  /** The field or record component; empty when the class itself is annotated. */
  String field();

  /** The annotation as the source has it, with its given members; empty for a class without one. */
  String annotation();

  /** Whether both stand on the same class or field. */
  boolean sameElement(Origin other);

  /** The annotated place as a person writes it: {@code Customer.fullName}. */
  default String place() {
    return field().isEmpty() ? model() : model() + "." + field();
  }
}
