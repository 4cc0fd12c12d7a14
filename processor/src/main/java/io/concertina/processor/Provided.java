package io.concertina.processor;

import io.concertina.migration.MigrationIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What a named module provides. There the runtime finds an index by the module's declaration alone:
 * Java reads no {@code META-INF/services} of a named module.
 */
final class Provided {

  private Provided() {}

  /** Those of the indexes that the module does not provide; none for a module without a name. */
  static List<String> missing(ModuleElement module, List<String> indexes) {
    if (module.isUnnamed()) {
      return List.of();
    }
    Set<String> provided =
        ElementFilter.providesIn(module.getDirectives()).stream()
            .filter(
                directive ->
                    directive
                        .getService()
                        .getQualifiedName()
                        .contentEquals(MigrationIndex.class.getName()))
            .map(ProvidesDirective::getImplementations)
            .flatMap(List::stream)
            .map(TypeElement::getQualifiedName)
            .map(Object::toString)
            .collect(Collectors.toSet());
    return indexes.stream().filter(index -> !provided.contains(index)).toList();
  }

  /** The line to write. */
  static String line(List<String> indexes) {
    return "provides "
        + MigrationIndex.class.getName()
        + " with "
        + String.join(", ", indexes)
        + ";";
  }
}
