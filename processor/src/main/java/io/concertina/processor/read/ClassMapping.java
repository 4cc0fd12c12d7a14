package io.concertina.processor.read;

import io.concertina.processor.model.MappedClass;
import javax.lang.model.element.TypeElement;

/** One way to map classes to tables. */
interface ClassMapping {

  /** Whether the class is mapped this way. */
  boolean maps(TypeElement type);

  /** The mapping of a class for which {@link #maps} holds. */
  MappedClass read(TypeElement type);
}
