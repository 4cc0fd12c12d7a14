package io.concertina.processor.read;

import io.concertina.processor.model.MappedClass;
import io.concertina.processor.step.Doubt;
import io.concertina.processor.step.SqlUse;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** One way to map classes to tables. */
interface ClassMapping {

  /** Takes all classes of the compilation, where one has to be known to read another. */
  default void prepare(Collection<TypeElement> types) {}

  /** Whether the class is mapped this way. */
  boolean maps(TypeElement type);

  /**
   * The tables of a class for which {@link #maps} holds: its own first, then those that hold more
   * of it. None where its rows are in no table.
   */
  List<MappedClass> read(TypeElement type);

  /** What of its mapping is not understood. */
  default List<Doubt> doubts(TypeElement type) {
    return List.of();
  }

  /** The SQL in its mapping. */
  default List<SqlUse> texts(TypeElement type) {
    return List.of();
  }
}
