package io.concertina.processor;

import io.concertina.processor.read.ModelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes of one database.
 *
 * @param name what {@code @MigrationGroup} calls it; empty for the default group
 * @param types its classes
 */
record Group(String name, List<TypeElement> types) {

  private static final String ANNOTATION = "io.concertina.MigrationGroup";

  Group {
    types = List.copyOf(types);
  }

  /** The classes by their groups, in the order of the groups' names. */
  static List<Group> of(List<TypeElement> types, Elements elements) {
    Map<String, List<TypeElement>> groups = new TreeMap<>();
    for (TypeElement type : types) {
      groups.computeIfAbsent(name(type, elements), name -> new ArrayList<>()).add(type);
    }
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  /** Whether the name can be a package's, which the classes of the group get. */
  boolean isNamedWell() {
    return name.isEmpty() || name.matches("[a-z][a-z0-9_]*");
  }

  List<TypeElement> models() {
    return types.stream().filter(ModelReader::isModel).toList();
  }

  /** Where the generated classes go: beside those of the default group. */
  String packageName(Options options) {
    String common = options.packageName().orElseGet(() -> CommonPackage.of(models()));
    return name.isEmpty() ? common : common + "." + name;
  }

  private static String name(TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    String around = elements.getPackageOf(type).getQualifiedName().toString();
    while (!around.isEmpty()) {
      PackageElement element =
          module == null
              ? elements.getPackageElement(around)
              : elements.getPackageElement(module, around);
      Optional<String> name = element == null ? Optional.empty() : annotation(element);
      if (name.isPresent()) {
        return name.get();
      }
      around = around.substring(0, Math.max(around.lastIndexOf('.'), 0));
    }
    return module == null ? "" : annotation(module).orElse("");
  }

  private static Optional<String> annotation(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals(ANNOTATION)) {
        return mirror.getElementValues().values().stream()
            .map(AnnotationValue::getValue)
            .map(String::valueOf)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
