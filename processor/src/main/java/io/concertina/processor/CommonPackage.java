package io.concertina.processor;

import com.google.auto.common.MoreElements;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Where generated classes go unless an option says so: beside the classes they come from. */
final class CommonPackage {

  private static final String NAME = "migrations";

  private CommonPackage() {}

  /** The longest package that all classes share, and {@code migrations} in it. */
  static String of(List<TypeElement> types) {
    List<String> common =
        types.stream()
            .map(type -> MoreElements.getPackage(type).getQualifiedName().toString())
            .map(name -> Arrays.asList(name.split("\\.", -1)))
            .reduce(CommonPackage::prefix)
            .orElse(List.of());
    String joined = String.join(".", common);
    return joined.isEmpty() ? NAME : joined + "." + NAME;
  }

  private static List<String> prefix(List<String> one, List<String> other) {
    int length = 0;
    while (length < Math.min(one.size(), other.size())
        && one.get(length).equals(other.get(length))) {
      length++;
    }
    return one.subList(0, length);
  }
}
